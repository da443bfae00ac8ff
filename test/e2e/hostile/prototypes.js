// What libraries of 2007 do to prototypes that are not theirs.
const extend = (target, names) => {
  for (const name of names) target[name] ??= () => `somebody called ${name}()`;
};
extend(Array.prototype, ['each', 'first', 'last', 'without', 'uniq', 'inspect', 'contains', 'remove', 'extend']);
extend(String.prototype, ['strip', 'stripTags', 'escapeHTML', 'interpolate', 'blank', 'test', 'contains']);
extend(Function.prototype, ['argumentNames', 'curry', 'delay', 'defer', 'wrap', 'methodize', 'pass', 'periodical']);
extend(Number.prototype, ['succ', 'times', 'limit']);
extend(HTMLElement.prototype, ['select', 'update', 'visible', 'toggle', 'hide', 'show', 'up', 'down', 'adjacent']);
extend(HTMLElement.prototype, [
  'identify',
  'readAttribute',
  'getStyle',
  'fade',
  'load',
  'store',
  'retrieve',
  'measure',
]);
Array.prototype.toJSON = function () {
  return `[${this.map((value) => JSON.stringify(value)).join()}]`;
};
String.prototype.toJSON = function () {
  return JSON.stringify(String(this.valueOf()));
};
// That of MooTools: what has no length is an element of the list, and a second argument is nothing to it.
Array.from = (list) =>
  typeof list?.length === 'number' && typeof list === 'object' ? Array.prototype.slice.call(list) : [list ?? []].flat();
// That of Prototype.js.
Array.prototype.entries = function () {
  return this.slice();
};
Function.prototype.bind = function (self, ...first) {
  return (...rest) => this.apply(self, [...first, ...rest]);
};
// That of MooTools More.
const { parse } = Date;
Date.parse = (text) => new Date(parse(text));
document.getElementsByClassName = (name) => [...document.querySelectorAll(`.${name}`)];
Array.prototype.polluted = 'in every list';
