import { expect } from '@open-wc/testing';
import type { Embed } from '../../../demo/builder/embed.js';
import { originsOf } from '../../../demo/builder/origins.js';
import { policyOf } from '../../../demo/builder/policy.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { embed } from './support.js';

const item = (id: string, more: object) => ({ id, title: id, ...more });
const feed = await parseFeed(
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Ports',
    _topic: { image: { url: 'https://pictures.example/lead.jpg', srcset: 'https://cdn.example/2.jpg 2x' } },
    items: [
      item('1', {
        image: 'https://pictures.example/1.jpg',
        authors: [{ name: 'A', avatar: 'https://faces.example/a.jpg' }],
      }),
      item('2', { content_html: '<p><img alt="" src="https://texts.example/2.jpg"><img src=/own.jpg>' }),
      item('3', { url: 'https://www.youtube.com/watch?v=abcdefghijk', _topic: { section: 'video-card' } }),
      item('4', {
        attachments: [
          { url: 'https://films.example/4.mp4', mime_type: 'video/mp4' },
          { url: 'https://words.example/4.vtt', mime_type: 'text/vtt' },
        ],
        _topic: { section: 'video-card' },
      }),
    ],
  }),
  'https://final.example/feed.json',
);

const line = (more: Partial<Embed>, shown = true, bundled = false) =>
  policyOf(originsOf({ ...embed, ...more }, shown ? feed : undefined, bundled));

describe('policy', () => {
  it('names where the feed was asked for and where it came from, its pictures, and nothing else', () => {
    expect(line({})).to.equal(
      "script-src 'self'; img-src https://pictures.example; connect-src https://example.org https://final.example",
    );
  });

  it('names no pictures where there are none, or none are known', () => {
    const quiet = "script-src 'self'; connect-src https://example.org";
    expect(line({}, false)).to.equal(quiet);
    expect(line({ attributes: [...embed.attributes, ['no-images', true]] })).to.equal(`${quiet} https://final.example`);
  });

  it('names the pictures in texts for those who show them', () => {
    const pictures = 'img-src https://pictures.example https://texts.example https://final.example;';
    expect(line({ tag: 'area-of-work-grid' })).to.include(pictures);
    expect(line({ tag: 'news-list' })).to.not.include('https://texts.example');
    expect(line({ tag: 'quote-block' })).to.include('img-src https://pictures.example;');
    expect(line({ tag: 'topic-hero' })).to.include('img-src https://pictures.example https://cdn.example;');
  });

  it('names what belongs to the section that is shown', () => {
    const attributes: Embed['attributes'] = [...embed.attributes, ['section', 'news'], ['tag', 'ports']];
    expect(line({ attributes })).to.not.include('img-src');
  });

  it('names the hosts of films only for those who show any', () => {
    const films = 'media-src https://films.example https://words.example';
    for (const tag of ['video-card', 'topic-page']) {
      expect(line({ tag })).to.include(films).and.to.include('frame-src https://www.youtube-nocookie.com');
    }
    expect(line({})).to.not.match(/frame-src|media-src/);
  });

  it('names what the element itself says', () => {
    const own = (src: string): Embed['attributes'] => [
      ['src', src],
      ['poster', 'https://posters.example/1.jpg'],
      ['captions', 'https://words.example/1.vtt'],
    ];
    expect(line({ tag: 'video-card', attributes: own('https://vimeo.com/12345') }, false)).to.equal(
      "script-src 'self'; img-src https://posters.example; frame-src https://player.vimeo.com",
    );
    expect(line({ tag: 'video-card', attributes: own('https://films.example/1.webm') }, false)).to.equal(
      "script-src 'self'; img-src https://posters.example; media-src https://films.example https://words.example",
    );
  });

  it('allows styles for a preset and for colours', () => {
    const base = 'https://cdn.example/lib/';
    expect(line({ base }, false)).to.match(/^script-src https:\/\/cdn\.example; connect-src/);
    expect(line({ base, theme: 'contrast' }, false)).to.include('; style-src https://cdn.example;');
    expect(line({ base, theme: 'contrast', colours: [['--topic-color', '#000000']] }, false)).to.include(
      "; style-src https://cdn.example 'self';",
    );
    expect(line({ base, theme: 'contrast' }, false, true)).to.match(/^script-src 'self'; style-src 'self';/);
  });

  it('can be pasted, whatever stands in the wishes', () => {
    const attributes: Embed['attributes'] = [['feed', "https://a.example/;script-src * 'unsafe-inline'"]];
    expect(line({ attributes, base: 'x; script-src *' }, false)).to.equal(
      "script-src 'self'; connect-src https://a.example",
    );
  });
});
