/** The cards of the filings that are looked at, some at a time. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Filing } from 'shared/entity/filing.ts';
import { FilingCard } from '../../ui/filing-card.tsx';
import { entities, obligations } from '../../ui/live-data.ts';
import { useFocusHandedOn } from '../../ui/use-focus-handed-on.ts';
import { useKeptOrder } from './use-kept-order.ts';

/** As many cards as are drawn at once; looking for one is faster than scrolling past hundreds. */
const PAGE = 30;

interface Props {
  readonly found: readonly Filing[];
  /** The one that the address asks for. */
  readonly named: string | null;
  /** Another choice begins at its beginning. */
  readonly choice: string;
}

export function FilingCards({ found, named, choice }: Props) {
  const [more, setMore] = useState({ choice, limit: PAGE });
  const limit = more.choice === choice ? more.limit : PAGE;
  const byFiling = Map.groupBy(obligations.value, ({ filingId }) => filingId);
  const ordered = useKeptOrder(found, choice);
  const listed = ordered.slice(0, limit);
  // The one that the address names comes first when it would lie beyond the end.
  const shown = [...ordered.slice(limit).filter(({ id }) => id === named), ...listed];
  return (
    <>
      {shown.map((filing) => (
        <CardPlace key={filing.id} isNamed={filing.id === named}>
          <FilingCard filing={filing} obligations={byFiling.get(filing.id) ?? []} entities={entities.value} />
        </CardPlace>
      ))}
      {found.length > listed.length && (
        <p class="row">
          <button type="button" onClick={() => setMore({ choice, limit: limit + PAGE })}>
            {i18n.t('filing.more')}
          </button>
          <span class="muted small figures">
            {i18n.t('filing.shown', found.length, { shown: String(listed.length) })}
          </span>
        </p>
      )}
    </>
  );
}

interface CardPlaceProps {
  /** The address asks for it: it is brought into sight and takes the keyboard, once. */
  readonly isNamed: boolean;
  readonly children: ComponentChildren;
}

function CardPlace({ isNamed, children }: CardPlaceProps) {
  const place = useFocusHandedOn<HTMLDivElement>();
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
