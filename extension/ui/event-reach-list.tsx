/** Which filings an event would reach, and by when each wants something. */
import { i18n } from '#i18n';
import type { EventReach } from 'shared/deadlines/event-reach.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { pick } from './language.ts';
import { filingNames, today } from './live-data.ts';
import { wordDate } from './word-date.ts';
import { countedDay, wordFiling } from './word-obligation.ts';

export function EventReachList({ reach }: { readonly reach: readonly EventReach[] }) {
  if (reach.length === 0) return <p class="small muted">{i18n.t('event.reachesNothing')}</p>;
  return (
    <div class="notice reach" role="status">
      <p>{i18n.t('event.reaches', reach.length)}</p>
      <ul class="small">
        {reach.flatMap(({ obligations }) =>
          obligations.map((obligation) => <li key={obligation.id}>{wordReached(obligation)}</li>),
        )}
      </ul>
    </div>
  );
}

function wordReached(obligation: Obligation): string {
  const words = {
    filing: wordFiling(obligation.typeId, filingNames.value.get(obligation.filingId) ?? ''),
    title: pick(obligation.rule.title),
  };
  const day = countedDay(obligation, today.value);
  return day === null
    ? i18n.t('event.reachedUndated', words)
    : i18n.t('event.reachedBy', { ...words, date: wordDate(day) });
}
