// What only elements with `loading="lazy"` or `refresh` need, in a file that only their pages request.

/** How near is near: about half a small screen ahead of the reader. */
const NEAR = '300px';

/** Calls `then` once the element is near the viewport, unless `signal` is aborted before. */
export function whenNear(host: Element, signal: AbortSignal, then: () => void): void {
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

/** Calls `then` after so many seconds, or when a page that is hidden then is seen again. */
export function after(seconds: number, document: Document, signal: AbortSignal, then: () => void): void {
  const timer = setTimeout(() => {
    if (document.hidden) document.addEventListener('visibilitychange', then, { once: true, signal });
    else then();
  }, seconds * 1000);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
