/** What makes an obligation, what makes none, and what its matters do to it. The days themselves are in the golden tests. */
import { describe, expect, test } from 'vitest';
import type { FilingType } from '../catalogue/filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';
import { findFilingType } from '../catalogue/find-filing-type.ts';
import { readFiling } from '../entity/filing.ts';
import { readMatter } from '../entity/matter.ts';
import { allObligations, obligationsOf } from './obligations.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const typeOf = (id: string): FilingType => {
  const type = findFilingType(id);
  if (type === undefined) throw new Error(`no type ${id}`);
  return type;
};

interface Given {
  readonly type: FilingType;
  readonly fields: Record<string, string>;
  readonly matters?: readonly Record<string, string>[];
  readonly today: string;
}

const obligations = ({ type, fields, matters = [], today }: Given) =>
  obligationsOf({
    filing: readFiling('f', { entityId: 'e', typeId: type.id, ...fields }),
    type,
    matters: matters.map((matter, index) => readMatter(`m${index}`, { filingId: 'f', ...matter })),
    today,
    calendar,
  });

/** online-culture with one renewal rule, changed as a test needs it. */
const withRule = (change: Partial<Rule>): FilingType => {
  const type = typeOf('online-culture');
  const rule = type.rules[0];
  if (rule === undefined) throw new Error('online-culture has rules');
  return { ...type, rules: [{ ...rule, ...change }] };
};

describe('an expiry in words', () => {
  test('nobody looked: undated, and the reason says which date', () => {
    const [obligation] = obligations({ type: typeOf('online-culture'), fields: {}, today: '2026-11-24' });
    expect(obligation).toMatchObject({
      id: 'f/renewal/-',
      phase: 'undated',
      dueOn: null,
      daysLeft: null,
      reasons: [{ kind: 'anchorMissing', anchor: 'expiry' }],
    });
  });

  test.each(['longTerm', 'asBusinessLicence', 'none'])(
    '%s: nothing counts, nothing alarms, the reason says why',
    (expiry) => {
      const all = obligations({ type: typeOf('online-culture'), fields: { expiry }, today: '2026-11-24' });
      expect(all).toHaveLength(1);
      expect(all[0]).toMatchObject({
        phase: 'scheduled',
        dueOn: null,
        reasons: [{ kind: 'noEnd', word: expiry }],
      });
    },
  );

  test('where the law knows no end, an expiry nobody looked up is no gap', () => {
    const [obligation] = obligations({ type: typeOf('algorithm-filing'), fields: {}, today: '2026-11-24' });
    expect(obligation).toMatchObject({ phase: 'scheduled', reasons: [{ kind: 'noEnd', word: 'none' }] });
  });
});

describe('an event', () => {
  const algorithm = typeOf('algorithm-filing');
  const rulesOf = (fields: Record<string, string>) =>
    obligations({ type: algorithm, fields: { expiry: 'none', ...fields }, today: '2026-09-20' })
      .filter(({ anchorOn }) => anchorOn !== null)
      .map(({ rule }) => rule.id);

  test('that nobody dated starts nothing', () => expect(rulesOf({})).toEqual([]));
  test('starts its own clock only', () => {
    expect(rulesOf({ 'event.serviceStarted': '2026-09-18' })).toEqual(['first']);
    expect(rulesOf({ 'event.factChanged': '2026-09-18' })).toEqual(['change']);
  });
  test('a filing that has its number is not asked to file for the first time', () => {
    expect(
      rulesOf({ 'event.serviceStarted': '2026-09-18', number: '网信算备000000000000260000001号' }),
    ).toEqual([]);
  });
  test('before the regulation was in force starts nothing', () => {
    expect(rulesOf({ 'event.serviceStarted': '2022-02-28' })).toEqual([]);
    expect(rulesOf({ 'event.serviceStarted': '2022-03-01' })).toEqual(['first']);
  });
  test('runs on after the certificate ended', () => {
    const [obligation] = obligations({
      type: algorithm,
      fields: { expiry: '2026-09-17', number: '1', 'event.serviceEnded': '2026-09-18' },
      today: '2026-09-20',
    });
    expect(obligation).toMatchObject({ phase: 'lapsed', rule: { id: 'renewal-practice' } });
    expect(
      obligations({
        type: algorithm,
        fields: { expiry: '2026-09-17', number: '1', 'event.serviceEnded': '2026-09-18' },
        today: '2026-09-20',
      }).find(({ rule }) => rule.id === 'cancellation'),
    ).toMatchObject({ phase: 'open', dueOn: '2026-10-22' });
  });
  test('a granted cancellation ends everything else', () => {
    const all = obligations({
      type: algorithm,
      fields: { expiry: '2026-12-15', number: '1', 'event.serviceEnded': '2026-09-01' },
      matters: [{ ruleId: 'cancellation', anchorOn: '2026-09-01', grantedOn: '2026-09-15' }],
      today: '2026-12-20',
    });
    expect(all.map(({ rule, phase }) => [rule.id, phase])).toEqual([['cancellation', 'done']]);
  });
});

describe('a number nobody could verify', () => {
  const given = (today: string, matters: readonly Record<string, string>[] = []) =>
    obligations({
      type: typeOf('online-culture'),
      fields: { expiry: 'longTerm', 'event.factChanged': '2026-11-02' },
      matters,
      today,
    }).find(({ rule }) => rule.id === 'change');

  test('is named and never counted, however much time passes', () => {
    for (const today of ['2026-11-02', '2026-11-22', '2028-01-01']) {
      const obligation = given(today);
      expect(obligation).toMatchObject({ phase: 'undated', dueOn: null, fileBy: null, daysLeft: null });
      expect(obligation?.reasons.map(({ kind }) => kind)).toEqual(['anchor', 'unverified']);
    }
  });
  test('names the day that it would make if it held', () => {
    expect(given('2026-11-02')?.reasons.at(-1)).toMatchObject({ kind: 'unverified', on: '2026-11-22' });
  });
  test('can still be handed in and granted', () => {
    const at = { ruleId: 'change', anchorOn: '2026-11-02', submittedOn: '2026-11-05' };
    expect(given('2026-11-10', [at])?.phase).toBe('submitted');
    expect(given('2026-11-10', [{ ...at, grantedOn: '2026-11-09' }])?.phase).toBe('done');
  });
  test('asks neither for the day of issue nor for an attribute', () => {
    const questions = (change: Partial<Rule>) =>
      obligations({ type: withRule(change), fields: { expiry: '2026-12-15' }, today: '2026-11-02' });
    const unknown = [{ issued: { before: '2025-12-01' } }, { when: [{ attribute: 'level', is: ['3'] }] }];
    for (const change of unknown) {
      expect(questions({ ...change, confidence: 'law' })).toHaveLength(1);
      expect(questions({ ...change, confidence: 'unverified' })).toEqual([]);
    }
  });
});

describe('a rule', () => {
  const fields = { expiry: '2026-12-15' };
  test('without a bound counts nothing', () => {
    expect(obligations({ type: withRule({ window: {} }), fields, today: '2026-11-01' })).toEqual([]);
  });
  test('applies between its dates, both included, by the day it counts from', () => {
    const count = (from: string, to?: string) =>
      obligations({
        type: withRule({ inForce: to === undefined ? { from } : { from, to } }),
        fields,
        today: '2026-11-01',
      }).length;
    expect(count('2026-12-15', '2026-12-15')).toBe(1);
    expect(count('2026-12-16')).toBe(0);
    expect(count('2011-04-01', '2026-12-14')).toBe(0);
  });
  test('of a region applies there only', () => {
    const type = withRule({ region: '江苏' });
    expect(obligations({ type, fields, today: '2026-11-01' })).toEqual([]);
    expect(
      obligations({ type, fields: { ...fields, 'attribute.region': '江苏' }, today: '2026-11-01' }),
    ).toHaveLength(1);
  });
  test('of one answer asks again where what was answered is none that the type offers', () => {
    const today = '2026-11-29';
    const given = { expiry: today, number: '示例演000号' };
    const reasonsOf = (form: string) =>
      obligations({ type: typeOf('performance'), fields: { ...given, 'attribute.form': form }, today })
        .flatMap(({ reasons }) => reasons)
        .filter(({ kind }) => kind === 'attributeMissing');
    expect(reasonsOf('licence')).toEqual([]);
    expect(reasonsOf('of a later version')).toEqual([{ kind: 'attributeMissing', attribute: 'form' }]);
  });
  test('that only opens has no last day', () => {
    const opens = { count: 6, unit: 'month', direction: 'before', anchor: 'expiry' } as const;
    const phaseOn = (today: string) =>
      obligations({ type: withRule({ window: { opens } }), fields, today })[0];
    expect(phaseOn('2026-06-14')).toMatchObject({ phase: 'scheduled', opensOn: '2026-06-15', dueOn: null });
    expect(phaseOn('2026-06-15')).toMatchObject({ phase: 'open', daysLeft: null });
  });
  test.each(['lastTest', 'lastSelfCheck'] as const)(
    'from %s counts from the latest, or asks for it',
    (anchor) => {
      const closes = { count: 12, unit: 'month', direction: 'after', anchor } as const;
      const type = withRule({ about: 'periodic', window: { closes } });
      const given = (events: Record<string, string>) =>
        obligations({ type, fields: events, today: '2026-11-01' }).map(({ phase, dueOn }) => [phase, dueOn]);
      expect(given({})).toEqual([['undated', null]]);
      expect(given({ [`event.${anchor}#1`]: '2026-03-02', [`event.${anchor}#0`]: '2025-02-01' })).toEqual([
        ['scheduled', '2027-03-02'],
      ]);
    },
  );
  test('that blocks what is planned waits for the plan, and a changed fact is none', () => {
    const closes = { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } as const;
    const given = (about: Rule['about'], event: string) =>
      obligations({
        type: withRule({ about, blocking: true, window: { closes } }),
        fields: { [event]: '2026-12-01' },
        today: '2026-11-24',
      }).map(({ phase, dueOn }) => [phase, dueOn]);
    expect(given('per-event', 'event.plannedOn')).toEqual([['urgent', '2026-12-01']]);
    expect(given('per-event', 'event.factChanged')).toEqual([]);
    expect(given('change', 'event.factChanged')).toEqual([['undated', null]]);
  });
  test('that opens by another event names the day it lacks', () => {
    const window = {
      opens: { count: 0, unit: 'day', direction: 'after', anchor: 'announced' },
      closes: { count: 30, unit: 'day', direction: 'before', anchor: 'expiry' },
    } as const;
    const [without] = obligations({ type: withRule({ window }), fields, today: '2026-10-10' });
    expect(without?.opensOn).toBeNull();
    expect(without?.reasons[1]).toEqual({ kind: 'anchorMissing', anchor: 'announced' });
    const [announced] = obligations({
      type: withRule({ window }),
      fields: { ...fields, 'event.announced': '2026-10-20' },
      today: '2026-10-10',
    });
    expect(announced).toMatchObject({ opensOn: '2026-10-20', phase: 'approaching' });
  });
});

describe('a matter', () => {
  // Due 2026-11-15 (a Sunday), file by 2026-11-13.
  const renewal = (matters: readonly Record<string, string>[], today: string, expiry = '2026-12-15') =>
    obligations({
      type: typeOf('online-culture'),
      fields: { expiry },
      matters: matters.map((matter) => ({ ruleId: 'renewal', anchorOn: '2026-12-15', ...matter })),
      today,
    });

  test('handed in on the last legal day is in time, a day later it is not', () => {
    expect(renewal([{ submittedOn: '2026-11-15' }], '2027-01-10')[0]?.phase).toBe('submitted');
    const [late] = renewal([{ submittedOn: '2026-11-16' }], '2026-11-17');
    expect(late?.phase).toBe('missed');
    expect(late?.reasons.at(-1)).toEqual({ kind: 'submitted', on: '2026-11-16', inTime: false });
  });

  test('dated tomorrow has not happened yet', () => {
    expect(renewal([{ submittedOn: '2026-11-11' }], '2026-11-10')[0]?.phase).toBe('urgent');
    expect(renewal([{ grantedOn: '2026-11-11' }], '2026-11-10')[0]?.phase).toBe('urgent');
  });

  test('sent back counts the day its notice set, even after the renewal’s own', () => {
    const [obligation] = renewal(
      [{ submittedOn: '2026-11-13', sentBackOn: '2026-11-18', correctionDueOn: '2026-11-29' }],
      '2026-11-20',
    );
    // 29 November is a Sunday.
    expect(obligation).toMatchObject({
      phase: 'correction',
      dueOn: '2026-11-29',
      fileBy: '2026-11-27',
      daysLeft: 7,
    });
    expect(obligation?.reasons.map(({ kind }) => kind)).toEqual([
      'anchor',
      'closes',
      'sentBack',
      'restDay',
      'fileBy',
    ]);
  });

  test('sent back without a day goes on counting the rule’s own: a return is no acceptance', () => {
    const [obligation] = renewal([{ submittedOn: '2026-11-02', sentBackOn: '2026-11-05' }], '2026-11-06');
    expect(obligation).toMatchObject({ phase: 'correction', dueOn: '2026-11-15', daysLeft: 7 });
  });

  test('handed in again within the notice’s day is in time although the rule’s own day is over', () => {
    const back = { sentBackOn: '2026-11-18', correctionDueOn: '2026-11-30' };
    expect(renewal([{ ...back, submittedOn: '2026-11-25' }], '2026-11-26')[0]?.phase).toBe('submitted');
    expect(renewal([{ ...back, submittedOn: '2026-12-01' }], '2026-12-02')[0]?.phase).toBe('missed');
  });

  test('of two the one that got furthest speaks, whatever their order', () => {
    const refused = { submittedOn: '2026-10-01', sentBackOn: '2026-10-10' };
    const again = { submittedOn: '2026-10-20' };
    const granted = { submittedOn: '2026-10-05', grantedOn: '2026-10-15' };
    for (const matters of [
      [refused, again],
      [again, refused],
    ]) {
      expect(renewal(matters, '2026-11-01')[0]?.phase).toBe('submitted');
    }
    for (const matters of [
      [granted, again],
      [again, granted],
    ]) {
      expect(renewal(matters, '2026-11-01')[0]?.phase).toBe('done');
    }
  });

  test('of another rule, another cycle or another filing changes nothing', () => {
    for (const other of [{ ruleId: 'change' }, { anchorOn: '2023-12-15' }, { filingId: 'g' }]) {
      expect(renewal([{ submittedOn: '2026-11-02', ...other }], '2026-11-03')[0]?.phase).toBe('open');
    }
  });

  test('granted, the new certificate’s day entered: the next cycle counts', () => {
    const [obligation] = renewal([{ grantedOn: '2026-11-20' }], '2026-12-20', '2029-12-15');
    expect(obligation).toMatchObject({ phase: 'scheduled', anchorOn: '2029-12-15' });
  });

  test('granted, the old day is over and still stands: the missing new one is asked for', () => {
    expect(renewal([{ grantedOn: '2026-11-20' }], '2026-12-15').map(({ phase }) => phase)).toEqual(['done']);
    const after = renewal([{ grantedOn: '2026-11-20' }], '2026-12-16');
    expect(after.map(({ id, phase }) => [id, phase])).toEqual([
      ['f/renewal/-', 'undated'],
      ['f/renewal/2026-12-15', 'done'],
    ]);
  });
});

test('a type that this version does not know makes no obligation and breaks nothing', () => {
  const filings = ['no-such-type', 'online-av'].map((typeId, index) =>
    readFiling(`f${index}`, { entityId: 'e', typeId, expiry: '2026-12-15' }),
  );
  const all = allObligations({ filings, matters: [], today: '2026-11-24', calendar });
  expect(all.map(({ filingId }) => filingId)).toEqual(['f1']);
});

test('ten thousand filings are one obligation each, with the same answer as one by one', () => {
  const filings = Array.from({ length: 10_000 }, (_, index) =>
    readFiling(`f${index}`, {
      entityId: 'e',
      typeId: 'online-av',
      expiry: `20${27 + (index % 30)}-0${1 + (index % 9)}-15`,
    }),
  );
  const all = allObligations({ filings, matters: [], today: '2026-11-24', calendar });
  expect(all).toHaveLength(10_000);
  const one = filings[4321];
  if (one === undefined) throw new Error('there are more than 4321');
  const alone = obligationsOf({
    filing: one,
    type: typeOf('online-av'),
    matters: [],
    today: '2026-11-24',
    calendar,
  });
  expect(all.filter(({ filingId }) => filingId === one.id)).toEqual(alone);
});
