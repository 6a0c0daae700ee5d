/** Why that day: the chain from certificate to the day counted to, each statement of law with its citation. */
import { i18n } from '#i18n';
import { lackOf } from 'shared/deadlines/lack-of.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { Citation } from './citation.tsx';
import { DatedText } from './dated-text.tsx';
import { pick } from './language.ts';
import { team, today } from './live-data.ts';
import { wordConflict } from './word-conflict.ts';
import { wordDate } from './word-date.ts';
import { isLate, wordLate } from './word-due.ts';
import { wordHints, wordReason } from './word-reason.ts';
import { wordSource } from './word-source.ts';

export function ReasonChain({ obligation }: { readonly obligation: Obligation }) {
  const { rule, reasons, phase, typeId } = obligation;
  const lack = lackOf(obligation);
  const type = team.value.typeOf(typeId);
  const isOver = phase === 'missed' || phase === 'lapsed' || phase === 'urgent';
  // The source, its consequences and its notes speak of the number that the team set aside.
  const isOwn = rule.override !== undefined;
  const worded = reasons.flatMap((reason) => {
    // A day to act by that is over is no advice any more.
    const isPast = isOver && reason.kind === 'fileBy' && reason.on < today.value;
    if (!isPast) return [wordReason(reason, obligation), ...wordHints(reason)];
    return [{ text: i18n.t('reason.fileByPast', { date: wordDate(reason.on) }), citation: null, isPast }];
  });
  const isCited = isOwn || worded.some(({ citation }) => citation !== null);
  const late = isLate(obligation) ? null : wordLate(obligation);
  return (
    <>
      <ol class="reasons" style={{ '--phase-colour': `var(--phase-${phase})` }}>
        {worded.map(({ text, citation, isPast }, index) => (
          <li key={index} class={isPast === true ? 'past' : undefined}>
            <DatedText text={text} />
            {citation && (
              <>
                {' — '}
                <Citation source={citation} isBare={lack === 'ask' && citation.confidence === 'unverified'} />
              </>
            )}
          </li>
        ))}
      </ol>
      <ul class="asides small muted">
        {wordConflict(obligation, type).map((text) => (
          <li key={text} class="decides">
            <DatedText text={text} />
          </li>
        ))}
        {!isCited && (
          <li>
            <Citation source={wordSource(rule)} />
          </li>
        )}
        {late !== null && <li>{late}</li>}
        {!isOwn && rule.note && <li>{pick(rule.note)}</li>}
        {rule.about === 'renewal' && type?.materials.renewal.length === 0 && (
          <li>{i18n.t('details.noRenewal')}</li>
        )}
      </ul>
    </>
  );
}
