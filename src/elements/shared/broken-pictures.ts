/** Hides the figure of a picture that cannot be had, as if there was none, until it can. */
export function hideBrokenPictures(root: EventTarget): void {
  // It does not bubble.
  root.addEventListener('error', mark, true);
}

function mark({ type, target, currentTarget }: Event): void {
  if (!(target instanceof HTMLImageElement)) return;
  target.closest('figure')?.toggleAttribute('hidden', type === 'error');
  // Most pictures are there: nobody listens to all that arrive before one has not.
  currentTarget?.addEventListener('load', mark, true);
}
