/** What an obligation waits for that somebody can enter, and where it is entered. */
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import type { FilingNeeds } from 'shared/deadlines/filing-needs.ts';
import { lackOf } from 'shared/deadlines/lack-of.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { eventField, type EventName } from 'shared/entity/filing-event.ts';

export type Missing =
  /** In the form of the filing, by the record's field. */
  | { readonly in: 'form'; readonly field: string; readonly is: 'date' | 'details' | 'decision' }
  /** As something that happened. */
  | { readonly in: 'event'; readonly event: EventName; readonly is: 'date' }
  /** In what was recorded of that day, without saying of what. */
  | { readonly in: 'change'; readonly on: CalendarDate; readonly is: 'details' };

/**
 * `needs` is what the filing's form asks for; only asked for where something is missing. `undecided`: what it hangs on and
 * nobody has decided yet. Null where nothing is missing.
 */
export function missingOf(
  obligation: Pick<Obligation, 'phase' | 'reasons'>,
  needs: () => Pick<FilingNeeds, 'events' | 'endings' | 'recordable'>,
  undecided: string | null = null,
): Missing | null {
  if (lackOf(obligation) === null)
    return undecided === null ? null : { in: 'form', field: `attribute.${undecided}`, is: 'decision' };
  for (const reason of obligation.reasons) {
    switch (reason.kind) {
      case 'attributeMissing':
        return { in: 'form', field: `attribute.${reason.attribute}`, is: 'details' };
      case 'issuedOnMissing':
        return { in: 'form', field: 'issuedOn', is: 'date' };
      case 'factMissing':
        return { in: 'change', on: reason.on, is: 'details' };
      case 'notAnnounced':
        return reason.watch ? { in: 'event', event: 'announced', is: 'date' } : null;
      case 'anchorMissing': {
        const { anchor } = reason;
        if (anchor === 'expiry') return { in: 'form', field: 'expiryKind', is: 'date' };
        if (anchor === 'issued') return { in: 'form', field: 'issuedOn', is: 'date' };
        const { events, endings, recordable } = needs();
        if ([...events, ...endings].includes(anchor))
          return { in: 'form', field: eventField(anchor), is: 'date' };
        return recordable.some(({ kind }) => kind === anchor)
          ? { in: 'event', event: anchor, is: 'date' }
          : null;
      }
      default:
    }
  }
  return null;
}
