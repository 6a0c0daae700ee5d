/** The file slots of the form: what belongs in each as far as that is known, and one button per slot for the person. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findFact } from 'shared/entity/fact-keys.ts';
import type { FillPlan } from 'shared/forms/fill-plan.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import type { PickedFile } from '../../engine-port.ts';
import { pick } from '../../ui/language.ts';

/** Larger files do not fit through the browser's port in one piece. In MB. */
const MAX_MEGABYTES = 20;
const PIECE = 8_192;

interface Props {
  readonly reading: FormReading;
  readonly plan: FillPlan;
  readonly onAttach: (fieldId: string, file: PickedFile) => Promise<ReceiptEntry>;
}

type Answer = ReceiptEntry | 'tooBig' | 'failed';

export function FileSlots({ reading, plan, onAttach }: Props) {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const slots = reading.fields.filter(({ widget, visible }) => widget === 'file' && visible);
  if (slots.length === 0) return null;
  const materials = new Map(plan.refusals.map(({ fieldId, key }) => [fieldId, key]));
  const note = (fieldId: string, answer: Answer): void =>
    setAnswers((now) => new Map(now).set(fieldId, answer));
  const take = async (fieldId: string, file: File): Promise<void> => {
    if (file.size > MAX_MEGABYTES * 1024 * 1024) return note(fieldId, 'tooBig');
    const content = await base64Of(file);
    note(fieldId, await onAttach(fieldId, { name: file.name, type: file.type, content }));
  };
  return (
    <section class="stack" aria-label={i18n.t('fill.files.title')}>
      <p class="small muted">{i18n.t('fill.files.hint')}</p>
      <ul class="steps">
        {slots.map(({ id, label }) => {
          const fact = findFact(materials.get(id) ?? '');
          const name = label === '' ? i18n.t('fill.unlabelled') : label;
          const answer = answers.get(id);
          return (
            <li key={id}>
              <span class="spread">
                <bdi class="page-label">{name}</bdi>
                {fact !== undefined && <span class="small muted">{pick(fact.names)}</span>}
              </span>
              <input
                type="file"
                class="small"
                aria-label={i18n.t('fill.files.choose', { label: name })}
                onChange={({ currentTarget }) => {
                  const [file] = currentTarget.files ?? [];
                  currentTarget.value = '';
                  if (file) take(id, file).catch(() => note(id, 'failed'));
                }}
              />
              {answer !== undefined && (
                <span class="small" role="status">
                  {wordAnswer(answer)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function wordAnswer(answer: Answer): string {
  if (answer === 'tooBig') return i18n.t('fill.files.tooBig', { max: String(MAX_MEGABYTES) });
  if (answer === 'failed') return i18n.t('fill.files.failed');
  if (answer.reason !== null) return i18n.t(`fill.failure.${answer.reason}`);
  return i18n.t('fill.files.put', { name: answer.shown });
}

/** In pieces: a call takes only so many arguments. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(text);
}
