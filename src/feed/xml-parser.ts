import type { policy } from './trusted-types.js';

/** As much of a document or an element as is read, the same in browsers and in Node. */
export interface XmlNode {
  /** 8 is a comment. */
  readonly nodeType: number;
  readonly childNodes: Iterable<XmlNode>;
  readonly firstChild: XmlNode | null;
  readonly lastChild: XmlNode | null;
  readonly parentNode?: XmlNode | null;
  readonly textContent: string;
  /** Of elements only. */
  readonly localName?: string | null;
  readonly namespaceURI: string;
  readonly prefix: string | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
}

/** Gives the document of an XML text, at least up to where that is not well-formed; or says why it cannot. */
export type XmlParser = (xml: string, trust: typeof policy) => XmlNode | string;

let parser: XmlParser = (xml, trust) => {
  try {
    const trusted = trust()?.createHTML(xml) ?? xml;
    return new DOMParser().parseFromString(trusted, 'application/xml') as unknown as XmlNode;
  } catch {
    return 'XML needs `trusted-types topic-elements`, or node/xml-parser';
  }
};

/** Where there is no `DOMParser`: Node. */
export function setXmlParser(other: XmlParser): void {
  parser = other;
}

/** The root of a well-formed text without comments; or why there is none. */
export function parseXml(xml: string, trust: typeof policy): XmlNode | string {
  const document = parser(`${xml}<!---->`, trust);
  if (typeof document === 'string') return document;
  // Browsers report an error within the document or in its place. Then its end is missing, whatever the report is.
  return document.lastChild?.nodeType === 8 ? (document.firstChild as XmlNode) : 'the XML is broken';
}
