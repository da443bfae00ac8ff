import { SILENT } from './silent.js';

/** Whether the light DOM of an element has something that can be read, beside what goes into a named slot. */
export function hasFallback({ childNodes }: Element): boolean {
  for (const node of childNodes) {
    const { nodeType } = node;
    const element = node as Element;
    if (
      nodeType === 1
        ? !element.matches(SILENT) && !element.getAttribute('slot')
        : nodeType === 3 && (node as Text).data.trim()
    )
      return true;
  }
  return false;
}
