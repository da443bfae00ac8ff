import { expect } from '@open-wc/testing';
import { withoutCredentials } from '../../src/feed/credentials.js';

describe('feed/credentials', () => {
  it('takes user name and password out of an address', () => {
    for (const credentials of ['reader', 'reader:secret', ':secret', 'a@b:c', '']) {
      for (const scheme of ['http', 'HTTPS'])
        expect(withoutCredentials(`${scheme}://${credentials}@feeds.example/a?b#c`)).to.equal(
          `${scheme}://feeds.example/a?b#c`,
        );
    }
  });

  it('leaves all else', () => {
    for (const address of [
      'https://feeds.example/',
      'https://feeds.example/@reader',
      'https://feeds.example?for=reader@own.example',
      'https://feeds.example#reader@own.example',
      'mailto:press@feeds.example',
      '/topics/@a/feed.json',
      '/proxy?for=https://reader:secret@feeds.example/',
      '',
    ]) {
      expect(withoutCredentials(address)).to.equal(address);
    }
  });
});
