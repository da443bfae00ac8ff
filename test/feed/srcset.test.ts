import { expect } from '@open-wc/testing';
import { imageSrcset } from '../../src/feed/srcset.js';

const base = 'https://feeds.example/topics/feed.json';

describe('feed/srcset', () => {
  const at = (name: string) => `https://feeds.example/topics/${name}`;

  it('resolves every candidate', () => {
    expect(imageSrcset('a.jpg 1x, b.jpg 2x', base)).to.equal(`${at('a.jpg')} 1x, ${at('b.jpg')} 2x`);
    expect(imageSrcset('a 1x, b', base)).to.equal(`${at('a')} 1x, ${at('b')}`);
    expect(imageSrcset('a.jpg, b.jpg 1.5x,c.jpg 100w', base)).to.equal(
      `${at('a.jpg')}, ${at('b.jpg')} 1.5x, ${at('c.jpg')} 100w`,
    );
  });

  it('keeps commas within addresses', () => {
    expect(imageSrcset('w_1,h_2/a.jpg 1x,, ,b,c 2x', base)).to.equal(`${at('w_1,h_2/a.jpg')} 1x, ${at('b,c')} 2x`);
  });

  it('leaves out candidates that cannot be used, and with them itself', () => {
    expect(imageSrcset('a.jpg 1x, javascript:x 2x, data:image/png,x 3x, b.jpg 4q', base)).to.equal(`${at('a.jpg')} 1x`);
    expect(imageSrcset('a.jpg 100w 50h', base)).to.equal(undefined);
    expect(imageSrcset(' , ', base)).to.equal(undefined);
  });

  it('means to browsers what it says', () => {
    const image = document.createElement('img');
    image.srcset = imageSrcset('q,\u0001 1x', 'https://feeds.invalid/') ?? '';
    expect(image.srcset).to.equal('');
  });
});
