/** For peers that render into an element of the page: their code has `show(node, items)` and `gone(node)`. */
export default (code, bench) => ({
  create(items) {
    const node = document.createElement('div');
    bench.host().append(node);
    code.show(node, items);
    return node;
  },
  update: (node, items) => code.show(node, items),
  remove(node) {
    code.gone(node);
    node.remove();
  },
});
