/** Hides the figure of a picture that cannot be had, as if there was none, until it can. */
export function hideBrokenPictures(root: EventTarget): void {
  // These two do not bubble.
  root.addEventListener('error', mark, true);
  root.addEventListener('load', mark, true);
}

function mark({ type, target }: Event): void {
  if (target instanceof HTMLImageElement) target.closest('figure')?.toggleAttribute('hidden', type === 'error');
}
