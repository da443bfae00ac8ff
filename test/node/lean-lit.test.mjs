// What the build refuses, because the Lit of the CDN files does not have it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { beyondLean } from '../../scripts/lean-templates.mjs';

const fault = (code) => beyondLean(code, parseAst);

test('what templates of ours are made of passes', () => {
  for (const markup of [
    '<p part="message" class="list ${kind} ${more}" lang="${lang}" hidden>${text}</p>',
    '<button type="button" @click="${() => retry()}">${strings.retry}</button>',
    '<img alt="${alt}" src="${url}"> ${caption ? html`<small>${caption}</small>` : nothing}',
    '<news-list ?no-images="${!images}"></news-list>',
    '${rows}<slot></slot>',
    '',
  ]) {
    assert.equal(fault(`export const a = html\`${markup}\`;`), undefined, markup);
  }
});

test('what it has no parts for does not', () => {
  for (const markup of [
    '<input .value="${value}">',
    '<input ?checked="a${checked}">',
    '<p ${directive()}></p>',
    '<p lang=${lang}></p>',
    "<p lang='${lang}'></p>",
    '<${tag}></${tag}>',
    '<!-- ${text} -->',
    '<style>${text}</style>',
    '<textarea>${text}</textarea>',
    '<b @click="a${listener}"></b>',
    'a < ${b}',
  ]) {
    assert.ok(fault(`export const a = () => html\`${markup}\`;`), markup);
  }
  assert.ok(fault('export const a = svg`<g></g>`;'));
});

test('properties are text, or true where there is an attribute', () => {
  const element = (options) => `class A extends LitElement { static properties = { a: ${options} }; }`;
  for (const options of ['{}', '{ type: Boolean, attribute: "no-a" }', '{ converter: text, reflect: true }']) {
    assert.equal(fault(element(options)), undefined, options);
  }
  for (const options of ['{ type: Number }', '{ state: true }', '{ hasChanged: differs }', '{ useDefault: true }']) {
    assert.ok(fault(element(options)), options);
  }
});

test('callbacks that are never called are known', () => {
  assert.equal(fault('class A extends LitElement { firstUpdated() {} }'), 'firstUpdated');
  assert.equal(fault('class A extends LitElement { updated() {} }'), undefined);
});
