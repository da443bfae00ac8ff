// Tells the page outside, which cannot look in, how the elements of this one are doing.
addEventListener('load', async () => {
  await customElements.whenDefined('news-list');
  const [element] = document.querySelectorAll('news-list');
  await element.updateComplete;
  const headlines = [...element.shadowRoot.querySelectorAll('[part~=headline]')].map((one) => one.textContent.trim());
  parent.postMessage({ state: element.state, headlines, log: globalThis.hostLog, origin: self.origin }, '*');
});
