/** Where a page gives items as data, if not in a property. */
export const ITEMS = ':scope > script[type="application/json"]';
