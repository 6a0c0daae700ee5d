/** The tray: changes that the server refused, each with what was typed and the reason, until somebody decides. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PendingOperation } from 'shared/sync/device.ts';
import type { JsonValue } from 'shared/sync/protocol.ts';
import { discardRefused, retryRefused } from '../../store/outbox.ts';
import { refused } from '../../ui/live-data.ts';
import { recordName } from '../../ui/record-name.ts';
import { wordField } from '../../ui/word-field.ts';
import { wordNumber } from '../../ui/word-number.ts';

/** Longer texts are shown by their beginning, and copied whole. */
const SHOWN_CHARACTERS = 160;

export function RefusedList() {
  if (refused.value.length === 0) return null;
  return (
    <div class="stack refused-list">
      <h2>{i18n.t('refused.title', refused.value.length, { count: wordNumber(refused.value.length) })}</h2>
      <ul class="plain-list">
        {refused.value.map((operation) => (
          <li key={operation.opId} class="stack tight">
            <p class="muted small">{recordName(operation.record)}</p>
            {operation.delete && <p>{i18n.t('refused.deletion')}</p>}
            {operation.unset.map((field) => (
              <p key={field}>{i18n.t('refused.emptied', { field: wordField(field) })}</p>
            ))}
            {Object.entries(operation.set).map(([field, value]) => (
              <TypedValue key={field} field={field} value={value} mustCopy={!canSucceed(operation)} />
            ))}
            <p class="small warning-text">
              {i18n.t(`refused.code.${operation.refusal?.code ?? 'malformed'}`)}
            </p>
            <div class="row small">
              {canSucceed(operation) && (
                <button type="button" onClick={() => void retryRefused(operation.opId)}>
                  {i18n.t('refused.retry')}
                </button>
              )}
              <Discard operation={operation} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Sent once more, a change can pass only where something about its sender has changed. */
function canSucceed({ refusal }: PendingOperation): boolean {
  return refusal?.code === 'forbidden' || refusal?.code === 'foreignDevice';
}

interface TypedValueProps {
  readonly field: string;
  readonly value: JsonValue;
  /** Whether copying it is all that is left to do with it. */
  readonly mustCopy: boolean;
}

/** What was typed stays within reach: it stands nowhere else any more. */
function TypedValue({ field, value, mustCopy }: TypedValueProps) {
  const [copied, setCopied] = useState(false);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const long = text.length > SHOWN_CHARACTERS;
  return (
    <div class="spread">
      <p class="typed-value">
        <span class="muted">{wordField(field)}</span> {long ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text}
      </p>
      {(long || mustCopy) && (
        <button
          type="button"
          class={mustCopy ? 'small' : 'plain small'}
          onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          {copied
            ? i18n.t('action.copied')
            : i18n.t('refused.copy', text.length, { characters: wordNumber(text.length) })}
        </button>
      )}
    </div>
  );
}

/** The one place where something typed can be lost, so it asks. */
function Discard({ operation }: { readonly operation: PendingOperation }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="plain" onClick={() => setAsking(true)}>
        {i18n.t('refused.discard')}
      </button>
    );
  }
  return (
    <>
      <span>{i18n.t('refused.confirmDiscard')}</span>
      <button type="button" onClick={() => void discardRefused(operation.opId)}>
        {i18n.t('refused.discard')}
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        {i18n.t('action.cancel')}
      </button>
    </>
  );
}
