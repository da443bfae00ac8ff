import '../hand/hand-list.js';
