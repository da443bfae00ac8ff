// Packages for Angular are half compiled: this finishes them, as Angular's own tools do.
import { NodeJSFileSystem, ConsoleLogger, LogLevel } from '@angular/compiler-cli';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';

const plugin = createEs2015LinkerPlugin({
  fileSystem: new NodeJSFileSystem(),
  logger: new ConsoleLogger(LogLevel.warn),
  linkerJitMode: false,
});

/** For Vite. */
export const linker = {
  name: 'angular-linker',
  transform(code, id) {
    if (!code.includes('ɵɵngDeclare')) return undefined;
    return transformAsync(code, { filename: id, configFile: false, babelrc: false, compact: false, plugins: [plugin] });
  },
};
