/** What stands for `items` in the HTML of a page, as one writes it inside an element. */
export function dataScript(items: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  // No parser of HTML takes a part of it for the end of the script.
  const json = JSON.stringify(items, null, 2).replace(/<(?=\/script|!--)/gi, '\\u003c');
  script.text = `\n${json.replace(/^/gm, '    ')}\n  `;
  return script;
}
