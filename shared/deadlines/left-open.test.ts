/** What a cycle that is over leaves owed, where the authority announces its days and where a certificate was issued anew. */
import { describe, expect, test } from 'vitest';
import { owed } from './owed.fixture.ts';

const of = (
  typeId: string,
  today: string,
  fields: Record<string, string>,
  matters: Record<string, string>[] = [],
) =>
  owed(today, {
    filings: { [typeId]: { number: '1', issuedOn: '2020-01-01', expiry: '2031-01-01', ...fields } },
    matters: matters.map((matter) => ({ filingId: typeId, ...matter })),
  });

describe('a round that an authority announced', () => {
  const dated = { 'event.announced#1': '2026-06-30' };
  const missed = 'publication-trade annual-verification: 2026-06-30, missed';
  const inEarlier = { ruleId: 'annual-verification', anchorOn: '2025-01-01', grantedOn: '2025-05-20' };

  test('stays missed in the next year, where the rounds before it were answered', () => {
    const covered = { ...dated, 'event.coveredUpTo': '2025-12-31' };
    expect(of('publication-trade', '2026-12-31', covered)).toContain(missed);
    expect(of('publication-trade', '2027-01-01', covered)).toContain(missed);
    expect(of('publication-trade', '2027-01-01', dated, [inEarlier])).toContain(missed);
    const late = { ruleId: 'annual-verification', anchorOn: '2026-01-01', grantedOn: '2027-01-20' };
    expect(of('publication-trade', '2027-01-21', covered, [late])).not.toContain(missed);
  });

  test('is nobody’s business in the next year, where nobody says what became of the ones before', () => {
    expect(of('publication-trade', '2027-01-01', dated)).not.toContain(missed);
  });

  test('goes on while a matter in it goes on, though nobody entered its days', () => {
    const begun = { ruleId: 'annual-verification', anchorOn: '2026-01-01', submittedOn: '2026-12-04' };
    const lines = (today: string, matter: Record<string, string>) =>
      of('publication-trade', today, {}, [matter]).filter((line) => line.includes('annual-verification'));
    expect(lines('2026-12-31', begun)).toEqual(['publication-trade annual-verification: -, submitted']);
    expect(lines('2027-01-01', begun)).toEqual([
      'publication-trade annual-verification: -, submitted',
      'publication-trade annual-verification: -, undated',
    ]);
    expect(lines('2027-01-01', { ...begun, grantedOn: '2026-12-20' })).toEqual([
      'publication-trade annual-verification: -, undated',
    ]);
  });
});

test('what is owed only because an authority asks was not missed before anybody said that it does', () => {
  const asked = { enteredOn: '2024-03-10', 'attribute.annual-check': 'asked' };
  const lines = (fields: Record<string, string>) =>
    of('online-culture', '2027-02-01', fields).filter((line) => line.endsWith('missed'));
  expect(lines({ ...asked, 'answeredOn.annual-check': '2027-01-20' })).toEqual([]);
  expect(lines({ ...asked, 'answeredOn.annual-check': '2026-01-20' })).toEqual([
    'online-culture annual-practice: 2026-03-31, missed',
  ]);
  expect(lines(asked)).toHaveLength(3);
  // What was done before says nothing of it either, nor what was not; but it may be said of it, with the answer.
  const undone = { ...asked, undoneOn: '2024-04-30' };
  expect(lines({ ...undone, 'answeredOn.annual-check': '2027-01-20' })).toEqual([
    'online-culture annual-practice: 2024-03-31, missed',
  ]);
  const late = { ...asked, undoneOn: '2026-03-31', 'answeredOn.annual-check': '2026-11-20' };
  expect(lines(late)).toEqual(['online-culture annual-practice: 2026-03-31, missed']);
  const done = { ...asked, 'event.coveredUpTo': '2025-02-19' };
  expect(lines({ ...done, 'answeredOn.annual-check': '2027-01-20' })).toEqual([]);
  expect(lines(done)).toHaveLength(2);
});

test('what is owed only in a place was not missed before the filing was moved there', () => {
  const moved = { enteredOn: '2024-03-10', region: '山东省烟台市' };
  const lines = (fields: Record<string, string>) =>
    of('publication-trade', '2027-02-01', fields).filter((line) => line.endsWith('missed'));
  expect(lines({ ...moved, 'answeredOn.region': '2026-11-20' })).toEqual([]);
  expect(lines(moved)).toEqual([
    'publication-trade annual-verification-yantai-2026-paper: 2026-01-30, missed',
    'publication-trade annual-verification-yantai-2026: 2026-01-25, missed',
  ]);
});

describe('a certificate that was renewed and issued anew', () => {
  const renewed = { ruleId: 'renewal', anchorOn: '2026-03-31', grantedOn: '2026-02-10' };
  const anew = { issuedOn: '2026-02-10', expiry: '2031-03-31' };

  test('owes the report of this year in the round that the authority announces', () => {
    const announced = { ...anew, 'event.announced#1': '2026-06-30' };
    expect(of('hr-service', '2026-05-20', announced, [renewed])).toContain(
      'hr-service annual-report: 2026-06-30, open',
    );
  });

  test('owes the report of this year where one was answered before it was issued, though nobody recorded the renewal', () => {
    const report = 'medical-device annual-self-inspection: 2026-03-31, open';
    const lines = (fields: Record<string, string>, ...matters: Record<string, string>[]) =>
      of('medical-device', '2026-03-02', { ...anew, ...fields }, matters);
    const answered = { ruleId: 'annual-self-inspection', anchorOn: '2025-01-01', grantedOn: '2025-03-20' };
    expect(lines({})).not.toContain(report);
    expect(lines({}, answered)).toContain(report);
    expect(lines({ 'event.coveredUpTo': '2025-03-31' })).toContain(report);
    expect(lines({}, { ...answered, anchorOn: '2026-01-01', grantedOn: '2026-02-20' })).not.toContain(report);
  });

  test('is no renewed one where a cycle of the year of its issue was said to be done, as of every new one is asked', () => {
    const lines = of('auction', '2026-06-20', { issuedOn: '2026-06-01', 'event.coveredUpTo': '2026-04-10' });
    expect(lines.filter((line) => line.includes('monthly-report'))).toEqual([
      'auction monthly-report: 2026-07-06, open',
    ]);
  });

  test('owes the reports before it by the rule of its place alone', () => {
    const lines = of(
      'icp-licence',
      '2026-03-02',
      { ...anew, region: '重庆市', 'event.coveredUpTo': '2024-12-31' },
      [renewed],
    );
    expect(lines.filter((line) => line.endsWith('2025-03-31, missed'))).toEqual([
      'icp-licence annual-report-chongqing-2025: 2025-03-31, missed',
    ]);
  });
});

test('a term that was extended, or a renewal that is not printed yet, makes no company and no licence older', () => {
  const founded = { issuedOn: '2026-02-10', expiry: '2046-02-10' };
  const reports = (typeId: string, fields: Record<string, string>, ruleId: string) =>
    of(typeId, '2026-07-20', fields, [
      { ruleId, anchorOn: fields['expiry'] ?? '', submittedOn: '2026-07-01', grantedOn: '2026-07-10' },
    ]).filter((line) => line.includes('annual-report:'));
  expect(reports('business-licence', founded, 'term')).toEqual([
    'business-licence annual-report: 2027-06-30, scheduled',
  ]);
  expect(reports('icp-licence', { ...founded, expiry: '2026-12-31' }, 'renewal')).toEqual([
    'icp-licence annual-report: 2027-03-31, scheduled',
  ]);
});

describe('a licence that lapsed', () => {
  const ended = { expiry: '2026-11-07' };
  const reports = (today: string, fields: Record<string, string> = ended) =>
    of('auction', today, fields).filter((line) => line.includes('monthly-report'));

  test('owes the report of the month in which it lapsed, and none after it', () => {
    expect(reports('2026-12-01')).toContain('auction monthly-report: 2026-12-07, urgent');
    expect(reports('2027-02-10').join()).not.toMatch(/2027-0[1-4]/);
    expect(reports('2027-02-10', { expiry: '2031-01-01' }).join()).toMatch(/2027-03/);
  });

  test('is no end of a company, which reports as long as it exists', () => {
    const lines = of('business-licence', '2028-02-10', { expiry: '2026-11-07' });
    expect(lines.join()).toMatch(/annual-report: 2028-06-30/);
  });

  test('goes on being asked where it was renewed', () => {
    const renewal = {
      ruleId: 'renewal',
      anchorOn: '2026-11-07',
      submittedOn: '2026-09-01',
      grantedOn: '2026-10-10',
    };
    expect(of('auction', '2027-02-10', ended, [renewal]).join()).toMatch(/monthly-report: 2027-03/);
  });
});

test('nothing is done ahead of its time: a yes of a computer whose clock was a year ahead takes away no duty', () => {
  const coming = 'franchise-filing annual: 2027-03-31';
  const said = (coveredUpTo: string) =>
    of('franchise-filing', '2027-01-10', { expiry: '', 'event.coveredUpTo': coveredUpTo }).some((line) =>
      line.startsWith(coming),
    );
  expect(said('2026-03-31')).toBe(true);
  expect(said('2027-03-31')).toBe(true);
});
