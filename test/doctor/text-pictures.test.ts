import { expect } from '@open-wc/testing';
import { picturesIn } from '../../src/doctor/text-pictures.js';

const BASE = 'https://feed.example/topic/feed.json';
const found = (html: string) => picturesIn(html, BASE);

describe('pictures in a text', () => {
  it('are found however they are written', () => {
    const url = 'https://a.example/1.jpg';
    for (const img of [
      `<img src="${url}">`,
      `<IMG ALT='' SRC='${url}'/>`,
      `<img\nsrc=${url} alt>`,
      `<img alt="a > b" src="${url}">`,
      `<img alt='<img src="/no.jpg">' src = "${url}" src="/no.jpg">`,
      `<p><figure><img data-src="/no.jpg" src="${url}" width="40" style="width:40px"></figure>`,
    ]) {
      expect(found(img), img).to.deep.equal([url]);
    }
  });

  it('are resolved against the feed, and their entities read', () => {
    expect(found('<img src="1.jpg?a&amp;b"><img src=/2.jpg>')).to.deep.equal([
      'https://feed.example/topic/1.jpg?a&b',
      'https://feed.example/2.jpg',
    ]);
  });

  it('have candidates', () => {
    expect(found('<img src="1.jpg" srcset="/a,b.jpg 1x, https://b.example/2.jpg 2x">')).to.deep.equal([
      'https://feed.example/topic/1.jpg',
      'https://feed.example/a,b.jpg',
      'https://b.example/2.jpg',
    ]);
    expect(found('<img srcset="/2.jpg 2x">')).to.deep.equal([]);
  });

  it('are not those that count readers, nor what is none', () => {
    for (const img of [
      '<img src="/1.gif" width="1" height=1>',
      '<img src="/1.gif" hidden>',
      '<img src="/1.gif" style="display: none">',
      '<img src="/1.gif" style="height:1px;border:0">',
      '<img src="javascript:1">',
      '<img>',
      '<imgs src="/1.gif">',
      '<!-- <img src="/1.gif"> -->',
      '<script>"<img src=/1.gif>"</script>',
      '<noscript><img src="/1.gif"></noscript>',
      '<a title="<img src=/1.gif>">A</a>',
      '&lt;img src="/1.gif"&gt;',
    ]) {
      expect(found(img), img).to.deep.equal([]);
    }
  });

  it('are found in one go, whatever comes', () => {
    for (const part of ['<img ', '<img src="', "<img src='", '<img src=', '<', '<img alt="" ', '<!--']) {
      expect(found(part.repeat(50_000))).to.deep.equal([]);
    }
  });
});
