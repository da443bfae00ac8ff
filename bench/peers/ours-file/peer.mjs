import ours from '../ours/peer.mjs';

export default { ...ours, title: 'topic-elements, the one file', script: '/cdn/topic-elements.js' };
