/** One filing with its obligations, each with the whole chain of reasons, and what was done about it. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import type { Filing } from 'shared/entity/filing.ts';
import { editRecord } from '../store/records.ts';
import type { Entity } from '../store/ledger.ts';
import { FilingForm } from './filing-form.tsx';
import { MatterActions } from './matter-actions.tsx';
import { ObligationRow } from './obligation-row.tsx';
import { ReasonChain } from './reason-chain.tsx';
import { today } from './live-data.ts';
import { wordDate } from './word-date.ts';
import { wordFiling } from './word-obligation.ts';

interface Props {
  readonly filing: Filing;
  readonly obligations: readonly Obligation[];
  readonly entities: readonly Entity[];
}

export function FilingCard({ filing, obligations, entities }: Props) {
  const [mode, setMode] = useState<'shown' | 'edited' | 'deleting'>('shown');
  const entity = entities.find(({ id }) => id === filing.entityId);
  const printed = /^\d/.test(filing.expiry)
    ? wordDate(filing.expiry)
    : i18n.t(`expiry.${filing.expiry as 'none'}`);
  return (
    <article class="filing-card" aria-label={wordFiling(filing.typeId, filing.name)}>
      <header class="spread">
        <h3>{wordFiling(filing.typeId, filing.name)}</h3>
        <span class="row small">
          <button type="button" class="plain" onClick={() => setMode(mode === 'edited' ? 'shown' : 'edited')}>
            {i18n.t('action.edit')}
          </button>
          <button type="button" class="plain" onClick={() => setMode('deleting')}>
            {i18n.t('action.delete')}
          </button>
        </span>
      </header>
      <p class="small muted">
        {[
          entities.length > 1 ? entity?.facts['entity.name'] : undefined,
          filing.number || undefined,
          i18n.t('filing.expires', { expiry: printed }),
          filing.owner === '' ? undefined : i18n.t('filing.owner', { owner: filing.owner }),
        ]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      {filing.note !== '' && <p class="small">{filing.note}</p>}
      {mode === 'deleting' && (
        <div class="notice warning row">
          <span>{i18n.t('filing.confirmDelete')}</span>
          <button
            type="button"
            onClick={() => void editRecord({ record: filing.id, kind: 'filing', delete: true })}
          >
            {i18n.t('action.delete')}
          </button>
          <button type="button" onClick={() => setMode('shown')}>
            {i18n.t('action.cancel')}
          </button>
        </div>
      )}
      {mode === 'edited' ? (
        <FilingForm filing={filing} entities={entities} onDone={() => setMode('shown')} />
      ) : obligations.length === 0 ? (
        <p class="small muted">{i18n.t('filing.nothingToCount')}</p>
      ) : (
        <ul>
          {obligations.map((obligation) => (
            <ObligationRow
              key={obligation.id}
              obligation={obligation}
              filingName={filing.name}
              today={today.value}
            >
              <ReasonChain obligation={obligation} />
              <MatterActions obligation={obligation} />
            </ObligationRow>
          ))}
        </ul>
      )}
    </article>
  );
}
