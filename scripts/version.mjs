// What a build or a test run puts in place of the constants that src/globals.d.ts declares.
import { readFileSync } from 'node:fs';

export const { name, version, license } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

export const define = { __VERSION__: JSON.stringify(version) };
