/** A filing whose ground gives way is told so. */
import { describe, expect, test } from 'vitest';
import type { Prerequisite } from '../catalogue/filing-type.ts';
import { readFiling } from '../entity/filing.ts';
import { counted, makeRule, makeType } from './make-rule.fixture.ts';
import { prerequisiteWarnings } from './prerequisite-warnings.ts';
import { teamObligations } from './team-obligations.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const { source } = makeRule({});
const rests: Prerequisite = {
  type: 'ground',
  for: 'holding',
  why: { zh: '须持有', en: 'must be held' },
  source,
  confidence: 'law',
};
const ground = makeType({
  id: 'ground',
  rules: [makeRule({ id: 'renewal', about: 'renewal', window: { closes: counted(30, 'expiry', 'before') } })],
});
const upper = (requires: Prerequisite[]) =>
  makeType({
    id: 'upper',
    requires,
    attributes: [
      {
        id: 'class',
        names: { zh: '类别', en: 'Class' },
        values: [
          { id: 'I', names: { zh: '一类', en: 'I' } },
          { id: 'II', names: { zh: '二类', en: 'II' } },
        ],
      },
    ],
    rules: [makeRule({ window: { closes: counted(5, 'serviceStarted') } })],
  });

const warn = (
  groundFields: Record<string, string>,
  requires: Prerequisite[] = [rests],
  upperFields: Record<string, string> = {},
) => {
  const type = upper(requires);
  const filing = readFiling('u', { entityId: 'e', typeId: 'upper', ...upperFields });
  const { filings, obligations } = teamObligations({
    filings: [filing, readFiling('g', { entityId: 'e', typeId: 'ground', ...groundFields })],
    matters: [],
    entityEvents: [],
    ruleOverrides: [],
    today: '2026-11-25',
    calendar,
    findType: (id) => (id === 'ground' ? ground : type),
  });
  return prerequisiteWarnings({ filing, type, filings, obligations }).map(
    ({ filingId, obligation }) => `${filingId} ${obligation.phase}`,
  );
};

describe('a prerequisite', () => {
  test.each([
    ['2026-11-20', ['g lapsed']],
    ['2026-12-10', ['g missed']],
    ['2026-12-28', ['g urgent']],
    ['2027-06-01', []],
  ])('that expires on %s warns: %s', (expiry, expected) => {
    expect(warn({ expiry })).toEqual(expected);
  });

  test('of another company warns nobody', () => {
    expect(warn({ expiry: '2026-11-20', entityId: 'other' })).toEqual([]);
  });

  test('that only a beginning needs warns while there is no number', () => {
    const first = [{ ...rests, for: 'first' as const }];
    expect(warn({ expiry: '2026-11-20' }, first)).toEqual(['g lapsed']);
    expect(warn({ expiry: '2026-11-20' }, first, { number: '虚构1号' })).toEqual([]);
  });

  test('of one class warns that class, and whoever has not said theirs', () => {
    const second = [{ ...rests, when: [{ attribute: 'class', is: ['II'] }] }];
    expect(warn({ expiry: '2026-11-20' }, second, { 'attribute.class': 'I' })).toEqual([]);
    expect(warn({ expiry: '2026-11-20' }, second, { 'attribute.class': 'II' })).toEqual(['g lapsed']);
    expect(warn({ expiry: '2026-11-20' }, second)).toEqual(['g lapsed']);
  });
});
