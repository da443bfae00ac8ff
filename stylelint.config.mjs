/** What postcss-lit puts where the template has an expression. */
const expression = '/^POSTCSS_LIT/';
const sides = '(left|right|top|bottom)';

export default {
  extends: 'stylelint-config-standard',
  overrides: [{ files: ['**/*.ts'], customSyntax: 'postcss-lit' }],
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    // Pages run right to left too: sides are named by the flow of the text, not by the screen.
    'property-disallowed-list': [
      [
        '/^(left|right|top|bottom|clear)$/',
        `/^(scroll-)?(margin|padding)-${sides}$/`,
        `/^border-${sides}(-(width|style|color))?$/`,
        '/^border-(top|bottom)-(left|right)-radius$/',
        `/^overflow-(x|y)$/`,
      ],
      { message: (property) => `"${property}" is physical: use its logical twin (inline/block, start/end)` },
    ],
    'declaration-property-value-disallowed-list': {
      '/^(text-align|text-align-last|float|caption-side)$/': ['left', 'right', 'top', 'bottom'],
      '/^transition(-property)?$/': [/\ball\b/],
    },
    // Public ones are --topic-…, private ones --_…
    'custom-property-pattern': '^(_|topic-)[a-z0-9]+(-[a-z0-9]+)*$',
    // The host may set any root font size, 62.5 % for one.
    'unit-disallowed-list': ['rem'],
    // Needs a reason: /* stylelint-disable-next-line declaration-no-important -- why */
    'declaration-no-important': true,

    'selector-type-case': ['lower', { ignoreTypes: [expression] }],
    'selector-type-no-unknown': [true, { ignoreTypes: [expression], ignore: ['custom-elements'] }],
    'value-keyword-case': ['lower', { ignoreKeywords: [expression] }],

    // Layout of the source is Prettier's.
    'comment-empty-line-before': null,
    'rule-empty-line-before': null,
    'declaration-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'at-rule-empty-line-before': null,
    // A host reset and its exceptions read better by subject than by weight.
    'no-descending-specificity': null,
    // Partials may be empty of rules, and an expression may be the whole sheet.
    'no-empty-source': null,
    'nesting-selector-no-missing-scoping-root': null,
    'no-invalid-position-declaration': null,
  },
};
