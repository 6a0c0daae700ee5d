/**
 * The search over all filings. What is searched is read with the first letter and not before, so that a glance does not
 * wait for it. Arrow down goes to what was found, arrow up comes back, Enter opens the card.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readFilingIndex, type GlanceStamp } from '../../store/glance.ts';
import { openCard } from '../../ui/open-workbench.ts';
import { PhaseMark } from '../../ui/phase-mark.tsx';
import { wordToday } from '../../ui/word-today.ts';
import { createSearch, type FindFilings, type FoundFiling } from './find-filings.ts';

/** More than anybody reads; another letter is quicker. */
const LISTED = 50;

interface Props {
  readonly typed: string;
  /** The one that is looked at; null is all. */
  readonly company: string | null;
  /** Another stamp is another index. */
  readonly stamp: GlanceStamp;
  readonly onType: (typed: string) => void;
  /** Shown while nothing is typed. */
  readonly children: ComponentChildren;
}

export function FilingSearch({ typed, company, stamp, onType, children }: Props) {
  const find = useSearch(typed.trim() !== '', stamp);
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const step = (by: 1 | -1): void => {
    const stops = [...(results.current?.querySelectorAll<HTMLElement>('button.found') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement) + by;
    (at < 0 ? input.current : stops[Math.min(at, stops.length - 1)])?.focus();
  };
  return (
    <div
      class="search"
      ref={results}
      onKeyDown={(event) => {
        if (typed.trim() === '' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
      }}
    >
      <input
        ref={input}
        type="search"
        aria-label={i18n.t('popup.search')}
        placeholder={i18n.t('popup.searchHint')}
        autoComplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') results.current?.querySelector<HTMLElement>('button.found')?.click();
          // The first Escape takes back what was typed, the next one closes the popup.
          if (event.key === 'Escape' && typed !== '') {
            event.preventDefault();
            onType('');
          }
        }}
      />
      {typed.trim() === '' ? children : <Results find={find} typed={typed} company={company} />}
    </div>
  );
}

function useSearch(wanted: boolean, stamp: GlanceStamp): FindFilings | null {
  const [held, setHeld] = useState<{ readonly of: GlanceStamp; readonly find: FindFilings } | null>(null);
  const missing = wanted && held?.of !== stamp;
  useEffect(() => {
    if (!missing) return;
    let current = true;
    void readFilingIndex().then((index) => {
      if (current && index !== null) setHeld({ of: stamp, find: createSearch(index) });
    });
    return () => {
      current = false;
    };
  }, [missing, stamp]);
  return held?.find ?? null;
}

interface ResultsProps extends Pick<Props, 'typed' | 'company'> {
  readonly find: FindFilings | null;
}

function Results({ find, typed, company }: ResultsProps) {
  if (find === null) return <div class="list" aria-busy="true" />;
  const { filings, total } = find(typed, company, LISTED);
  return (
    <div class="list">
      <p class="small muted" role="status">
        {total === 0 ? i18n.t('popup.notFound', { text: typed.trim() }) : i18n.t('popup.found', total)}
      </p>
      <ul>
        {filings.map((filing) => (
          <li key={filing.id}>
            <FoundRow filing={filing} />
          </li>
        ))}
      </ul>
      {total > filings.length && (
        <p class="small muted">{i18n.t('popup.foundMore', total - filings.length)}</p>
      )}
    </div>
  );
}

function wordDays(daysLeft: number): string {
  if (daysLeft === 0) return wordToday();
  return daysLeft < 0 ? i18n.t('days.past', -daysLeft) : i18n.t('popup.days', daysLeft);
}

function FoundRow({ filing }: { readonly filing: FoundFiling }) {
  const { type, name, number, company, phase, lack, daysLeft } = filing;
  const title = name === '' ? type : i18n.t('filing.named', { type, name });
  return (
    <button type="button" class="found" onClick={() => void openCard(filing.id)}>
      <span class="spread">
        <span class="name">{title}</span>
        {phase !== null && <PhaseMark phase={phase} lack={lack} />}
      </span>
      <span class="spread small muted">
        <span class="one-line">{[number, company].filter((part) => part !== '').join(' · ')}</span>
        {daysLeft !== null && <span class="figures days">{wordDays(daysLeft)}</span>}
      </span>
    </button>
  );
}
