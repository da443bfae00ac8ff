import type { Embed } from '../embed.js';
import { template as escape } from '../escape.js';
import type { Integrity, Piece } from './piece.js';
import { style } from './style.js';
import { script, tag, themeLink } from './tag.js';

const CONFIG = `import topicElements from 'topic-elements/eleventy';

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(topicElements);
}`;

/** For Eleventy: the plain tag in a Nunjucks template, which the plugin fills when the site is built. */
export function eleventy(embed: Embed, integrity: Integrity): readonly Piece[] {
  const head = [themeLink(embed, integrity, escape), script(embed, integrity, escape)].filter(Boolean);
  return [
    { id: 'template', file: 'page.njk', code: `${head.join('\n')}\n\n${tag(embed, escape)}` },
    { id: 'config', file: 'eleventy.config.js', code: CONFIG },
    ...style(embed),
  ];
}
