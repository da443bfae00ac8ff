import { expect } from '@open-wc/testing';
import { messages } from '../../../src/elements/shared/messages.js';
import type { ElementState } from '../../../src/elements/shared/states.js';
import type { FeedErrorLike } from '../../../src/feed/model.js';
import type { Locale } from '../../../src/locale/locale-controller.js';
import en from '../../../src/locale/packs/en.js';

const locale = { strings: en } as Locale;
const failure = (code: FeedErrorLike['code'] = 'http'): FeedErrorLike => ({
  name: 'FeedError',
  message: '',
  code,
  url: 'https://feed.example/',
});

/** One element's, with what it has asked for. */
function speaker() {
  const asked: string[] = [];
  const host = { isConnected: true, reload: () => Promise.resolve(void asked.push('again')) };
  const read = messages(host);
  const say = (state: ElementState, error?: FeedErrorLike, silent = false) => read(state, error, silent, locale);
  return { asked, host, say };
}

describe('what is said in the place of content', () => {
  it('is nothing where there is something to see, and before there is anything to say', () => {
    const { say } = speaker();
    expect(say('initial')).to.deep.equal({});
    expect(say('loading')).to.deep.equal({});
    expect(say('ready')).to.deep.equal({});
    expect(say('error', failure(), true)).to.deep.equal({});
    expect(say('empty', undefined, true)).to.deep.equal({});
  });

  it('is that there is nothing, with nothing to try again', () => {
    const { message, announce, retry } = speaker().say('empty');
    expect([message, announce, retry]).to.deep.equal([en.empty, true, undefined]);
  });

  for (const [code, text] of [
    ['network', en.errors.network],
    ['timeout', en.errors.timeout],
    ['http', en.errors.http],
    ['not-a-feed', en.errors.other],
    ['too-large', en.errors.other],
  ] as const) {
    it(`is what a visitor can understand of ${code}, and a way to try again`, () => {
      const { message, announce, retry } = speaker().say('error', failure(code));
      expect([message, announce]).to.deep.equal([text, true]);
      expect(retry).to.be.a('function');
    });
  }

  it('stays as it is during a reload', () => {
    const { say } = speaker();
    const error = failure();
    const before = say('error', error);
    expect(say('loading')).to.deep.equal(before);
    expect(say('ready')).to.deep.equal({});
  });

  it('is gone while a visitor tries again, who asks once', () => {
    const { say, asked } = speaker();
    const { retry } = say('error', failure());
    retry?.();
    retry?.();
    expect(asked).to.deep.equal(['again']);
    expect(say('loading').message).to.equal(undefined);
    expect(say('error', failure())).to.include({ message: en.errors.http, announce: true });
    retry?.();
    expect(asked).to.have.length(2);
  });

  it('is announced by the first of those that meet a failure', () => {
    const [first, second] = [speaker(), speaker()];
    const error = failure();
    expect(first.say('error', error).announce).to.equal(true);
    expect(second.say('error', error).announce).to.equal(false);
    expect(second.say('error', error).message).to.equal(en.errors.http);
  });

  it('is left to others by one that says nothing', () => {
    const [silent, other] = [speaker(), speaker()];
    const error = failure();
    silent.say('error', error, true);
    expect(other.say('error', error).announce).to.equal(true);
  });

  it('is announced where a visitor has tried again', () => {
    const [first, second] = [speaker(), speaker()];
    const error = failure();
    first.say('error', error);
    second.say('error', error).retry?.();
    for (const each of [first, second]) each.say('loading');
    const again = failure();
    expect(first.say('error', again).announce).to.equal(false);
    expect(second.say('error', again).announce).to.equal(true);
  });

  it('is left to others by one that has something else to show by then', () => {
    const [first, second] = [speaker(), speaker()];
    const error = failure();
    for (const each of [first, second]) each.say('error', error);
    first.say('ready');
    second.say('loading');
    expect(second.say('error', failure()).announce).to.equal(true);
  });

  it('is left to others by one that has gone while a visitor tried again', () => {
    const [first, second] = [speaker(), speaker()];
    const error = failure();
    first.say('error', error);
    second.say('error', error).retry?.();
    for (const each of [first, second]) each.say('loading');
    second.host.isConnected = false;
    const again = failure();
    expect(first.say('error', again).announce).to.equal(true);
  });
});
