/** What stands before `name` in the tag of an element: nothing, or the prefix that the elements were defined with. */
export function prefixOf({ localName }: Element, name: string): string {
  return localName.endsWith(name) ? localName.slice(0, -name.length) : '';
}
