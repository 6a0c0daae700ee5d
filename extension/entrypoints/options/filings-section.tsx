/** All filings, the most pressing first, each with its reasons; of hundreds those that somebody looks for. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Filing } from 'shared/entity/filing.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilingCard } from '../../ui/filing-card.tsx';
import { FilingForm } from '../../ui/filing-form.tsx';
import { FindBox } from '../../ui/find-box.tsx';
import { ImpactList } from '../../ui/impact-list.tsx';
import { entities, filingNames, filings, impacts, mayEdit, obligations } from '../../ui/live-data.ts';
import { wordFiling } from '../../ui/word-obligation.ts';

/** As many cards as are drawn at once; looking for one is faster than scrolling past hundreds. */
const PAGE = 30;
/** Fewer are seen at a glance. */
const SEARCHED_FROM = 8;

export function FilingsSection({ named }: { readonly named: string | null }) {
  const [adding, setAdding] = useState(false);
  if (entities.value.length === 0) {
    return (
      <section class="stack" aria-labelledby="filings-title">
        <h1 id="filings-title">{i18n.t('nav.filings')}</h1>
        {mayEdit.value ? (
          <EmptyState
            text={i18n.t('empty.noEntity')}
            action={i18n.t('empty.enterEntity')}
            onAction={() => (location.hash = '#entities')}
          />
        ) : (
          <p class="muted">{i18n.t('empty.noEntityYet')}</p>
        )}
      </section>
    );
  }
  return (
    <section class="stack" aria-labelledby="filings-title">
      <div class="spread">
        <h1 id="filings-title">{i18n.t('nav.filings')}</h1>
        {!adding && mayEdit.value && (
          <button type="button" class="primary" onClick={() => setAdding(true)}>
            {i18n.t('filing.add')}
          </button>
        )}
      </div>
      <ImpactList notices={impacts.value} />
      {adding && <FilingForm filing={null} entities={entities.value} onDone={() => setAdding(false)} />}
      {filings.value.length === 0 && !adding && (
        <p class="muted">{i18n.t(mayEdit.value ? 'empty.noFiling' : 'empty.noFilingYet')}</p>
      )}
      <Cards named={named} />
    </section>
  );
}

function Cards({ named }: { readonly named: string | null }) {
  const [wanted, setWanted] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const byFiling = Map.groupBy(obligations.value, ({ filingId }) => filingId);
  // `obligations` is ordered, so the first time a filing appears is its rank; those with nothing to count come last.
  const ranks = new Map([...byFiling.keys()].map((filing, index) => [filing, index]));
  const rank = (filing: Filing): number => ranks.get(filing.id) ?? Number.MAX_SAFE_INTEGER;
  const found = filings.value
    .filter((filing) => isWanted(filing, wanted))
    .toSorted((a, b) => rank(a) - rank(b));
  const listed = found.slice(0, limit);
  // The one that the address names comes first when it would lie beyond the end.
  const shown = [...found.slice(limit).filter((filing) => filing.id === named), ...listed];
  return (
    <>
      {filings.value.length >= SEARCHED_FROM && (
        <FindBox
          label={i18n.t('filing.find')}
          value={wanted}
          placeholder={i18n.t('filing.findHint')}
          onFind={(text) => {
            setWanted(text);
            setLimit(PAGE);
          }}
        />
      )}
      <p class="muted small" role="status">
        {found.length === 0 && wanted.trim() !== '' && i18n.t('filing.findNone', { text: wanted.trim() })}
      </p>
      {shown.map((filing) => (
        <CardPlace key={filing.id} isNamed={filing.id === named}>
          <FilingCard filing={filing} obligations={byFiling.get(filing.id) ?? []} entities={entities.value} />
        </CardPlace>
      ))}
      {found.length > listed.length && (
        <p class="row">
          <button type="button" onClick={() => setLimit(limit + PAGE)}>
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

function isWanted(filing: Filing, wanted: string): boolean {
  const text = fold(wanted);
  if (text === '') return true;
  const company = entities.value.find((entity) => entity.id === filing.entityId)?.facts['entity.name'] ?? '';
  const { id, typeId, number, owner, region } = filing;
  const title = wordFiling(typeId, filingNames.value.get(id) ?? '');
  return [title, number, owner, region, company].some((each) => fold(each).includes(text));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
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
