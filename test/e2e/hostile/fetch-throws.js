// A consent tool that has not got its consent yet.
globalThis.fetch = () => {
  throw new TypeError('blocked by consent');
};
