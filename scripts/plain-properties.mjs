// A rollup plugin: after esbuild, turns the `@property(options) name` of a class into Lit's other way to say it,
// `static properties`. Neither the decorator, which carries a second half for standard decorators, nor esbuild's helper
// in each file is then needed: 400 bytes of the CDN file. What it does not recognise stays as it was, and works.
const DECORATED = /__decorateClass\(\[\n\s*(property|state)\(([\s\S]*?)\)\n\], (\w+)\.prototype, "(\w+)", \d\);/g;
const IMPORT = /import \{([^}]*)\} from ["']lit\/decorators\.js["'];/;

export const plainProperties = {
  name: 'plain-properties',
  transform(code) {
    if (!IMPORT.test(code) || code.includes('static properties')) return null;
    const classes = new Map();
    for (const [, decorator, options, element, name] of code.matchAll(DECORATED)) {
      const given =
        decorator === 'state' ? `{ ...${options || '{}'}, state: true, attribute: false }` : options || '{}';
      classes.set(element, [...(classes.get(element) ?? []), `${name}: ${given}`]);
    }
    // All at the place of the first. Three lines stay three lines, so that the source map still fits.
    const plain = code.replace(DECORATED, (_, decorator, options, element) => {
      const all = classes.get(element);
      classes.delete(element);
      return all ? `${element}.properties = {\n  ${all.join(', ')}\n};` : '\n\n';
    });
    const slim = plain.replace(IMPORT, (_, names) => {
      const used = names.split(',').filter((name) => new RegExp(`\\b${name.trim()}\\(`).test(plain));
      return used.length ? `import {${used}} from 'lit/decorators.js';` : '';
    });
    return { code: slim, map: null };
  },
};
