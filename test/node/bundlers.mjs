// What three bundlers make of an entry, as files in `out/` of a project: the code that a page loads first, and the
// modules that it is made of.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import webpack from 'webpack';

/** A module's path inside its package; for others than ours with the name of that in front. */
const short = (path) => path.replaceAll('\\', '/').replace(/.*\/node_modules\/(topic-elements\/dist\/)?/, '');

/** A file and all that it imports at once. */
function withImports(file, importsOf, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const imported of importsOf(file)) withImports(imported, importsOf, found);
  return found;
}

const tools = {
  async esbuild(project, entry) {
    const { metafile } = await esbuild.build({
      entryPoints: [entry],
      absWorkingDir: project,
      outdir: 'out',
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      metafile: true,
      // That an import does nothing is what is to be seen.
      logOverride: { 'ignored-bare-import': 'silent' },
    });
    const first = withImports('out/entry.js', (name) =>
      metafile.outputs[name].imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
    );
    const modules = [...first]
      .flatMap((name) => Object.entries(metafile.outputs[name].inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput)
      .map(([path]) => join(project, path));
    return { files: [...first].map((name) => join(project, name)), modules };
  },

  async rollup(project, entry) {
    const bundle = await rollup({
      input: entry,
      plugins: [resolve()],
      onLog(level, { code, message }) {
        if (level === 'warn' && code !== 'EMPTY_BUNDLE') throw new Error(message);
      },
    });
    const dir = join(project, 'out');
    const { output } = await bundle.write({ format: 'es', dir });
    const first = withImports(output[0], ({ imports }) =>
      imports.map((name) => output.find(({ fileName }) => fileName === name)),
    );
    const modules = [...first]
      .flatMap((chunk) => Object.entries(chunk.modules))
      .filter(([, { renderedLength }]) => renderedLength)
      .map(([path]) => path);
    return { files: [...first].map(({ fileName }) => join(dir, fileName)), modules };
  },

  async webpack(project, entry) {
    const path = join(project, 'out');
    const options = {
      mode: 'production',
      context: project,
      entry,
      output: { path, module: true, filename: 'entry.js' },
      experiments: { outputModule: true },
      performance: false,
    };
    const stats = await new Promise((done, fail) =>
      webpack(options, (error, result) => (error ? fail(error) : done(result))),
    );
    if (stats.hasErrors()) throw new Error(stats.toString());
    const { chunkGraph, entrypoints } = stats.compilation;
    const { chunks } = entrypoints.get('main');
    const modules = chunks
      .flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)])
      .flatMap((module) => module.modules ?? [module])
      .flatMap(({ resource }) => resource ?? []);
    // Where nothing is left, there is no file.
    return { files: chunks.flatMap(({ files }) => [...files]).map((name) => join(path, name)), modules };
  },
};

/** (project, code) => { code, modules }, with the defaults of each tool for production. */
export const bundlers = Object.fromEntries(
  Object.entries(tools).map(([name, bundle]) => [
    name,
    async (project, source) => {
      const entry = join(project, 'entry.js');
      await rm(join(project, 'out'), { recursive: true, force: true });
      await writeFile(entry, source);
      const { files, modules } = await bundle(project, entry);
      const codes = await Promise.all(files.map((file) => readFile(file, 'utf8')));
      return { code: codes.join('\n'), modules: modules.filter((path) => path !== entry).map(short) };
    },
  ]),
);
