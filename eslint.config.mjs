import { relative } from 'node:path';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** The name of a file says what is in it: src/elements/<tag>/ has <tag>.ts, <tag>.template.ts, <tag>.styles.ts, define.ts. */
const fileNames = {
  create: (context) => ({
    Program(node) {
      const [folder, file, deeper] = relative('src/elements', context.filename).split(/[\\/]/);
      if (folder === 'shared') return;
      const names = [`${folder}.ts`, `${folder}.template.ts`, `${folder}.styles.ts`, 'define.ts'];
      if (/^[a-z]+(-[a-z]+)+$/.test(folder) && names.includes(file) && deeper === undefined) return;
      const message = `src/elements/<tag>/ holds only ${names.join(', ')}; helpers go to src/elements/shared/.`;
      context.report({ node, message });
    },
  }),
};

const html = 'TaggedTemplateExpression[tag.name=/^(html|svg|mathml|staticHtml)$/] TemplateElement';
const sinks = 'innerHTML|outerHTML|insertAdjacentHTML|srcdoc|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe';

/** Text from a feed can become markup or code only through one of these, and hosts' security policies refuse them. */
const bannedSyntax = [
  {
    selector: `MemberExpression[property.name=/^(${sinks})$/]`,
    message: 'This turns text into markup: render a template.',
  },
  {
    selector: `MemberExpression[property.value=/^(${sinks})$/]`,
    message: 'This turns text into markup: render a template.',
  },
  {
    selector: `${html}[value.raw=/[.](${sinks})\\s*=/i]`,
    message: 'This turns text into markup: render a template.',
  },
  {
    selector: `${html}[value.raw=/\\ssrcdoc\\s*=/i]`,
    message: 'This turns text into markup: render a template.',
  },
  {
    selector: `${html}[value.raw=/\\sstyle\\s*=/i]`,
    message: "A host's style-src 'self' refuses style attributes: use a class, or el.style.setProperty.",
  },
  {
    selector: `${html}[value.raw=/\\son[a-z]+\\s*=/i]`,
    message: "A host's script-src refuses event handler attributes: use @event.",
  },
];

const bannedImports = [
  {
    regex: '^lit(-html)?/directives/(unsafe-html|unsafe-svg|unsafe-mathml)([.]js)?$',
    message: 'This turns text into markup: render a template.',
  },
  {
    regex: '^lit(-html)?/directives/style-map([.]js)?$',
    message: "A host's style-src 'self' refuses style attributes: use classMap, or el.style.setProperty.",
  },
  {
    regex: '^lit(-html)?/static(-html)?([.]js)?$',
    importNames: ['unsafeStatic'],
    message: 'Another tag in the place of one is what shared/retag.ts is for.',
  },
];

const unfocused = ['describe', 'it', 'test', 'suite'].flatMap((object) => [
  { object, property: 'only', message: 'Run one file with --files instead.' },
  { object, property: 'skip', message: 'A test that does not run proves nothing: mend it or delete it.' },
]);

export default ts.config(
  {
    ignores: [
      'dist',
      'coverage',
      'storybook-static',
      'screenshots',
      'demo/dist',
      'bench/dist',
      'bench/peers/stencil/src',
      'test/apps/dist',
      'integrations/static-sites/*/dist',
      'integrations/static-sites/*/.astro',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ts.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts', 'demo/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked, wc['flat/best-practice']],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Lit calls the lifecycle of LitElement's subclasses, so that super is always there.
      'wc/guard-super-call': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      // An async function may promise an answer that it happens to have.
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', ...bannedSyntax],
      'no-restricted-imports': ['error', { patterns: bannedImports }],
      'no-restricted-properties': [
        'error',
        { object: 'document', property: 'write', message: 'This turns text into markup: render a template.' },
        { object: 'document', property: 'writeln', message: 'This turns text into markup: render a template.' },
      ],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/feed/load-feed.ts', 'src/cli/{fetch,ask-again}.ts', 'src/elements/shared/debug/debug-feed.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'XMLHttpRequest',
        { name: 'fetch', message: 'Only load-feed.ts asks the network.' },
      ],
    },
  },
  {
    files: ['demo/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bannedSyntax], 'no-console': 'error' },
  },
  {
    // They talk to whoever builds the page, and are asked to.
    files: ['src/cli/**', 'src/elements/shared/debug/debug.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/elements/**'],
    plugins: { local: { rules: { 'file-names': fileNames } } },
    rules: { 'local/file-names': 'error' },
  },
  {
    files: ['test/**'],
    rules: {
      'no-restricted-properties': ['error', ...unfocused],
      'no-restricted-globals': ['error', 'fit', 'xit', 'fdescribe', 'xdescribe'],
      // Chai's assertions are expressions, and a test may say that something is there.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
