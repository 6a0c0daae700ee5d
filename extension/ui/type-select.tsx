/**
 * Which type of licence or filing: a list in groups that a few typed letters narrow. The list is the browser's own, so
 * that arrow keys, first letters and screen readers work as everywhere.
 */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ALSO_CALLED } from 'shared/catalogue/also-called.ts';
import { FILING_TYPES } from 'shared/catalogue/all.ts';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { noticeId } from './form-row.tsx';
import { pick } from './language.ts';

const KINDS: readonly FilingType['kind'][] = ['licence', 'filing', 'registration', 'approval'];
/** Fewer than this are seen at a glance. */
const WORTH_FILTERING = 8;

interface Props {
  readonly id: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly isInvalid?: boolean;
  readonly onChange: (typeId: string) => void;
}

export function TypeSelect({ id, value, disabled, isInvalid = false, onChange }: Props) {
  const [filter, setFilter] = useState('');
  const select = useRef<HTMLSelectElement>(null);
  const found = FILING_TYPES.filter((type) => matches(type, filter));
  // The chosen one stays in the list whatever is typed: a filter must not change the answer.
  const listed = FILING_TYPES.filter((type) => type.id === value || found.includes(type));
  const narrow = (text: string): void => {
    setFilter(text);
    const left = FILING_TYPES.filter((type) => matches(type, text));
    const [only] = left;
    if (only !== undefined && left.length === 1 && only.id !== value) onChange(only.id);
  };
  return (
    <div class="stack tight">
      {!disabled && FILING_TYPES.length >= WORTH_FILTERING && (
        <input
          type="search"
          aria-label={i18n.t('filingForm.filter')}
          aria-controls={id}
          placeholder={i18n.t('filingForm.filterHint')}
          autoComplete="off"
          value={filter}
          onInput={(event) => narrow(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Neither sends the form: the next thing is to choose.
            if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            select.current?.focus();
          }}
        />
      )}
      <select
        ref={select}
        id={id}
        value={value}
        disabled={disabled}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? noticeId(id) : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{i18n.t('filingForm.chooseType')}</option>
        {KINDS.map((kind) => {
          const types = listed.filter((type) => type.kind === kind);
          return (
            types.length > 0 && (
              <optgroup key={kind} label={i18n.t(`kind.${kind}`)}>
                {types.map((type) => (
                  <option key={type.id} value={type.id}>
                    {pick(type.names)}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
      {found.length === 0 && (
        <p class="small muted" role="status">
          {i18n.t('filingForm.filterNone', { text: filter.trim() })}
        </p>
      )}
    </div>
  );
}

/** In either language, in the authority's name, or as the id: whatever somebody remembers of it. */
function matches({ id, names, authority }: FilingType, filter: string): boolean {
  const wanted = filter.normalize('NFKC').toLowerCase().trim();
  const words = [names.zh, names.en, authority.zh, id, ...(ALSO_CALLED[id] ?? [])];
  return words.some((text) => text.toLowerCase().includes(wanted));
}
