import { SEVERITIES, counted, figure, type Finding, type Place, type Severity } from './finding.js';

export const countsOf = (findings: readonly Finding[]): Record<Severity, number> => ({
  error: findings.filter(({ severity }) => severity === 'error').length,
  warning: findings.filter(({ severity }) => severity === 'warning').length,
  note: findings.filter(({ severity }) => severity === 'note').length,
});

/** `2 errors, 1 warning in 12 places, no notes`: kinds of faults, however often each is met. */
export function summary(findings: readonly Finding[]): string {
  return SEVERITIES.map((severity) => {
    const own = findings.filter((one) => one.severity === severity);
    const kinds = groupsOf(own).length;
    if (!kinds) return `no ${severity}s`;
    return counted(kinds, severity) + (own.length > kinds ? ` in ${figure(own.length)} places` : '');
  }).join(', ');
}

/** Findings of one kind about one feed or page. */
export function groupsOf(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const one of findings) {
    const key = [one.id, one.where.url, one.where.header ?? ''].join(' ');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** Where in a feed or page it is, in one line; empty where it is the whole. */
export function placeText({ item, path, line, column, element, attribute, header }: Place): string {
  const id = item?.id === undefined ? '' : ` (${item.id.slice(0, 60)})`;
  const parts = [
    header && `header ${header}`,
    path ?? (item && `item ${item.index}${id}`),
    element && `<${element}>${attribute ? ` ${attribute}` : ''}`,
    line !== undefined && `line ${line}, column ${column ?? 1}`,
  ];
  return parts.filter(Boolean).join(', ');
}
