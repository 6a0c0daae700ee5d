/**
 * The text of a business licence read into facts, shown before anything is stored. What was not understood is shown
 * too; nothing is guessed. The text is kept as a draft until it has become a company.
 */
import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findFact } from 'shared/entity/fact-keys.ts';
import { readBusinessLicence } from 'shared/entity/read-business-licence.ts';
import { checkFact } from 'shared/entity/validators/check-fact.ts';
import { clearDraft, readDrafts, writeDraft } from '../store/drafts.ts';
import { pick } from './language.ts';
import { wordFactCheck } from './word-fact-check.ts';

const DRAFT = ['new-entity', 'licence'] as const;

interface Props {
  /** Whether they were stored; else the text stays. */
  readonly onTake: (facts: Readonly<Record<string, string>>) => Promise<boolean>;
}

export function PasteLicence({ onTake }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  useEffect(() => {
    void readDrafts(DRAFT[0]).then((drafts) =>
      setText((typed) => (typed === '' ? (drafts.get(DRAFT[1]) ?? '') : typed)),
    );
  }, []);
  const reading = text.trim() === '' ? null : readBusinessLicence(text);
  const found = reading
    ? Object.entries(reading.facts).filter((entry): entry is [string, string] => !!entry[1])
    : [];
  const take = async (): Promise<void> => {
    if (!(await onTake(Object.fromEntries(found)))) return;
    await clearDraft(...DRAFT);
    setText('');
  };
  return (
    <div class="stack">
      <label for={id}>{i18n.t('licence.paste')}</label>
      <textarea
        id={id}
        rows={8}
        value={text}
        placeholder={i18n.t('licence.example')}
        onInput={(event) => {
          setText(event.currentTarget.value);
          void writeDraft(...DRAFT, event.currentTarget.value);
        }}
      />
      {reading && found.length === 0 && <p class="notice warning">{i18n.t('licence.nothing')}</p>}
      {found.length > 0 && (
        <>
          <table class="facts-preview">
            <caption class="visually-hidden">{i18n.t('licence.found')}</caption>
            <tbody>
              {found.map(([key, value]) => {
                const check = checkFact(key, value);
                const definition = findFact(key);
                return (
                  <tr key={key}>
                    <th scope="row">{definition ? pick(definition.names) : key}</th>
                    <td>
                      {value === 'longTerm' ? i18n.t('expiry.longTerm') : value}
                      {check.level !== 'ok' && <p class="small warning-text">{wordFactCheck(check.code)}</p>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {reading && reading.unread.length > 0 && (
            <details class="small muted">
              <summary>{i18n.t('licence.unread', reading.unread.length)}</summary>
              <p class="unread">{reading.unread.join('\n')}</p>
            </details>
          )}
          <div>
            <button type="button" class="primary" onClick={() => void take()}>
              {i18n.t('licence.take', found.length)}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
