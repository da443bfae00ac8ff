/** What has the focus inside an element, also where that renders others. */
export function focusedIn({ shadowRoot }: Element): Element | null | undefined {
  const focused = shadowRoot?.activeElement;
  return (focused && focusedIn(focused)) ?? focused;
}

/**
 * A row that is moved among its neighbours loses the focus, and what goes takes it along: the reader goes on at the
 * same row, at the same link where that was rendered anew, or where the section begins.
 *
 * @param focused  What had it before the root was rendered anew.
 */
export function keepFocus(root: ShadowRoot, focused: Element | null | undefined): void {
  if (!focused || root.activeElement) return;
  if (focused.isConnected) return (focused as HTMLElement).focus({ preventScroll: true });
  const { href } = focused as Partial<HTMLAnchorElement>;
  const link = [...root.querySelectorAll('a')].find((one) => one.href === href);
  const section = root.querySelector('section');
  if (!link && section) section.tabIndex = -1;
  (link ?? section)?.focus({ preventScroll: true });
}
