import { expect } from '@open-wc/testing';
import fc from '../property.js';
import type { Attachment, Item } from '../../src/feed/model.js';
import { linkUrl } from '../../src/feed/url.js';
import { isProviderPicture, videoOf } from '../../src/feed/video.js';

const ID = 'a-b_c0D1E2F';
const YOUTUBE = `https://www.youtube.com/watch?v=${ID}`;
const MP4 = 'https://films.example/talk.mp4';

const film = (externalUrl: string) => videoOf({ id: '1', externalUrl });
const attached = (...attachments: Attachment[]) => videoOf({ id: '1', attachments });

describe('feed/video: YouTube', () => {
  for (const [address, query = ''] of [
    [YOUTUBE],
    [`http://youtube.com/watch?v=${ID}`],
    [`HTTPS://M.YouTube.com/watch?feature=share&v=${ID}`],
    [`https://music.youtube.com/watch?v=${ID}&list=PL0123456789`],
    [`https://youtu.be/${ID}?si=AbCdEf`],
    [`https://www.youtube.com/embed/${ID}?autoplay=1&enablejsapi=1`],
    [`https://www.youtube-nocookie.com/embed/${ID}`],
    [`https://www.youtube.com/shorts/${ID}`],
    [`https://www.youtube.com/live/${ID}?feature=share`],
    [`https://www.youtube.com/v/${ID}`],
    [`${YOUTUBE}&t=90`, '90'],
    [`${YOUTUBE}&t=90s`, '90'],
    [`https://youtu.be/${ID}?t=1m30s`, '90'],
    [`https://youtu.be/${ID}?t=1h2m3s`, '3723'],
    [`https://youtu.be/${ID}?t=2h`, '7200'],
    [`https://www.youtube.com/embed/${ID}?start=7&t=9`, '7'],
    [`${YOUTUBE}&t=0`],
    [`${YOUTUBE}&t=soon`],
    [`${YOUTUBE}&t=-5`],
    [`${YOUTUBE}&t=1e9`],
    [`${YOUTUBE}&t=99999999`],
    [`${YOUTUBE}&t=5&autoplay=0%26evil`, '5'],
  ] as const) {
    it(`is known at ${address}`, () => {
      const src = new URL(address).href;
      expect(film(src)).to.include({
        provider: 'youtube',
        src,
        player: `https://www.youtube-nocookie.com/embed/${ID}${query && `?start=${query}`}`,
        page: `https://www.youtube.com/watch?v=${ID}${query && `&t=${query}`}`,
        host: 'YouTube',
      });
    });
  }

  for (const address of [
    'https://www.youtube.com/',
    'https://www.youtube.com/playlist?list=PL0123456789A',
    'https://www.youtube.com/embed/videoseries?list=PL0123456789A',
    'https://www.youtube.com/embed/live_stream?channel=UC0123456789',
    'https://www.youtube.com/@institution',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=',
    `https://www.youtube.com/watch?v=${ID}x`,
    `https://www.youtube.com/watch?v=${ID.slice(1)}`,
    'https://www.youtube.com/watch?v=a-b_c0D1E2%22',
    'https://www.youtube.com/watch?v=..%2F..%2Fevil%2Fa',
    `https://www.youtube.com/shorts/${ID}/../../evil`,
    `https://www.youtube.com/about/${ID}`,
    `https://youtu.be/${ID}/more`,
    `https://youtu.be/?v=${ID}`,
    `https://youtube.com.evil.example/watch?v=${ID}`,
    `https://youtube.com@evil.example/watch?v=${ID}`,
    `https://www.youtube.com:x@evil.example/watch?v=${ID}`,
    `https://notyoutube.com/watch?v=${ID}`,
    `https://not-youtu.be/${ID}`,
    `https://evil.example/www.youtube.com/embed/${ID}`,
    `https://evil.example/?https://www.youtube.com/watch?v=${ID}`,
    `https://www.youtube.com.:443/watch?v=${ID}`,
    `https://www.youtubé.com/watch?v=${ID}`,
    `ftp://www.youtube.com/watch?v=${ID}`,
    `javascript:location='https://www.youtube.com/watch?v=${ID}'`,
    `javascript://www.youtube.com/watch?v=${ID}`,
    `mailto:films@youtube.com?v=${ID}`,
    `data:text/html,https://youtu.be/${ID}`,
  ]) {
    it(`is not taken for ${address}`, () => {
      expect(film(address)).to.equal(undefined);
      expect(videoOf({ id: '1', url: address })).to.equal(undefined);
    });
  }
});

describe('feed/video: Vimeo', () => {
  const HASH = '8272103f6e';
  for (const [address, hash] of [
    ['https://vimeo.com/76979871'],
    ['http://www.vimeo.com/76979871/'],
    ['https://vimeo.com/76979871?share=copy'],
    ['https://vimeo.com/channels/staff-picks/76979871'],
    ['https://vimeo.com/groups/short_films/videos/76979871'],
    ['https://player.vimeo.com/video/76979871?title=0'],
    [`https://vimeo.com/76979871/${HASH}`, HASH],
    [`https://player.vimeo.com/video/76979871?h=${HASH}`, HASH],
    ['https://player.vimeo.com/video/76979871?h=no-hash'],
  ] as const) {
    it(`is known at ${address}`, () => {
      expect(film(address)).to.include({
        provider: 'vimeo',
        src: address,
        player: `https://player.vimeo.com/video/76979871${hash ? `?h=${hash}` : ''}`,
        page: `https://vimeo.com/76979871${hash ? `/${hash}` : ''}`,
        host: 'Vimeo',
      });
    });
  }

  for (const address of [
    'https://vimeo.com/',
    'https://vimeo.com/institution',
    'https://vimeo.com/76979871abc',
    'https://vimeo.com/76979871/not-a-hash',
    'https://vimeo.com/76979871/8272103f6e/more',
    'https://vimeo.com/123',
    'https://vimeo.com/user/76979871',
    'https://vimeo.com.evil.example/76979871',
    'https://notvimeo.com/76979871',
    'https://vimeo.com@evil.example/76979871',
    'https://evil.vimeo.com/76979871',
    'javascript://vimeo.com/76979871',
    'mailto:76979871@vimeo.com',
  ]) {
    it(`is not taken for ${address}`, () => {
      expect(film(address)).to.equal(undefined);
    });
  }
});

describe('feed/video: files', () => {
  it('are what the first video attachment is', () => {
    const webm = { url: 'https://films.example/talk', mimeType: 'video/webm' };
    const pdf = { url: 'https://films.example/talk.pdf', mimeType: 'application/pdf' };
    expect(attached(pdf, webm, { url: MP4, mimeType: 'video/mp4' })).to.include({
      provider: 'file',
      src: webm.url,
      player: webm.url,
      page: webm.url,
      host: 'films.example',
    });
  });

  for (const url of [MP4, 'https://films.example/a.WebM?download=1', 'http://films.example:8080/a.m4v']) {
    it(`are known by their name: ${url}`, () => {
      for (const video of [attached({ url }), film(url), videoOf({ id: '1', url })]) {
        expect(video).to.include({ provider: 'file', src: url, player: url, host: new URL(url).host });
      }
    });
  }

  for (const url of [
    'https://films.example/a.mp4.html',
    'https://films.example/?file=a.mp4',
    'https://films.example/#a.mp4',
    'https://films.example/mp4',
    'ftp://films.example/a.mp4',
    'mailto:a@films.example/a.mp4',
  ]) {
    it(`are not ${url}`, () => {
      expect(film(url)).to.equal(undefined);
    });
  }

  for (const url of [
    'https://www.youtube.com/playlist?list=PL0123456789A',
    'https://m.youtube.com/@institution',
    'https://youtu.be/',
    'https://www.youtube-nocookie.com/embed/videoseries?list=PL0123456789A',
    'https://vimeo.com/institution',
    'https://vimeo.com/showcase/1234567',
  ]) {
    it(`are not ${url}, whatever its type is said to be`, () => {
      expect(attached({ url, mimeType: 'video/mp4' })).to.equal(undefined);
      expect(videoOf({ id: '1', attachments: [{ url, mimeType: 'video/*' }], url: YOUTUBE })?.provider).to.equal(
        'youtube',
      );
    });
  }

  for (const url of [
    'https://player.vimeo.com/play/1234567?s=1',
    'https://player.vimeo.com/progressive_redirect/playback/1234567/rendition/720p?loc=external',
    'https://files.vimeocdn.com/1234567',
    'https://vimeo.com.films.example/talk',
  ]) {
    it(`are at ${url} where their type says so`, () => {
      expect(attached({ url, mimeType: 'video/mp4' })).to.include({ provider: 'file', src: url });
    });
  }

  it('are not what says that it is something else', () => {
    expect(attached({ url: MP4, mimeType: 'application/octet-stream' })).to.equal(undefined);
  });
});

describe('feed/video: the film of an item', () => {
  const vimeo = 'https://vimeo.com/76979871';

  it('is an attachment before `external_url` before `url`', () => {
    const attachments = [{ url: MP4, mimeType: 'video/mp4' }];
    const item: Item = { id: '1', attachments, externalUrl: YOUTUBE, url: vimeo };
    expect(videoOf(item)?.provider).to.equal('file');
    expect(videoOf({ ...item, attachments: [] })?.provider).to.equal('youtube');
    expect(videoOf({ ...item, attachments: undefined, externalUrl: 'https://films.example/' })?.provider).to.equal(
      'vimeo',
    );
    expect(videoOf({ id: '1', url: 'https://films.example/' })).to.equal(undefined);
    expect(videoOf({ id: '1' })).to.equal(undefined);
  });

  it('can be an attachment that lies at a provider', () => {
    expect(attached({ url: YOUTUBE, mimeType: 'video/mp4' })?.provider).to.equal('youtube');
    expect(attached({ url: vimeo })?.provider).to.equal('vimeo');
  });

  it('is as long as its attachment says, or any other where it is none', () => {
    expect(attached({ url: MP4, duration: 8 }, { url: `${MP4}.mp3`, duration: 9 })?.duration).to.equal(8);
    const attachments = [{ url: `${MP4}.mp3`, mimeType: 'audio/mpeg', duration: 9 }];
    expect(videoOf({ id: '1', externalUrl: YOUTUBE, attachments })?.duration).to.equal(9);
    expect(film(YOUTUBE)?.duration).to.equal(undefined);
  });

  it('has its first captions', () => {
    const captions = ['a', 'b'].map((name) => ({ url: `https://films.example/${name}.vtt`, mimeType: 'text/vtt' }));
    expect(attached({ url: MP4 }, ...captions)?.captions).to.equal(captions[0]);
    expect(attached({ url: MP4 }, { url: captions[0]!.url, mimeType: 'text/plain' })?.captions).to.equal(undefined);
  });

  for (const mimeType of ['text/html', 'text/plain', 'application/pdf']) {
    it(`has a transcript of type ${mimeType}`, () => {
      const transcript = { url: 'https://films.example/text', mimeType };
      expect(attached({ url: MP4 }, transcript, { ...transcript })?.transcript).to.equal(transcript);
    });
  }

  it('has no transcript of another type', () => {
    for (const mimeType of [undefined, 'text/vtt', 'text/markdown', 'application/pdfx', 'image/png']) {
      expect(attached({ url: MP4, mimeType: 'video/mp4' }, { url: 'https://films.example/text', mimeType })).to.include(
        {
          transcript: undefined,
        },
      );
    }
  });

  it('takes types with parameters', () => {
    const { captions, transcript } = attached(
      { url: MP4, mimeType: 'video/mp4; codecs="avc1.42e01e"' },
      { url: 'https://films.example/a.vtt', mimeType: 'text/vtt; charset=utf-8' },
      { url: 'https://films.example/a.html', mimeType: 'text/html;charset=utf-8' },
    )!;
    expect([captions?.url, transcript?.url]).to.deep.equal([
      'https://films.example/a.vtt',
      'https://films.example/a.html',
    ]);
  });

  it('is played by one of two hosts over https, or is the file that was published', () => {
    const pick = (...values: string[]) => fc.constantFrom(...values);
    const address = fc
      .tuple(
        pick('https:', 'http:', 'HTTPS:', 'javascript:', 'mailto:', 'ftp:'),
        pick('', '', 'youtube.com@', 'vimeo.com:x@'),
        pick('www.youtube.com', 'youtu.be', 'm.youtube.com', 'youtube-nocookie.com', 'vimeo.com', 'player.vimeo.com'),
        pick('', '', '', '.evil.example', ':8080', '.'),
        pick(
          '/watch',
          `/${ID}`,
          `/embed/${ID}`,
          '/76979871',
          '/video/76979871',
          '/a.mp4',
          '/',
          '/../',
          '//evil.example',
        ),
        pick('', '/8272103f6e', '/"><script>', '%22%3E', `/${ID}`),
        pick('', `?v=${ID}`, `?v=${ID}&t=1m`, '?v="><script>', '?h=abcdef12', '?t=1&start="', '#/a.mp4'),
      )
      .map((parts) =>
        linkUrl(
          parts
            .slice(0, 1)
            .concat('//', ...parts.slice(1))
            .join(''),
        ),
      );
    const mimeType = fc.constantFrom(undefined, 'video/mp4', 'text/vtt', 'text/html');
    const met = { youtube: 0, vimeo: 0, file: 0, none: 0 };
    fc.assert(
      fc.property(address, address, address, mimeType, (url, externalUrl, file, type) => {
        const attachments = file && /^https?:/.test(file) ? [{ url: file, mimeType: type }] : [];
        const video = videoOf({ id: '1', url, externalUrl, attachments });
        met[video?.provider ?? 'none']++;
        if (!video) return;
        expect([url, externalUrl, file]).to.include(video.src);
        expect(video.src).to.match(/^https?:/);
        const { player, page, provider } = video;
        if (provider === 'file') expect([player, page]).to.deep.equal([video.src, video.src]);
        if (provider === 'youtube') {
          expect(player).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{11}(\?start=\d+)?$/);
          expect(page).to.match(/^https:\/\/www\.youtube\.com\/watch\?v=[\w-]{11}(&t=\d+)?$/);
        }
        if (provider === 'vimeo') {
          expect(player).to.match(/^https:\/\/player\.vimeo\.com\/video\/\d+(\?h=[\da-f]+)?$/);
          expect(page).to.match(/^https:\/\/vimeo\.com\/\d+(\/[\da-f]+)?$/);
        }
      }),
      { numRuns: 3000 },
    );
    for (const [what, times] of Object.entries(met)) expect(times, what).to.be.above(50);
  });
});

describe('feed/video: a picture', () => {
  for (const url of [
    `https://i.ytimg.com/vi/${ID}/hqdefault.jpg`,
    `https://img.youtube.com/vi/${ID}/0.jpg`,
    `http://I3.YTIMG.com/vi/${ID}/0.jpg`,
    'https://yt3.ggpht.com/a.jpg',
    'https://i.vimeocdn.com/video/1.jpg',
    'https://vumbnail.vimeo.com/1.jpg',
    `https://youtu.be/${ID}.jpg`,
    `https://i.ytimg.com./vi/${ID}/hqdefault.jpg`,
  ]) {
    it(`comes from a provider: ${url}`, () => {
      expect(isProviderPicture(url)).to.equal(true);
    });
  }

  for (const url of [
    'https://films.example/i.ytimg.com/0.jpg',
    'https://notytimg.com/0.jpg',
    'https://ytimg.com.films.example/0.jpg',
    'data:image/png;base64,AA',
  ]) {
    it(`comes from elsewhere: ${url}`, () => {
      expect(isProviderPicture(url)).to.equal(false);
    });
  }
});
