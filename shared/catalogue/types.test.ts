/** Every type is whole: it passes the schema, its references lead somewhere, and nothing uncertain is counted as law. */
import { describe, expect, test } from 'vitest';
import { PORTALS } from '../portals/all.ts';
import { CATALOGUE_VERSION, FILING_TYPES } from './all.ts';
import { ALSO_CALLED } from './also-called.ts';
import { cascade } from './cascade-schema.ts';
import { CASCADES } from './cascades.ts';
import { findFilingType } from './find-filing-type.ts';
import { filingType, type FilingType } from './filing-type.ts';
import { isCounted, type Bound } from './bound.ts';
import type { Confidence, Source } from './source.ts';

/** Every object of a type with those it stands in, the type itself last. */
function* nested(value: unknown, path = '', around: readonly object[] = []): Generator<Nested> {
  if (typeof value !== 'object' || value === null) {
    yield { value, path, around };
    return;
  }
  yield { value, path, around };
  for (const [name, inner] of Object.entries(value))
    yield* nested(inner, `${path}.${name}`, [value, ...around]);
}

interface Nested {
  readonly value: unknown;
  readonly path: string;
  readonly around: readonly object[];
}

const isSourced = (value: unknown): value is { source: Source; confidence: Confidence } =>
  typeof value === 'object' && value !== null && 'source' in value && 'confidence' in value;

const sourcedOf = (type: FilingType) =>
  [...nested(type)].flatMap(({ value, path }) => (isSourced(value) ? [{ ...value, path }] : []));

const CALENDAR_DAY = /^(\d{4}-)?(\d{2}-)?\d{2}$/;
/** Something a reader can open: a page, a path on a host, or a file of a repository at a commit. */
/** What somebody who looked the law up writes for the next one, and a person who files can do nothing with. */
const NOTES_ZH = /凭记忆|待核实|未见全文|未见原文|未能核对|未核对|没读|读到|据引文|（机构经验/;
const ADDRESS = /https?:|\b[a-z\d-]+\.(?:com|cn|net)\b/;
const NOTES_EN =
  /from memory|remembered|not read\b|to be (?:verified|read)|knows? no|as quoted|\(practice\)|agencies’ practice/i;
const FOLLOWABLE = /^(https?:\/\/[^\s]+|[\w-]+(\.[\w-]+)+\/)/;

const boundsOf = ({ rules }: FilingType): Bound[] =>
  rules.flatMap(({ window }) => [window.opens, window.closes].filter((bound) => bound !== undefined));

describe.each(FILING_TYPES.map((type) => [type.id, type] as const))('%s', (_id, type) => {
  test('passes the schema', () => {
    expect(filingType.safeParse(type).error?.issues ?? []).toEqual([]);
  });

  test('leaves none of the questions of its skeleton unanswered', () => {
    expect(
      JSON.stringify(type).match(
        /《(?:文件名称|Name|第…条|where|the few|主管部门|The|申请|Apply)[^》]*》/gu,
      ) ?? [],
    ).toEqual([]);
  });

  test('has rules with ids of their own, and refers only to its own', () => {
    const ids = type.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { replaces = [], conflictsWith = [] } of type.rules)
      for (const other of [...replaces, ...conflictsWith]) expect(ids).toContain(other);
  });

  test('refers to portals and types that exist', () => {
    const portals = PORTALS.map(({ id }) => id);
    if (type.portals !== 'none') for (const id of type.portals) expect(portals).toContain(id);
    for (const { type: id } of type.requires) expect(findFilingType(id), id).toBeDefined();
  });

  test('asks for every attribute that a rule or prerequisite depends on, with values that it knows', () => {
    const known = new Map(
      (type.attributes ?? []).map(({ id, values }) => [id, values.map((value) => value.id)]),
    );
    for (const { when = [] } of [...type.rules, ...type.requires])
      for (const { attribute, is } of when)
        expect(known.get(attribute) ?? [], attribute).toEqual(expect.arrayContaining(is));
    for (const { values, default: taken } of type.attributes ?? [])
      if (taken !== undefined) expect(values.map(({ id }) => id)).toContain(taken);
  });

  test('has a number pattern that its example matches', () => {
    if (type.number === undefined) return;
    expect(new RegExp(type.number.pattern, 'u').test(type.number.example)).toBe(true);
  });

  test('has every number beside a source and a confidence', () => {
    const bare = [...nested(type)].filter(
      ({ value, around }) =>
        (typeof value === 'number' || (typeof value === 'string' && CALENDAR_DAY.test(value))) &&
        !around.some(isSourced),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('takes nothing for more than unverified that nobody has read', () => {
    for (const { source, confidence, path } of sourcedOf(type)) {
      if (source.seen === 'memory') expect(confidence, path).toBe('unverified');
      expect(source.seen === 'memory', path).toBe(source.address === 'no page found');
      expect(confidence, path).not.toBe('team');
    }
  });

  test('says where the law can be read, and when it last was', () => {
    for (const { source, confidence, path } of sourcedOf(type)) {
      if (confidence === 'law') expect(source.address, path).toMatch(FOLLOWABLE);
      expect(source.checked <= CATALOGUE_VERSION, path).toBe(true);
    }
  });

  test('says everything in both languages', () => {
    for (const { value, path } of nested(type)) {
      if (typeof value !== 'object' || value === null || !('zh' in value) || !('en' in value)) continue;
      expect(value.zh, path).toMatch(/\p{Script=Han}/u);
      expect(value.en, path).toMatch(/[a-z]{2}/i);
      expect(value.en, path).not.toBe(value.zh);
    }
  });

  test('speaks to who files: no notes of who looked it up, and addresses only in sources', () => {
    for (const { value, path } of nested(type)) {
      if (typeof value !== 'object' || value === null || !('zh' in value) || !('en' in value)) continue;
      expect(value.zh, path).not.toMatch(NOTES_ZH);
      expect(value.en, path).not.toMatch(NOTES_EN);
      for (const text of [value.zh, value.en]) expect(text, path).not.toMatch(ADDRESS);
    }
  });

  test('names every type in sentence case', () => {
    expect(type.names.en.slice(1)).not.toMatch(/(?<= )[A-Z][a-z]/);
  });

  test('uses 行政许可法 art. 50 for licences only', () => {
    const defaults = type.rules.filter(({ source }) => source.document.zh === '行政许可法');
    if (type.kind !== 'licence') expect(defaults).toEqual([]);
  });

  test('counts back only from an expiry, an end, a plan or an announcement', () => {
    for (const bound of boundsOf(type)) {
      if (!isCounted(bound) || bound.direction === 'after') continue;
      expect(['expiry', 'plannedOn', 'announced', 'announcedFrom', 'serviceEnded']).toContain(bound.anchor);
    }
  });
});

test('holds exactly the types that were asked for', () => {
  expect(FILING_TYPES.map(({ id }) => id)).toEqual([
    'algorithm-filing',
    'genai-filing',
    'internet-news',
    'internet-religion',
    'mlps',
    'icp-filing',
    'icp-licence',
    'police-filing',
    'online-publishing',
    'publication-trade',
    'game-publishing',
    'data-export',
    'online-culture',
    'performance',
    'broadcast-production',
    'online-av',
    'franchise-filing',
    'auction',
    'relic-auction',
    'hr-service',
    'drug-info',
    'medical-device',
    'food',
    'business-licence',
  ]);
});

test('every cascade passes its schema and leads to types that exist', () => {
  for (const each of CASCADES) {
    expect(cascade.safeParse(each).error?.issues ?? []).toEqual([]);
    if (Array.isArray(each.at)) for (const id of each.at) expect(findFilingType(id), id).toBeDefined();
  }
});

test('what people also call a type is said of types that there are', () => {
  const ids = new Set(FILING_TYPES.map(({ id }) => id));
  expect(Object.keys(ALSO_CALLED).filter((id) => !ids.has(id))).toEqual([]);
});
