/** All filings, the most pressing first, each with its reasons. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilingCard } from '../../ui/filing-card.tsx';
import { FilingForm } from '../../ui/filing-form.tsx';
import { ImpactList } from '../../ui/impact-list.tsx';
import { entities, filings, impacts, obligations } from '../../ui/live-data.ts';

/** Cards are drawn by so many: thousands at once would keep the page from answering. */
const STEP = 50;

export function FilingsSection({ named }: { readonly named: string | null }) {
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState(STEP);
  if (entities.value.length === 0) {
    return (
      <section class="stack" aria-labelledby="filings-title">
        <h1 id="filings-title">{i18n.t('nav.filings')}</h1>
        <EmptyState
          text={i18n.t('empty.noEntity')}
          action={i18n.t('empty.enterEntity')}
          onAction={() => (location.hash = '#entities')}
        />
      </section>
    );
  }
  const byFiling = Map.groupBy(obligations.value, ({ filingId }) => filingId);
  // `obligations` is ordered, so the first time a filing appears is its rank; those with nothing to count come last.
  const ranks = new Map([...byFiling.keys()].map((id, rank) => [id, rank]));
  const rank = (id: string): number => ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
  const ordered = filings.value.toSorted((a, b) => rank(a.id) - rank(b.id));
  const listed = ordered.slice(0, shown);
  // The one that the address names comes first when it would lie beyond the end.
  const beyond = ordered.slice(shown).filter(({ id }) => id === named);
  return (
    <section class="stack" aria-labelledby="filings-title">
      <div class="spread">
        <h1 id="filings-title">{i18n.t('nav.filings')}</h1>
        {!adding && (
          <button type="button" class="primary" onClick={() => setAdding(true)}>
            {i18n.t('filing.add')}
          </button>
        )}
      </div>
      <ImpactList notices={impacts.value} />
      {adding && <FilingForm filing={null} entities={entities.value} onDone={() => setAdding(false)} />}
      {ordered.length === 0 && !adding && <p class="muted">{i18n.t('empty.noFiling')}</p>}
      {[...beyond, ...listed].map((filing) => (
        <CardPlace key={filing.id} isNamed={filing.id === named}>
          <FilingCard filing={filing} obligations={byFiling.get(filing.id) ?? []} entities={entities.value} />
        </CardPlace>
      ))}
      {ordered.length > listed.length && (
        <div>
          <button type="button" onClick={() => setShown(shown + STEP)}>
            {i18n.t('filing.showMore', ordered.length - listed.length)}
          </button>
        </div>
      )}
    </section>
  );
}

interface CardPlaceProps {
  /** The address asks for it: it is brought into sight and takes the keyboard, once. */
  readonly isNamed: boolean;
  readonly children: ComponentChildren;
}

function CardPlace({ isNamed, children }: CardPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isNamed) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, [isNamed]);
  return (
    <div ref={place} tabIndex={-1} class="card-place">
      {children}
    </div>
  );
}
