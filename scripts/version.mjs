// What a build or a test run puts in place of the constants that src/globals.d.ts declares.
import { readFileSync } from 'node:fs';
import { env } from 'node:process';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

export const { name, license } = manifest;

/** That of the package. Tests of pages with two versions build another one. */
export const version = env.TOPIC_ELEMENTS_VERSION ?? manifest.version;

export const define = { __VERSION__: JSON.stringify(version) };
