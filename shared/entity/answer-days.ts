/**
 * The days that a change of a filing's fields brings along, whoever makes it: on which day an answer became another one, and
 * since when the filing is here at the latest.
 */
import type { AttributeDefinition } from '../catalogue/filing-type.ts';
import { canonicalValue } from '../deadlines/attribute-value.ts';
import type { CalendarDate } from '../deadlines/calendar-date.ts';
import { answeredField, questionOf, type FilingFields } from './filing.ts';
import { canonicalRegion } from './region.ts';

/** What a type asks, as far as it decides whether two answers are one. */
type Question = Pick<AttributeDefinition, 'id' | 'default'>;

/** Whether two texts in a field of a filing are one answer to one question; false for what is no answer. */
export function isSameAnswer(
  field: string,
  one: unknown,
  other: unknown,
  questions: readonly Question[],
): boolean {
  const question = questionOf(field);
  if (question === null) return false;
  if (question === 'region') return canonicalRegion(text(one)) === canonicalRegion(text(other));
  const usual = questions.find(({ id }) => id === question)?.default ?? '';
  return canonicalValue(text(one) || usual) === canonicalValue(text(other) || usual);
}

/** `change`: the fields that become another; an empty text where one is emptied. Nothing of a change that changes nothing. */
export function answerDays(
  before: FilingFields,
  change: FilingFields,
  questions: readonly Question[],
  today: CalendarDate,
): Readonly<Record<string, CalendarDate>> {
  const fields = Object.keys(change);
  if (fields.length === 0) return {};
  const days: Record<string, CalendarDate> = {};
  for (const field of fields) {
    const question = questionOf(field);
    if (question !== null && !isSameAnswer(field, before[field], change[field], questions))
      days[answeredField(question)] = today;
  }
  // What an older version entered: from now on nothing of it is missed unseen.
  if (text(before['enteredOn']) === '' && text(change['enteredOn']) === '') days['enteredOn'] = today;
  return days;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
