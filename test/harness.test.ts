// Proves that what the other tests stand on works in this engine: keys, mouse, viewport, the feed host.
import { expect, fixture, html } from '@open-wc/testing';
import { click, engine, hover, press, viewport } from './commands.js';
import { closed, server } from './server/address.js';

const settled = async (promise: Promise<unknown>) =>
  promise.then(
    () => 'resolved',
    () => 'rejected',
  );

describe('harness', () => {
  it('names the engine', () => {
    const gecko = CSS.supports('-moz-appearance', 'none');
    const blink = 'userAgentData' in navigator;
    expect(engine).to.equal(gecko ? 'firefox' : blink ? 'chrome' : 'webkit');
  });

  describe('keys', () => {
    let box: HTMLElement;
    let heard: string[];

    beforeEach(async () => {
      heard = [];
      box = await fixture(html`
        <div @keydown=${(event: KeyboardEvent) => heard.push(event.key)}>
          <a href="#one" @click=${(event: Event) => event.preventDefault()}>one</a>
          <button @click=${() => heard.push('click')}>two</button>
          <input aria-label="three" />
        </div>
      `);
    });

    const focused = () => document.activeElement?.textContent;

    it('Tab and Shift+Tab move the focus, visibly', async () => {
      await press('Tab');
      expect(focused()).to.equal('one');
      await press('Tab');
      expect(focused()).to.equal('two');
      expect(document.activeElement?.matches(':focus-visible')).to.equal(true);
      await press('Shift+Tab');
      expect(focused()).to.equal('one');
    });

    it('Enter and Space press a button', async () => {
      box.querySelector('button')?.focus();
      await press('Enter');
      await press('Space');
      expect(heard).to.deep.equal(['Enter', 'click', ' ', 'click']);
    });

    it('arrows, Escape, Home and End arrive', async () => {
      box.querySelector('button')?.focus();
      const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Escape', 'Home', 'End'];
      for (const key of keys) await press(key);
      expect(heard).to.deep.equal(keys);
    });

    it('letters are typed', async () => {
      const input = box.querySelector('input');
      input?.focus();
      for (const key of 'abc') await press(key);
      expect(input?.value).to.equal('abc');
    });
  });

  it('the mouse hovers and clicks with trusted events', async () => {
    const events: Event[] = [];
    const keep = (event: Event) => events.push(event);
    const button = await fixture(html`<button @click=${keep}>press</button>`);
    await hover(button);
    expect(button.matches(':hover')).to.equal(true);
    await click(button);
    expect(events.map(({ isTrusted }) => isTrusted)).to.deep.equal([true]);
  });

  it('the viewport takes any size from 320 to 1600', async () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
    for (const [width, height] of [
      [320, 640],
      [1600, 1000],
      [768, 1024],
    ] as const) {
      await viewport(width, height);
      expect([innerWidth, innerHeight]).to.deep.equal([width, height]);
      expect(matchMedia(`(width: ${width}px)`).matches).to.equal(true);
    }
  });

  describe('feed host', () => {
    const get = (path: string, init?: RequestInit) => fetch(server + path, init);
    const mine = () => `?test=${crypto.randomUUID()}`;

    it('is another origin, and its fixtures can be read', async () => {
      expect(server).not.to.equal(location.origin);
      const response = await get('/ok/minimal.json');
      expect(response.headers.get('content-type')).to.equal('application/json');
      expect(((await response.json()) as { title: string }).title).to.equal('Minimal');
    });

    it('counts requests', async () => {
      const path = `/ok/minimal.json${mine()}`;
      await Promise.all([get(path), get(path)]);
      expect(await (await get(`/count?path=${encodeURIComponent(path)}`)).json()).to.equal(2);
    });

    it('answers with a status', async () => {
      const response = await get('/status/503?retry-after=7');
      expect([response.status, response.headers.get('retry-after')]).to.deep.equal([503, '7']);
    });

    it('is flaky for as long as asked', async () => {
      const path = `/flaky/2/minimal.json${mine()}`;
      const statuses = [];
      for (let i = 0; i < 3; i++) statuses.push((await get(path)).status);
      expect(statuses).to.deep.equal([503, 503, 200]);
    });

    it('follows redirects', async () => {
      const response = await get('/redirect/minimal.json');
      expect([response.ok, response.url]).to.deep.equal([true, `${server}/ok/minimal.json`]);
    });

    it('answers late', async () => {
      const before = performance.now();
      await get('/slow/300/minimal.json');
      expect(performance.now() - before).to.be.at.least(290);
    });

    it('stalls in the middle of a body', async () => {
      const response = await get('/stall', { signal: AbortSignal.timeout(500) });
      expect(response.ok).to.equal(true);
      expect(await settled(response.text())).to.equal('rejected');
    });

    for (const path of ['/reset', '/redirect-loop', '/no-cors/minimal.json']) {
      it(`fails at ${path}`, async () => {
        expect(await settled(get(path))).to.equal('rejected');
      });
    }

    it('fails where nothing listens', async () => {
      expect(await settled(fetch(closed))).to.equal('rejected');
    });

    it('breaks off a truncated body', async () => {
      const text = get('/truncated').then((response) => response.json());
      expect(await settled(text)).to.equal('rejected');
    });

    it('streams more than 8 MiB', async () => {
      expect((await (await get('/big')).blob()).size).to.be.above(8 * 1024 * 1024);
    });
  });
});
