import { SEVERITIES, type Finding, type Severity } from '../../src/doctor/finding.js';
import type { FeedState } from '../../src/feed/model.js';
import { h, set } from './dom.js';
import type * as doctor from './examine.js';
import type { Pack } from './packs/pack.js';
import { pasteBox, type Copied } from './paste-box.js';

type Doctor = Pick<typeof doctor, 'examine' | 'inOrder' | 'linesOf' | 'fixesOf' | 'countsOf'>;

const ID = 'builder-report';

/** What the doctor says of the feed: a verdict, to stand beside the preview, and all of it, at the end of the page. */
export class Report {
  readonly verdict: HTMLElement;
  readonly element: HTMLElement;
  readonly #says = h('span', { role: 'status' });
  readonly #link: HTMLElement;
  readonly #list = h('ul', { class: 'findings', role: 'list' });
  #state?: FeedState;

  constructor(
    readonly pack: Pack,
    readonly onCopied: Copied,
    readonly load: () => Promise<Doctor> = () => import('./examine.js'),
  ) {
    const { steps, inEnglish, seeReport } = pack;
    this.#link = h('a', { href: `#${ID}`, hidden: true, onclick: (event) => this.#lead(event) }, seeReport);
    this.verdict = h('p', { class: 'verdict' }, this.#says, ' ', this.#link);
    this.element = h(
      'section',
      { class: 'report', id: ID, tabindex: -1, 'aria-labelledby': `${ID}-title`, hidden: true },
      h('h2', { id: `${ID}-title` }, steps.report),
      h('p', { class: 'hint' }, inEnglish),
      this.#list,
    );
  }

  /** Examines the feed of this state; what is still known of an earlier one is forgotten. */
  async show(state: FeedState): Promise<void> {
    this.#state = state;
    const { pack } = this;
    if (state.status === 'initial') return this.#say(pack.noFeed);
    this.#say(pack.reading);
    if (state.status === 'loading') return;
    try {
      const doctor = await this.load();
      const findings = await doctor.examine(state);
      if (this.#state === state) this.#tell(findings, doctor);
    } catch {
      // The doctor's file did not come. What is shown needs no verdict.
      if (this.#state === state) this.#say('');
    }
  }

  #say(text: string, worst: Severity | 'none' = 'none', findings: readonly HTMLElement[] = []): void {
    this.#says.textContent = text;
    set(this.verdict, { 'data-worst': worst });
    this.#link.hidden = this.element.hidden = !findings.length;
    this.#list.replaceChildren(...findings);
  }

  #tell(findings: readonly Finding[], doctor: Doctor): void {
    const { pack } = this;
    const groups = doctor.inOrder(findings);
    const kinds = doctor.countsOf(groups.flatMap(([first]) => first ?? []));
    const worst = SEVERITIES.find((severity) => kinds[severity]);
    if (!worst) return this.#say(pack.fine);
    const counts = SEVERITIES.filter((severity) => kinds[severity]);
    const text = counts.map((severity) => `${pack.counts[severity]}: ${kinds[severity]}`).join(' · ');
    const says = worst === 'note' ? `${pack.fine} ${text}` : text;
    this.#say(
      says,
      worst,
      groups.map((group) => this.#describe(group, doctor)),
    );
  }

  #describe(group: readonly Finding[], { linesOf, fixesOf }: Doctor): HTMLElement {
    const { pack } = this;
    const { severity = 'note', id = '' } = group[0] ?? {};
    const [, place = '', ...messages] = linesOf(group);
    const english = { lang: 'en', dir: 'ltr' } as const;
    const fixes = fixesOf(group).map(([where, code]) => {
      const name = pack.fix.replace('{where}', where);
      return { name, box: pasteBox(name, code, pack, this.onCopied) };
    });
    return h(
      'li',
      { 'data-weight': severity },
      h('p', { class: 'weight' }, h('strong', {}, pack.weights[severity]), ' ', h('code', english, id)),
      ...messages.map((message) => h('p', english, message)),
      h('p', { class: 'hint place', ...english }, place),
      // One for each kind of server: nobody has them all.
      ...fixes.map(({ name, box }) => (fixes.length > 1 ? h('details', {}, h('summary', {}, name), box) : box)),
    );
  }

  /** The link would put a fragment into the address, which holds the wishes. */
  #lead(event: Event): void {
    event.preventDefault();
    this.element.focus({ preventScroll: true });
    this.element.scrollIntoView();
  }
}
