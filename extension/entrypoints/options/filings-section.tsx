/** All filings, the most pressing first, each with its reasons; of hundreds those that somebody looks for, as cards or as a list. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Filing } from 'shared/entity/filing.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilingForm } from '../../ui/filing-form.tsx';
import { ImpactList } from '../../ui/impact-list.tsx';
import { entities, filings, impacts, mayEdit, obligations } from '../../ui/live-data.ts';
import { UnsavedMark } from '../../ui/unsaved-mark.tsx';
import { ChangeManyForm } from './change-many-form.tsx';
import { FilingCards } from './filing-cards.tsx';
import { FilingList } from './filing-list.tsx';
import { addressOf, isNarrowed, type FilingView } from './filing-view.ts';
import { narrowFilings } from './narrow-filings.ts';
import { NarrowBar } from './narrow-bar.tsx';
import { searchedTexts } from './searched-texts.ts';
import { showInSection } from './use-section.ts';
import { wordTotal } from './word-total.ts';

/** Fewer are seen at a glance. */
const SEARCHED_FROM = 8;

interface Props {
  /** The filing whose card the address asks for. */
  readonly named: string | null;
  readonly view: FilingView;
}

export function FilingsSection({ named, view }: Props) {
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
  const close = (saved: string | null): void => {
    setAdding(false);
    // Among hundreds a new one would stand somewhere far below, as if it had not been saved.
    if (saved !== null) showInSection('filings', addressOf({ ...view, as: 'cards' }, saved));
  };
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
      {!adding && mayEdit.value && (
        <UnsavedMark record="new-filing" text={i18n.t('unsaved.newFiling')} onGoOn={() => setAdding(true)} />
      )}
      <ImpactList notices={impacts.value} />
      {adding && (
        <p class="small">
          <a href="#data">{i18n.t('filing.addMany')}</a>
        </p>
      )}
      {adding && <FilingForm filing={null} entities={entities.value} company={view.company} onDone={close} />}
      {filings.value.length === 0 && !adding && (
        <p class="muted">{i18n.t(mayEdit.value ? 'empty.noFiling' : 'empty.noFilingYet')}</p>
      )}
      <Shown named={named} view={view} />
    </section>
  );
}

function Shown({ named, view }: Props) {
  const textOf = searchedTexts();
  const narrowed = narrowFilings({ filings: filings.value, obligations: obligations.value, view, textOf });
  // A card that the address asks for is shown whatever else is looked at.
  const asList = view.as === 'list' && named === null;
  const missing = (filing: Filing): boolean => filing.id === named && !narrowed.filings.includes(filing);
  const hasBar = filings.value.length >= SEARCHED_FROM || isNarrowed(view) || asList;
  return (
    <>
      {hasBar && <NarrowBar view={view} asList={asList} counts={narrowed.counts} />}
      {mayEdit.value && filings.value.length >= SEARCHED_FROM && <ChangeManyForm listed={narrowed.filings} />}
      <p class="muted small figures" role="status">
        {narrowed.filings.length === 0 ? wordNone(view) : hasBar && !asList && wordTotal(narrowed.lines)}
      </p>
      {asList ? (
        <FilingList lines={narrowed.lines} view={view} />
      ) : (
        <FilingCards
          found={[...filings.value.filter(missing), ...narrowed.filings]}
          named={named}
          choice={addressOf(view)}
        />
      )}
    </>
  );
}

function wordNone(view: FilingView): string {
  if (!isNarrowed(view)) return '';
  return view.company === null && view.owner === null && view.due === null
    ? i18n.t('filing.findNone', { text: view.find.trim() })
    : i18n.t('narrow.none');
}
