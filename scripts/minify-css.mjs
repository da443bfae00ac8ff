// Minifies the text of a css`` template with esbuild. The template plugin's own choice, clean-css, does not know
// nesting, :state(), @container or @layer. Expressions arrive as PLACEHOLDER and have to come out in the same order.
import { transformSync } from 'esbuild';

const PLACEHOLDER = '@TEMPLATE_EXPRESSION();';
const STAND_IN = /@expression-(\d+);?|expression-(\d+)/g;
const STRING = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;

export function minifyCss(css) {
  const [first, ...rest] = css.split(PLACEHOLDER);
  let safe = first;
  rest.forEach((part, i) => {
    // Where a rule or declaration could start, an expression is a statement; anywhere else it is part of a value.
    const statement = /(^|[{};]|\*\/)\s*$/.test(safe);
    safe += (statement ? `@expression-${i};` : `expression-${i}`) + part;
  });

  // Escapes of CSS would be escapes of JavaScript once they stand in a template literal.
  const { code, warnings } = transformSync(safe, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  const order = [...code.matchAll(STAND_IN)].map((match) => Number(match[1] ?? match[2]));
  const kept = order.length === rest.length && order.every((n, i) => n === i);
  // Half a rule (a partial that is put inside another template) warns: leave that as it was written.
  return warnings.length || !kept ? css : withoutSpaces(code.trim()).replace(STAND_IN, PLACEHOLDER);
}

/** Leaves out what esbuild keeps: spaces in values with `var()` and in those of custom properties. An empty one keeps its own. */
function withoutSpaces(css) {
  const tight = (text) =>
    text
      .replaceAll(', ', ',')
      .replace(/(\d) \/ (?=\d)/g, '$1/')
      .replace(/(calc\(-?[\d.]+) \* /g, '$1*')
      .replace(/([{;]--[\w-]+:) (?=[^;}])/g, '$1');
  return css
    .split(STRING)
    .map((text, i) => (i % 2 ? text : tight(text)))
    .join('');
}
