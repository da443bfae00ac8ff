// Monitoring: looks at a copy of each answer, and passes on one that knows no streams, as old polyfills do.
const original = globalThis.fetch;
globalThis.fetch = async (...args) => {
  const response = await original(...args);
  void response
    .clone()
    .text()
    .catch(() => {});
  const bytes = await response.arrayBuffer();
  const { ok, status, statusText, headers, url } = response;
  return { ok, status, statusText, headers, url, arrayBuffer: async () => bytes };
};
