import { expect, waitUntil } from '@open-wc/testing';
import * as doctor from '../../../demo/builder/examine.js';
import en from '../../../demo/builder/packs/en.js';
import { Report } from '../../../demo/builder/report.js';
import { finding, type Finding } from '../../../src/doctor/finding.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';

const feed = await parseFeed('{"version":"1.1","title":"A","items":[]}', 'https://example.org/feed');
const ready = () => ({ status: 'ready', feed }) as const;
const error = finding('error', 'first', { url: 'https://example.org/feed' }, 'It is broken.', {
  nginx: 'a',
  Apache: 'b',
});
const hint = finding('note', 'second', { url: 'https://example.org/feed' }, 'It could be better.', 'c');

/** A report whose examinations end when the test says so. */
function make() {
  const answers: ((findings: readonly Finding[]) => void)[] = [];
  const examine = () => new Promise<readonly Finding[]>((resolve) => answers.push(resolve));
  const report = new Report(
    en,
    () => undefined,
    async () => ({ ...doctor, examine }),
  );
  return { report, answers, says: () => report.verdict.querySelector('[role=status]')?.textContent };
}

const asked = (answers: readonly unknown[], count: number) => waitUntil(() => answers.length >= count);

describe('report', () => {
  it('is of the feed that was asked for last, whichever is examined first', async () => {
    const { report, answers, says } = make();
    const [first, second] = [report.show(ready()), report.show(ready())];
    await asked(answers, 2);
    answers[1]?.([hint]);
    await second;
    answers[0]?.([error]);
    await first;
    expect(says()).to.equal('Nothing is wrong with this feed. Hints: 1');
    expect(report.element.textContent).to.not.include('It is broken.');
  });

  it('is none while a feed is on its way, nor where there is none', async () => {
    const { report, answers, says } = make();
    const shown = report.show(ready());
    await asked(answers, 1);
    answers[0]?.([error, hint]);
    await shown;
    expect(says()).to.equal('Errors: 1 · Hints: 1');
    expect(report.element.hidden).to.equal(false);
    for (const [status, text] of [
      ['loading', en.reading],
      ['initial', en.noFeed],
    ] as const) {
      await report.show({ status });
      expect(says()).to.equal(text);
      expect(report.element.hidden).to.equal(true);
      expect(report.element.textContent).to.not.include('It is broken.');
    }
  });

  it('counts kinds of faults, the gravest first, and has what mends each', async () => {
    const { report, answers, says } = make();
    const shown = report.show(ready());
    await asked(answers, 1);
    answers[0]?.([hint, hint, error]);
    await shown;
    expect(says()).to.equal('Errors: 1 · Hints: 1');
    const [grave, small, ...more] = report.element.querySelectorAll('.findings > li');
    expect(more).to.have.lengthOf(0);
    expect(grave?.querySelector('.weight')?.textContent).to.equal('Error first');
    expect([...(grave?.querySelectorAll('details pre') ?? [])].map(({ textContent }) => textContent)).to.deep.equal([
      'a',
      'b',
    ]);
    expect(small?.querySelector('pre')?.textContent).to.equal('c');
    expect(small?.querySelector('details')).to.equal(null);
  });

  it('says so where nothing is wrong', async () => {
    const { report, answers, says } = make();
    const shown = report.show(ready());
    await asked(answers, 1);
    answers[0]?.([]);
    await shown;
    expect(says()).to.equal(en.fine);
    expect(report.element.hidden).to.equal(true);
  });
});
