/** The tray: changes that the server refused, with the reason. They stand aside until somebody decides. */
import { i18n } from '#i18n';
import { discardRefused, retryRefused } from '../../store/outbox.ts';
import { refused } from '../../ui/live-data.ts';
import { wordField } from '../../ui/word-field.ts';

export function RefusedList() {
  if (refused.value.length === 0) return null;
  return (
    <div class="stack">
      <h2>{i18n.t('refused.title', refused.value.length)}</h2>
      <ul class="plain-list">
        {refused.value.map((operation) => (
          <li key={operation.opId} class="stack tight">
            <p>
              {[...Object.keys(operation.set), ...operation.unset]
                .map(wordField)
                .join(i18n.t('list.separator'))}
            </p>
            <p class="small warning-text">
              {i18n.t(`refused.code.${operation.refusal?.code ?? 'malformed'}`)}
            </p>
            <div class="row small">
              <button type="button" onClick={() => void retryRefused(operation.opId)}>
                {i18n.t('refused.retry')}
              </button>
              <button type="button" class="plain" onClick={() => void discardRefused(operation.opId)}>
                {i18n.t('refused.discard')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
