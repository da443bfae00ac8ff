import { expect } from '@open-wc/testing';
import { faultOf } from '../../../demo/builder/validate.js';
import { elementOf } from './support.js';

const fault = (tag: string, name: string, value: string | undefined) => {
  const element = elementOf(tag);
  const attribute = element.attributes.find((one) => one.name === name);
  if (!attribute) throw new Error(`<${tag}> has no ${name}.`);
  return faultOf(element, attribute, value);
};

describe('faults', () => {
  for (const [tag, name, value, expected] of [
    ['news-list', 'limit', '3', undefined],
    ['news-list', 'limit', '', undefined],
    ['news-list', 'limit', undefined, undefined],
    ['news-list', 'limit', '0', 'number'],
    ['news-list', 'limit', '2.5', 'number'],
    ['news-list', 'limit', 'three', 'number'],
    ['news-list', 'heading-level', '6', undefined],
    ['news-list', 'heading-level', '7', 'level'],
    ['news-list', 'heading', '<b>"', undefined],
    ['news-list', 'no-images', 'false', undefined],
    ['news-list', 'feed', 'https://example.org/feed', undefined],
    ['news-list', 'feed', '/feed.json', undefined],
    ['news-list', 'feed', 'example.org/feed', 'address'],
    ['news-list', 'feed', 'ftp://example.org/', 'address'],
    ['news-list', 'feed', 'javascript:alert(1)', 'address'],
    ['news-list', 'feed', 'https://', 'address'],
    ['focus-card', 'layout', 'side', undefined],
    ['focus-card', 'layout', 'diagonal', 'choice'],
    ['focus-card', 'published', '2026-10-29', undefined],
    ['focus-card', 'published', 'soon', 'date'],
    ['focus-card', 'href', 'mailto:a@example.org', undefined],
    ['focus-card', 'image', 'data:image/svg+xml,<svg>', 'address'],
    ['video-card', 'duration', '0', 'number'],
    ['video-card', 'duration', '1', undefined],
    ['video-card', 'duration', '-1', 'number'],
  ] as const) {
    it(`<${tag} ${name}="${value}">: ${expected ?? 'none'}`, () => {
      expect(fault(tag, name, value)).to.equal(expected);
    });
  }
});
