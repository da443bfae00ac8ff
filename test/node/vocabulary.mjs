// Holds structured data against the vocabulary of schema.org, as schema.org itself publishes it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SCHEMA = 'http://schema.org/';
const QUAD = /^<([^>]+)> <([^>]+)> (?:<([^>]+)>|"(?:[^"\\]|\\.)*"\S*)/;
const [DOMAIN, RANGE] = [`${SCHEMA}domainIncludes`, `${SCHEMA}rangeIncludes`];
const SUB_CLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const CLASS = 'http://www.w3.org/2000/01/rdf-schema#Class';
const DATA_TYPE = `${SCHEMA}DataType`;

/** What the vocabulary says, by subject and predicate. */
const said = new Map();
const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const [, subject, predicate, object] = QUAD.exec(line) ?? [];
  if (!object) continue;
  const key = `${subject} ${predicate}`;
  said.set(key, [...(said.get(key) ?? []), object]);
}
const of = (name, predicate) => said.get(`${SCHEMA}${name} ${predicate}`) ?? [];
const isA = (name, type) => of(name, TYPE).includes(type);

/** A type and all those above it. */
function withSupertypes(name) {
  const all = new Set([name]);
  for (const one of all) for (const above of of(one, SUB_CLASS)) all.add(above.replace(SCHEMA, ''));
  return all;
}

const isType = (name) => isA(name, CLASS);

/** Which of the types of plain values a value can be of, as JSON-LD writes them. */
const PLAIN = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => /^https?:\/\/[^\s<>"]+$/.test(value) && URL.canParse(value),
  Integer: Number.isInteger,
  Number: Number.isFinite,
  Boolean: (value) => typeof value === 'boolean',
  Date: (value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
  DateTime: (value) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.test(value) && !Number.isNaN(Date.parse(value)),
  // No plain type in the vocabulary: a text in the form of ISO 8601.
  Duration: (value) => /^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/.test(value),
};

function fits(value, type) {
  // One without type is of any that can stand there.
  if (typeof value === 'object') return value['@type'] === undefined || withSupertypes(value['@type']).has(type);
  if (Object.hasOwn(PLAIN, type)) return PLAIN[type](value);
  // Else a plain value can only be a member of an enumeration, or of a type below this one.
  if (isA(type, DATA_TYPE)) return false;
  return typeof value === 'string' && isA(value.replace(/^https:\/\/schema\.org\//, ''), SCHEMA + type);
}

/**
 * What is wrong with a document: a type or a property that does not exist, a property that its type does not have, a value
 * that the property does not take.
 *
 * @returns {string[]}  A line each, with the place.
 */
export function faultsOf(document) {
  const { '@context': context, '@graph': graph, ...node } = document;
  const faults = context === 'https://schema.org' ? [] : [`@context: ${context}`];
  const nodes = graph ?? [node];
  if (graph && Object.keys(node).length) faults.push(`beside @graph: ${Object.keys(node)}`);
  nodes.forEach((one, at) => check(one, graph ? `@graph[${at}]` : '', faults));
  return faults;
}

/**
 * @param possible  Of what types a node without one may be.
 */
function check(node, path, faults, possible = []) {
  const { '@type': type = possible.find(isType), '@id': id, ...properties } = node;
  if (!isType(type)) return faults.push(`${path}: there is no type ${type}`);
  if (id !== undefined && !PLAIN.URL(id)) faults.push(`${path}.@id: ${id}`);
  const types = new Set((node['@type'] ? [type] : possible).flatMap((one) => [...withSupertypes(one)]));
  for (const [name, written] of Object.entries(properties)) {
    const at = `${path}.${name}`;
    const domain = of(name, DOMAIN).map((one) => one.replace(SCHEMA, ''));
    const range = of(name, RANGE).map((one) => one.replace(SCHEMA, ''));
    if (!domain.some((one) => types.has(one))) faults.push(`${at}: ${type} has no such property`);
    for (const value of [written].flat()) {
      if (!range.some((one) => fits(value, one))) faults.push(`${at}: ${JSON.stringify(value)} is none of ${range}`);
      if (typeof value === 'object' && value) check(value, at, faults, range);
    }
  }
}
