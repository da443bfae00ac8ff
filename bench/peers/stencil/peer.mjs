import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../node_modules/@stencil/core/bin/stencil', import.meta.url));

export default {
  title: 'Stencil 4.45',
  element: 'stencil-list',
  page: 'stencil-page',
  script: '/peers/stencil/stencil-bench.esm.js',
  /** Stencil's own compiler, see stencil.config.ts: a loader, the runtime, and a file for each component. */
  build: ({ peer }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'build', '--prod', '--ci'], {
      cwd: fileURLToPath(peer.folder),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`Stencil: ${stdout}${stderr}`);
  },
};
