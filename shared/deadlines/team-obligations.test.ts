/** From a team's records to everything that counts today. */
import { describe, expect, test } from 'vitest';
import { readTeamRecords, type RecordFields } from '../entity/team-records.ts';
import { counted, makeRule, makeType } from './make-rule.fixture.ts';
import { teamObligations } from './team-obligations.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const permit = makeType({
  id: 'permit',
  facts: ['legalRep.name'],
  rules: [
    makeRule({ id: 'renewal', about: 'renewal', window: { closes: counted(30, 'expiry', 'before') } }),
    makeRule({
      id: 'change',
      about: 'change',
      window: { closes: counted(20, 'factChanged') },
      triggers: ['legalRep.name'],
      confidence: 'practice',
    }),
  ],
});
const findType = (id: string) => (id === 'permit' ? permit : undefined);
const record = (id: string, kind: string, fields: Record<string, unknown>): RecordFields => ({
  record: id,
  kind,
  fields,
});
const filing = (id: string, fields: Record<string, string> = {}) =>
  record(id, 'filing', { entityId: 'e', typeId: 'permit', expiry: '2028-01-01', ...fields });
const count = (...records: RecordFields[]) =>
  teamObligations({ ...readTeamRecords(records), today: '2026-11-25', calendar, findType });
const dates = (result: ReturnType<typeof count>) =>
  result.obligations.map(({ filingId, rule, dueOn }) => `${filingId} ${rule.id} ${dueOn}`).sort();

describe('a team’s records', () => {
  test('what happened to a company reaches every filing that told the old fact', () => {
    const event = record('x', 'event', {
      entityId: 'e',
      event: 'factChanged',
      on: '2026-11-20',
      fact: 'legalRep.name',
    });
    expect(dates(count(filing('a'), filing('b', { entityId: 'other' }), filing('c'), event))).toEqual([
      'a change 2026-12-10',
      'a renewal 2027-12-02',
      'b renewal 2027-12-02',
      'c change 2026-12-10',
      'c renewal 2027-12-02',
    ]);
  });

  test('the team’s own number stands beside the law’s, and in place of a practice', () => {
    const own = (ruleId: string, count: number, anchor: 'expiry' | 'factChanged') =>
      record(`own-${ruleId}`, 'ruleOverride', {
        typeId: 'permit',
        ruleId,
        window: { closes: counted(count, anchor, anchor === 'expiry' ? 'before' : 'after') },
        reason: '假期前办完',
        by: '林听潮',
      });
    const changed = filing('a', { 'event.factChanged.legalRep.name': '2026-11-20' });
    const result = count(changed, own('renewal', 60, 'expiry'), own('change', 5, 'factChanged'));
    expect(dates(result)).toEqual([
      'a change 2026-11-25',
      'a renewal 2027-12-02',
      'a renewal-team 2027-11-02',
    ]);
    const renewal = result.obligations.find(({ rule }) => rule.id === 'renewal');
    expect(renewal?.yieldsTo).toBe('renewal-team');
    expect(result.typeOf('permit')?.rules.map(({ id }) => id)).toContain('renewal-team');
  });

  test('a matter answers the obligation of its rule and day', () => {
    const granted = record('m', 'matter', {
      filingId: 'a',
      ruleId: 'renewal',
      anchorOn: '2028-01-01',
      grantedOn: '2026-11-24',
    });
    expect(count(filing('a'), granted).obligations[0]?.phase).toBe('done');
  });

  test('a filing of a type that this version does not know is kept apart, with all it says', () => {
    const result = count(filing('a'), filing('n', { typeId: 'of-tomorrow', name: '新证', number: '虚构1' }));
    expect(result.unknown).toMatchObject([{ id: 'n', typeId: 'of-tomorrow', name: '新证', number: '虚构1' }]);
    expect(result.filings.map(({ id }) => id)).toEqual(['a']);
    expect(result.obligations.every(({ filingId }) => filingId === 'a')).toBe(true);
  });

  test('kinds and events of a newer version, and an override without a reason, change nothing', () => {
    const strange = [
      record('k', 'kindOfTomorrow', { entityId: 'e' }),
      record('x', 'event', { entityId: 'e', event: 'eventOfTomorrow', on: '2026-11-20' }),
      record('o', 'ruleOverride', {
        typeId: 'permit',
        ruleId: 'renewal',
        window: { closes: counted(60, 'expiry', 'before') },
        reason: ' ',
        by: '林听潮',
      }),
    ];
    expect(dates(count(filing('a'), ...strange))).toEqual(dates(count(filing('a'))));
  });
});
