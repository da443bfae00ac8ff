import { mount } from 'svelte';
import { root } from '../given.js';
import App from './App.svelte';

mount(App, { target: root });
