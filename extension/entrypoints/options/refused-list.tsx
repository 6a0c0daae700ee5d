/** The tray: changes that the server refused, each with what was typed and the reason, until somebody decides. */
import { i18n } from '#i18n';
import type { PendingOperation } from 'shared/sync/device.ts';
import { discardRefused, retryRefused } from '../../store/outbox.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { refused } from '../../ui/live-data.ts';
import { ownedName } from '../../ui/record-name.ts';
import { IN_SENTENCE, shorten } from '../../ui/shorten.ts';
import { wordField } from '../../ui/word-field.ts';
import { wordNumber } from '../../ui/word-number.ts';
import { wordValue } from '../../ui/word-value.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';

export function RefusedList() {
  if (refused.value.length === 0) return null;
  return (
    <div class="stack refused-list">
      <h2>{i18n.t('refused.title', refused.value.length, { count: wordNumber(refused.value.length) })}</h2>
      <ul class="plain-list">
        {refused.value.map((operation) => (
          <Refused key={operation.opId} operation={operation} />
        ))}
      </ul>
    </div>
  );
}

function Refused({ operation }: { readonly operation: PendingOperation }) {
  const values = Object.entries(operation.set);
  const mayPass = canSucceed(operation);
  // Where sending is of no use, copying is what there is to do: beside the other choice, or per value.
  const lone = !mayPass && values.length === 1 ? values[0] : undefined;
  return (
    <li class="stack tight">
      <p class="muted small">{ownedName({ ...operation, fields: operation.set })}</p>
      {operation.delete && <p>{i18n.t('refused.deletion')}</p>}
      {operation.unset.map((field) => (
        <p key={field}>{i18n.t('refused.emptied', { field: wordField(field, operation.record) })}</p>
      ))}
      {values.map(([field, value]) => (
        <TypedValue
          key={field}
          name={wordField(field, operation.record)}
          text={wordValue(field, value, operation.record)}
          mayCopy={lone === undefined}
          mustCopy={!mayPass}
        />
      ))}
      <p class="small warning-text">{i18n.t(`refused.code.${operation.refusal?.code ?? 'malformed'}`)}</p>
      <div class="row small">
        {mayPass && (
          <button type="button" onClick={() => void retryRefused(operation.opId)}>
            {i18n.t('refused.retry')}
          </button>
        )}
        {lone !== undefined && <CopyWhole text={wordValue(...lone, operation.record)} />}
        {/* Here something typed can be lost, so it asks. */}
        <ConfirmButton
          label={i18n.t('refused.discard')}
          question={i18n.t('refused.confirmDiscard')}
          onConfirm={() => void discardRefused(operation.opId)}
        />
      </div>
    </li>
  );
}

/** Sent once more, a change can pass only where something about its sender has changed. */
function canSucceed({ refusal }: PendingOperation): boolean {
  return refusal?.code === 'forbidden' || refusal?.code === 'foreignDevice';
}

interface TypedValueProps {
  readonly name: string;
  readonly text: string;
  /** Whether its button stands here. */
  readonly mayCopy: boolean;
  /** Whether there is nothing else to do with it; a short text can be seen whole and sent again. */
  readonly mustCopy: boolean;
}

/** What was typed stays within reach: it stands nowhere else any more. */
function TypedValue({ name, text, mayCopy, mustCopy }: TypedValueProps) {
  // Longer texts are shown by their beginning, and copied whole.
  const shown = shorten(text, IN_SENTENCE);
  const long = shown !== text;
  return (
    <div class="stack tight">
      <p class="typed-value">
        <span class="muted">{name}</span> {shown}
      </p>
      {mayCopy && (mustCopy || long) && (
        <div class="small">
          <CopyWhole text={text} />
        </div>
      )}
    </div>
  );
}

function CopyWhole({ text }: { readonly text: string }) {
  const label = i18n.t('refused.copy', text.length, { characters: wordNumber(text.length) });
  return <CopyButton label={label} text={() => text} of={text} />;
}
