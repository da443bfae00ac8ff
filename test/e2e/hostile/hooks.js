// Tells of everything that a payload would call, if it ever came to run.
const tell = (what) => hostLog.push({ level: 'called', text: what });

for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'Function']) {
  const real = globalThis[name];
  globalThis[name] = new Proxy(real, {
    apply: () => tell(name),
    construct: () => (tell(name), {}),
  });
}
for (const name of ['write', 'writeln', 'execCommand']) document[name] = () => tell(`document.${name}`);
Object.defineProperty(document, 'cookie', { get: () => '', set: () => tell('document.cookie') });
for (const name of ['submit', 'requestSubmit']) HTMLFormElement.prototype[name] = () => tell(`form.${name}`);
performance.setResourceTimingBufferSize(100_000);
