// Texts that end what they stand in: strings, attributes, comments, scripts, templates.
export const ENDINGS = [
  `"'\`\\ onclick=hit()`,
  '"><img src=x onerror=hit()>',
  '</script><script>hit()</script>',
  '<!--<script>',
  'javascript:hit()',
  '&quot;&amp;lt;&#039;&#x3c;',
  '{{ 7 * 7 }}{% raw %}',
  '5 onmouseover=hit() x',
  'a\nb',
];
