/** Every matter there ever was on a filing, the latest first: for which rule, its steps, and the documents it had together. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import type { Filing } from 'shared/entity/filing.ts';
import type { Matter } from 'shared/entity/matter.ts';
import { standingOfMatter } from 'shared/entity/matter-steps.ts';
import { standingPrinted } from 'shared/entity/printed-change.ts';
import { pick } from './language.ts';
import { ledger, matters, mayEdit } from './live-data.ts';
import { ruleOfMatter } from './rule-of-matter.ts';
import { SaveFailure } from './save-failure.tsx';
import { undoMatterStep } from './undo-matter-step.ts';
import { useOneAtATime } from './use-one-at-a-time.ts';
import { wordDate } from './word-date.ts';
import { wordField } from './word-field.ts';
import { wordSteps } from './word-matter.ts';

export function MatterList({ filing, type }: { readonly filing: Filing; readonly type: FilingType }) {
  const own = matters.value
    .filter(({ filingId }) => filingId === filing.id)
    .toSorted((a, b) => ((a.anchorOn ?? '') < (b.anchorOn ?? '') ? 1 : -1));
  if (own.length === 0) return null;
  return (
    <details class="fold small">
      <summary>{i18n.t('matter.list', own.length)}</summary>
      <ul class="plain-list">
        {own.map((matter) => (
          <li key={matter.id}>
            <p>{titleOf(matter, type)}</p>
            <ul class="muted">
              {wordSteps(matter).map((text) => (
                <li key={text}>{text}</li>
              ))}
              {matter.materials.size > 0 && <li>{i18n.t('matter.materials', matter.materials.size)}</li>}
            </ul>
            {mayEdit.value && standingOfMatter(matter) === 'granted' && <UndoGrant matter={matter} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was granted is no longer among what is to be done: a slip is put right here. */
function UndoGrant({ matter }: { readonly matter: Matter }) {
  const [failed, setFailed] = useState(false);
  const certificate = ledger.value.filingFields.get(matter.filingId) ?? {};
  const printed = standingPrinted(matter.printed, certificate);
  const state = i18n.t('matter.grantedOn');
  const fields = printed.map(({ field }) => wordField(field)).join(i18n.t('list.separator'));
  const undo = useOneAtATime(() =>
    undoMatterStep(matter, 'granted', certificate).catch(() => setFailed(true)),
  );
  return (
    <>
      <button type="button" class="plain" onClick={undo}>
        {printed.length === 0
          ? i18n.t('matter.undo', { state })
          : i18n.t('matter.undoPrinted', { state, fields })}
      </button>
      {failed && <SaveFailure />}
    </>
  );
}

function titleOf(matter: Matter, type: FilingType): string {
  const { anchorOn } = matter;
  const rule = ruleOfMatter(matter, type);
  const title = rule ? pick(rule.title) : i18n.t('impact.goneRule');
  return anchorOn === null ? title : i18n.t('matter.about', { title, date: wordDate(anchorOn) });
}
