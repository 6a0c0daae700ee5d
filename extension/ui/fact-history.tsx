/** What one fact was before, behind one click. Sensitive facts stand in one place on the device and have no history. */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FactDefinition } from 'shared/entity/fact-keys.ts';
import { HistoryEntries } from './history-entries.tsx';
import { pick } from './language.ts';
import { session } from './live-data.ts';

interface Props {
  readonly record: string;
  readonly definition: FactDefinition;
}

export function FactHistory({ record, definition }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (definition.sensitivity === 'sensitive') return null;
  return (
    <>
      <button
        type="button"
        class="plain small fact-history"
        aria-expanded={open}
        aria-controls={id}
        aria-label={i18n.t('history.ofFactNamed', { fact: pick(definition.names) })}
        onClick={() => setOpen(!open)}
      >
        {i18n.t('history.ofFact')}
      </button>
      <div id={id} class="fact-entries small">
        {open && <HistoryEntries session={session.value} record={record} field={definition.key} />}
      </div>
    </>
  );
}
