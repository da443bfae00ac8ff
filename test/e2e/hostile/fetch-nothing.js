// A wrapper that has forgotten to return something.
globalThis.fetch = async () => {};
