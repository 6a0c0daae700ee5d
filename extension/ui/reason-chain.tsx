/** Why that day: the chain from certificate to the day counted to, each statement of law with its citation. */
import { i18n } from '#i18n';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { Citation } from './citation.tsx';
import { pick } from './language.ts';
import { team } from './live-data.ts';
import { wordConflict } from './word-conflict.ts';
import { wordHints, wordReason } from './word-reason.ts';
import { wordSource } from './word-source.ts';

export function ReasonChain({ obligation }: { readonly obligation: Obligation }) {
  const { rule, reasons, phase, typeId } = obligation;
  // The source, its consequences and its notes speak of the number that the team set aside.
  const isOwn = rule.override !== undefined;
  const worded = reasons.flatMap((reason) => [wordReason(reason, obligation), ...wordHints(reason)]);
  const isCited = isOwn || worded.some(({ citation }) => citation !== null);
  const late = isOwn || rule.late === 'none' || rule.late === 'unknown' ? null : rule.late;
  return (
    <>
      <ol class="reasons" style={{ '--phase-colour': `var(--phase-${phase})` }}>
        {worded.map(({ text, citation }, index) => (
          <li key={index}>
            {text}
            {citation && (
              <>
                {' '}
                <Citation source={citation} />
              </>
            )}
          </li>
        ))}
      </ol>
      <ul class="asides small muted">
        {wordConflict(obligation, team.value.typeOf(typeId)).map((text) => (
          <li key={text} class="decides">
            {text}
          </li>
        ))}
        {!isCited && (
          <li>
            <Citation source={wordSource(rule)} />
          </li>
        )}
        {late && <li>{i18n.t(`reason.late.${late}`)}</li>}
        {!isOwn && rule.note && <li>{pick(rule.note)}</li>}
      </ul>
    </>
  );
}
