/** Why that day: the chain from certificate to the day counted to, each statement of law with its citation. */
import { i18n } from '#i18n';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { pick } from './language.ts';
import { wordReason } from './word-reason.ts';

export function ReasonChain({ obligation }: { readonly obligation: Obligation }) {
  return (
    <>
      <ol class="reasons" style={{ '--phase-colour': `var(--phase-${obligation.phase})` }}>
        {obligation.reasons.map((reason, index) => {
          const { text, citation } = wordReason(reason);
          return (
            <li key={index}>
              {text}
              {citation && (
                <>
                  {' '}
                  <Citation text={citation.text} address={citation.address} />{' '}
                  <span class="basis" data-basis={citation.confidence}>
                    {i18n.t(`confidence.${citation.confidence}`)}
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ol>
      {obligation.rule.note && <p class="small muted">{pick(obligation.rule.note)}</p>}
    </>
  );
}

/** Sources that are addresses are links; a file in an archive is named as text. */
function Citation({ text, address }: { readonly text: string; readonly address: string }) {
  return /^https?:\/\//.test(address) ? (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {text}
    </a>
  ) : (
    <span title={address}>{text}</span>
  );
}
