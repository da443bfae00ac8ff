// What the generators' own types have to accept, and to refuse.
import type UserConfig from '@11ty/eleventy/UserConfig';
import type { AstroIntegration } from 'astro';
import astro from 'topic-elements/astro';
import eleventy from 'topic-elements/eleventy';

export const integration: AstroIntegration = astro({ strict: true, timeout: 5, prefix: 'ilo-' });

export default function (config: UserConfig): void {
  config.addPlugin(eleventy, { baseUrl: 'https://example.org/', shortcode: false, mode: 'shadow' });
  eleventy(config, { feeds: { 'https://example.org/feed.json': '{}' } });
  // @ts-expect-error: it is a text or a URL
  astro({ baseUrl: 5 });
  // @ts-expect-error: there are two modes
  eleventy(config, { mode: 'dark' });
}
