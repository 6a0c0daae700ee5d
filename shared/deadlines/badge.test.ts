/** Which obligation the toolbar speaks of, and which cannot claim it. */
import { describe, expect, test } from 'vitest';
import type { FilingType } from '../catalogue/filing-type.ts';
import { readFiling } from '../entity/filing.ts';
import { badgeOf, ofPortal } from './badge.ts';
import { counted, makeRule, makeType } from './make-rule.fixture.ts';
import { allObligations } from './obligations.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const count = (type: FilingType, today: string, fields: Record<string, string> = {}) =>
  allObligations({
    filings: [readFiling('f', { entityId: 'e', typeId: type.id, ...fields })],
    matters: [],
    today,
    calendar,
    findType: () => type,
  });

const { source } = makeRule({});
const announced = makeType({
  rules: [
    makeRule({
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'announced' } },
      usual: { opens: '09-01', closes: '10-31', source, confidence: 'practice' },
    }),
  ],
});
const far = makeRule({
  id: 'renewal',
  about: 'renewal',
  window: { closes: counted(30, 'expiry', 'before') },
});

describe('the badge', () => {
  test('is quiet about an announcement that cannot be there yet, and asks once it can', () => {
    const tooEarly = count(announced, '2026-03-01');
    expect(tooEarly[0]).toMatchObject({ phase: 'undated' });
    expect(badgeOf(tooEarly)).toEqual({ text: '', phase: null, obligation: null });
    expect(badgeOf(count(announced, '2026-08-20')).text).toBe('!');
  });

  test('lets what is counted speak instead of an announcement that cannot be there yet', () => {
    const both = { ...announced, rules: [...announced.rules, far] };
    expect(badgeOf(count(both, '2026-03-01', { expiry: '2026-06-10' })).text).toBe('71');
  });

  const doubtful = makeRule({
    id: 'doubtful',
    about: 'renewal',
    window: { closes: counted(90, 'expiry', 'before') },
    confidence: 'unverified',
    conflictsWith: ['renewal'],
  });

  test('is quiet about a number that nobody could verify while a counted rule decides', () => {
    const made = count(makeType({ rules: [doubtful, far] }), '2026-03-01', { expiry: '2026-06-10' });
    expect(made.find(({ rule }) => rule.id === 'doubtful')).toMatchObject({
      phase: 'undated',
      yieldsTo: 'renewal',
    });
    expect(badgeOf(made)).toMatchObject({ text: '71', obligation: { rule: { id: 'renewal' } } });
  });

  test('speaks of the rule that decides, as the popup does: not of one that is over beside it', () => {
    const early = makeRule({
      id: 'early',
      about: 'renewal',
      window: { closes: counted(90, 'expiry', 'before') },
      conflictsWith: ['renewal'],
    });
    const made = count(makeType({ rules: [early, far] }), '2026-04-20', { expiry: '2026-06-10' });
    expect(made.map(({ rule, phase }) => [rule.id, phase])).toContainEqual(['early', 'missed']);
    expect(badgeOf(made)).toMatchObject({ text: '21', obligation: { rule: { id: 'renewal' } } });
  });

  test('asks about such a number where it is all there is', () => {
    const alone = makeType({ rules: [{ ...doubtful, conflictsWith: [] }] });
    expect(badgeOf(count(alone, '2026-03-01', { expiry: '2026-06-10' })).text).toBe('!');
  });

  test('asks for a date that is missing', () => {
    expect(
      badgeOf(
        count(
          makeType({ rules: [far], validity: { asPrinted: true, source, confidence: 'law' } }),
          '2026-03-01',
        ),
      ).text,
    ).toBe('!');
  });

  test.each([
    ['2026-05-11', '今天'],
    ['2026-05-08', '3天'],
    ['2026-04-20', '21'],
    ['2026-01-01', '99+'],
    ['2026-05-14', '-3'],
  ])('on %s, of a limit on 2026-05-11, says %s', (today, text) => {
    expect(badgeOf(count(makeType({ rules: [far] }), today, { expiry: '2026-06-10' })).text).toBe(text);
  });

  test('of a portal speaks only of what is filed there', () => {
    const made = count(makeType({ id: 'online-culture', rules: [far] }), '2026-04-20', {
      expiry: '2026-06-10',
    });
    expect(badgeOf(ofPortal(made, 'mct-culture-market')).text).toBe('21');
    expect(badgeOf(ofPortal(made, 'cac-algorithm')).text).toBe('');
    expect(badgeOf(ofPortal(made, 'none')).text).toBe('');
  });
});
