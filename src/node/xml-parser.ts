import { DOMParser } from '@xmldom/xmldom';
import { setXmlParser, type XmlNode } from '../feed/xml-parser.js';

/**
 * Importing this file lets the feed layer read RSS and Atom in Node, which has no XML parser of its own. Everything that
 * browsers take for an error is one here too.
 */
const parser = new DOMParser({
  locator: false,
  // Those of XML 1.0, as in browsers; xmldom's own are those of 1.1.
  normalizeLineEndings: (text) => text.replace(/\r\n?/g, '\n'),
  onError(level, message) {
    throw new Error(`${level}: ${message}`);
  },
});

setXmlParser((xml) => {
  try {
    return parser.parseFromString(xml, 'application/xml') as unknown as XmlNode;
  } catch {
    return 'the XML is broken';
  }
});
