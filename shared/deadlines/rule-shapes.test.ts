/** The shapes that rules take besides a window around an expiry, each on a type made for the test. */
import { describe, expect, test } from 'vitest';
import { applyOverrides } from '../catalogue/apply-overrides.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import { findFilingType } from '../catalogue/find-filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { RuleOverride } from '../entity/rule-override.ts';
import { readFiling } from '../entity/filing.ts';
import { readMatter } from '../entity/matter.ts';
import { allObligations } from './obligations.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const model = findFilingType('online-culture') as FilingType;
const [lawful] = model.rules as [Rule];

const rule = (change: Partial<Rule>): Rule => ({
  id: 'duty',
  about: 'annual',
  title: lawful.title,
  window: {},
  late: 'unknown',
  inForce: { from: '2000-01-01' },
  source: lawful.source,
  confidence: 'law',
  ...change,
});
const typeWith = (...rules: Rule[]): FilingType => ({ ...model, attributes: [], rules });

const count = (
  type: FilingType,
  today: string,
  fields: Record<string, string> = {},
  matters: Record<string, string>[] = [],
) =>
  allObligations({
    filings: [readFiling('f', { entityId: 'e', typeId: type.id, ...fields })],
    matters: matters.map((matter, index) => readMatter(`m${index}`, { filingId: 'f', ...matter })),
    today,
    calendar,
    findType: () => type,
  });
const days = (made: ReturnType<typeof count>) =>
  made.map(({ rule: { id }, anchorOn, opensOn, dueOn, phase }) => [id, anchorOn, opensOn, dueOn, phase]);

describe('a duty of every year', () => {
  const yearly = (cycle: Partial<Rule['cycle']> = {}) =>
    typeWith(
      rule({
        window: { opens: { on: '01-01' }, closes: { on: '03-31' } },
        cycle: { every: 'year', ...cycle },
      }),
    );

  test('is owed for the year that runs and the next', () => {
    expect(days(count(yearly(), '2026-02-01'))).toEqual([
      ['duty', '2026-01-01', '2026-01-01', '2026-03-31', 'open'],
      ['duty', '2027-01-01', '2027-01-01', '2027-03-31', 'scheduled'],
    ]);
  });
  test('stays missed until the next year begins', () => {
    expect(days(count(yearly(), '2026-12-31'))[0]).toEqual([
      'duty',
      '2026-01-01',
      '2026-01-01',
      '2026-03-31',
      'missed',
    ]);
    expect(days(count(yearly(), '2027-01-01')).map(([, anchorOn]) => anchorOn)).toEqual([
      '2027-01-01',
      '2028-01-01',
    ]);
  });
  test('that was done elsewhere is not missed, and one that was granted here is done', () => {
    const covered = count(yearly(), '2026-06-01', { 'event.coveredUpTo': '2026-03-31' });
    expect(days(covered).map(([, anchorOn]) => anchorOn)).toEqual(['2027-01-01']);
    const granted = count(yearly(), '2026-06-01', {}, [
      { ruleId: 'duty', anchorOn: '2026-01-01', grantedOn: '2026-03-02' },
    ]);
    expect(granted.find(({ anchorOn }) => anchorOn === '2026-01-01')?.phase).toBe('done');
  });
  test('skips the year of issue where the rule says so, and years before it always', () => {
    const from = (type: FilingType, issuedOn: string) =>
      days(count(type, '2026-02-01', { issuedOn })).map(([, anchorOn]) => anchorOn);
    expect(from(yearly({ skipsFirst: true }), '2026-01-15')).toEqual(['2027-01-01']);
    expect(from(yearly(), '2026-01-15')).toEqual(['2026-01-01', '2027-01-01']);
    expect(from(yearly(), '2027-05-01')).toEqual(['2027-01-01']);
  });
  test('may come in odd years only', () => {
    const odd = yearly({ years: 'odd' });
    expect(days(count(odd, '2026-02-01')).map(([, anchorOn]) => anchorOn)).toEqual([
      '2025-01-01',
      '2027-01-01',
    ]);
    expect(days(count(odd, '2027-01-01')).map(([, anchorOn]) => anchorOn)).toEqual([
      '2027-01-01',
      '2029-01-01',
    ]);
  });
  test('names its year in the chain', () => {
    expect(count(yearly(), '2026-02-01')[0]?.reasons.map(({ kind }) => kind)).toEqual([
      'cycle',
      'opens',
      'closes',
      'fileBy',
    ]);
  });
});

describe('a duty of every month', () => {
  const monthly = typeWith(
    rule({ about: 'periodic', window: { closes: { on: '06', rolls: 'later' } }, cycle: { every: 'month' } }),
  );

  test('rolls over days of rest where its source says so', () => {
    // 1 to 7 October 2026 are holidays; the 8th is a Thursday.
    const [october] = count(monthly, '2026-10-01').filter(({ anchorOn }) => anchorOn === '2026-10-01');
    expect(october).toMatchObject({ dueOn: '2026-10-08', fileBy: '2026-10-08', daysLeft: 7 });
    expect(october?.reasons.map(({ kind }) => kind)).toEqual(['cycle', 'closes', 'rolled', 'fileBy']);
  });
  test('turns with the year', () => {
    expect(new Set(days(count(monthly, '2026-12-20')).map(([, anchorOn]) => anchorOn))).toEqual(
      new Set(['2026-12-01', '2027-01-01']),
    );
  });
});

describe('a duty whose days are announced', () => {
  const usual = { opens: '03-01', closes: '05-31', source: lawful.source, confidence: 'practice' as const };
  const announced = typeWith(
    rule({
      window: {
        opens: { count: 0, unit: 'day', direction: 'after', anchor: 'announcedFrom' },
        closes: { count: 0, unit: 'day', direction: 'before', anchor: 'announced' },
      },
      cycle: { every: 'year' },
      usual,
    }),
  );
  const missing = (today: string, fields: Record<string, string> = {}) =>
    count(announced, today, fields).flatMap(({ phase, reasons }) =>
      reasons.flatMap((reason) => (reason.kind === 'notAnnounced' ? [{ phase, ...reason }] : [])),
    );

  test('asks for them when the usual time comes near, with last year’s as a hint', () => {
    expect(missing('2026-01-10', { 'event.announced#1': '2025-05-20' })).toMatchObject([
      { phase: 'undated', period: '2026', lastAnnounced: '2025-05-20', watch: false, usual },
    ]);
    expect(missing('2026-01-15')).toMatchObject([{ period: '2026', lastAnnounced: null, watch: true }]);
  });
  test('counts to the day that the team entered, and then asks for the next year', () => {
    const made = count(announced, '2026-04-01', {
      'event.announced#1': '2026-05-20',
      'event.announcedFrom#1': '2026-04-10',
    });
    expect(days(made)[0]).toEqual(['duty', '2026-01-01', '2026-04-10', '2026-05-20', 'scheduled']);
    expect(made.map(({ anchorOn }) => anchorOn)).toContain('2027-01-01');
  });
  test('opens on the first day of its own notice, whatever other years announced', () => {
    const twoYears = {
      'event.announced#1': '2026-05-20',
      'event.announcedFrom#1': '2026-04-10',
      'event.announced#2': '2027-03-31',
      'event.announcedFrom#2': '2026-12-20',
    };
    expect(days(count(announced, '2026-04-12', twoYears))).toEqual([
      ['duty', '2026-01-01', '2026-04-10', '2026-05-20', 'open'],
      ['duty', '2027-01-01', '2026-12-20', '2027-03-31', 'scheduled'],
    ]);
    const { 'event.announcedFrom#2': _, ...withoutFirstDay } = twoYears;
    expect(days(count(announced, '2027-01-12', withoutFirstDay))[0]).toEqual([
      'duty',
      '2027-01-01',
      null,
      '2027-03-31',
      'scheduled',
    ]);
  });
  test('a round that was done elsewhere is not asked for', () => {
    expect(missing('2026-06-10', { 'event.coveredUpTo': '2026-05-31' })).toMatchObject([{ period: '2027' }]);
  });
});

describe('a test that must be repeated', () => {
  const level = {
    id: 'level',
    names: lawful.title,
    values: ['2', '3', '4'].map((id) => ({ id, names: lawful.title })),
  };
  const tested = (months: number, is: string, id: string) =>
    rule({
      id,
      about: 'periodic',
      window: { closes: { count: months, unit: 'month', direction: 'after', anchor: 'lastTest' } },
      when: [{ attribute: 'level', is: [is] }],
    });
  const type: FilingType = {
    ...typeWith(tested(12, '3', 'level-3'), tested(6, '4', 'level-4')),
    attributes: [level],
  };

  test.each([
    ['3', 'level-3', '2027-02-28'],
    ['三级', 'level-3', '2027-02-28'],
    ['第四级', 'level-4', '2026-08-28'],
    ['Ⅳ', 'level-4', '2026-08-28'],
  ])('level %s: %s, due %s', (value, ruleId, dueOn) => {
    const made = count(type, '2026-03-01', { 'attribute.level': value, 'event.lastTest': '2026-02-28' });
    expect(made.map((each) => [each.rule.id, each.dueOn])).toEqual([[ruleId, dueOn]]);
  });
  test('only the last test counts', () => {
    const made = count(type, '2026-03-01', {
      'attribute.level': '3',
      'event.lastTest#1': '2025-02-28',
      'event.lastTest#2': '2026-01-31',
    });
    expect(made.map(({ dueOn }) => dueOn)).toEqual(['2027-01-31']);
  });
  test('asks once for the level, and then for the test', () => {
    const reasons = (fields: Record<string, string>) =>
      count(type, '2026-03-01', fields).map(({ phase, reasons: [reason] }) => [phase, reason?.kind]);
    expect(reasons({})).toEqual([['undated', 'attributeMissing']]);
    expect(reasons({ 'attribute.level': '3' })).toEqual([['undated', 'anchorMissing']]);
    expect(reasons({ 'attribute.level': '2' })).toEqual([]);
  });
});

describe('a changed fact', () => {
  const after = (id: string, triggers: Rule['triggers'], anchor: 'factChanged' | 'registrationCompleted') =>
    rule({
      id,
      about: 'change',
      window: { closes: { count: 10, unit: 'workday', direction: 'after', anchor } },
      ...(triggers === undefined ? {} : { triggers }),
    });
  const type = typeWith(
    after('name', ['entity.name'], 'factChanged'),
    after('office', ['address.office.full'], 'factChanged'),
    after('registered', ['legalRep.name'], 'registrationCompleted'),
  );
  const started = (fields: Record<string, string>) =>
    count(type, '2026-09-20', fields)
      .map((made) => made.rule.id)
      .sort();

  test('starts the clocks that name it, by the event that they name', () => {
    expect(started({ 'event.factChanged.entity.name': '2026-09-18' })).toEqual(['name']);
    expect(started({ 'event.factChanged.legalRep.name': '2026-09-18' })).toEqual([]);
    expect(started({ 'event.registrationCompleted.legalRep.name': '2026-09-18' })).toEqual(['registered']);
  });
  test('that nobody named, or that a newer version named, starts them all', () => {
    expect(started({ 'event.factChanged': '2026-09-18' })).toEqual(['name', 'office']);
    expect(started({ 'event.factChanged.entity.fromAnotherPlanet': '2026-09-18' })).toEqual([
      'name',
      'office',
    ]);
  });
  test('is named in the chain, two of one day in one obligation', () => {
    const both = typeWith(after('any', 'filed', 'factChanged'));
    const [first, ...more] = count({ ...both, facts: ['entity.name', 'site.name'] }, '2026-09-20', {
      'event.factChanged.entity.name': '2026-09-18',
      'event.factChanged.site.name': '2026-09-18',
      'event.factChanged.bank.name': '2026-09-18',
    });
    expect(more).toEqual([]);
    expect(first?.reasons[0]).toEqual({
      kind: 'anchor',
      anchor: 'factChanged',
      on: '2026-09-18',
      facts: ['entity.name', 'site.name'],
    });
  });
});

describe('an approval that must come first', () => {
  const type = typeWith(
    rule({
      id: 'approval',
      about: 'change',
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      triggers: ['entity.name'],
      blocking: true,
    }),
  );
  test('is counted to the planned day', () => {
    expect(days(count(type, '2026-09-01', { 'event.plannedOn.entity.name': '2026-10-10' }))).toEqual([
      ['approval', '2026-10-10', null, '2026-10-10', 'open'],
    ]);
  });
  test('and asked for when the change was decided without a plan', () => {
    const [made] = count(type, '2026-09-01', { 'event.factDecided.entity.name': '2026-08-20' });
    expect(made).toMatchObject({
      phase: 'undated',
      reasons: [{ kind: 'approvalFirst', facts: ['entity.name'], on: '2026-08-20' }],
    });
  });
  test('is no business of other facts', () => {
    expect(count(type, '2026-09-01', { 'event.factDecided.site.name': '2026-08-20' })).toEqual([]);
  });
});

describe('rules that contradict each other', () => {
  const closing = (id: string, days: number, change: Partial<Rule> = {}) =>
    rule({
      id,
      about: 'renewal',
      window: { closes: { count: days, unit: 'day', direction: 'before', anchor: 'expiry' } },
      ...change,
    });

  test('each make an obligation; the stricter decides and says so', () => {
    const type = typeWith(closing('lenient', 30, { conflictsWith: ['strict'] }), closing('strict', 90));
    const [first, second] = count(type, '2026-01-01', { expiry: '2026-12-15' });
    expect(first).toMatchObject({ rule: { id: 'strict' }, stricterThan: ['lenient'], yieldsTo: null });
    expect(second).toMatchObject({ rule: { id: 'lenient' }, stricterThan: [], yieldsTo: 'strict' });
  });
  test('one that nobody could verify yields to the one that is counted', () => {
    const type = typeWith(
      closing('sure', 30),
      closing('unsure', 90, { confidence: 'unverified', conflictsWith: ['sure'] }),
    );
    const made = count(type, '2026-01-01', { expiry: '2026-12-15' });
    expect(made.find((each) => each.rule.id === 'unsure')).toMatchObject({
      phase: 'undated',
      yieldsTo: 'sure',
    });
  });
  test('are answered by one matter', () => {
    const type = typeWith(closing('lenient', 30, { conflictsWith: ['strict'] }), closing('strict', 90));
    const made = count(type, '2026-01-01', { expiry: '2026-12-15' }, [
      { ruleId: 'strict', anchorOn: '2026-12-15', grantedOn: '2025-12-20' },
    ]);
    expect(made.map(({ phase }) => phase)).toEqual(['done', 'done']);
  });
});

describe('a regional rule', () => {
  const type = typeWith(
    rule({ window: { closes: { on: '06-30' } }, cycle: { every: 'year' } }),
    rule({
      id: 'duty-beijing',
      window: { opens: { on: '01-01' }, closes: { on: '02-28' } },
      cycle: { every: 'year' },
      region: '北京市',
      replaces: ['duty'],
      inForce: { from: '2026-01-01', to: '2026-12-31' },
    }),
  );
  const rulesAt = (region: string, today = '2026-02-01') =>
    count(type, today, { region }).map((made) => [made.rule.id, made.anchorOn]);

  test.each(['北京市', '北京', '北京市海淀区', 'Beijing', '110108', 'CN-BJ'])(
    '%s stands in for the national one',
    (region) => {
      expect(rulesAt(region).map(([id]) => id)).toContain('duty-beijing');
    },
  );
  test('elsewhere, or where nobody said, the national one speaks', () => {
    expect(rulesAt('上海市')).toEqual([
      ['duty', '2026-01-01'],
      ['duty', '2027-01-01'],
    ]);
    expect(rulesAt('')).toEqual(rulesAt('上海市'));
  });
  test('stands in only for the cycles in which it is in force', () => {
    expect(rulesAt('北京市')).toEqual([
      ['duty-beijing', '2026-01-01'],
      ['duty', '2027-01-01'],
    ]);
  });
});

describe('a number that the team set itself', () => {
  const override = (days: number): RuleOverride => ({
    id: 'o',
    typeId: model.id,
    ruleId: 'duty',
    window: { closes: { count: days, unit: 'day', direction: 'before', anchor: 'expiry' } },
    reason: '窗口要求提前（示例）',
    by: '示例甲',
  });
  const type = (confidence: Rule['confidence']) =>
    typeWith(
      rule({
        about: 'renewal',
        window: { closes: { count: 30, unit: 'day', direction: 'before', anchor: 'expiry' } },
        confidence,
      }),
    );
  const dates = (given: FilingType) =>
    count(given, '2026-01-01', { expiry: '2026-12-15' }).map((made) => [
      made.rule.id,
      made.rule.confidence,
      made.dueOn,
      made.yieldsTo,
    ]);

  test('stands beside the law, and the stricter decides', () => {
    expect(dates(applyOverrides(type('law'), [override(60)]))).toEqual([
      ['duty-team', 'team', '2026-10-16', null],
      ['duty', 'law', '2026-11-15', 'duty-team'],
    ]);
    expect(dates(applyOverrides(type('law'), [override(10)]))).toEqual([
      ['duty', 'law', '2026-11-15', null],
      ['duty-team', 'team', '2026-12-05', 'duty'],
    ]);
  });
  test.each(['practice', 'unverified'] as const)('replaces a %s number', (confidence) => {
    expect(dates(applyOverrides(type(confidence), [override(60)]))).toEqual([
      ['duty', 'team', '2026-10-16', null],
    ]);
  });
  test('says by whom and why', () => {
    const [made] = count(applyOverrides(type('practice'), [override(60)]), '2026-01-01', {
      expiry: '2026-12-15',
    });
    expect(made?.reasons[0]).toEqual({ kind: 'overridden', by: '示例甲', why: '窗口要求提前（示例）' });
  });
});

describe('what the portal answered', () => {
  const type = typeWith(
    rule({
      about: 'renewal',
      window: { closes: { count: 30, unit: 'day', direction: 'before', anchor: 'expiry' } },
    }),
  );
  const after = (matter: Record<string, string>) =>
    count(type, '2026-11-10', { expiry: '2026-12-15' }, [
      { ruleId: 'duty', anchorOn: '2026-12-15', ...matter },
    ])[0];

  test('accepted is still submitted, with its day in the chain', () => {
    const made = after({ submittedOn: '2026-11-02', acceptedOn: '2026-11-05' });
    expect(made?.phase).toBe('submitted');
    expect(made?.reasons.at(-1)).toEqual({ kind: 'accepted', on: '2026-11-05' });
  });
  test.each(['refusedOn', 'withdrawnOn'])('%s: it must be done again', (field) => {
    const made = after({ submittedOn: '2026-11-02', [field]: '2026-11-05' });
    expect(made).toMatchObject({ phase: 'urgent', dueOn: '2026-11-15' });
    expect(after({ submittedOn: '2026-11-09', [field]: '2026-11-05' })?.phase).toBe('submitted');
  });
  test('a forward limit that may lawfully roll says so and is not relied on', () => {
    const forward = typeWith(
      rule({
        about: 'change',
        window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'factDecided' } },
      }),
    );
    const [made] = count(forward, '2026-09-02', { 'event.factDecided': '2026-09-01' });
    expect(made).toMatchObject({ dueOn: '2026-10-01', fileBy: '2026-09-30' });
    expect(made?.reasons).toContainEqual({ kind: 'mayRoll', on: '2026-10-08' });
  });
});
