// Who may import whom. Data goes one way: feed/ → context/ → elements; the only way back is an event.
const lit = '^node_modules/(lit|lit-html|lit-element|@lit/reactive-element)/';

/** A rule that allows a folder its own files and what is listed, and nothing else. */
const only = (name, comment, path, allowed, types = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path },
  to: { pathNot: allowed, ...types },
});
const values = { dependencyTypesNot: ['type-only'] };

module.exports = {
  forbidden: [
    only('feed-alone', 'feed/ runs in Node too: no Lit, nothing of the page.', '^src/feed/', ['^src/feed/']),
    only('seo-on-feed', 'seo/ describes the model, in Node and in browsers.', '^src/seo/', [
      '^src/seo/',
      '^src/feed/',
      '^src/locale/format-duration[.]ts$',
    ]),
    only('node-on-feed', 'node/ gives feed/ what Node lacks.', '^src/node/', [
      '^src/node/',
      '^src/feed/',
      '^node_modules/@xmldom/',
    ]),
    {
      name: 'node-apart',
      comment: 'Browsers download nothing that only Node needs.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(node|ssr|site|cli)/' },
      to: { path: ['^src/(node|ssr|site|cli)/', '^node_modules/@xmldom/'] },
    },
    only('doctor-on-feed', 'doctor/ examines what feed/ reads, in Node and in browsers.', '^src/doctor/', [
      '^src/doctor/',
      '^src/feed/',
    ]),
    {
      name: 'doctor-asks-nobody',
      comment: 'Whoever examines brings what came; examining itself requests nothing.',
      severity: 'error',
      from: { path: '^src/doctor/' },
      to: { path: '^src/feed/(load-feed|feed-cache)[.]ts$', ...values },
    },
    only('cli-on-doctor', 'cli/ brings Node to what runs everywhere.', '^src/cli/', [
      '^src/(cli|doctor|feed|node|site|ssr)/',
      '^src/prefix[.]ts$',
      '^node_modules/(parse5|tinyglobby)/',
      '^(node:)?(fs|path|process|stream|url|util)',
    ]),
    only('site-on-ssr', 'site/ brings files to what renders pages.', '^src/site/', [
      '^src/(site|feed|ssr)/',
      '^src/doctor/finding[.]ts$',
      '^(node:)?(fs|path|url)',
    ]),
    only('context-on-feed', 'context/ stands on feed/ and Lit.', '^src/context/', ['^src/context/', '^src/feed/', lit]),
    only(
      'locale-alone',
      'locale/ needs nobody; the types of the model are free.',
      '^src/locale/',
      ['^src/locale/', lit],
      values,
    ),
    only('theme-on-lit', 'theme/ is style sheets.', '^src/theme/', ['^src/theme/', lit]),
    only(
      'templates-are-functions',
      'A template is a function of its arguments: what it needs is passed in, above all data.',
      '[.]template[.]ts$',
      [
        '[.]template[.]ts$',
        // Those that lie in one file with it, see shared/face.ts.
        '[.]styles[.]ts$',
        '^src/elements/shared/',
        '^src/locale/',
        '^src/feed/(model|page-sections|text|url|date|file|video)[.]ts$',
        lit,
      ],
      values,
    ),
    {
      name: 'elements-load-through-context',
      comment: 'One request per URL, aborted when nobody waits: context/ sees to that, for all elements.',
      severity: 'error',
      from: { path: '^src/elements/' },
      to: { path: '^src/feed/(load-feed|feed-cache)[.]ts$', ...values },
    },
    only('styles-on-theme', 'Style sheets import style sheets.', '[.]styles[.]ts$', [
      '[.]styles[.]ts$',
      '^src/theme/',
      lit,
    ]),
    {
      name: 'registering-is-for-entries',
      comment: 'Only an entry registers elements: importing a class must have no effect.',
      severity: 'error',
      from: { pathNot: ['/define[.]ts$', '^src/(define|cdn|autoload|ssr/baker)[.]ts$'] },
      to: { path: ['^src/elements/[^/]+/define[.]ts$', '^src/(define|cdn|autoload)[.]ts$'] },
    },
    {
      name: 'entries-are-roots',
      comment: 'The package entry is for consumers.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(define|cdn|autoload)[.]ts$' },
      to: { path: '^src/index[.]ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['[.]d[.]ts$', '^src/(index|define|cdn|autoload)[.]ts$', '^src/cli/topic-elements[.]ts$'],
      },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'only-dependencies',
      comment: 'What is published may import only what package.json lists under dependencies.',
      severity: 'error',
      from: { path: '^src/' },
      // What is used where it is installed.
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/jsdom/' },
    },
    {
      name: 'nodes-own-in-node',
      comment: 'What browsers load must do without Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|node|site)/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    // src/package.json says which sources have side effects, and nothing of dependencies.
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.d.ts'],
    },
  },
};
