import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Cuts texts short after so many lines, and offers the button only where something is cut off. Which ones are open is
 * remembered by the item, so that a refresh of the feed leaves them open.
 */
export class Folding implements ReactiveController {
  /** How many lines show; all, and no buttons, when undefined. */
  lines?: number;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #open = new Set<string>();
  #observer?: ResizeObserver;
  /** What is to stay in sight when a text has been opened or closed. */
  #pressed?: Element | null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    // A host that is connected again updates in any case: it looks for its feed.
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    // The end of a long text was below the fold of the screen; what is left of it may be above.
    this.#pressed?.scrollIntoView({ block: 'nearest' });
    this.#pressed = undefined;
    this.#observer?.disconnect();
    const list = this.#host.shadowRoot?.querySelector<HTMLElement>('.columns:has(.fold)');
    // Where texts have no size, as in jsdom, nothing is cut short.
    if (!list || !this.lines || !('ResizeObserver' in globalThis)) return;
    // Not in the template: a strict policy takes no style attributes. Where no script runs, nothing is cut short.
    list.style.setProperty('--_lines', String(this.lines));
    list.addEventListener('focusin', openFocused);
    // At once, so that nothing jumps; later changes in a frame of their own, because a button that comes or goes may
    // bring a scrollbar, and with it other widths.
    measure(list);
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => measure(list)));
    // What is in it: the size of a text that is cut short does not change when there is more of it.
    for (const text of list.querySelectorAll('.fold > *')) this.#observer.observe(text);
  }

  readonly isOpen = (id: string): boolean => this.#open.has(id);

  readonly toggle = (id: string): void => {
    if (!this.#open.delete(id)) this.#open.add(id);
    this.#host.requestUpdate();
    this.#pressed = this.#host.shadowRoot?.activeElement;
  };
}

/** Open texts keep their buttons; closed ones have them where there is more than can be seen. */
function measure(list: HTMLElement): void {
  // On paper all is shown, which says nothing of the screen.
  if (matchMedia('print').matches) return;
  // Lines that run downwards are cut off at a side, for which gradients have no name of the reader's.
  const side = { rl: 'to left', lr: 'to right' }[getComputedStyle(list).writingMode.slice(-2)];
  const folds = [...list.querySelectorAll('.fold')];
  // All is read before anything is written, so that the page is laid out once.
  // Boxes, not how far there is to scroll: letters of many fonts are higher than their lines.
  const long = folds.map(
    (fold) => fold.matches('.open') || isBeyond((fold.lastElementChild as Element).getBoundingClientRect(), fold),
  );
  list.style.setProperty('--_fade', side ?? null);
  folds.forEach((fold, index) => {
    const isLong = long[index] === true;
    fold.toggleAttribute('data-long', isLong);
    (fold.nextElementSibling as HTMLButtonElement).hidden = !isLong;
  });
}

/**
 * Whoever comes with the keyboard to a link in the part that is cut off wants to see it. A link that can be seen may be
 * about to be pressed: nothing must move under the pointer.
 */
function openFocused({ target }: Event): void {
  if (!(target instanceof Element)) return;
  const fold = target.closest('.fold:not(.open)[data-long]');
  if (!fold) return;
  const { left, right, top, bottom } = [...target.getClientRects()].at(-1) ?? fold.getBoundingClientRect();
  const middle = new DOMRect((left + right) / 2, (top + bottom) / 2);
  if (isBeyond(middle, fold)) (fold.nextElementSibling as HTMLButtonElement).click();
}

/** Whether a box does not end inside, which may have been scrolled: what has the focus is, also where visitors cannot. */
function isBeyond(box: DOMRect, fold: Element): boolean {
  const { left, right, bottom } = fold.getBoundingClientRect();
  const x = fold.scrollLeft;
  return Math.max(box.right + x - right, box.bottom + fold.scrollTop - bottom, left - box.left - x) > 1;
}
