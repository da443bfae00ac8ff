// Compares what tests see with the pictures in test/visual/baseline/; `npm run visual -- --update` takes new ones.
// Where they differ, screenshots/visual/ has the new picture and, in red, the difference.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Steps of brightness, of 255, in which a baseline keeps each colour: most bytes of a picture are the edges of text. */
const STEP = 8;
/** How far a colour may be off: by that rounding and no more, as a share of the way from black to white. */
const COLOR_TOLERANCE = 0.03;
/**
 * How many pixels may be. A share of them would let lines of text pass on a long page, where one digit is 35. In Chromium
 * 147 and 156, with the fonts of the machine and without, text in the fonts of the tests differs in three at the most.
 */
const PIXELS = 12;

async function saveBaseline({ filePath, content }) {
  const picture = PNG.sync.read(content);
  for (const [at, value] of picture.data.entries()) picture.data[at] = Math.min(Math.round(value / STEP) * STEP, 255);
  await mkdir(dirname(filePath), { recursive: true });
  const smallest = { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 };
  await writeFile(filePath, PNG.sync.write(picture, smallest));
}

/** Compares the rows that both have, and writes the difference only where it is asked for: that takes the most time. */
function getImageDiff({ baselineImage, image }) {
  const before = PNG.sync.read(baselineImage);
  const after = PNG.sync.read(image);
  const { width } = after;
  if (before.width !== width) return { error: `It is ${width} pixels wide, not ${before.width}.`, diffImage: image };
  const height = Math.min(before.height, after.height);
  const [a, b] = [before, after].map(({ data }) => data.subarray(0, width * height * 4));
  const diff = new PNG({ width, height });
  const diffPixels = pixelmatch(a, b, diff.data, width, height, { threshold: COLOR_TOLERANCE });
  const error = before.height === after.height ? '' : `It is ${after.height} pixels high, not ${before.height}.`;
  return { error, diffPixels, diffImage: error || diffPixels > PIXELS ? PNG.sync.write(diff) : image };
}

export const visualPlugin = visualRegressionPlugin({
  update: process.argv.includes('--update'),
  baseDir: '.',
  getBaselineName: ({ name }) => `test/visual/baseline/${name}`,
  getFailedName: ({ name }) => `screenshots/visual/${name}`,
  getDiffName: ({ name }) => `screenshots/visual/${name}-diff`,
  saveBaseline,
  getImageDiff,
  failureThresholdType: 'pixel',
  failureThreshold: PIXELS,
});
