/** All nodes of a syntax tree. */
export function* nodesIn(node) {
  if (typeof node?.type === 'string') yield node;
  for (const value of Object.values(node ?? {})) if (typeof value === 'object') yield* nodesIn(value);
}
