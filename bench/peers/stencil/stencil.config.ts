export const config = {
  namespace: 'stencil-bench',
  srcDir: 'src',
  outputTargets: [{ type: 'www', dir: '../../dist/stencil', buildDir: '.', baseUrl: '/', serviceWorker: null }],
  hashFileNames: true,
};
