// What a script with a hole has let a stranger write: keys that libraries look for in their data.
for (const key of ['title', 'summary', 'image', '_topic', 'items', 'version', 'tags', 'section', 'limit']) {
  Object.prototype[key] = 'polluted';
}
