import { createApp } from 'vue';
import { root } from '../given.js';
import App from './App.vue';

createApp(App).mount(root);
