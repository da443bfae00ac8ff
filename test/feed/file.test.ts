import { expect } from '@open-wc/testing';
import fc from '../property.js';
import { formatName } from '../../src/feed/file.js';

const of = (mimeType: string | undefined, url = 'https://example.org/download') => formatName({ mimeType, url });

describe('the format of a file', () => {
  const office = 'application/vnd.openxmlformats-officedocument';
  for (const [mimeType, name] of [
    ['application/pdf', 'PDF'],
    ['application/x-pdf', 'PDF'],
    ['Application/PDF; charset=binary', 'PDF'],
    ['application/epub+zip', 'EPUB'],
    ['application/json', 'JSON'],
    ['application/rtf', 'RTF'],
    ['text/csv', 'CSV'],
    ['text/csv;header=present', 'CSV'],
    ['text/plain', 'TXT'],
    ['image/svg+xml', 'SVG'],
    ['image/png', 'PNG'],
    ['audio/mpeg', 'MP3'],
    ['video/mp4', 'MP4'],
    ['application/msword', 'Word'],
    ['application/vnd.ms-excel', 'Excel'],
    ['application/vnd.ms-powerpoint', 'PowerPoint'],
    [`${office}.wordprocessingml.document`, 'Word'],
    [`${office}.spreadsheetml.sheet`, 'Excel'],
    [`${office}.presentationml.presentation`, 'PowerPoint'],
    ['application/vnd.oasis.opendocument.text', 'ODT'],
    ['application/vnd.oasis.opendocument.spreadsheet', 'ODS'],
    // Says nothing that people would understand.
    ['application/octet-stream', undefined],
    ['application/vnd.example.thing', undefined],
    ['application/force-download', undefined],
    ['multipart/mixed', undefined],
    ['text/', undefined],
    ['/', undefined],
    ['constructor/x', undefined],
    ['', undefined],
    [undefined, undefined],
    // By hand.
    ['PDF', 'PDF'],
    ['Data set', 'Data set'],
    ['constructor', 'constructor'],
  ] as const) {
    it(`of ${mimeType} is ${name}`, () => {
      expect(of(mimeType)).to.equal(name);
    });
  }

  for (const [url, name] of [
    ['https://example.org/report.pdf', 'PDF'],
    ['https://example.org/Report.PDF?version=2#page=3', 'PDF'],
    ['https://example.org/a.b/report.final.docx', 'DOCX'],
    ['https://example.org/table.csv', 'CSV'],
    ['https://example.org/cover.jpeg', 'JPEG'],
    ['https://example.org/index.php?file=report.pdf', undefined],
    ['https://example.org/page#report.pdf', undefined],
    ['https://example.org/report', undefined],
    ['https://example.org/report.html', undefined],
    ['https://example.org/pdf', undefined],
    ['https://example.org/report.pdf/', undefined],
    ['https://report.zip/', undefined],
    ['', undefined],
  ] as const) {
    it(`at ${url || 'no address'} is ${name}, by its name`, () => {
      expect(of(undefined, url)).to.equal(name);
      expect(of('application/octet-stream', url)).to.equal(name);
    });
  }

  it('is what the MIME type says, before the name', () => {
    expect(of('application/epub+zip', 'https://example.org/report.zip')).to.equal('EPUB');
  });

  it('is a text or nothing, whatever is written there', () => {
    const part = fc.constantFrom(
      'application',
      'text',
      '/',
      'x-',
      'pdf',
      '+zip',
      ';',
      ' ',
      '.',
      '?',
      '#',
      '__proto__',
      'é',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        fc.option(text, { nil: undefined }),
        fc.oneof(fc.constant(''), fc.webUrl(), text),
        (mimeType, url) => {
          const name = formatName({ mimeType, url });
          if (name !== undefined) expect(name).to.be.a('string').that.is.not.equal('');
        },
      ),
      { numRuns: 500 },
    );
  });

  for (const unit of ['a', '/', '.', '?', ' ', 'pdf', '+zip']) {
    it(`reads 200,000 characters of ${JSON.stringify(unit)} in one pass`, () => {
      const long = unit.repeat(200_000 / unit.length);
      for (const type of [`application/${long}`, `${long}/pdf`, `application/pdf${long}`])
        of(type, `https://x.org/${long}`);
    });
  }
});
