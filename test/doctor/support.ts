import { expect } from '@open-wc/testing';
import type { Finding } from '../../src/doctor/finding.js';

/** What findings are called, in their order. */
export const idsOf = (findings: readonly Finding[]) => findings.map(({ id }) => id);

/** The only finding of this name. */
export function only(findings: readonly Finding[], id: string): Finding {
  const found = findings.filter((one) => one.id === id);
  if (found.length !== 1) throw new Error(`${found.length} findings ${id} in ${idsOf(findings).join()}`);
  return found[0]!;
}

/** What is asked of every finding, whatever it says. */
export function expectFindings(findings: readonly Finding[]): void {
  for (const { id, severity, where, message, fix } of findings) {
    expect(id).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(['error', 'warning', 'note']).to.include(severity);
    expect(where.url).to.be.a('string');
    expect(message.length).to.be.greaterThan(10);
    expect(Object.values(fix).every((text) => typeof text === 'string')).to.equal(true);
  }
}
