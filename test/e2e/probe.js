// The first script of an end-to-end page: keeps what the page says, throws and violates, for the test to read.
const log = (globalThis.hostLog = []);

for (const level of ['warn', 'error']) {
  const say = console[level];
  console[level] = (...args) => {
    log.push({ level, text: args.map(String).join(' ') });
    say.apply(console, args);
  };
}
addEventListener('error', (event) => log.push({ level: 'uncaught', text: String(event.error ?? event.message) }));
addEventListener('unhandledrejection', (event) => log.push({ level: 'uncaught', text: String(event.reason) }));
addEventListener('securitypolicyviolation', (event) =>
  log.push({ level: 'violation', text: `${event.violatedDirective} ${event.blockedURI} ${event.sample}` }),
);
