/**
 * An integration for Astro, from version 5 on.
 *
 * @packageDocumentation
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { counted } from '../doctor/finding.js';
import { describe } from '../ssr/problem.js';
import { ANY_HOST } from './address.js';
import { exists, readEarlier, readPage, writePage } from './files.js';
import { SiteBaker, type SiteOptions } from './site-baker.js';

export type { SiteOptions } from './site-baker.js';

export interface AstroOptions extends SiteOptions {
  /** A page with a feed that cannot be had stops the build. */
  strict?: boolean | undefined;
}

/** What is used of Astro's configuration. */
export interface AstroConfig {
  readonly site?: string | undefined;
  readonly base: string;
  readonly cacheDir: URL;
}

/** What Astro tells when a build is done. */
export interface AstroBuild {
  readonly dir: URL;
  readonly pages: readonly { readonly pathname: string }[];
  readonly logger: { info(message: string): void; warn(message: string): void };
}

/** Fits Astro's own `AstroIntegration`. */
export interface TopicElementsIntegration {
  name: string;
  hooks: {
    'astro:config:done': (given: { config: AstroConfig }) => void;
    'astro:build:done': (build: AstroBuild) => Promise<void>;
  };
}

/**
 * Bakes the pages of each build: `integrations: [topicElements()]`. The address of the site is that which `site` and
 * `base` of Astro's configuration say. Baked pages are also kept in Astro's cache: where a feed cannot be had, what the
 * build before wrote stays.
 *
 * @throws {TypeError} for options that are none of `bake`.
 */
export default function topicElements({ strict = false, ...options }: AstroOptions = {}): TopicElementsIntegration {
  let baseUrl = options.baseUrl;
  let cache = '';
  return {
    name: 'topic-elements',
    hooks: {
      'astro:config:done': ({ config: { site, base, cacheDir } }) => {
        baseUrl ??= new URL(base, site ?? ANY_HOST);
        cache = join(fileURLToPath(cacheDir), 'topic-elements');
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const folder = fileURLToPath(dir);
        const baker = new SiteBaker({ ...options, baseUrl }, folder);
        let problems = 0;
        for (const { pathname } of pages) {
          const path = await fileOf(pathname, folder);
          if (path === undefined) continue;
          const text = await readPage(join(folder, path));
          const kept = join(cache, path);
          const earlier = await readEarlier(kept);
          const { html, problems: found } = await baker.bake(text, path, earlier);
          await writePage(join(folder, path), html, text);
          if (html !== text) await writePage(kept, html, earlier, join(folder, path));
          for (const problem of found) logger.warn(`${path}, ${describe(problem)}.`);
          problems += found.length;
        }
        const { elements, requests } = baker;
        logger.info(
          `${counted(elements, 'element')} on ${counted(pages.length, 'page')}, ${counted(requests, 'request')}`,
        );
        if (strict && problems)
          throw new Error(`[topic-elements] ${counted(problems, 'element')} without the feed as it is now.`);
      },
    },
  };
}

/** Where a page was written: that depends on `build.format`. */
async function fileOf(pathname: string, folder: string): Promise<string | undefined> {
  const name = pathname.replace(/\/$/, '');
  const places = name ? [`${name}/index.html`, `${name}.html`] : ['index.html'];
  for (const path of places) if (await exists(join(folder, path))) return path;
  return undefined;
}
