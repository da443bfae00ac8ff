/** What an element gets: attributes by name (`true` is an empty one, `false` none), listeners as `onclick` and the like. */
export type Properties = Readonly<Record<string, string | number | boolean | ((event: Event) => void) | undefined>>;
export type Child = Node | string | undefined | false;

/** Makes an element. Text stays text. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  set(element, properties);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

export function set(element: Element, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
}
