import { expect, test } from 'vitest';
import { checkFilingDates } from './check-filing-dates.ts';

const none = { expiresOn: null, issuedOn: null, events: [], founded: null };

test('an expiry before the day of issue cannot be; the same day can', () => {
  const dates = { ...none, expiresOn: '2026-01-31', issuedOn: '2026-02-01' };
  expect(checkFilingDates(dates)).toEqual([
    { kind: 'expiryBeforeIssue', expiresOn: '2026-01-31', issuedOn: '2026-02-01' },
  ]);
  expect(checkFilingDates({ ...dates, issuedOn: '2026-01-31' })).toEqual([]);
});

test('what lies before the founding of the company is odd, each by its field', () => {
  const found = checkFilingDates({
    expiresOn: '2030-01-01',
    issuedOn: '2014-05-01',
    events: [
      { field: 'event.serviceStarted', on: '2015-03-01' },
      { field: 'event.serviceEnded', on: '2015-03-02' },
    ],
    founded: '2015-03-02',
  });
  expect(found.map((each) => (each.kind === 'beforeFounding' ? each.field : each.kind))).toEqual([
    'issuedOn',
    'event.serviceStarted',
  ]);
});

test('nothing is odd while nobody said when the company was founded', () => {
  expect(checkFilingDates({ ...none, issuedOn: '1900-01-01' })).toEqual([]);
});
