/**
 * A plugin for Eleventy 3.
 *
 * @packageDocumentation
 */
import { resolve, relative, sep } from 'node:path';
import { elementMarkup, type Attributes } from '../ssr/element-markup.js';
import { describe } from '../ssr/problem.js';
import { readEarlier } from './files.js';
import { SiteBaker, type SiteOptions } from './site-baker.js';

export type { SiteOptions } from './site-baker.js';

export interface EleventyOptions extends SiteOptions {
  /** A page with a feed that cannot be had stops the build. */
  strict?: boolean | undefined;
  /** Name of the paired shortcode; `topicElement` when absent, none where it is false. */
  shortcode?: string | false | undefined;
}

/** What is used of Eleventy's configuration. */
export interface EleventyConfig {
  readonly directories: { readonly output?: string };
  readonly logger?: { warn(message: string): void } | undefined;
  on(event: 'eleventy.before', listener: () => void): unknown;
  addTransform(
    name: string,
    transform: (this: unknown, content: unknown, outputPath?: unknown) => Promise<unknown>,
  ): unknown;
  addPairedShortcode(
    name: string,
    shortcode: (content: string, tag: string, attributes?: Attributes) => string,
  ): unknown;
}

/**
 * Bakes each page that Eleventy writes: `eleventyConfig.addPlugin(topicElements, { baseUrl: 'https://example.org/' })`.
 * Each feed is asked for once a build. Where it cannot be had, what was written by the build before stays.
 *
 * @throws {TypeError} for options that are none of `bake`.
 */
export default function topicElements(
  config: EleventyConfig,
  { strict = false, shortcode = 'topicElement', ...options }: EleventyOptions = {},
): void {
  let baker = new SiteBaker(options);
  config.on('eleventy.before', () => {
    baker = new SiteBaker(options);
  });
  config.addTransform('topic-elements', async (content, outputPath) => {
    if (typeof content !== 'string' || typeof outputPath !== 'string' || !/\.html?$/i.test(outputPath)) return content;
    const path = relative(config.directories.output ?? '', outputPath).replaceAll(sep, '/');
    const { html, problems } = await baker.bake(content, path, await readEarlier(resolve(outputPath)));
    const said = problems.map((problem) => `[topic-elements] ${outputPath}, ${describe(problem)}.`);
    if (strict && said.length) throw new Error(said.join('\n'));
    for (const line of said) (config.logger ?? console).warn(line);
    return html;
  });
  if (shortcode) {
    config.addPairedShortcode(shortcode, (content, tag, attributes) => {
      // Nunjucks marks what was written as `name=value`.
      const { __keywords, ...rest } = { __keywords: false, ...attributes };
      return elementMarkup(tag, rest, content);
    });
  }
}
