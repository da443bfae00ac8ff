import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** The analyzer says 1.0.0, and writes what came later, such as states. */
const schemaVersion = {
  name: 'schema-version',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.schemaVersion = '2.1.0';
  },
};

/** The analyzer takes files as the file system answers, and what is built twice has to be the same. */
const sorted = {
  name: 'sorted',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  },
};

/** The manifest is read in the published package, which has dist/*.js and no sources. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      const folder = posix.dirname(module.path);
      const published = (path) =>
        (path.startsWith('.') ? posix.join(folder, path) : path).replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
      const walk = (node) => {
        if (node === null || typeof node !== 'object') return;
        for (const [key, value] of Object.entries(node)) {
          if (typeof value !== 'string') walk(value);
          else if (key === 'path' || key === 'module') node[key] = published(value);
        }
      };
      walk(module);
    }
  },
};

const SHARED = 'src/theme/base.styles.ts';

/** Tokens that every element reads are documented once, above the style sheet that all of them share. */
const sharedTokens = {
  name: 'shared-tokens',
  packageLinkPhase({ customElementsManifest }) {
    const rows = readFileSync(SHARED, 'utf8').matchAll(/ \* @cssprop (?:\{(.+?)\} )?\[(--[\w-]+)(?:=(.*?))?\] - (.*)/g);
    const shared = [...rows].map(([, syntax, name, standard, description]) => ({
      description,
      name,
      ...(syntax === undefined ? {} : { syntax }),
      ...(standard === undefined ? {} : { default: standard }),
    }));
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      // `topic-feed` has no look of its own.
      if (!declaration.tagName || declaration.tagName === 'topic-feed') continue;
      const own = declaration.cssProperties ?? [];
      const names = new Set(own.map(({ name }) => name));
      declaration.cssProperties = [...own, ...shared.filter(({ name }) => !names.has(name))];
    }
  },
};

/** What stands in braces is the type of a member, and the syntax of a custom property, as `@property` writes it. */
const syntaxes = {
  name: 'syntaxes',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declaration } of elementsOf(customElementsManifest)) {
      for (const property of declaration.cssProperties ?? []) {
        if (property.type) property.syntax = property.type.text;
        delete property.type;
      }
    }
  },
};

const UNDEFINED = /( \| undefined)+$/;

/**
 * The analyzer says `undefined` of what is optional, also where it is written. An attribute has no such value, and
 * Storybook makes a control for text or numbers only where a type is no more than that.
 */
const undefinedOnce = {
  name: 'undefined-once',
  packageLinkPhase({ customElementsManifest }) {
    for (const { members = [], attributes = [] } of customElementsManifest.modules.flatMap((one) => one.declarations)) {
      for (const { type } of members) if (type) type.text = type.text.replace(UNDEFINED, ' | undefined');
      // Not in place: a property and its attribute share it.
      for (const attribute of attributes) {
        const { type } = attribute;
        attribute.type = { ...type, text: type.text.replace(UNDEFINED, '') };
      }
    }
  },
};

/** Documentation, controls and editors are made from the manifest: what is private to us has no place in it. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      declaration.members = declaration.members?.filter(({ privacy = 'public' }) => privacy === 'public');
      // The analyzer meets `dispatchEvent(new …Event())` and knows no name for it; the documented ones have theirs.
      declaration.events = declaration.events?.filter(({ name }) => name);
    }
  },
};

const entries = Object.values(JSON.parse(readFileSync('package.json', 'utf8')).exports)
  .map((entry) => posix.normalize(entry.default ?? entry))
  .filter((path) => path.endsWith('.js'));

/**
 * Readers are led to what is there: in scripts there are no types to export, and modules that no entry of the package hands
 * anything out of can be imported by nobody. Some of them are no files of the package at all.
 */
const importable = {
  name: 'importable',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const modules = new Map(manifest.modules.map((module) => [module.path, module]));
    const declares = ({ name, module }) => modules.get(module)?.declarations.some((one) => one.name === name);
    const found = new Set();
    const follow = (path) => {
      const module = modules.get(path);
      if (!module || found.has(module)) return;
      found.add(module);
      module.exports = module.exports.filter(({ declaration }) => declares(declaration));
      for (const { declaration } of module.exports) follow(declaration.module);
      for (const { superclass, members = [] } of module.declarations) {
        // The analyzer takes what is the browser's, such as `Event`, for what the file declares.
        if (superclass?.module && !declares(superclass)) {
          delete superclass.module;
          superclass.package = 'global:';
        }
        for (const origin of [superclass, ...members.map(({ inheritedFrom }) => inheritedFrom)]) follow(origin?.module);
      }
    };
    entries.forEach(follow);
    manifest.modules = manifest.modules.filter((module) => found.has(module));
  },
};

const elementsOf = ({ modules }) =>
  modules.flatMap((module) =>
    (module.declarations ?? []).filter(({ tagName }) => tagName).map((declaration) => ({ declaration, module })),
  );

/** The analyzer knows `customElements.define`, but not that a define.ts registers its element. */
const definitions = {
  name: 'definitions',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declaration, module } of elementsOf(customElementsManifest)) {
      const { name, tagName } = declaration;
      const path = posix.join(posix.dirname(module.path), 'define.js');
      const definition = {
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: module.path },
      };
      customElementsManifest.modules.find((other) => other.path === path).exports.push(definition);
    }
  },
};

/** What comes from Lit, whose sources are not read, and is promised all the same. */
const updateComplete = {
  name: 'update-complete',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declaration } of elementsOf(customElementsManifest)) {
      declaration.members.push({
        kind: 'field',
        name: 'updateComplete',
        type: { text: 'Promise<boolean>' },
        readonly: true,
        description: 'Resolves when the first content is shown, or what stands in for it.',
        inheritedFrom: { name: 'ReactiveElement', package: '@lit/reactive-element' },
      });
    }
  },
};

/** Types of ours that others are made of, with the place where they can be had. */
const references = {
  name: 'references',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declaration } of elementsOf(customElementsManifest)) {
      const { attributes = [], events = [], members } = declaration;
      for (const { type } of [...attributes, ...events, ...members]) {
        const found = [...(type?.text ?? '').matchAll(/\b(?:JsonFeedItem|ElementState|Topic\w+Event)\b/g)];
        if (!found.length) continue;
        type.references = found.map(({ 0: name, index }) => ({
          name,
          package: 'topic-elements',
          start: index,
          end: index + name.length,
        }));
      }
    }
  },
};

export default {
  litelement: true,
  globs: ['src/**/*.ts'],
  exclude: [
    'src/**/*.d.ts',
    'src/cdn.ts',
    'src/cli/**',
    'src/doctor/**',
    'src/**/*.template.ts',
    'src/**/*.styles.ts',
    'src/feed/formats/**',
    'src/locale/packs/**',
  ],
  plugins: [
    schemaVersion,
    sorted,
    publishedPaths,
    publicOnly,
    undefinedOnce,
    sharedTokens,
    syntaxes,
    definitions,
    importable,
    updateComplete,
    references,
  ],
};
