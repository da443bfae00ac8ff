import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import topicElements from 'topic-elements/eleventy';

/** Where the files for pages lie in the package. */
const files = fileURLToPath(new URL('.', import.meta.resolve('topic-elements/cdn/manifest.json')));

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(topicElements, {
    baseUrl: process.env.SITE_URL ?? 'https://migration.example/',
    strict: process.env.STRICT === 'true',
  });
  eleventyConfig.addPassthroughCopy({ [relative('.', files)]: 'topic-elements' });
  eleventyConfig.addPassthroughCopy({ '../site.css': 'site.css' });
  eleventyConfig.addGlobalData('feed', process.env.FEED ?? 'https://institute.example/labour-migration.json');
}

export const config = { dir: { input: 'content', output: 'dist' } };
