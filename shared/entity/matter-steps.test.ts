/** How a matter goes on, and what its days must be; the engine agrees with what each step leaves behind. */
import { describe, expect, test } from 'vitest';
import { standingOf } from '../deadlines/standing.ts';
import { readMatter } from './matter.ts';
import {
  checkStepDay,
  emptiedBy,
  firstSubmission,
  nextStates,
  standingOfMatter,
  takenBack,
} from './matter-steps.ts';

const matter = (fields: Record<string, string>) =>
  readMatter('m', { filingId: 'f', ruleId: 'r', anchorOn: '2027-01-01', ...fields });
const standing = (...matters: ReturnType<typeof matter>[]) =>
  standingOf(matters, ['r'], '2027-01-01', '2026-12-01', '2026-11-25');

describe('where a matter stands', () => {
  test.each([
    [{}, 'none'],
    [{ preparedOn: '2026-11-01' }, 'prepared'],
    [{ preparedOn: '2026-11-01', submittedOn: '2026-11-01' }, 'submitted'],
    [{ submittedOn: '2026-11-02', acceptedOn: '2026-11-04' }, 'accepted'],
    [{ submittedOn: '2026-11-02', sentBackOn: '2026-11-09' }, 'sentBack'],
    [{ submittedOn: '2026-11-12', sentBackOn: '2026-11-09' }, 'submitted'],
    [{ submittedOn: '2026-11-02', grantedOn: '2026-11-20' }, 'granted'],
    [{ submittedOn: '2026-11-02', refusedOn: '2026-11-20' }, 'refused'],
  ])('%o is %s', (fields, expected) => {
    expect(standingOfMatter(matter(fields as Record<string, string>))).toBe(expected);
  });

  test('nothing follows a grant; a refusal begins again', () => {
    expect(nextStates('granted')).toEqual([]);
    expect(nextStates('refused')).toContain('submitted');
    expect(nextStates('submitted')).toEqual(['accepted', 'sentBack', 'granted', 'refused', 'withdrawn']);
  });
});

describe('the day of a step', () => {
  const submitted = matter({ submittedOn: '2026-11-10' });
  test('has come', () => {
    expect(checkStepDay(submitted, '2026-11-26', '2026-11-25')).toEqual({ kind: 'notYet' });
    expect(checkStepDay(submitted, '2026-11-25', '2026-11-25')).toBeNull();
  });
  test('is not before the step that it follows', () => {
    expect(checkStepDay(submitted, '2026-11-09', '2026-11-25')).toEqual({
      kind: 'beforeEarlierStep',
      state: 'submitted',
      on: '2026-11-10',
    });
    expect(checkStepDay(matter({ refusedOn: '2026-11-10' }), '2026-11-09', '2026-11-25')).toBeNull();
  });
});

describe('a correction handed in on the day of its return', () => {
  const returned = matter({
    submittedOn: '2026-11-02',
    acceptedOn: '2026-11-20',
    sentBackOn: '2026-11-20',
    correctionDueOn: '2026-12-15',
  });
  test('empties the return, keeps the portal’s limit, and counts as handed in', () => {
    expect(emptiedBy(returned, 'submitted', '2026-11-20')).toEqual(['acceptedOn', 'sentBackOn']);
    expect(emptiedBy(returned, 'submitted', '2026-11-21')).toEqual([]);
    expect(emptiedBy(returned, 'granted', '2026-11-20')).toEqual([]);
    // The limit of an earlier return is not that of the next.
    expect(emptiedBy(returned, 'sentBack', '2026-12-01')).toEqual(['correctionDueOn']);
    expect(emptiedBy(returned, 'sentBack', '2026-11-20')).toEqual([]);
    const again = matter({ submittedOn: '2026-11-20', correctionDueOn: '2026-12-15' });
    expect(standing(again)).toMatchObject({ kind: 'submitted', inTime: true });
  });
  test('is in time by the portal’s limit even where the rule’s own is past', () => {
    const late = matter({ submittedOn: '2026-11-20', correctionDueOn: '2026-11-22' });
    expect(standingOf([late], ['r'], '2027-01-01', '2026-11-15', '2026-11-25')).toMatchObject({
      inTime: true,
    });
  });
});

test('handed in anew on the day of a refusal, the new matter is the last word in either order', () => {
  const refused = matter({ submittedOn: '2026-11-02', refusedOn: '2026-11-20' });
  const anew = matter({ submittedOn: '2026-11-20' });
  expect(standing(refused, anew).kind).toBe('submitted');
  expect(standing(anew, refused).kind).toBe('submitted');
});

describe('a correction handed in', () => {
  const returned = matter({ submittedOn: '2026-11-05', sentBackOn: '2026-11-12' });
  const again = matter({
    submittedOn: '2026-11-18',
    firstSubmittedOn: '2026-11-05',
    sentBackOn: '2026-11-12',
  });

  test('keeps the day of the first submission, however often it is sent back', () => {
    expect(firstSubmission(returned, 'submitted')).toBe('2026-11-05');
    expect(firstSubmission(again, 'submitted')).toBe('2026-11-05');
    expect(firstSubmission(matter({ preparedOn: '2026-11-01' }), 'submitted')).toBeNull();
  });

  test('is taken back to what was handed in before', () => {
    expect(takenBack(again, 'submitted')).toEqual({
      set: { submittedOn: '2026-11-05' },
      unset: ['words.submitted', 'firstSubmittedOn'],
    });
    expect(takenBack(returned, 'sentBack').unset).toContain('correctionDueOn');
  });
});
