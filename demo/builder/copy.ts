/**
 * Puts a text into the clipboard: by the API where the page may use it, else by a selection that is copied.
 *
 * @param source  The element that shows the text: it stays selected where nothing else works.
 * @returns whether it is there.
 */
export async function copy(text: string, source: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return document.execCommand('copy');
  }
}
