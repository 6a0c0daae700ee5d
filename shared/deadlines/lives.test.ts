/** Lives of filings over years: what is corrected, missed, handed in twice or done under another rule, worked out by hand from the texts. */
import { describe, expect, test } from 'vitest';
import type { Anchor } from '../catalogue/bound.ts';
import type { RuleOverride } from '../entity/rule-override.ts';
import { owed } from './owed.fixture.ts';

const E = (event: string, on: string, fact: string): Record<string, string> => ({ event, on, fact });
const M = (
  filingId: string,
  ruleId: string,
  anchorOn: string,
  days: Record<string, string>,
): Record<string, string> => ({ filingId, ruleId, anchorOn, ...days });

const NUMBERED = { number: '1' };
const UNTIL_2029 = { ...NUMBERED, issuedOn: '2020-01-01', expiry: '2029-01-01' };

describe('a day that is put right after the matter was done', () => {
  const filings = {
    'business-licence': { issuedOn: '2015-03-02', 'event.coveredUpTo': '2026-10-31' },
    'algorithm-filing': NUMBERED,
    'icp-licence': { ...NUMBERED, issuedOn: '2016-01-01' },
  };
  const registered = M('business-licence', 'change-registered', '2026-11-02', { grantedOn: '2026-11-10' });

  test('of a decision: it stays registered, and everybody counts from the registration, each its own fact', () => {
    const events = [E('factDecided', '2026-11-03', 'entity.name')];
    const lines = owed('2026-11-20', { filings, matters: [registered], events });
    expect(lines).toContain('business-licence change-registered: 2026-12-03, done');
    expect(lines).toContain('algorithm-filing change: 2026-11-24, urgent');
    expect(lines.filter((line) => line.includes('registered-capital'))).toEqual([]);
  });

  test('of an expiry: what was handed in is still handed in', () => {
    const culture = { 'online-culture': { ...NUMBERED, expiry: '2026-12-11' } };
    const renewal = M('online-culture', 'renewal', '2026-12-01', { submittedOn: '2026-10-20' });
    expect(owed('2026-11-20', { filings: culture, matters: [renewal] })).toEqual([
      'online-culture renewal: 2026-11-11, submitted',
    ]);
    const renewed = { 'online-culture': { ...NUMBERED, expiry: '2029-12-01' } };
    expect(owed('2026-11-20', { filings: renewed, matters: [renewal] })).toEqual([
      'online-culture renewal: 2029-11-01, scheduled',
    ]);
  });

  test('of one of two changes: the other is not taken for done, and is none of its business where it was done itself', () => {
    const lines = (...matters: Record<string, string>[]) =>
      owed('2026-11-20', {
        filings: { 'algorithm-filing': NUMBERED },
        matters,
        events: [
          E('factChanged', '2026-11-02', 'entity.name'),
          E('factChanged', '2026-11-10', 'legalRep.name'),
        ],
      }).filter((line) => line.includes('change'));
    const wasOfThe5th = M('algorithm-filing', 'change', '2026-11-05', { grantedOn: '2026-11-12' });
    const ofThe2nd = M('algorithm-filing', 'change', '2026-11-02', { grantedOn: '2026-11-12' });
    expect(lines(wasOfThe5th)).toEqual([
      'algorithm-filing change: 2026-11-16, missed',
      'algorithm-filing change: 2026-11-24, urgent',
    ]);
    expect(lines(wasOfThe5th, ofThe2nd)).toEqual([
      'algorithm-filing change: 2026-11-16, done',
      'algorithm-filing change: 2026-11-24, done',
    ]);
  });

  test('of an expiry: what was handed in under a rule about the same thing still answers, and no permit is lost', () => {
    const filings = {
      'business-licence': { issuedOn: '2015-03-02', 'event.coveredUpTo': '2026-10-31' },
      'publication-trade': { ...NUMBERED, expiry: '2026-12-11', 'event.coveredUpTo': '2026-10-31' },
    };
    const renewal = M('publication-trade', 'renewal-practice-60', '2026-12-01', {
      submittedOn: '2026-09-20',
    });
    const on = (today: string) => owed(today, { filings, matters: [renewal] });
    expect(on('2026-11-20').filter((line) => line.startsWith('publication-trade renewal'))).toEqual([
      'publication-trade renewal-practice-30: 2026-12-11, submitted',
      'publication-trade renewal-practice-60: 2026-10-12, submitted',
      'publication-trade renewal: 2026-11-11, submitted',
    ]);
    expect(on('2026-12-12').filter((line) => line.includes('permit-lost'))).toEqual([]);
  });
});

describe('a day that was removed after the matter was done', () => {
  test('of a show, a contract or a penalty: the next one is none that was put right', () => {
    const next = (typeId: string, ruleId: string) =>
      owed('2026-11-24', {
        filings: { [typeId]: { ...NUMBERED, 'event.plannedOn#2': '2026-12-05' } },
        matters: [M(typeId, ruleId, '2026-11-20', { grantedOn: '2026-11-15' })],
      }).filter((line) => line.includes(` ${ruleId}:`));
    expect(next('performance', 'show')).toEqual(['performance show: 2026-12-02, open']);
    expect(next('franchise-filing', 'disclosure')).toEqual([
      'franchise-filing disclosure: 2026-11-05, missed',
    ]);
  });

  test('of a change: one of another fact is another, where it is known what was handed in', () => {
    const registered = (facts: string) =>
      owed('2026-11-24', {
        filings: { 'business-licence': { issuedOn: '2015-03-02' } },
        matters: [
          M('business-licence', 'change-registered', '2026-11-02', { grantedOn: '2026-11-10', facts }),
        ],
        events: [E('factDecided', '2026-11-20', 'entity.scope')],
      }).filter((line) => line.includes('change-registered'));
    expect(registered('legalRep.name')).toEqual(['business-licence change-registered: 2026-12-20, open']);
    expect(registered('entity.scope')).toEqual(['business-licence change-registered: 2026-12-20, done']);
  });
});

describe('a cycle that is over', () => {
  const report = (today: string, covered: Record<string, string>, matters: Record<string, string>[] = []) =>
    owed(today, {
      filings: { 'business-licence': { issuedOn: '2015-03-02', ...covered } },
      matters,
    }).filter((line) => line.includes('annual-report'));
  const missed = 'business-licence annual-report: 2026-06-30, missed';

  test('stays missed in the next year, where the years before it were answered', () => {
    expect(report('2026-12-31', { 'event.coveredUpTo': '2025-12-31' })).toContain(missed);
    expect(report('2027-01-01', { 'event.coveredUpTo': '2025-12-31' })).toContain(missed);
    expect(report('2027-01-01', { 'event.coveredUpTo': '2026-12-31' })).not.toContain(missed);
    const before = M('business-licence', 'annual-report', '2025-01-01', { grantedOn: '2025-05-01' });
    expect(report('2027-01-01', {}, [before])).toContain(missed);
    const late = M('business-licence', 'annual-report', '2026-01-01', { grantedOn: '2027-01-20' });
    expect(report('2027-01-21', { 'event.coveredUpTo': '2025-12-31' }, [late])).not.toContain(missed);
  });

  test('of a filing that is new here is nobody’s business', () => {
    expect(report('2027-01-01', {})).not.toContain(missed);
    expect(report('2027-01-01', { enteredOn: '2027-01-01' })).not.toContain(missed);
  });

  test('stays missed in the next year, where the filing was here while it ran, though it was its first', () => {
    for (const enteredOn of ['2026-03-02', '2026-06-30'])
      expect(report('2027-01-01', { enteredOn })).toContain(missed);
    expect(report('2027-02-01', { enteredOn: '2026-03-02', 'event.coveredUpTo': '2026-06-30' })).toEqual([
      'business-licence annual-report: 2027-06-30, open',
      'business-licence annual-report: 2028-06-30, scheduled',
    ]);
    const monthly = (enteredOn: string) =>
      owed('2026-12-01', { filings: { auction: { ...UNTIL_2029, enteredOn } } });
    expect(monthly('2026-11-06')).toContain('auction monthly-report: 2026-11-06, missed');
    expect(monthly('2026-11-07')).not.toContain('auction monthly-report: 2026-11-06, missed');
    const announced = { ...UNTIL_2029, enteredOn: '2026-03-01', 'event.announced': '2026-05-31' };
    expect(owed('2027-01-02', { filings: { 'publication-trade': announced } })).toContain(
      'publication-trade annual-verification: 2026-05-31, missed',
    );
    const everySecond = { ...UNTIL_2029, enteredOn: '2025-03-01', 'attribute.review-years': 'odd' };
    const review = 'relic-auction review-odd: 2025-06-30, missed';
    expect(owed('2026-12-31', { filings: { 'relic-auction': everySecond } })).toContain(review);
    expect(owed('2027-01-01', { filings: { 'relic-auction': everySecond } })).toContain(review);
  });

  test('is not forgotten because more of them are over', () => {
    const years = (today: string, fields: Record<string, string>) =>
      report(today, fields).flatMap((line) => (line.endsWith('missed') ? [line.slice(-18, -14)] : []));
    expect(years('2031-01-01', { enteredOn: '2026-03-02' })).toEqual([
      '2026',
      '2027',
      '2028',
      '2029',
      '2030',
    ]);
    expect(years('2031-01-01', { enteredOn: '2026-03-02', 'event.coveredUpTo': '2028-06-30' })).toEqual([
      '2029',
      '2030',
    ]);
    const months = owed('2026-12-01', { filings: { auction: { ...UNTIL_2029, enteredOn: '2026-05-06' } } });
    expect(months.filter((line) => /monthly-report.*missed$/u.test(line))).toHaveLength(7);
  });

  test('stays missed where somebody said that it was not done when the filing was entered', () => {
    const entered = { enteredOn: '2026-11-20' };
    expect(report('2026-12-31', entered)).toContain(missed);
    expect(report('2027-01-01', entered)).not.toContain(missed);
    expect(report('2027-01-01', { ...entered, undoneOn: '2026-06-30' })).toEqual([
      missed,
      'business-licence annual-report: 2027-06-30, open',
      'business-licence annual-report: 2028-06-30, scheduled',
    ]);
    // So does what fell due after that, though an older version entered the filing and nobody knows when.
    expect(report('2028-01-01', { undoneOn: '2026-06-30' })).toEqual([
      missed,
      'business-licence annual-report: 2027-06-30, missed',
      'business-licence annual-report: 2028-06-30, open',
      'business-licence annual-report: 2029-06-30, scheduled',
    ]);
    const both = { ...UNTIL_2029, enteredOn: '2026-11-20', undoneOn: '2026-04-30' };
    const lines = owed('2027-01-01', { filings: { 'icp-licence': both } });
    expect(lines).toContain('icp-licence annual-report: 2026-03-31, missed');
    expect(lines.filter((line) => line.includes('2025-'))).toEqual([]);
  });

  test('goes on while its correction runs, by month and by announced round', () => {
    const days = { submittedOn: '2026-12-04', sentBackOn: '2026-12-29', correctionDueOn: '2027-01-05' };
    expect(
      owed('2027-01-02', {
        filings: { auction: UNTIL_2029 },
        matters: [M('auction', 'monthly-report', '2026-12-01', days)],
      }),
    ).toContain('auction monthly-report: 2027-01-05, correction');
    expect(
      owed('2027-01-02', {
        filings: { 'publication-trade': { ...UNTIL_2029, 'event.announced#1': '2026-12-15' } },
        matters: [M('publication-trade', 'annual-verification', '2026-01-01', days)],
      }),
    ).toContain('publication-trade annual-verification: 2027-01-05, correction');
  });
});

describe('a change', () => {
  test('that must be approved first is not silenced by a plan of long ago', () => {
    const lines = owed('2026-11-24', {
      filings: { 'online-publishing': UNTIL_2029 },
      matters: [M('online-publishing', 'change', '2025-05-01', { grantedOn: '2025-04-20' })],
      events: [
        E('plannedOn', '2025-05-01', 'entity.shareholders'),
        E('factDecided', '2026-11-10', 'legalRep.name'),
      ],
    });
    expect(lines).toContain('online-publishing change: -, undated');
  });

  test('that is planned for long after its decision is asked once, and done on either of its days', () => {
    const lines = (days: [string, string][], ...matters: Record<string, string>[]) =>
      owed('2026-07-21', {
        filings: { 'online-publishing': UNTIL_2029 },
        matters,
        events: days.map(([kind, on]) => E(kind, on, 'entity.shareholders')),
      }).filter((line) => line.includes(' change:'));
    const plan: [string, string][] = [
      ['factDecided', '2026-03-01'],
      ['plannedOn', '2026-08-20'],
    ];
    const [asked, planned] = ['online-publishing change: -, undated', 'online-publishing change: 2026-08-20'];
    expect(lines(plan)).toEqual([`${planned}, open`]);
    expect(lines([...plan, ['factChanged', '2026-07-10']])).toEqual([`${planned}, open`]);
    const done = (on: string) => M('online-publishing', 'change', on, { grantedOn: '2026-07-01' });
    for (const on of ['2026-03-01', '2026-08-20'])
      expect(lines(plan, done(on))).toEqual([`${planned}, done`]);
    // Decided again, carried out long before, or planned for next year: another change.
    expect(lines([...plan, ['factDecided', '2026-05-01']])).toEqual([asked, `${planned}, open`]);
    expect(lines([...plan, ['factChanged', '2026-04-01']])).toEqual([asked, `${planned}, open`]);
    expect(
      lines([
        ['factChanged', '2026-03-01'],
        ['plannedOn', '2026-08-20'],
      ]),
    ).toHaveLength(2);
    expect(
      lines([
        ['factDecided', '2026-03-01'],
        ['plannedOn', '2027-03-02'],
      ]),
    ).toHaveLength(2);
  });

  test('that was decided and then registered is one, where nothing counts it', () => {
    const lines = owed('2026-11-24', {
      filings: {
        'business-licence': { issuedOn: '2015-03-02', 'event.coveredUpTo': '2026-10-31' },
        'publication-trade': { ...UNTIL_2029, 'event.coveredUpTo': '2026-10-31' },
      },
      matters: [M('business-licence', 'change-registered', '2026-11-02', { grantedOn: '2026-11-10' })],
      events: [E('factDecided', '2026-11-02', 'legalRep.name')],
    });
    expect(lines.filter((line) => line.startsWith('publication-trade change:'))).toHaveLength(1);
  });

  test('that happened while a renewal was on its way was not told with it', () => {
    const lines = owed('2026-11-26', {
      filings: { 'icp-licence': { ...NUMBERED, issuedOn: '2026-11-25', expiry: '2031-12-19' } },
      matters: [
        M('icp-licence', 'renewal', '2026-12-19', { submittedOn: '2026-09-01', grantedOn: '2026-11-25' }),
      ],
      events: [E('registrationCompleted', '2026-11-10', 'legalRep.name')],
    });
    expect(lines).toContain('icp-licence change-registered: 2026-12-10, open');
  });

  test('that followed another of the same fact does not swallow its clocks', () => {
    const lines = owed('2026-11-24', {
      filings: { 'business-licence': { issuedOn: '2015-03-02' }, 'algorithm-filing': NUMBERED },
      matters: [M('business-licence', 'change-registered', '2026-09-01', { grantedOn: '2026-09-10' })],
      events: [
        E('factDecided', '2026-09-01', 'legalRep.name'),
        E('factChanged', '2026-11-10', 'legalRep.name'),
      ],
    });
    expect(lines).toContain('algorithm-filing change: 2026-09-23, missed');
    expect(lines).toContain('algorithm-filing change: 2026-11-24, urgent');
  });

  test('of another fact on the day of a decision is none of its registration', () => {
    const lines = owed('2026-11-24', {
      filings: { 'business-licence': { issuedOn: '2015-03-02', 'event.coveredUpTo': '2026-10-31' } },
      matters: [M('business-licence', 'change-registered', '2026-11-02', { grantedOn: '2026-11-10' })],
      events: [
        E('factDecided', '2026-11-02', 'entity.name'),
        E('factChanged', '2026-11-02', 'legalRep.name'),
      ],
    });
    expect(lines).toContain('business-licence change-registered: 2026-12-02, done');
    expect(lines).toContain('business-licence change-registered-by-event: 2026-12-02, open');
  });

  test('whose registration somebody entered by itself reaches those that count from the change, too', () => {
    const lines = owed('2026-11-24', {
      filings: {
        'business-licence': { issuedOn: '2015-03-02', 'event.coveredUpTo': '2026-10-31' },
        'algorithm-filing': NUMBERED,
        'icp-licence': { ...NUMBERED, expiry: '2029-01-01', 'event.coveredUpTo': '2026-10-31' },
      },
      events: [E('registrationCompleted', '2026-11-18', 'entity.name')],
    });
    expect(lines).toContain('algorithm-filing change: 2026-12-02, open');
    expect(lines).toContain('icp-licence change-registered: 2026-12-18, open');
    expect(lines.filter((line) => line.startsWith('business-licence change-registered'))).toEqual([]);
  });

  describe('whose registration somebody entered by itself, beside a change that was entered', () => {
    const told = (changes: Record<string, string>[], ...registered: string[]) =>
      owed('2026-11-24', {
        filings: { 'algorithm-filing': NUMBERED },
        events: [...changes, ...registered.map((on) => E('registrationCompleted', on, 'legalRep.name'))],
      }).filter((line) => line.includes('change'));
    const [ofSeptember, ofNovember] = [
      'algorithm-filing change: 2026-09-15, missed',
      'algorithm-filing change: 2026-11-24, urgent',
    ];

    test.each([
      ['is that change', [E('factChanged', '2026-11-10', 'legalRep.name')], ['2026-11-12'], [ofNovember]],
      [
        'is that change, told soon after',
        [E('factChanged', '2026-11-10', 'legalRep.name')],
        ['2026-11-02'],
        [ofNovember],
      ],
      [
        'is another, where it came long before',
        [E('factChanged', '2026-11-10', 'legalRep.name')],
        ['2026-09-01'],
        [ofSeptember, ofNovember],
      ],
      [
        'is another, where the change was registered before',
        [E('factChanged', '2026-09-01', 'legalRep.name')],
        ['2026-09-03', '2026-11-10'],
        [ofSeptember, ofNovember],
      ],
      [
        'keeps its clock beside one of nobody knows what',
        [{ event: 'factChanged', on: '2026-11-10' }],
        ['2026-11-06'],
        ['algorithm-filing change: 2026-11-20, missed', ofNovember],
      ],
    ])('%s', (_, changes, registered, lines) => {
      expect(told(changes, ...registered)).toEqual(lines);
    });
  });

  test('of the registered office is one registration, whether it is asked for as a move or as a change', () => {
    const moved = (ruleId: string, anchorOn: string, decided: string) =>
      owed('2026-11-24', {
        filings: { 'business-licence': { issuedOn: '2015-03-02', 'event.coveredUpTo': '2026-10-31' } },
        matters: [M('business-licence', ruleId, anchorOn, { grantedOn: '2026-11-18' })],
        events: [
          E('factDecided', '2026-10-30', decided),
          E('plannedOn', '2026-11-20', 'address.registered.full'),
        ],
      }).filter((line) => /move:|change-registered:/u.test(line));
    const both = [
      'business-licence change-registered: 2026-11-29, done',
      'business-licence move: 2026-11-20, done',
    ];
    expect(moved('move', '2026-11-20', 'address.registered.full')).toEqual(both);
    expect(moved('change-registered', '2026-10-30', 'address.registered.full')).toEqual(both);
    expect(moved('move', '2026-11-20', 'legalRep.name')).toContain(
      'business-licence change-registered: 2026-11-29, urgent',
    );
  });
});

describe('a renewed certificate', () => {
  test('is issued anew, and this year’s report is owed for the years before it', () => {
    const lines = owed('2027-02-20', {
      filings: { 'icp-licence': { ...NUMBERED, issuedOn: '2027-02-10', expiry: '2032-03-01' } },
      matters: [
        M('icp-licence', 'renewal', '2027-03-01', { submittedOn: '2026-11-11', grantedOn: '2027-02-02' }),
      ],
    });
    expect(lines).toContain('icp-licence annual-report: 2027-03-31, open');
  });

  test('that nobody entered is asked for, once the authority must have decided', () => {
    const lines = (today: string) =>
      owed(today, {
        filings: { 'online-culture': { ...NUMBERED, expiry: '2027-03-01' } },
        matters: [M('online-culture', 'renewal', '2027-03-01', { submittedOn: '2027-01-15' })],
      });
    const asked = 'online-culture renewal: -, undated';
    expect(lines('2027-04-30')).not.toContain(asked);
    expect(lines('2027-05-01')).toContain(asked);
  });

  test('by one of several rules about the same thing, or of two ways to one end, answers the others', () => {
    const done = (typeId: string, ruleId: string, expiry: string, today: string) =>
      owed(today, {
        filings: { [typeId]: { ...NUMBERED, expiry } },
        matters: [M(typeId, ruleId, expiry, { grantedOn: today })],
      }).filter((line) => /renewal|extension|reassessment/u.test(line) && !line.endsWith('done'));
    expect(done('publication-trade', 'renewal-practice-60', '2027-01-15', '2026-11-20')).toEqual([]);
    expect(done('data-export', 'extension', '2027-03-01', '2027-02-10')).toEqual([]);
    expect(done('auction', 'renewal-team', '2027-01-31', '2026-12-15')).toEqual([]);
  });
});

test('a test that is booked does not answer the one that is due', () => {
  const lines = owed('2026-11-24', {
    filings: {
      mlps: {
        ...NUMBERED,
        'attribute.level': '3',
        'event.lastTest#1': '2025-12-10',
        'event.lastTest#2': '2027-03-01',
      },
    },
  });
  expect(lines).toContain('mlps test-level-3: 2026-12-10, open');
});

describe('a test that recurs', () => {
  const tests = (today: string, fields: Record<string, string>, ...matters: Record<string, string>[]) =>
    owed(today, { filings: { mlps: { ...NUMBERED, 'attribute.level': '3', ...fields } }, matters }).filter(
      (line) => line.startsWith('mlps test-'),
    );

  test('that was made asks for its day, or the next one would never count', () => {
    const before = { 'event.lastTest#1': '2025-12-10' };
    const made = M('mlps', 'test-level-3', '2025-12-10', { grantedOn: '2026-11-20' });
    const reported = M('mlps', 'test-report', '2025-12-10', { grantedOn: '2026-01-05' });
    const rest = ['mlps test-level-3: 2026-12-10, done', 'mlps test-report: 2026-01-09, done'];
    expect(tests('2026-11-24', before, reported, made)).toEqual(['mlps test-level-3: -, undated', ...rest]);
    const dated = { ...before, 'event.lastTest#2': '2026-11-05' };
    expect(tests('2026-11-24', dated, reported, made)).toEqual([
      'mlps test-level-3: 2027-11-05, scheduled',
      'mlps test-report: 2026-12-05, open',
    ]);
  });

  test('whose report was due before the filing was entered is not said to lack it; without a test none is asked for', () => {
    const tested = { 'event.lastTest#1': '2026-05-10' };
    const next = 'mlps test-level-3: 2027-05-10, scheduled';
    const report = 'mlps test-report: 2026-06-09, missed';
    expect(tests('2026-11-24', { ...tested, enteredOn: '2026-11-24' })).toEqual([next]);
    expect(tests('2026-11-24', { ...tested, enteredOn: '2026-06-09' })).toEqual([next, report]);
    expect(tests('2026-11-24', {})).toEqual(['mlps test-level-3: -, undated']);
  });
});

test('what was handed in by the law’s own limit is late by no practice', () => {
  const lines = (typeId: string, expiry: string, submittedOn: string) =>
    owed('2026-12-10', {
      filings: { [typeId]: { ...NUMBERED, expiry } },
      matters: [M(typeId, 'renewal', expiry, { submittedOn })],
    }).filter((line) => line.includes(' renewal'));
  expect(lines('publication-trade', '2026-12-20', '2026-11-20')).toEqual([
    'publication-trade renewal-practice-30: 2026-12-20, submitted',
    'publication-trade renewal-practice-60: 2026-10-21, submitted',
    'publication-trade renewal: 2026-11-20, submitted',
  ]);
  expect(lines('publication-trade', '2026-12-20', '2026-11-21')).toContain(
    'publication-trade renewal-practice-60: 2026-10-21, missed',
  );
  expect(lines('auction', '2027-01-01', '2026-12-02')).toEqual([
    'auction renewal-practice: 2026-12-01, submitted',
    'auction renewal: 2026-12-02, submitted',
  ]);
});

describe('what was filed under the team’s own number', () => {
  const within = (typeId: string, ruleId: string, count: number, anchor: Anchor): RuleOverride => ({
    id: ruleId,
    typeId,
    ruleId,
    window: {
      closes: { count, unit: 'day', direction: anchor === 'expiry' ? 'before' : 'after', anchor },
    },
    reason: '假期前办完',
    by: '林听潮',
  });
  const licence = { 'business-licence': { issuedOn: '2015-03-02', 'event.coveredUpTo': '2026-10-31' } };

  test('is a registration like any other, and starts everybody’s clocks', () => {
    const lines = owed('2026-11-20', {
      filings: { ...licence, 'algorithm-filing': NUMBERED },
      matters: [M('business-licence', 'change-registered-team', '2026-11-02', { grantedOn: '2026-11-10' })],
      events: [E('factDecided', '2026-11-02', 'entity.name')],
      overrides: [within('business-licence', 'change-registered', 20, 'factDecided')],
    });
    expect(lines).toContain('algorithm-filing change: 2026-11-24, urgent');
    expect(lines).toContain('business-licence display-update: 2026-11-25, urgent');
  });

  test.each([[[within('auction', 'renewal', 60, 'expiry')]], [[]]])(
    'keeps the permit, whether the number is still there or was taken back',
    (overrides) => {
      const lines = owed('2026-11-20', {
        filings: { ...licence, auction: { ...NUMBERED, expiry: '2026-11-10' } },
        matters: [M('auction', 'renewal-team', '2026-11-10', { grantedOn: '2026-11-05' })],
        overrides,
      });
      expect(lines.filter((line) => line.includes('permit-lost'))).toEqual([]);
    },
  );
});

test('a permit that was cancelled before its day did not expire', () => {
  const lines = owed('2026-11-20', {
    filings: {
      'business-licence': { issuedOn: '2015-03-02', 'event.coveredUpTo': '2026-10-31' },
      'hr-service': { ...NUMBERED, expiry: '2026-10-31', 'event.serviceEnded': '2026-03-01' },
    },
    matters: [M('hr-service', 'cancellation', '2026-03-01', { grantedOn: '2026-03-12' })],
  });
  expect(lines.filter((line) => line.includes('permit-lost'))).toEqual([]);
});

test('a renewal that is refused after the day it ended on loses the permit then, and is not missed when it is born', () => {
  const lines = (submittedOn: string) =>
    owed('2026-11-24', {
      filings: {
        'business-licence': { issuedOn: '2015-03-02', 'event.coveredUpTo': '2026-10-31' },
        'online-culture': { ...NUMBERED, expiry: '2026-09-30' },
      },
      matters: [M('online-culture', 'renewal', '2026-09-30', { submittedOn, refusedOn: '2026-11-20' })],
    }).filter((line) => line.includes('permit-lost'));
  expect(lines('2026-08-31')).toEqual(['business-licence permit-lost: 2026-12-20, open']);
  expect(lines('2026-09-01')).toEqual(['business-licence permit-lost: 2026-10-30, missed']);
});

test('a report by the rule of the country answers the rule of a place that was entered later', () => {
  const lines = owed('2026-11-24', {
    filings: { 'hr-service': { ...UNTIL_2029, region: '北京市' } },
    matters: [M('hr-service', 'annual-report', '2026-01-01', { grantedOn: '2026-03-20' })],
  });
  expect(lines.filter((line) => line.includes('annual-report') && line.endsWith('missed'))).toEqual([]);
});

test('a report that a place asks for is missed once, and not by the rule of the country as well', () => {
  const lines = owed('2027-01-10', {
    filings: { 'icp-licence': { ...UNTIL_2029, region: '重庆市', 'event.coveredUpTo': '2024-12-31' } },
  });
  expect(lines.filter((line) => line.endsWith('2025-03-31, missed'))).toEqual([
    'icp-licence annual-report-chongqing-2025: 2025-03-31, missed',
  ]);
});

test('of two matters the one that waits speaks, whatever became of the other', () => {
  const lines = owed('2026-11-24', {
    filings: { 'online-culture': { ...NUMBERED, expiry: '2027-01-31' } },
    matters: [
      M('online-culture', 'renewal', '2027-01-31', { submittedOn: '2026-11-01', refusedOn: '2026-11-10' }),
      M('online-culture', 'renewal', '2027-01-31', { submittedOn: '2026-11-05' }),
    ],
  });
  expect(lines).toContain('online-culture renewal: 2027-01-01, submitted');
});

test('what was handed in in time and sent back without a limit stays in time when it is handed in again', () => {
  const lines = (firstSubmittedOn: string) =>
    owed('2026-11-24', {
      filings: { 'online-culture': { ...NUMBERED, expiry: '2026-12-10' } },
      matters: [
        M('online-culture', 'renewal', '2026-12-10', {
          submittedOn: '2026-11-20',
          sentBackOn: '2026-11-12',
          ...(firstSubmittedOn !== '' && { firstSubmittedOn }),
        }),
      ],
    });
  expect(lines('2026-11-10')).toEqual(['online-culture renewal: 2026-11-10, submitted']);
  expect(lines('2026-11-11')).toEqual(['online-culture renewal: 2026-11-10, missed']);
});
