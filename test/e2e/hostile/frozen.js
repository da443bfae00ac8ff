// A page that lets nobody change what elements can do.
Object.freeze(Element.prototype);
