const sheets = new Map<string, Promise<unknown>>();

/** Adds a style sheet to the document, once, and waits until it applies. */
export function styleSheet(href: string): Promise<unknown> {
  let loading = sheets.get(href);
  if (!loading) {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    loading = new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => reject(new Error(`${href} cannot be loaded.`));
    });
    document.head.append(link);
    sheets.set(href, loading);
  }
  return loading;
}
