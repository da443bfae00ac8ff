// Keeps which names are defined, and in which turn of the event loop's microtasks.
globalThis.definitions = [];
let turn = 0;
let counting = false;
const { define } = CustomElementRegistry.prototype;
CustomElementRegistry.prototype.define = function (name, ...rest) {
  globalThis.definitions.push({ name, turn });
  if (!counting) {
    counting = true;
    queueMicrotask(() => {
      counting = false;
      turn++;
    });
  }
  return define.call(this, name, ...rest);
};
