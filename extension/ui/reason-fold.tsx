/** Why that day: the deciding reason in one line, the whole chain behind one click. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { DatedText } from './dated-text.tsx';
import { ReasonChain } from './reason-chain.tsx';
import { wordRule } from './word-rule.ts';

export function ReasonFold({ obligation }: { readonly obligation: Obligation }) {
  // Hundreds of rows are drawn at once; a chain only for those that somebody opens.
  const [open, setOpen] = useState(false);
  const line = wordRule(obligation);
  return (
    <details class="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {/* Unfolded, the chain says it. */}
        {open || line === '' ? i18n.t('reason.all') : <DatedText text={line} />}
      </summary>
      {open && <ReasonChain obligation={obligation} />}
    </details>
  );
}
