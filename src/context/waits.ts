// What only elements with `loading="lazy"` or `refresh` need, in a file that only their pages request.

/** How near is near: about half a small screen ahead of the reader. */
const NEAR = '300px';

/**
 * Calls `then` when it is time, unless `signal` is aborted before.
 *
 * @param seconds  To wait for; when absent, until the element is near the viewport.
 */
export function wait(host: Element, signal: AbortSignal, then: () => void, seconds?: number): void {
  if (signal.aborted) return;
  if (seconds) after(seconds, host.ownerDocument, signal, then);
  else whenNear(host, signal, then);
}

function whenNear(host: Element, signal: AbortSignal, then: () => void): void {
  // Where nothing has a place, as in jsdom, everything is near.
  if (!('IntersectionObserver' in globalThis)) return then();
  const near = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting) && !signal.aborted) then();
    },
    { rootMargin: NEAR },
  );
  const observe = () => {
    if (!signal.aborted) boxesOf(host).forEach((box) => near.observe(box));
  };
  // Content that comes later may be the first that has a box.
  const content = new MutationObserver(observe);
  content.observe(host, { childList: true, subtree: true });
  host.addEventListener('slotchange', observe, { signal });
  // Before the host is rendered, what is inside it has no style.
  requestAnimationFrame(observe);
  // On paper nobody scrolls. What is here already is printed; what has to be fetched is there for who prints once more.
  const isSeen = () => boxesOf(host).some((box) => box.getClientRects().length);
  addEventListener('beforeprint', () => isSeen() && then(), { signal });
  signal.addEventListener('abort', () => {
    near.disconnect();
    content.disconnect();
  });
}

/** The elements that stand where `element` is seen: itself, or what is inside when it makes no box of its own. */
function boxesOf(element: Element): readonly Element[] {
  if (getComputedStyle(element).display !== 'contents') return [element];
  const inside =
    element instanceof HTMLSlotElement ? element.assignedElements({ flatten: true }) : [...element.children];
  return inside.flatMap(boxesOf);
}

/** Calls `then` after so many seconds, and not before the page is seen and has a connection. */
function after(seconds: number, document: Document, signal: AbortSignal, then: () => void): void {
  const go = () => {
    const options = { once: true, signal };
    if (document.hidden) document.addEventListener('visibilitychange', go, options);
    else if (!navigator.onLine) addEventListener('online', go, options);
    else then();
  };
  const timer = setTimeout(go, seconds * 1000);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
