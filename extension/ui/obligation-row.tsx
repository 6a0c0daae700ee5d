/** One obligation as a line of the ledger: the count, what it is, and the end of the chain of reasons. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import { lackOf } from 'shared/deadlines/lack-of.ts';
import { changedFacts, type Obligation } from 'shared/deadlines/obligation.ts';
import { DatedText } from './dated-text.tsx';
import { pick } from './language.ts';
import { filings } from './live-data.ts';
import { PhaseMark } from './phase-mark.tsx';
import { wordConsequence, wordCount, wordDue } from './word-due.ts';
import { wordFacts } from './word-event.ts';
import { wordFiling } from './word-obligation.ts';
import { wordUndecided } from './word-undecided.ts';
import { DueMarks } from './due-marks.tsx';

interface Props {
  readonly obligation: Obligation;
  readonly filingName: string;
  readonly today: CalendarDate;
  readonly children?: ComponentChildren;
}

export function ObligationRow({ obligation, filingName, today, children }: Props) {
  const due = wordDue(obligation, today);
  const count = wordCount(obligation);
  const consequence = wordConsequence(obligation);
  const lack = lackOf(obligation);
  const undecided = wordUndecided(obligation, () =>
    filings.value.find(({ id }) => id === obligation.filingId),
  );
  const changed = wordFacts(changedFacts(obligation));
  const counts =
    obligation.daysLeft !== null && obligation.phase !== 'done' && obligation.phase !== 'submitted';
  return (
    <li class="obligation" style={{ '--phase-colour': `var(--phase-${obligation.phase})` }}>
      <div class="count" aria-hidden="true">
        {counts ? obligation.daysLeft : '–'}
        {counts && <small>{i18n.t('days.unit', Math.abs(obligation.daysLeft ?? 0))}</small>}
      </div>
      <div class="what">
        <div class="spread">
          <span class="name">{wordFiling(obligation.typeId, filingName)}</span>
          <PhaseMark phase={obligation.phase} lack={lack} />
        </div>
        <div class="duty">
          <span>
            {pick(obligation.rule.title)}
            {changed !== '' && <span class="muted"> · {changed}</span>}
          </span>
          {/* Flexed apart; this is for whoever copies the line. */}{' '}
          <span class={due === null ? '' : 'due'}>
            {due !== null && (
              <span class="figures">
                <DatedText text={due} />
              </span>
            )}
            {/* The mark of the phase says that nobody could verify it. */}
            {lack !== 'ask' && (
              <DueMarks basis={obligation.rule.confidence} provisional={obligation.provisional} />
            )}
          </span>
        </div>
        {count !== '' && <div class="small muted">{count}</div>}
        {undecided !== null && <div class="small warning-text">{undecided}</div>}
        {consequence !== null && <div class="small consequence">{consequence}</div>}
        {children}
      </div>
    </li>
  );
}
