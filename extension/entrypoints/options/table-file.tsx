/** A list that is in a file: chosen, it stands in the box as if it had been pasted; of a workbook one sheet at a time. */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readTableFile, type TableFile as Read } from '../../filing-table/read-table-file.ts';

/** Far above what a list of filings takes. */
const MOST_MEGABYTES = 20;

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'refused'; readonly sentence: string }
  | { readonly step: 'read'; readonly file: Extract<Read, { readonly ok: true }>; readonly at: number };

export function TableFile({ onText }: { readonly onText: (text: string) => void }) {
  const [state, setState] = useState<State>({ step: 'idle' });
  const id = useId();
  const choose = async (chosen: File): Promise<void> => {
    const next = await look(chosen);
    setState(next);
    if (next.step === 'read') onText(next.file.sheets[next.at]?.text ?? '');
  };
  return (
    <>
      <div class="row">
        <label for={`${id}-file`}>{i18n.t('importing.table.file')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".xlsx,.xlsm,.csv,.tsv,.txt"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // Choosing the same file again, mended meanwhile, is a choice too.
            currentTarget.value = '';
            if (file) void choose(file);
          }}
        />
      </div>
      {state.step === 'refused' && (
        <p class="notice error" role="alert">
          {state.sentence}
        </p>
      )}
      {state.step === 'read' && state.file.sheets.length > 1 && (
        <div class="row">
          <label for={`${id}-sheet`}>{i18n.t('importing.table.sheet', state.file.sheets.length)}</label>
          <select
            id={`${id}-sheet`}
            class="inline"
            value={String(state.at)}
            onChange={({ currentTarget }) => {
              const at = Number(currentTarget.value);
              setState({ ...state, at });
              onText(state.file.sheets[at]?.text ?? '');
            }}
          >
            {state.file.sheets.map(({ name }, index) => (
              <option key={index} value={String(index)}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}

async function look(chosen: File): Promise<State> {
  const refusal = (sentence: string): State => ({ step: 'refused', sentence });
  if (chosen.size > MOST_MEGABYTES * 1024 * 1024)
    return refusal(i18n.t('importing.table.fileTooLarge', { most: String(MOST_MEGABYTES) }));
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await chosen.arrayBuffer());
  } catch {
    return refusal(i18n.t('importing.unreadable'));
  }
  const file = await readTableFile(bytes);
  return file.ok
    ? { step: 'read', file, at: file.first }
    : refusal(i18n.t(`importing.table.fileProblem.${file.problem}`));
}
