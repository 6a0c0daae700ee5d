/** Every type is whole: it passes the schema, its references lead somewhere, and nothing uncertain is counted as law. */
import { describe, expect, test } from 'vitest';
import { PORTALS } from '../portals/all.ts';
import { FILING_TYPES } from './all.ts';
import { CASCADES, cascade } from './cascades.ts';
import { findFilingType } from './find-filing-type.ts';
import { filingType, type FilingType } from './filing-type.ts';
import { isCounted, type Bound } from './bound.ts';

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

  test('counts nothing that nobody has read', () => {
    for (const rule of type.rules)
      if (rule.source.seen === 'memory') expect(rule.confidence, rule.id).toBe('unverified');
    for (const rule of type.rules) expect(rule.confidence, rule.id).not.toBe('team');
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

test('every cascade passes its schema and leads to types that exist', () => {
  for (const each of CASCADES) {
    expect(cascade.safeParse(each).error?.issues ?? []).toEqual([]);
    if (each.at !== 'every') for (const id of each.at) expect(findFilingType(id), id).toBeDefined();
  }
});
