/** What one filing's day does to the others of its company, through the real catalogue. */
import { describe, expect, test } from 'vitest';
import { fanOut } from '../deadlines/fan-out.ts';
import { allObligations } from '../deadlines/obligations.ts';
import { workingCalendar as calendar } from '../deadlines/working-calendar.ts';
import { readEntityEvent } from '../entity/entity-event.ts';
import { readFiling, type Filing } from '../entity/filing.ts';
import { readMatter } from '../entity/matter.ts';
import { findFilingType as findType } from './find-filing-type.ts';

const filing = (id: string, typeId: string, fields: Record<string, string> = {}): Filing =>
  readFiling(id, { entityId: 'e', typeId, issuedOn: '2024-12-02', ...fields });

/** The days by which each filing must act, by rule, for what these matters and events started. */
function dueAfter(
  filings: readonly Filing[],
  matters: readonly Record<string, string>[],
  today: string,
  events: readonly Record<string, string>[] = [],
): string[] {
  const given = matters.map((fields, index) => readMatter(`m${index}`, fields));
  const entityEvents = events.flatMap((fields, index) => {
    const event = readEntityEvent(`ev${index}`, { entityId: 'e', ...fields });
    return event === null ? [] : [event];
  });
  const reached = fanOut({ filings, entityEvents, matters: given, today, calendar, findType });
  return allObligations({ filings: reached, matters: given, today, calendar })
    .filter(({ phase, rule }) => phase !== 'done' && ['change', 'per-event'].includes(rule.about))
    .flatMap(({ filingId, rule, anchorOn, dueOn }) =>
      anchorOn !== null && anchorOn.startsWith('2026') ? [`${filingId}/${rule.id} ${dueOn ?? '-'}`] : [],
    )
    .sort();
}

describe('a completed registration', () => {
  const filings = [
    filing('licence', 'business-licence', { expiry: 'longTerm' }),
    filing('branch', 'business-licence', { expiry: 'longTerm', 'attribute.form': 'branch' }),
    filing('hr', 'hr-service', { expiry: 'longTerm', number: '1' }),
  ];
  const decided = { event: 'factDecided', on: '2026-09-01', fact: 'legalRep.name' };
  const granted = {
    filingId: 'licence',
    ruleId: 'change-registered',
    anchorOn: '2026-09-01',
    grantedOn: '2026-09-18',
  };

  test('starts the licence’s own display, the branches, and 15 days at the human resources department', () => {
    expect(dueAfter(filings, [granted], '2026-09-21', [decided])).toEqual([
      'branch/change-branch 2026-10-18',
      'hr/change 2026-10-03',
      'licence/change-branch 2026-10-18',
      'licence/display-update 2026-10-03',
    ]);
  });
  test('starts nothing before it is granted', () => {
    const { grantedOn: _, ...open } = granted;
    expect(dueAfter(filings, [open], '2026-09-21', [decided])).toEqual([
      'licence/change-registered 2026-10-01',
    ]);
  });
});

describe('a permit', () => {
  const licence = filing('licence', 'business-licence', { expiry: 'longTerm' });

  test('granted: 20 working days to publish it', () => {
    const food = filing('food', 'food', { issuedOn: '2026-02-13' });
    const matter = { filingId: 'food', ruleId: 'first', anchorOn: '2026-02-20', grantedOn: '2026-02-13' };
    expect(dueAfter([licence, food], [matter], '2026-02-14')).toEqual(['licence/permit-notice 2026-03-19']);
  });
  test('entered when it was there already: 20 working days from its issue, where they were not over', () => {
    const culture = (fields: Record<string, string>) => [
      licence,
      filing('culture', 'online-culture', { number: '1', issuedOn: '2026-02-13', ...fields }),
    ];
    const due = ['licence/permit-notice 2026-03-19'];
    expect(dueAfter(culture({ enteredOn: '2026-02-24' }), [], '2026-02-24')).toEqual(due);
    expect(dueAfter(culture({ enteredOn: '2025-06-01' }), [], '2026-02-24')).toEqual(due);
    expect(dueAfter(culture({ enteredOn: '2026-04-01' }), [], '2026-04-01')).toEqual([]);
    expect(dueAfter(culture({}), [], '2026-02-24')).toEqual([]);
    const renewal = {
      filingId: 'culture',
      ruleId: 'renewal',
      anchorOn: '2026-03-01',
      grantedOn: '2026-02-10',
    };
    expect(dueAfter(culture({ enteredOn: '2025-06-01' }), [renewal], '2026-02-24')).toEqual([
      'licence/permit-notice 2026-03-16',
    ]);
    const change = { ...renewal, ruleId: 'change', submittedOn: '2026-02-20', grantedOn: '2026-02-24' };
    expect(dueAfter(culture({ enteredOn: '2026-02-16' }), [change], '2026-02-24')).toContain(due[0]);
    const told = filing('prepackaged', 'food', {
      issuedOn: '2026-02-13',
      enteredOn: '2026-02-24',
      'attribute.form': 'prepackaged',
    });
    expect(dueAfter([licence, told], [], '2026-02-24')).toEqual([]);
  });
  test('a 备案 of the same type is no permit', () => {
    const food = filing('food', 'food', { issuedOn: '2026-02-13', 'attribute.form': 'prepackaged' });
    const matter = {
      filingId: 'food',
      ruleId: 'first-prepackaged',
      anchorOn: '2026-02-20',
      grantedOn: '2026-02-13',
    };
    expect(dueAfter([licence, food], [matter], '2026-02-14')).toEqual([]);
  });
  test('expired: 30 days to change or cancel the registration', () => {
    const device = filing('device', 'medical-device', { number: '1', expiry: '2026-10-15' });
    expect(dueAfter([licence, device], [], '2026-10-15')).toEqual([]);
    expect(dueAfter([licence, device], [], '2026-10-16')).toEqual(['licence/permit-lost 2026-11-14']);
  });
});
