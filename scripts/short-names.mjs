import { transform } from 'esbuild';
import MagicString from 'magic-string';
import { INTERNAL } from './internal-names.mjs';
import { nodesIn } from './syntax-tree.mjs';

/** Names that Lit's own build has shortened already, and what becomes of private ones below. */
const MANGLED = /^(_\$[A-Z]\w*|__\w+_\w+)$/;
const LOWER = [...'abcdefghijklmnopqrstuvwxyz'];
const LETTERS = [...LOWER, ...LOWER.map((letter) => letter.toUpperCase())];
const NAMES = [...LETTERS, ...LETTERS.flatMap((first) => LETTERS.map((last) => first + last))];

const isInternal = (name) => INTERNAL.has(name) || MANGLED.test(name);

/** The class bodies around a private name say which one it is. */
function renamePrivate(body, ast) {
  const magic = new MagicString(body);
  const visit = (node, classes) => {
    if (Array.isArray(node)) return node.forEach((one) => visit(one, classes));
    if (typeof node?.type !== 'string') return undefined;
    if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') {
      const keys = node.body.body.filter(({ key }) => key?.type === 'PrivateIdentifier').map(({ key }) => key.name);
      const short = [...new Set(keys)].map((name, at) => [
        name,
        node.superClass ? `__${node.id.name}_${name}` : LOWER[at],
      ]);
      visit(node.superClass, classes);
      return visit(node.body.body, [new Map(short), ...classes]);
    }
    if (node.type === 'PropertyDefinition' && node.key.type === 'PrivateIdentifier' && !node.value && !node.static) {
      magic.remove(node.start, node.end);
      return undefined;
    }
    if (node.type === 'PrivateIdentifier') {
      magic.overwrite(node.start, node.end, classes.find((names) => names.has(node.name)).get(node.name));
      return undefined;
    }
    return Object.values(node).forEach((value) => typeof value === 'object' && visit(value, classes));
  };
  visit(ast, []);
  return magic;
}

/**
 * A rollup plugin for the files for pages: gives names that nobody outside the library uses one or two letters, the same
 * ones in all files of a build. Private names become such, too, because no minifier can leave out that they are declared.
 */
export const shortNames = () => {
  /** How often each name is there: the shortest are for the most frequent. */
  const counts = new Map();
  const taken = new Set();
  let names;

  return {
    name: 'short-names',

    transform(source, id) {
      const ast = this.parse(source);
      const magic = id.includes('node_modules') ? undefined : renamePrivate(source, ast);
      const code = magic?.toString() ?? source;
      for (const { type, value, computed, property, key } of nodesIn(this.parse(code))) {
        if (type === 'Literal' && isInternal(value)) this.error(`${id} has the name ${value} as text.`);
        const name = computed ? undefined : (property ?? key)?.name;
        if (!name) continue;
        if (isInternal(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
        else if (name.length < 3) taken.add(name);
      }
      return magic?.hasChanged() ? { code, map: magic.generateMap({ hires: true }) } : undefined;
    },

    renderStart() {
      const short = NAMES.filter((name) => !taken.has(name));
      const order = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
      names = Object.fromEntries(order.map((name, at) => [name, short[at]]));
    },

    async renderChunk(code) {
      const { code: short, map } = await transform(code, {
        charset: 'utf8',
        legalComments: 'inline',
        mangleCache: names,
        mangleProps: new RegExp(`^(${Object.keys(names).join('|').replaceAll('$', '\\$')})$`),
        minify: true,
        sourcemap: 'external',
        target: 'es2022',
      });
      return { code: short, map };
    },
  };
};
