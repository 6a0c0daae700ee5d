/** One field of a run: what it holds now, as the widget renders it, and whether that is what was planned. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findFact } from 'shared/entity/fact-keys.ts';
import { maskFact } from 'shared/entity/mask-fact.ts';
import { choseAnother } from 'shared/forms/chosen-option.ts';
import type { PlanStep } from 'shared/forms/fill-plan.ts';
import type { ReceiptEntry, ReceiptOutcome } from 'shared/forms/receipt.ts';
import { CoverButton } from '../../ui/cover-button.tsx';
import { factName, factNameBeside } from '../../ui/word-fact.ts';

const MARKS: Readonly<Record<ReceiptOutcome, string>> = {
  failed: '✕',
  changedByPage: '≠',
  refused: '–',
  filled: '✓',
  already: '=',
  undone: '↺',
};

interface Props {
  readonly entry: ReceiptEntry;
  readonly step: PlanStep | undefined;
  /** The line is of an undo: what was not undone still holds what was filled, or what the person put there since. */
  readonly ofUndo?: boolean;
}

export function ReceiptLine({ entry, step, ofUndo = false }: Props) {
  const [shown, setShown] = useState(false);
  const isSecret = step?.sensitive === true && entry.shown !== '';
  const text = isSecret && !shown ? maskFact(findFact(step.key)?.kind ?? 'text', entry.shown) : entry.shown;
  const isKept = entry.outcome === 'filled' || entry.outcome === 'already';
  return (
    <li data-outcome={entry.outcome}>
      <span class="mark" aria-hidden="true">
        {MARKS[entry.outcome]}
      </span>
      <div class="held">
        <span class="spread">
          <bdi class="page-label">{step?.label ?? ''}</bdi>
          <span class="small muted">{step && factNameBeside(step.key, step.label)}</span>
        </span>
        <span class="spread">
          <span class="shown">{text === '' ? i18n.t('fill.showsNothing') : <bdi>{text}</bdi>}</span>
          <span class="small muted">
            {ofUndo && entry.outcome !== 'undone'
              ? i18n.t('fill.notUndone')
              : i18n.t(`fill.outcome.${entry.outcome}`)}
          </span>
        </span>
        {isSecret && (
          <span>
            <CoverButton fact={factName(step.key)} shown={shown} onToggle={() => setShown(!shown)} />
          </span>
        )}
        {step && isKept && choseAnother(step, entry.shown) && (
          <span class="small warning-text doubt">
            {i18n.t('fill.chosenInstead', { planned: step.after, shown: entry.shown })}
          </span>
        )}
        {entry.reason && (
          <span class="small warning-text">
            {ofUndo && entry.reason === 'unsupported'
              ? i18n.t('fill.cannotEmpty')
              : i18n.t(`fill.failure.${entry.reason}`)}
          </span>
        )}
      </div>
    </li>
  );
}
