/** The feed at an address. Each caller makes a request of its own. */
export const json = (url) => fetch(url).then((response) => response.json());
