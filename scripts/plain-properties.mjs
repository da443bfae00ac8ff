// A rollup plugin: after esbuild, turns the `@property(options) name` of a class into Lit's other way to say it,
// `static properties`. Neither the decorator, which carries a second half for standard decorators, nor esbuild's helper
// in each file is then needed: 400 bytes of the CDN file. What it does not recognise stays as it was, and works.
// All that a class holds is then said inside it, so that bundlers can see that a class which nobody uses does nothing.
const DECORATED = /__decorateClass\(\[\n\s*(property|state)\(([\s\S]*?)\)\n\], (\w+)\.prototype, "(\w+)", \d\);/g;
const IMPORT = /import \{([^}]*)\} from ["']lit\/decorators\.js["'];/;
/** How esbuild writes a static field that is assigned, not defined: to bundlers, a block may do anything. */
const BLOCK = /\bstatic \{\n\s*this\.(\w+) = ((?:[^;`]|`[^`]*`)*);\n\s*\}/g;

export const plainProperties = {
  name: 'plain-properties',
  transform(source) {
    // Lines stay lines, so that the source map still fits.
    const code = source.replace(BLOCK, 'static $1 =\n$2;\n');
    if (!IMPORT.test(code) || code.includes('static properties')) return code === source ? null : { code, map: null };
    const classes = new Map();
    for (const [, decorator, options, element, name] of code.matchAll(DECORATED)) {
      const given =
        decorator === 'state' ? `{ ...${options || '{}'}, state: true, attribute: false }` : options || '{}';
      classes.set(element, [...(classes.get(element) ?? []), `${name}: ${given}`]);
    }
    let plain = code.replace(DECORATED, '\n\n');
    for (const [element, properties] of classes) {
      plain = plain.replace(
        new RegExp(`\\bclass ${element} [^{]*\\{`),
        (opening) => `${opening} static properties = { ${properties.join(', ')} };`,
      );
    }
    const slim = plain.replace(IMPORT, (_, names) => {
      const used = names.split(',').filter((name) => new RegExp(`\\b${name.trim()}\\(`).test(plain));
      return used.length ? `import {${used}} from 'lit/decorators.js';` : '';
    });
    return { code: slim, map: null };
  },
};
