/** What narrows the filings down: words, a company, a person, a span of days; and whether they stand as cards or as a list. */
import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FindBox } from '../../ui/find-box.tsx';
import { entities, entitiesByName, filings } from '../../ui/live-data.ts';
import { wordNumber } from '../../ui/word-number.ts';
import {
  addressOf,
  DUE_SPANS,
  GROUPINGS,
  isNarrowed,
  WHOLE_VIEW,
  type DueSpan,
  type FilingView,
} from './filing-view.ts';
import { replaceAddress } from './use-section.ts';

/** In place of an empty value, which is all of them; nobody is called so. */
const NOBODY = '/';

interface Props {
  readonly view: FilingView;
  /** Whether the list is what stands there. */
  readonly asList: boolean;
  readonly counts: Readonly<Record<DueSpan, number>>;
}

export function NarrowBar({ view, asList, counts }: Props) {
  const look = (change: Partial<FilingView>): void =>
    replaceAddress(addressOf({ ...view, as: asList ? 'list' : 'cards', ...change }));
  const bar = useRef<HTMLDivElement>(null);
  const { company, owner, due, find, by } = view;
  // What is chosen is named also where nothing is left of it: all was handed over, or a colleague deleted the company.
  const owners = [
    ...new Set([...filings.value.map((filing) => filing.owner.trim()), ...(owner === null ? [] : [owner])]),
  ].toSorted();
  const isGone = company !== null && !entities.value.some(({ id }) => id === company);
  return (
    <div ref={bar} class="narrow" role="search" aria-label={i18n.t('narrow.label')}>
      <FindBox
        label={i18n.t('filing.find')}
        value={find}
        placeholder={i18n.t('filing.findHint')}
        onFind={(text) => look({ find: text })}
      />
      {(entities.value.length > 1 || company !== null) && (
        <Choice
          label={i18n.t('narrow.company')}
          value={company ?? ''}
          options={[
            ['', i18n.t('popup.allCompanies', entities.value.length)],
            ...entitiesByName.value.map(
              ({ id, facts }) => [id, facts['entity.name'] ?? i18n.t('entity.unnamed')] as const,
            ),
            ...(isGone ? [[company, i18n.t('narrow.gone')] as const] : []),
          ]}
          onChoose={(value) => look({ company: value === '' ? null : value })}
        />
      )}
      {(owners.length > 1 || owner !== null) && (
        <Choice
          label={i18n.t('narrow.owner')}
          value={owner === '' ? NOBODY : (owner ?? '')}
          options={[
            ['', i18n.t('narrow.anybody')],
            ...owners.map((each) =>
              each === '' ? ([NOBODY, i18n.t('narrow.nobody')] as const) : ([each, each] as const),
            ),
          ]}
          onChoose={(value) => look({ owner: value === '' ? null : value === NOBODY ? '' : value })}
        />
      )}
      <Choice
        label={i18n.t('narrow.due')}
        value={due ?? ''}
        options={[
          ['', i18n.t('narrow.anyDay')],
          ...DUE_SPANS.map((span) => {
            const words = { span: i18n.t(`narrow.span.${span}`), count: wordNumber(counts[span]) };
            return [span, i18n.t('narrow.counted', words)] as const;
          }),
        ]}
        onChoose={(value) => look({ due: DUE_SPANS.find((each) => each === value) ?? null })}
      />
      {asList && (
        <Choice
          label={i18n.t('narrow.by')}
          value={by}
          options={GROUPINGS.map((each) => [each, i18n.t(`narrow.grouped.${each}`)] as const)}
          onChoose={(value) => look({ by: GROUPINGS.find((each) => each === value) ?? 'none' })}
        />
      )}
      <div class="row">
        <div class="row switch" role="group" aria-label={i18n.t('narrow.as')}>
          {(['cards', 'list'] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={asList === (each === 'list')}
              onClick={() => look({ as: each })}
            >
              {i18n.t(`narrow.${each}`)}
            </button>
          ))}
        </div>
        {isNarrowed(view) && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              look({ ...WHOLE_VIEW, as: asList ? 'list' : 'cards', by });
              // The button goes with what it did; whoever looks on begins at the words.
              bar.current?.querySelector('input')?.focus();
            }}
          >
            {i18n.t('narrow.clear')}
          </button>
        )}
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <label class="find" for={id}>
      <span>{label}</span>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
