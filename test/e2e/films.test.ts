// Films on a real page with the built file and strict headers: what is asked of whom, and when.
import { expect } from '@open-wc/testing';
import { press } from '../commands.js';
import { until } from '../elements/support.js';
import { closeAll, openHost, type HostPage } from './host.js';

const YOUTUBE = 'https://www.youtube.com/watch?v=a-b_c0D1E2F';
const VIMEO = 'https://vimeo.com/76979871';
const NO_FRAMES = `<meta http-equiv="Content-Security-Policy" content="frame-src 'none'">`;
const POSTER = '/demo/pictures/poster-crossing.svg';

const can = (type: string) => document.createElement('video').canPlayType(type) !== '';
const FILM = can('video/webm') ? '/demo/films/crossing.webm' : '/demo/films/crossing.mp4';

const requests = ({ window }: HostPage) =>
  window.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
const player = (page: HostPage) => page.deep<HTMLVideoElement>('iframe, video')[0];

/** Plays the film of a page by keyboard. A key that the engine sends while the window is not in front yet is lost. */
async function play(page: HostPage): Promise<void> {
  const [button] = page.deep('[part~=play]');
  let pressed = 0;
  await until(() => {
    if (player(page) ?? page.deep('[part~=message]')[0]) return true;
    if (Date.now() - pressed < 2000 || !button?.isConnected) return false;
    pressed = Date.now();
    page.window.focus();
    button.focus();
    void press('Enter');
    return false;
  }, 'the film to begin');
}

describe('films', () => {
  afterEach(closeAll);

  it('ask nothing of their hosts before they are played', async () => {
    const page = await openHost(
      `<video-card src="${YOUTUBE}" headline="A" poster="${POSTER}"></video-card>
       <video-card src="${VIMEO}" headline="B" poster="https://i.vimeocdn.com/video/1.jpg"></video-card>
       <video-card src="https://films.example/c.mp4" headline="C" poster="https://films.example/c.jpg"
         captions="https://films.example/c.vtt"></video-card>`,
    );
    await page.settled();
    expect(page.deep('[part~=play]')).to.have.length(3);
    expect(requests(page).filter(({ origin }) => origin !== location.origin)).to.eql([]);
    // What reads and what shows them, and nothing more from then on.
    const code = () => requests(page).filter(({ pathname }) => pathname.includes('/chunks/'));
    const loaded = code().length;
    expect(page.deep('iframe, video')).to.eql([]);
    // Nothing was tried, either: the policy of the page would have told. The two posters are warned of.
    expect(page.log.map(({ level }) => level)).to.eql(['warn', 'warn']);

    page.deep('[part~=play]')[0]?.focus();
    await page.painted();
    expect(code()).to.have.length(loaded);
    expect(requests(page).filter(({ origin }) => origin !== location.origin)).to.eql([]);
  });

  it('that are files play under a strict policy, with captions', async () => {
    const page = await openHost(
      `<video-card src="${FILM}" headline="The crossing" poster="${POSTER}"
         captions="/demo/films/crossing.en.vtt"></video-card>`,
    );
    await page.settled();
    await play(page);
    if (can('video/webm') || can('video/mp4')) {
      await until(() => (player(page)?.currentTime ?? 0) > 0.1, 'the film to play');
      expect(page.find('video-card').shadowRoot?.activeElement === player(page)).to.equal(true);
      const [track] = player(page)?.textTracks ?? [];
      if (track) track.mode = 'showing';
      await until(() => track?.cues?.length, 'the captions');
    } else {
      await until(() => page.deep('[part~=message]').length, 'the message');
    }
    expect(page.log).to.eql([]);
  });

  for (const [src, host] of [
    [YOUTUBE, 'YouTube'],
    [VIMEO, 'Vimeo'],
  ] as const) {
    it(`of ${host} are linked to where a policy of the page forbids the frame`, async () => {
      const page = await openHost(`<video-card src="${src}" headline="A" poster="${POSTER}"></video-card>`, {
        head: NO_FRAMES,
      });
      await page.settled();
      await play(page);
      await until(() => page.deep('[part~=message]').length, 'the message');
      const [message] = page.deep('[part~=message]');
      expect(message?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
        `This film cannot be played here. Watch on ${host}`,
      );
      const link = message?.querySelector('a');
      expect(link?.href).to.equal(src);
      await until(() => page.find('video-card').shadowRoot?.activeElement === link, 'the focus');
      expect(player(page)).to.equal(undefined);
      expect(page.deep('img')).to.have.length(1);
      expect(page.log.filter(({ level }) => level === 'warn' || level === 'uncaught')).to.eql([]);
      expect(page.log.filter(({ level }) => level === 'violation').map(({ text }) => text.split(' ')[0])).to.eql([
        'frame-src',
      ]);
    });
  }

  it('say so in the language of the page', async () => {
    const page = await openHost(`<video-card src="/demo/films/none.webm" headline="A"></video-card>`, {
      lang: 'ar',
      dir: 'rtl',
    });
    await page.settled();
    await play(page);
    await until(() => page.deep('[part~=message]').length, 'the message');
    expect(page.deep('[part~=message]')[0]?.textContent).to.contain('لا يمكن تشغيل هذا الفيلم هنا.');
  });
});
