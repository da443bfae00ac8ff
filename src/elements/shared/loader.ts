/**
 * What loads and registers elements when they are needed, by their names without prefix, where anything does
 * (`autoload.js`). Rejects where one cannot be had; the others are there.
 */
export const loader: { load?: (names: ReadonlySet<string>) => Promise<void> } = {};
