// A module loader of another time, and a module system that is none.
globalThis.define = () => {
  throw new Error('nobody called for define()');
};
globalThis.define.amd = {};
globalThis.exports = {};
globalThis.module = { exports: {} };
globalThis.require = () => {
  throw new Error('nobody called for require()');
};
