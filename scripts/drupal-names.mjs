// Names of HTML as Twig can write them: no hyphens.

/** Name of the prop of an attribute. The embed builder writes it the same way. */
export const propName = (attribute) => attribute.replaceAll('-', '_');

/** Name of the Twig block of a slot; the default slot has none in HTML. */
export const slotName = (slot) => (slot ? propName(slot) : 'content');
