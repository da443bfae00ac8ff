import './list.svelte';
