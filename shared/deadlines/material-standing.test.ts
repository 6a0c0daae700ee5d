/** A document serves on the planned day, or it is said why not; what a matter holds reads back from its fields. */
import { describe, expect, test } from 'vitest';
import type { Staleness } from '../catalogue/filing-type.ts';
import type { FilingEvent } from '../entity/filing-event.ts';
import { materialOfField, readMaterials } from '../entity/matter-material.ts';
import { readMatter } from '../entity/matter.ts';
import { materialStanding } from './material-standing.ts';

const kindsOf = (
  stale: readonly Staleness[],
  datedOn: string,
  plannedOn: string,
  endsOn: string | null = null,
  changes: readonly FilingEvent[] = [],
) => materialStanding(stale, { datedOn, endsOn }, plannedOn, changes).problems.map(({ kind }) => kind);

describe('a document on the planned day', () => {
  test('an end of its own: good through that day, ended after it, asked for while nobody knows it', () => {
    const stale: Staleness[] = [{ by: 'endsOn' }];
    expect(kindsOf(stale, '2026-01-01', '2027-03-01', '2027-03-01')).toEqual([]);
    expect(kindsOf(stale, '2026-01-01', '2027-03-02', '2027-03-01')).toEqual(['ended']);
    expect(kindsOf(stale, '2026-01-01', '2027-03-01')).toEqual(['endUnknown']);
  });

  test('an age in months ends on the same day of the month, or on its last', () => {
    const stale: Staleness[] = [{ by: 'age', months: 3 }];
    expect(kindsOf(stale, '2026-11-30', '2027-02-28')).toEqual([]);
    expect(kindsOf(stale, '2026-11-30', '2027-03-01')).toEqual(['tooOld']);
    const { servesUntil, ageDays } = materialStanding(
      stale,
      { datedOn: '2026-11-30', endsOn: null },
      '2027-03-01',
      [],
    );
    expect(servesUntil).toBe('2027-02-28');
    expect(ageDays).toBe(91);
  });

  test('what must cover the months before is good while it stops less than a month before', () => {
    const stale: Staleness[] = [{ by: 'lookBack', months: 12 }];
    expect(kindsOf(stale, '2026-10-31', '2026-11-30')).toEqual([]);
    expect(kindsOf(stale, '2026-10-31', '2026-12-01')).toEqual(['gap']);
  });

  test('a fact that changed after the document was dated makes it suspect, one before does not', () => {
    const stale: Staleness[] = [{ by: 'facts' }];
    const change = (on: string): FilingEvent => ({ kind: 'factChanged', on, fact: 'legalRep.name' });
    expect(kindsOf(stale, '2026-06-01', '2026-12-01', null, [change('2026-05-31')])).toEqual([]);
    expect(kindsOf(stale, '2026-06-01', '2026-12-01', null, [change('2026-09-01')])).toEqual(['factChanged']);
    expect(kindsOf(stale, '2026-06-01', '2026-12-01', null, [change('2026-12-02')])).toEqual([]);
    expect(kindsOf([{ by: 'never' }], '2026-06-01', '2026-12-01', null, [change('2026-09-01')])).toEqual([]);
    const decided: FilingEvent = { kind: 'factDecided', on: '2026-09-01', fact: 'legalRep.name' };
    expect(kindsOf(stale, '2026-06-01', '2026-12-01', null, [decided])).toEqual([]);
  });

  test('dated after the planned day is not there yet; the earliest of several limits is the last day', () => {
    expect(kindsOf([{ by: 'fresh' }], '2026-12-02', '2026-12-01')).toEqual(['notYet']);
    const stale: Staleness[] = [{ by: 'age', months: 1 }, { by: 'endsOn' }];
    const held = { datedOn: '2026-11-01', endsOn: '2026-11-15' };
    expect(materialStanding(stale, held, '2026-11-10', []).servesUntil).toBe('2026-11-15');
  });
});

describe('fields of a matter', () => {
  test('ticks read back; an unreadable day is no tick and an unreadable end no end', () => {
    const fields = {
      'material.dated.申请书': '2026-11-02',
      'material.dated.域名证书': '2026-11-01',
      'material.ends.域名证书': '2027-05-01',
      'material.dated.承诺书': '2026-02-30',
      'material.ends.申请书': 'some day',
      plannedOn: '2026-12-01',
    };
    expect([...readMaterials(fields)]).toEqual([
      ['申请书', { datedOn: '2026-11-02', endsOn: null }],
      ['域名证书', { datedOn: '2026-11-01', endsOn: '2027-05-01' }],
    ]);
    const matter = readMatter('m', fields);
    expect(matter.plannedOn).toBe('2026-12-01');
    expect(matter.materials.get('申请书')).toEqual({ datedOn: '2026-11-02', endsOn: null });
  });

  test('a field tells its document', () => {
    expect(materialOfField('material.ends.域名证书')).toEqual({ name: '域名证书', is: 'ends' });
    expect(materialOfField('submittedOn')).toBeNull();
  });
});
