/** What the form of a filing stores, and what it refuses. */
import { describe, expect, test } from 'vitest';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { filingNeeds, type FilingNeeds } from 'shared/deadlines/filing-needs.ts';
import { readFiling, type Filing } from 'shared/entity/filing.ts';
import {
  coveredAnswer,
  draftFiling,
  formFieldsOf,
  isCovered,
  overtakenBy,
  readForm,
  splitRegion,
  withWholePlace,
  type StoredFields,
} from './filing-form-fields.ts';

const today = '2026-11-25';
const culture = findFilingType('online-culture') as FilingType;
const cultureNeeds = filingNeeds(culture, draftFiling({ typeId: 'online-culture' }), today);
const needs = (change: Partial<FilingNeeds> = {}): FilingNeeds => ({
  expiry: true,
  issuedOn: null,
  events: [],
  endings: [],
  attributes: [],
  region: false,
  lastClosed: null,
  lastCycleClosed: null,
  recordable: [],
  ...change,
});
const fields = { typeId: 'online-culture', entityId: 'e', expiry: '2027-03-01' };
const read = (
  change: Record<string, string>,
  asked: FilingNeeds | null = needs(),
  stored: StoredFields | null = null,
  founded: string | null = null,
  others: readonly Filing[] = [],
) => readForm({ fields: { ...fields, ...change }, stored, needs: asked, founded, others, today });

test('what was typed over a value that nobody here has seen is told, by what the record stores', () => {
  const stored = { region: '山东省烟台市', expiry: '2027-01-01', owner: '乙', note: '旧' };
  const change = { set: { region: '山东省', expiry: '2028-01-01', owner: '甲' }, unset: ['note'] };
  const basis = { region: '山东省青岛市', expiry: '2027-01-01', note: '更旧' };
  expect(overtakenBy(change, basis, stored)).toEqual([
    { field: 'region', now: '山东省烟台市', mine: '山东省' },
    { field: 'note', now: '旧', mine: '' },
  ]);
});

describe('a new filing', () => {
  test('stores what was entered, days in one form, and the day on which it was', () => {
    expect(read({ expiry: '2027年3月1日', name: ' 听潮直播 ' })).toEqual({
      ok: true,
      set: {
        typeId: 'online-culture',
        entityId: 'e',
        name: '听潮直播',
        expiry: '2027-03-01',
        enteredOn: today,
      },
      unset: [],
      doubts: [],
    });
  });
  test('needs a type, a company and the printed expiry', () => {
    expect(read({ typeId: '' }, null)).toMatchObject({ problem: { kind: 'noType' } });
    expect(read({ typeId: 'of-tomorrow' }, null)).toMatchObject({ problem: { kind: 'unknownType' } });
    expect(read({ entityId: '' })).toMatchObject({ problem: { kind: 'noEntity' } });
    expect(read({ expiry: '' })).toMatchObject({ problem: { kind: 'noExpiry' } });
    expect(read({ expiry: '' }, needs({ expiry: false }))).toMatchObject({ ok: true });
    expect(read({ expiry: 'longTerm' })).toMatchObject({ ok: true, set: { expiry: 'longTerm' } });
  });
  test('asks what the catalogue’s type needs', () => {
    expect(cultureNeeds.expiry).toBe(true);
    expect(read({}, cultureNeeds)).toMatchObject({ ok: true });
  });
});

describe('bad days', () => {
  test('name their field', () => {
    expect(read({ expiry: '2026-02-30' })).toMatchObject({ problem: { kind: 'noSuchDay', field: 'expiry' } });
    const events = needs({ events: ['serviceStarted'] });
    expect(read({ 'event.serviceStarted': 'soon' }, events)).toMatchObject({
      problem: { kind: 'notADate', field: 'event.serviceStarted' },
    });
  });
  test('an expiry before the day of issue is refused', () => {
    expect(read({ issuedOn: '2027-03-02' }, needs({ issuedOn: 'issued' }))).toMatchObject({
      problem: { kind: 'expiryBeforeIssue' },
    });
  });
  test('an event before the founding is a doubt', () => {
    const events = needs({ events: ['serviceStarted'] });
    expect(read({ 'event.serviceStarted': '2014-01-01' }, events, null, '2015-03-02')).toMatchObject({
      ok: true,
      doubts: [{ kind: 'beforeFounding', field: 'event.serviceStarted' }],
    });
  });
});

describe('a mistyped year', () => {
  test('that would count nothing, or not for decades, is a doubt', () => {
    expect(read({ expiry: '0227-03-01' })).toMatchObject({ doubts: [{ kind: 'countsNothing' }] });
    expect(read({ expiry: '2072-03-01' })).toMatchObject({ ok: true, doubts: [{ kind: 'beyondTerm' }] });
    const asked = needs({ issuedOn: 'issued' });
    expect(read({ expiry: '2028-03-01', issuedOn: '2027-03-01' }, asked)).toMatchObject({
      doubts: [{ kind: 'issuedLater', field: 'issuedOn' }],
    });
  });
  test('is asked about once, not with every later edit', () => {
    const before = { ...fields, expiry: '2072-03-01', enteredOn: '2026-03-02' };
    expect(read({ expiry: '2072-03-01', name: '听潮' }, needs(), before)).toMatchObject({ doubts: [] });
    expect(read({ expiry: '2082-03-01' }, needs(), before)).toMatchObject({
      doubts: [{ kind: 'beyondTerm' }],
    });
  });
});

describe('the number of another one of its type', () => {
  const other = (change: object) =>
    readFiling('f', {
      typeId: 'online-culture',
      entityId: 'other',
      number: '京网文〔2024〕1-1号',
      ...change,
    });
  const readAmong = (number: string, one: Filing, stored: StoredFields | null = null) =>
    read({ number }, needs(), stored, null, [one]);
  test('is asked about, in whatever brackets it is written', () => {
    expect(readAmong('京网文[2024]1-1号', other({}))).toMatchObject({
      ok: true,
      doubts: [{ kind: 'sameNumber', field: 'number', entityId: 'other' }],
    });
  });
  test('is not where there is none, of another type, or of one that was stored before', () => {
    expect(readAmong('京网文〔2024〕1-2号', other({}))).toMatchObject({ doubts: [] });
    expect(readAmong('', other({ number: '' }))).toMatchObject({ doubts: [] });
    expect(readAmong('京网文〔2024〕1-1号', other({ typeId: 'online-av' }))).toMatchObject({ doubts: [] });
    const before = { ...fields, number: '京网文〔2024〕1-1号', enteredOn: '2026-03-02' };
    expect(readAmong('京网文〔2024〕1-1号', other({}), before)).toMatchObject({ doubts: [] });
  });
});

describe('an edit', () => {
  const stored = {
    ...fields,
    name: '听潮',
    owner: '林',
    'event.factChanged#2026-01-02': '2026-01-02',
    later: 7,
  };
  test('stores only what changed, and leaves alone what it does not show', () => {
    const entered = { ...stored, enteredOn: '2026-03-02' };
    const form = formFieldsOf(entered, '');
    expect(
      readForm({
        fields: { ...form, name: '听潮', owner: '' },
        stored: entered,
        needs: needs(),
        founded: null,
        others: [],
        today,
      }),
    ).toEqual({ ok: true, set: {}, unset: ['owner'], doubts: [] });
  });
  test('of one half of a place puts no half to it that a colleague chose meanwhile', () => {
    const typed = withWholePlace({ city: '烟台市' }, formFieldsOf({ ...stored, region: '山东省济南市' }, ''));
    const now = { ...stored, region: '江苏省南京市' };
    const form = { ...formFieldsOf(now, ''), ...typed };
    const asked = needs({ region: true });
    expect(
      readForm({ fields: form, stored: now, needs: asked, founded: null, others: [], today }),
    ).toMatchObject({
      set: { region: '山东省烟台市' },
    });
    expect(withWholePlace({ name: '新名' }, form)).toEqual({ name: '新名' });
  });
  test('of what the type asks keeps the day on which the answer became another', () => {
    const answer = (value: string, before: StoredFields | null) =>
      read({ 'attribute.annual-check': value }, cultureNeeds, before);
    const asked = { ...stored, 'attribute.annual-check': 'asked' };
    const day = { set: { 'answeredOn.annual-check': today } };
    expect(answer('asked', stored)).toMatchObject(day);
    expect(answer('not-asked', asked)).toMatchObject(day);
    for (const same of [answer('asked', asked), answer('not-asked', stored), answer('asked', null)])
      expect(same).not.toMatchObject(day);
  });
  test('of the place keeps the day on which it became another', () => {
    const place = (typed: Record<string, string>, before: StoredFields | null) =>
      read({ province: '山东省', city: '烟台市', ...typed }, needs({ region: true }), before);
    const day = { set: { 'answeredOn.region': today } };
    expect(place({}, { ...stored, region: '山东省济南市' })).toMatchObject(day);
    for (const same of [place({}, { ...stored, region: '山东烟台市' }), place({}, null)])
      expect(same).not.toMatchObject(day);
  });
  test('that an older version entered keeps the day as that since which it is here, once', () => {
    const edited = (before: StoredFields) =>
      read({ ...formFieldsOf(before, ''), owner: '乙' }, needs(), before);
    expect(edited(stored)).toMatchObject({ set: { owner: '乙', enteredOn: today } });
    const dated = { ...stored, enteredOn: '2026-03-02' };
    expect(edited(dated)).not.toMatchObject({ set: { enteredOn: today } });
    expect(read(formFieldsOf(stored, ''), needs(), stored)).not.toMatchObject({ set: { enteredOn: today } });
  });
  test('of an unknown type touches its name, owner and note alone', () => {
    const form = { ...formFieldsOf(stored, ''), name: '新名', expiry: 'nonsense', number: '改' };
    expect(readForm({ fields: form, stored, needs: null, founded: null, others: [], today })).toEqual({
      ok: true,
      set: { name: '新名' },
      unset: [],
      doubts: [],
    });
  });
});

describe('what recurs', () => {
  const recurring = needs({ lastClosed: '2026-06-30', lastCycleClosed: '2026-06-30' });
  test('was done: covered up to the last closing day', () => {
    expect(read({ covered: 'yes' }, recurring)).toMatchObject({
      set: { 'event.coveredUpTo': '2026-06-30' },
    });
    expect(read({}, recurring, fields)).toMatchObject({ ok: true, set: {} });
    expect(read({ covered: 'no' }, recurring)).toMatchObject({ unset: [] });
  });
  test('was not done: it is kept, so that it is still owed when its year is over', () => {
    expect(read({ covered: 'no' }, recurring)).toMatchObject({ set: { undoneOn: '2026-06-30' } });
    const now = { ...fields, undoneOn: '2026-06-30' };
    expect(read({ ...now, covered: 'yes' }, recurring, now)).toMatchObject({ unset: ['undoneOn'] });
    expect(read(now, recurring, now)).toMatchObject({ set: {}, unset: [] });
  });
  test('is not said to be undone with what is due once', () => {
    const company = findFilingType('business-licence') as FilingType;
    const undone = (day: string) => {
      const registration = { typeId: 'business-licence', issuedOn: '2015-03-02', covered: 'no' };
      const asked = filingNeeds(company, draftFiling(registration), day);
      const answered = read(registration, asked);
      return [asked.lastClosed, answered.ok && answered.set['undoneOn']];
    };
    expect(undone('2026-03-02')).toEqual(['2025-11-01', undefined]);
    expect(undone('2026-07-02')).toEqual(['2026-06-30', '2026-06-30']);
  });
  test('was not done a second time: what was not done before is owed still', () => {
    const now = { ...fields, undoneOn: '2025-06-30' };
    expect(read({ ...now, covered: 'no' }, recurring, now)).toEqual({
      ok: true,
      set: {},
      unset: [],
      doubts: [],
    });
  });
  test('of a new one nobody is presumed to have done it or not', () => {
    expect(coveredAnswer({}, recurring, true)).toBe('');
    expect(coveredAnswer({ covered: 'no' }, recurring, true)).toBe('no');
    expect(coveredAnswer({}, recurring, false)).toBe('no');
    expect(read({}, recurring)).toEqual({ ok: false, problem: { kind: 'notAnswered' } });
    expect(read({}, needs())).toMatchObject({ ok: true });
  });
  test('taken back, it is not covered any more; an older answer stays, and those of earlier years', () => {
    const now = { ...fields, 'event.coveredUpTo': '2026-06-30' };
    expect(isCovered(now, recurring)).toBe(true);
    expect(read({ ...now, covered: 'no' }, recurring, now)).toMatchObject({ unset: ['event.coveredUpTo'] });
    const longHere = { ...now, enteredOn: '2025-03-02' };
    expect(read({ ...longHere, covered: 'no' }, recurring, longHere)).toMatchObject({
      set: { 'event.coveredUpTo': '2025-12-31', undoneOn: '2026-06-30' },
    });
    const older = { ...fields, 'event.coveredUpTo': '2025-06-30' };
    expect(isCovered(older, recurring)).toBe(false);
    expect(read({ ...older, covered: 'no' }, recurring, older)).toMatchObject({ set: {}, unset: [] });
  });
});

describe('the place', () => {
  test('is province and city in one', () => {
    expect(read({ province: '山东省', city: '烟台市' }, needs({ region: true }))).toMatchObject({
      set: { region: '山东省烟台市' },
    });
    expect(splitRegion('山东省烟台市')).toEqual({ province: '山东省', city: '烟台市' });
    expect(splitRegion('上海')).toEqual({ province: '上海市', city: '' });
    expect(splitRegion('某地')).toEqual({ province: '', city: '某地' });
  });
});
