/** How the rules of one filing and the filings of one company act on each other, in cases worked out by hand from the texts. */
import { describe, expect, test } from 'vitest';
import { owed, type Records } from './owed.fixture.ts';

const of = (type: string, lines: readonly string[]): string[] =>
  lines.filter((line) => line.startsWith(`${type} `)).map((line) => line.slice(type.length + 1));

/** A matter of the business licence that was granted. */
const done = (ruleId: string, anchorOn: string, grantedOn: string) => ({
  filingId: 'business-licence',
  ruleId,
  anchorOn,
  grantedOn,
});

const LICENCE = { 'business-licence': { issuedOn: '2015-03-02' } };

describe('a company is wound up', () => {
  const ended = { 'event.serviceEnded': '2026-03-02' };

  test('step by step: what was done leaves the next step owed', () => {
    const filings = { 'business-licence': { issuedOn: '2015-03-02', ...ended } };
    const noticed = {
      filingId: 'business-licence',
      ruleId: 'dissolution-notice',
      anchorOn: '2026-03-02',
      grantedOn: '2026-03-05',
    };
    expect(owed('2026-03-06', { filings, matters: [noticed] })).toContain(
      'business-licence liquidation-group: 2026-03-17, open',
    );
  });

  test('by the end of its term, once and unless it is extended: that is a cause of dissolution', () => {
    const lines = (fields: Record<string, string>, matters: Records['matters'] = [], today = '2026-03-05') =>
      of(
        'business-licence',
        owed(today, {
          filings: {
            'business-licence': { issuedOn: '2006-03-02', expiry: '2026-03-02', ...fields },
            'hr-service': { number: '1', expiry: '2030-01-01' },
          },
          matters,
        }),
      ).filter((line) => /^(dissolution-notice|liquidation-group)/u.test(line));
    expect(lines({})).toEqual([
      'dissolution-notice: 2026-03-12, urgent',
      'liquidation-group: 2026-03-17, open',
    ]);
    expect(lines({}, [], '2026-03-02')).toEqual([]);
    expect(lines({}, [done('term', '2026-03-02', '2026-03-04')])).toEqual([]);
    expect(lines({ 'attribute.form': 'dormancy' })).toEqual([]);
    expect(lines({ 'event.serviceEnded': '2026-02-20' })).toEqual([
      'dissolution-notice: 2026-03-02, missed',
      'liquidation-group: 2026-03-07, urgent',
    ]);
  });

  test('the registration is cancelled within 30 days after the liquidation, and then nothing is owed', () => {
    const filings = {
      'business-licence': {
        issuedOn: '2015-03-02',
        ...ended,
        'event.liquidationStarted': '2026-03-12',
        'event.liquidationEnded': '2026-08-10',
      },
    };
    const steps = [
      done('dissolution-notice', '2026-03-02', '2026-03-05'),
      done('liquidation-group', '2026-03-02', '2026-03-12'),
    ];
    expect(owed('2026-03-13', { filings, matters: steps })).toContain(
      'business-licence liquidation-notice: 2026-03-22, urgent',
    );
    expect(owed('2026-08-11', { filings, matters: steps })).toContain(
      'business-licence cancellation: 2026-09-09, open',
    );
    const cancelled = [...steps, done('cancellation', '2026-08-10', '2026-09-01')];
    expect(owed('2026-09-02', { filings, matters: cancelled })).toEqual([
      'business-licence cancellation: 2026-09-09, done',
    ]);
  });
});

describe('a new legal representative, decided on one day and registered on another', () => {
  const decided = { event: 'factDecided', fact: 'legalRep.name', on: '2026-03-02' };
  const registered = {
    filingId: 'business-licence',
    ruleId: 'change-registered',
    anchorOn: '2026-03-02',
    grantedOn: '2026-03-10',
  };
  const told = [
    'internet-news',
    'algorithm-filing',
    'genai-filing',
    'drug-info',
    'online-av',
    'franchise-filing',
  ];
  const filings = { ...LICENCE, ...Object.fromEntries(told.map((type) => [type, { number: '1' }])) };
  const all = owed('2026-03-11', { filings, matters: [registered], events: [decided] });

  test.each([
    ['internet-news', '2026-03-19'],
    ['algorithm-filing', '2026-03-24'],
    ['genai-filing', '2026-03-24'],
    ['drug-info', '2026-03-24'],
    ['online-av', '2026-03-25'],
    ['franchise-filing', '2026-04-09'],
  ])('%s counts from the registration: %s', (type, dueOn) => {
    expect(of(type, all).filter((line) => line.includes(dueOn))).toHaveLength(1);
  });

  test('is registered once, though the day of the change is entered as well', () => {
    const changed = { ...decided, event: 'factChanged', on: '2026-03-10' };
    const lines = owed('2026-03-11', { filings: LICENCE, matters: [registered], events: [decided, changed] });
    expect(lines.filter((line) => line.includes('change-registered'))).toEqual([
      'business-licence change-registered: 2026-04-01, done',
    ]);
  });

  test('a change of it long after, that nobody decided, is due from its own day', () => {
    const inherited = { ...decided, event: 'factChanged', on: '2026-09-01' };
    const lines = owed('2026-09-02', { filings, matters: [registered], events: [decided, inherited] });
    expect(lines).toContain('business-licence change-registered-by-event: 2026-10-01, open');
    // And what the first one started stays.
    expect(of('franchise-filing', lines).some((line) => line.includes('2026-04-09, missed'))).toBe(true);
  });

  test('another change of it, that nobody decided, is due from its own day', () => {
    const first = { ...decided, event: 'factChanged', on: '2026-03-10' };
    const inherited = { ...first, on: '2026-09-01' };
    const events = [decided, first, inherited];
    expect(owed('2026-09-02', { filings: LICENCE, matters: [registered], events })).toContain(
      'business-licence change-registered-by-event: 2026-10-01, open',
    );
  });
});

describe('what the registration displays', () => {
  test('is updated once, and tells nobody else anything', () => {
    const decided = { event: 'factDecided', fact: 'entity.name', on: '2026-03-02' };
    const matters = [
      done('change-registered', '2026-03-02', '2026-03-10'),
      done('display-update', '2026-03-10', '2026-03-20'),
    ];
    const filings = { ...LICENCE, 'hr-service': { number: '1' } };
    const lines = owed('2026-03-21', { filings, matters, events: [decided] });
    expect(lines.filter((line) => line.includes('display-update'))).toEqual([
      'business-licence display-update: 2026-03-25, done',
    ]);
    expect(of('hr-service', lines).filter((line) => line.startsWith('change'))).toHaveLength(1);
  });
});

describe('a change of capital, decided on one day and registered on another', () => {
  const notices = (
    fact: string,
    events: readonly Record<string, string>[],
    published: readonly Record<string, string>[] = [],
  ) =>
    owed('2026-11-24', {
      filings: LICENCE,
      matters: [done('change-registered', '2026-11-02', '2026-11-10'), ...published],
      events: [{ event: 'factDecided', on: '2026-11-02', fact }, ...events],
    }).filter((line) => line.includes('capital-notice'));
  const changed = { event: 'factChanged', on: '2026-11-05', fact: 'entity.regCapital' };

  test('is published, though nobody enters the day of the change as well', () => {
    const registered = ['business-licence capital-notice-registered: 2026-12-08, open'];
    expect(notices('entity.regCapital', [])).toEqual(registered);
    expect(notices('entity.shareholders', [])).toEqual(registered);
    expect(notices('legalRep.name', [])).toEqual([]);
  });

  test('is published once, by the earlier day', () => {
    expect(notices('entity.regCapital', [changed])).toEqual([
      'business-licence capital-notice-registered: 2026-12-08, open',
      'business-licence capital-notice: 2026-12-03, open',
    ]);
    const published = done('capital-notice', '2026-11-05', '2026-11-20');
    expect(notices('entity.regCapital', [changed], [published])).toEqual([
      'business-licence capital-notice-registered: 2026-12-08, done',
      'business-licence capital-notice: 2026-12-03, done',
    ]);
  });
});

describe('the report on the year before', () => {
  const reports = (fields: Record<string, string>, today: string) =>
    of('icp-licence', owed(today, { filings: { 'icp-licence': { number: '1', ...fields } } })).filter(
      (line) => line.startsWith('annual-report:'),
    );

  test('is owed of a licence that was renewed this year and held before', () => {
    const renewed = { issuedOn: '2026-02-10', expiry: '2031-02-09' };
    expect(reports({ ...renewed, 'event.serviceStarted': '2021-02-10' }, '2026-02-20')).toContain(
      'annual-report: 2026-03-31, open',
    );
    expect(reports(renewed, '2026-02-20')).toEqual(['annual-report: 2027-03-31, scheduled']);
  });

  test('is not owed of one that had lapsed by 31 December', () => {
    const lapsed = { issuedOn: '2020-07-01', expiry: '2025-06-30' };
    expect(reports(lapsed, '2026-02-01')).toEqual([]);
    expect(reports({ ...lapsed, expiry: '2025-12-31' }, '2026-02-01')).toEqual([
      'annual-report: 2026-03-31, open',
    ]);
  });
});

test('a business licence does not end with itself: the end of its term is asked for', () => {
  const filings = { 'business-licence': { issuedOn: '2015-03-02', expiry: 'asBusinessLicence' } };
  expect(owed('2026-03-11', { filings })).toContain('business-licence term: -, undated');
});

test('the algorithm of a generative service is filed after the service has started, which has its number by then', () => {
  const filings = {
    'genai-filing': { number: '1', issuedOn: '2026-03-01', 'event.serviceStarted': '2026-04-30' },
  };
  expect(owed('2026-05-06', { filings })).toContain('genai-filing first-algorithm: 2026-05-18, open');
});

describe('a licence that is renewed in a round', () => {
  const licence = {
    number: '1',
    issuedOn: '2025-04-01',
    expiry: '2027-03-31',
    'event.announced': '2027-02-19',
  };
  const filings = { ...LICENCE, 'broadcast-production': licence };
  const filed = {
    filingId: 'broadcast-production',
    ruleId: 'review',
    anchorOn: '2027-01-01',
    submittedOn: '2027-02-15',
  };
  const on = (day: string, matters: Records['matters'] = []) => owed(day, { filings, matters });

  test('has asked for its renewal by filing in it, and is not lost while it is examined', () => {
    const waiting = on('2027-04-02', [filed]);
    expect(of('business-licence', waiting).filter((line) => line.startsWith('permit-lost'))).toEqual([]);
    expect(of('broadcast-production', waiting)).toContain('renewal: 2027-03-01, submitted');
    expect(of('broadcast-production', waiting)).toContain('review: 2027-02-19, submitted');
  });

  test('is lost where nobody filed', () => {
    const nobody = on('2027-04-02');
    expect(of('business-licence', nobody)).toContain('permit-lost: 2027-04-30, open');
    expect(of('broadcast-production', nobody)).toContain('renewal: 2027-03-01, lapsed');
  });

  test('is answered by the round of its own year alone', () => {
    const earlier = { ...filed, anchorOn: '2025-01-01', submittedOn: '2025-02-15' };
    expect(of('broadcast-production', on('2027-02-01', [earlier]))).toContain('renewal: 2027-03-01, open');
  });

  test('takes part in the round that ends its term, though it was issued in that year', () => {
    const early = { ...licence, issuedOn: '2027-01-11' };
    expect(
      of('broadcast-production', owed('2027-01-20', { filings: { 'broadcast-production': early } })),
    ).toContain('review: 2027-02-19, open');
  });
});
