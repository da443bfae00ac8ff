import { defineConfig } from 'astro/config';
import topicElements from 'topic-elements/astro';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://migration.example',
  integrations: [topicElements({ strict: process.env.STRICT === 'true' })],
});
