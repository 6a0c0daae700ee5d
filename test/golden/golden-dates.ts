/**
 * Every rule of a type over 2024 to 2028, as text that people review by diff: what each printed date, event, year or month
 * makes of it. Nothing here decides what is right; a changed line has to be explained by whoever changes it.
 */
import { isCounted, type Anchor, type Bound } from 'shared/catalogue/bound.ts';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import type { Rule } from 'shared/catalogue/rule.ts';
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import { fromEpochDay, toEpochDay, weekdayOf } from 'shared/deadlines/epoch-day.ts';
import type { Obligation, Reason } from 'shared/deadlines/obligation.ts';
import { allObligations } from 'shared/deadlines/obligations.ts';
import { anchorOfRule } from 'shared/deadlines/occasion.ts';
import { workingCalendar } from 'shared/deadlines/working-calendar.ts';
import { eventField } from 'shared/entity/filing-event.ts';
import { readFiling } from 'shared/entity/filing.ts';

/** Month ends, the long holidays and their make-up weekends, a leap day, the turn of the years, a plain Tuesday. */
const PRINTED_DATES: readonly CalendarDate[] = [
  '2024-02-29',
  '2024-10-08',
  '2025-01-31',
  '2025-06-30',
  '2025-12-31',
  '2026-02-14',
  '2026-03-02',
  '2026-06-09',
  '2026-10-07',
  '2026-12-15',
  '2027-03-31',
  '2027-10-06',
  '2028-01-30',
  '2028-05-31',
];

/** Days on which a duty of the calendar is looked at. */
const LOOKED_AT: readonly CalendarDate[] = [
  '2024-02-01',
  '2025-07-15',
  '2026-01-04',
  '2026-09-30',
  '2027-04-01',
  '2028-12-31',
];

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

export function goldenDates(type: FilingType): string {
  const parts = type.rules.map((rule) => [heading(rule), ...linesOf(rule, type)].join('\n'));
  return `${type.id} ${type.names.zh}\n\n${parts.join('\n\n')}\n`;
}

function heading(rule: Rule): string {
  const { id, about, confidence, source, inForce, region } = rule;
  const scope = [
    `${inForce.from}..${inForce.to ?? ''}`,
    region,
    ...(rule.when ?? []).map(({ attribute, is }) => `${attribute}=${is.join('|')}`),
    rule.triggers === undefined ? undefined : `on ${[rule.triggers].flat().join(',')}`,
    rule.blocking ? 'approval first' : undefined,
    rule.replaces === undefined ? undefined : `replaces ${rule.replaces.join(',')}`,
    rule.conflictsWith === undefined ? undefined : `against ${rule.conflictsWith.join(',')}`,
  ].filter((part) => part !== undefined);
  return [
    `${id} · ${about} · ${confidence} · ${`${source.document.zh} ${source.article}`.trim()}`,
    `  ${windowText(rule)} · late ${rule.late} · ${scope.join(' · ')}`,
  ].join('\n');
}

function windowText({ window: { opens, closes } }: Rule): string {
  if (opens === undefined && closes === undefined) return 'no days';
  return `${opens === undefined ? '' : boundText(opens)}..${closes === undefined ? '' : boundText(closes)}`;
}

function boundText(bound: Bound): string {
  if (!isCounted(bound)) return bound.rolls === undefined ? bound.on : `${bound.on} rolling later`;
  return `${bound.count} ${bound.unit} ${bound.direction} ${bound.anchor}`;
}

function linesOf(rule: Rule, type: FilingType): string[] {
  const anchor = anchorOfRule(rule);
  if (anchor === null) {
    if (windowText(rule) === 'no days') return onceChanged(rule, type);
    return LOOKED_AT.flatMap((today) => looked(rule, type, today));
  }
  return PRINTED_DATES.flatMap((on) => {
    const dated = { [fieldOf(rule, type, anchor)]: on };
    // Looked at on the day itself, when every rule that ends there still speaks.
    return obligationsOf(rule, type, dated, on).map((obligation) => `  ${on} → ${shown(obligation)}`);
  });
}

/** A change without days: what its card says from the day of the change on. */
function onceChanged(rule: Rule, type: FilingType): string[] {
  const on = PRINTED_DATES[9] ?? '';
  const event = fieldOf(rule, type, 'factChanged');
  return obligationsOf(rule, type, { [event]: on }, on).map(
    (obligation) => `  ${on} changed → ${shown(obligation)}`,
  );
}

function looked(rule: Rule, type: FilingType, today: CalendarDate): string[] {
  return obligationsOf(rule, type, {}, today).map((obligation) => `  on ${today}: ${shown(obligation)}`);
}

/** The field of a filing that dates an anchor. */
function fieldOf(rule: Rule, type: FilingType, anchor: Anchor): string {
  if (anchor === 'expiry') return 'expiry';
  if (anchor === 'issued') return 'issuedOn';
  const trigger = rule.triggers === 'filed' ? type.facts[0] : rule.triggers?.[0];
  return eventField(anchor, trigger);
}

function obligationsOf(
  rule: Rule,
  type: FilingType,
  dated: Readonly<Record<string, string>>,
  today: CalendarDate,
): Obligation[] {
  const attributes = Object.fromEntries(
    (rule.when ?? []).map(({ attribute, is }) => [`attribute.${attribute}`, is[0] ?? '']),
  );
  const issuedOn =
    rule.issued?.from ?? (rule.issued?.before === undefined ? '2020-01-02' : dayBefore(rule.issued.before));
  const filing = readFiling('f', {
    entityId: 'e',
    typeId: type.id,
    issuedOn,
    region: rule.region ?? '',
    ...attributes,
    ...dated,
  });
  return allObligations({ filings: [filing], matters: [], today, calendar: workingCalendar }).filter(
    (obligation) => obligation.rule.id === rule.id,
  );
}

function dayBefore(day: CalendarDate): CalendarDate {
  return fromEpochDay(toEpochDay(day) - 1);
}

function shown({ opensOn, dueOn, fileBy, phase, provisional, reasons }: Obligation): string {
  if (dueOn === null && opensOn === null) return `${phase} (${reasons.map(reasonText).join(', ')})`;
  const window = `${opensOn === null ? '' : dayText(opensOn)}..${dueOn === null ? '' : dayText(dueOn)}`;
  const act = fileBy === null || fileBy === dueOn ? '' : `, file by ${dayText(fileBy)}`;
  const cycle = reasons.find((reason) => reason.kind === 'cycle');
  return `${cycle === undefined ? '' : `${cycle.period} `}${window}${act}${provisional ? ', provisional' : ''}`;
}

function dayText(day: CalendarDate): string {
  return `${day} ${WEEKDAYS[weekdayOf(toEpochDay(day))] ?? ''}`;
}

function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'anchorMissing':
      return `${reason.kind} ${reason.anchor}`;
    case 'attributeMissing':
      return `${reason.kind} ${reason.attribute}`;
    case 'cycle':
    case 'notAnnounced':
      return `${reason.kind} ${reason.period}`;
    default:
      return reason.kind;
  }
}
