/** Taking a company away, once nothing is held in its name any more: a filing without its company would count for nobody. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entity } from 'shared/entity/entity.ts';
import { editRecord } from '../../store/records.ts';
import { filings, session } from '../../ui/live-data.ts';
import { SaveFailure } from '../../ui/save-failure.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';

interface Props {
  readonly entity: Entity;
  readonly onRemoved: () => void;
}

export function RemoveCompany({ entity, onRemoved }: Props) {
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(false);
  const held = filings.value.filter(({ entityId }) => entityId === entity.id).length;
  if (held > 0) {
    return (
      <div class="stack tight">
        <div>
          <button type="button" class="plain small" onClick={() => setAsked(true)}>
            {i18n.t('entity.remove')}
          </button>
        </div>
        <p class="small" role="status">
          {asked && i18n.t('entity.removeFilingsFirst', held)}
        </p>
      </div>
    );
  }
  const remove = (): void =>
    void editRecord({ record: entity.id, kind: 'entity', delete: true }).then(onRemoved, () =>
      setFailed(true),
    );
  return (
    <div class="stack tight">
      <div>
        <ConfirmButton
          label={i18n.t('entity.remove')}
          question={i18n.t(session.value === null ? 'entity.confirmRemoveAlone' : 'entity.confirmRemove')}
          onConfirm={remove}
        />
      </div>
      {failed && <SaveFailure />}
    </div>
  );
}
