import './page.svelte';
