/**
 * A list that is in a file: chosen, it stands in the box as if it had been pasted; of a workbook one sheet at a time. What a
 * person pasted or changed in the box gives way to it only when they say so.
 */
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readTableFile, type TableFile as Read } from '../../filing-table/read-table-file.ts';
import { useFocusHandedOn } from '../../ui/use-focus-handed-on.ts';

/** Far above what a list of filings takes. */
const MOST_MEGABYTES = 20;

type Good = Extract<Read, { readonly ok: true }>;
type Settled =
  | { readonly step: 'idle' }
  | { readonly step: 'refused'; readonly sentence: string }
  | { readonly step: 'read'; readonly file: Good; readonly at: number };
type State =
  | Settled
  | { readonly step: 'asking'; readonly file: Good; readonly at: number; readonly before: Settled };

interface Props {
  /** What stands in the box. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

export function TableFile({ text, onText }: Props) {
  const [state, setState] = useState<State>({ step: 'idle' });
  const [placed, setPlaced] = useState('');
  const id = useId();
  // A large file takes a moment to read, and somebody may type meanwhile.
  const current = useRef(text);
  current.current = text;
  const question = useFocusHandedOn<HTMLDivElement>();
  const place = (file: Good, at: number): void => {
    const found = textOf(file, at);
    setState({ step: 'read', file, at });
    setPlaced(found);
    onText(found);
  };
  const placeOrAsk = (file: Good, at: number): void => {
    const typed = [placed, textOf(file, at), ''].every((own) => own.trim() !== current.current.trim());
    if (!typed) return place(file, at);
    setState((before) => ({
      step: 'asking',
      file,
      at,
      before: before.step === 'asking' ? before.before : before,
    }));
  };
  const choose = async (chosen: File): Promise<void> => {
    const file = await look(chosen);
    if (typeof file === 'string') setState({ step: 'refused', sentence: file });
    else placeOrAsk(file, file.first);
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
      {(state.step === 'read' || state.step === 'asking') && state.file.sheets.length > 1 && (
        <div class="row">
          <label for={`${id}-sheet`}>{i18n.t('importing.table.sheet', state.file.sheets.length)}</label>
          <select
            id={`${id}-sheet`}
            class="inline"
            value={String(state.at)}
            onChange={({ currentTarget }) => placeOrAsk(state.file, Number(currentTarget.value))}
          >
            {state.file.sheets.map(({ name }, index) => (
              <option key={index} value={String(index)}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {state.step === 'asking' && (
        <div ref={question} class="notice warning stack tight" role="alert">
          <p>{i18n.t('importing.table.replaces')}</p>
          <div class="row">
            <button type="button" onClick={() => place(state.file, state.at)}>
              {i18n.t('importing.table.replace')}
            </button>
            <button type="button" onClick={() => setState(state.before)}>
              {i18n.t('importing.table.keepText')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

const textOf = ({ sheets }: Good, at: number): string => sheets[at]?.text ?? '';

/** The file read, or why not in a sentence. */
async function look(chosen: File): Promise<Good | string> {
  if (chosen.size > MOST_MEGABYTES * 1024 * 1024)
    return i18n.t('importing.table.fileTooLarge', { most: String(MOST_MEGABYTES) });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await chosen.arrayBuffer());
  } catch {
    return i18n.t('importing.unreadable');
  }
  try {
    const file = await readTableFile(bytes);
    return file.ok ? file : i18n.t(`importing.table.fileProblem.${file.problem}`);
  } catch {
    // What reads workbooks is loaded from the extension, which may have been updated under this page.
    return i18n.t('importing.table.noReader');
  }
}
