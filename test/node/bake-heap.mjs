// Run by bake.test.mjs with --expose-gc: bakes a folder of pages as the command line does, and tells how many bytes of the
// heap are in use after 200 and after 1,000 of them.
import { SiteBaker } from '../../dist/site/site-baker.js';
import { bakeFiles } from '../../dist/site/bake-files.js';
import { siteFiles } from '../../dist/cli/site-files.js';

const [from, out] = process.argv.slice(2);
const { root, files } = await siteFiles([from], { out });
const baker = new SiteBaker({}, root);
const used = {};
let done = 0;
for await (const { error, problems } of bakeFiles(files, baker, 8)) {
  if (error ?? problems.length) throw new Error('The pages could not be baked.', { cause: error });
  done++;
  if (done !== 200 && done !== 1000) continue;
  // What a finalizer lets go goes the second time.
  for (let i = 0; i < 3; i++) {
    globalThis.gc();
    await new Promise(setImmediate);
  }
  used[`after${done}`] = process.memoryUsage().heapUsed;
}
console.log(JSON.stringify(used));
