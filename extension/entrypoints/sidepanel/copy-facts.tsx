/** Every fact of the company, to be copied with one click where a page cannot be filled. Sensitive ones are covered until asked. */
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { FACTS, type FactDefinition } from 'shared/entity/fact-keys.ts';
import { maskFact } from 'shared/entity/mask-fact.ts';
import type { Entity } from 'shared/entity/entity.ts';
import { CoverButton } from '../../ui/cover-button.tsx';
import { isWanted } from '../../ui/is-wanted.ts';
import { pick } from '../../ui/language.ts';
import { CLEARING_LEAVE, copyForAMinute, type Copied } from './copy-for-a-minute.ts';
import { FindBox } from '../../ui/find-box.tsx';

export function CopyFacts({ entity }: { readonly entity: Entity }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="copy-facts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{i18n.t('copy.title')}</h2>
      </summary>
      {open && <Facts entity={entity} />}
    </details>
  );
}

function Facts({ entity }: { readonly entity: Entity }) {
  const [wanted, setWanted] = useState('');
  const [copied, setCopied] = useState<{ readonly key: string; readonly state: Copied } | null>(null);
  const held = FACTS.filter((fact) => (entity.facts[fact.key] ?? '') !== '' && fact.kind !== 'file');
  const shown = held.filter((fact) => isWanted(fact, entity, wanted));
  const copy = (fact: FactDefinition): void => {
    const value = spoken(entity.facts[fact.key] ?? '');
    const { permissions } = browser;
    void copyForAMinute(value, { navigator, permissions, document, window }, (state) =>
      setCopied({ key: fact.key, state }),
    );
  };
  /** What was copied just now is cleared too: its minute runs. */
  const allow = async (): Promise<void> => {
    if (!(await browser.permissions.request(CLEARING_LEAVE))) return;
    setCopied((now) => (now?.state === 'copied' ? { ...now, state: 'willClear' } : now));
  };
  return (
    <div class="stack tight">
      <FindBox label={i18n.t('fact.find')} value={wanted} onFind={setWanted} />
      <p class="small muted" role="status">
        {copied !== null ? i18n.t(`copy.state.${copied.state}`) : wordNone(held.length, shown.length, wanted)}
      </p>
      {copied?.state === 'copied' && (
        <p class="small row">
          <span class="muted">{i18n.t('copy.allowHint')}</span>
          <button type="button" class="plain small" onClick={() => void allow()}>
            {i18n.t('copy.allow')}
          </button>
        </p>
      )}
      <ul>
        {shown.map((fact) => (
          <FactLine
            key={fact.key}
            fact={fact}
            value={spoken(entity.facts[fact.key] ?? '')}
            isCopied={copied?.key === fact.key && (copied.state === 'copied' || copied.state === 'willClear')}
            onCopy={() => copy(fact)}
          />
        ))}
      </ul>
    </div>
  );
}

interface LineProps {
  readonly fact: FactDefinition;
  readonly value: string;
  readonly isCopied: boolean;
  readonly onCopy: () => void;
}

function FactLine({ fact, value, isCopied, onCopy }: LineProps) {
  const [shown, setShown] = useState(false);
  const isSensitive = fact.sensitivity === 'sensitive';
  const name = pick(fact.names);
  return (
    <li class="fact-line">
      <span class="small muted name">{name}</span>
      <bdi class="value">{isSensitive && !shown ? maskFact(fact.kind, value) : value}</bdi>
      <span class="buttons">
        {isSensitive && <CoverButton fact={name} shown={shown} onToggle={() => setShown(!shown)} />}
        <button
          type="button"
          class="plain small"
          aria-label={i18n.t(isCopied ? 'copy.copiedNamed' : 'copy.copyNamed', { fact: name })}
          onClick={onCopy}
        >
          {i18n.t(isCopied ? 'action.copied' : 'action.copy')}
        </button>
      </span>
    </li>
  );
}

/** As a form would have it. */
function spoken(value: string): string {
  return value === 'longTerm' ? '长期' : value;
}

function wordNone(held: number, shown: number, wanted: string): string {
  if (held === 0) return i18n.t('copy.nothing');
  return shown === 0 ? i18n.t('fact.findNone', { text: wanted.trim() }) : '';
}
