/**
 * The text of a business licence read into facts, shown before anything is stored: of a new company all, of one that is
 * held already what differs, beside what stands there. What was not understood is shown too; nothing is guessed. The text
 * is kept as a draft until it was stored.
 */
import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findFact } from 'shared/entity/fact-keys.ts';
import { readBusinessLicence } from 'shared/entity/read-business-licence.ts';
import type { Entity } from 'shared/entity/entity.ts';
import { checkFact } from 'shared/entity/validators/check-fact.ts';
import { clearDraft, readDrafts, writeDraft } from '../store/drafts.ts';
import { HeldNotice } from './held-notice.tsx';
import { pick } from './language.ts';
import { wordFactCheck } from './word-fact-check.ts';
import { wordValue } from './word-value.ts';

const DRAFT = 'licence';

interface Props {
  /** The company that the facts are for; absent for a new one. */
  readonly entity?: Entity;
  /** Whether they were stored; else the text stays. */
  readonly onTake: (facts: Readonly<Record<string, string>>) => Promise<boolean>;
}

export function PasteLicence({ entity, onTake }: Props) {
  const draftOf = entity?.id ?? 'new-entity';
  const held = entity?.facts ?? {};
  const [text, setText] = useState('');
  const [taken, setTaken] = useState(false);
  const id = useId();
  useEffect(() => {
    void readDrafts(draftOf).then((drafts) =>
      setText((typed) => (typed === '' ? (drafts.get(DRAFT) ?? '') : typed)),
    );
  }, []);
  const reading = text.trim() === '' ? null : readBusinessLicence(text);
  const read = reading
    ? Object.entries(reading.facts).filter((entry): entry is [string, string] => !!entry[1])
    : [];
  const found = read.filter(([key, value]) => held[key] !== value);
  const take = async (): Promise<void> => {
    if (!(await onTake(Object.fromEntries(found)))) return;
    await clearDraft(draftOf, DRAFT);
    setText('');
    setTaken(true);
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
          setTaken(false);
          void writeDraft(draftOf, DRAFT, event.currentTarget.value);
        }}
      />
      {reading && read.length === 0 && (
        <p class="notice warning">{i18n.t(entity ? 'licence.nothingRead' : 'licence.nothing')}</p>
      )}
      {read.length > 0 && found.length === 0 && (
        <p class="notice good" role="status">
          {i18n.t('licence.same', read.length)}
        </p>
      )}
      {isOther(held, reading?.facts ?? {}) && (
        <p class="notice warning" role="alert">
          {i18n.t('licence.otherCompany')}
        </p>
      )}
      {entity === undefined && reading && <HeldNotice entered={reading.facts} />}
      {taken && (
        <p class="small muted" role="status">
          {i18n.t('fact.saved')}
        </p>
      )}
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
                      {(held[key] ?? '') !== '' && (
                        <>
                          <del>{wordValue(key, held[key], draftOf)}</del>{' '}
                        </>
                      )}
                      {wordValue(key, value, draftOf)}
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

/** The number of a company never changes: another one is another company. */
function isOther(held: Entity['facts'], read: Readonly<Record<string, string | undefined>>): boolean {
  const [known = '', pasted = ''] = [held[NUMBER], read[NUMBER]];
  return known !== '' && pasted !== '' && known !== pasted;
}

const NUMBER = 'entity.uscc';
