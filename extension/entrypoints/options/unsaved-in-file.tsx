/** What had been typed and not saved on the device that wrote the file: listed, and taken along as it is where it finds its form. */
import { i18n } from '#i18n';
import type { ExportedDraft, ExportedRecord } from 'shared/sync/exported-file.ts';
import { isBasis, readDraftKey, TABLE_DRAFT } from '../../store/drafts.ts';
import type { DraftPlan } from '../../store/import-drafts.ts';
import { entities, ledger } from '../../ui/live-data.ts';
import { ownedName } from '../../ui/record-name.ts';
import { IN_SENTENCE, shorten } from '../../ui/shorten.ts';
import { wordDraft } from '../../ui/word-draft.ts';
import { Listed } from './listed.tsx';

interface Props {
  readonly plan: DraftPlan;
  /** Those of the file. */
  readonly records: readonly ExportedRecord[];
  readonly taken: boolean;
  readonly onTake: (take: boolean) => void;
}

export function UnsavedInFile({ plan, records, taken, onTake }: Props) {
  const typeId = plan.taken.find(({ field }) => field === 'new-filing/typeId')?.text;
  const lines = (drafts: readonly ExportedDraft[]): string[] =>
    drafts.flatMap((draft) => wordLine(draft, records, typeId) ?? []);
  const [mayCome, met, homeless] = [lines(plan.taken), lines(plan.met), lines(plan.homeless)];
  const more = (count: number): string => i18n.t('importing.moreRows', count);
  const word = (line: string): string => line;
  return (
    <>
      {mayCome.length > 0 && (
        <>
          <p>{i18n.t('importing.drafts', mayCome.length)}</p>
          <Listed items={mayCome} more={more} word={word} />
          <label class="row">
            <input
              type="checkbox"
              checked={taken}
              onChange={({ currentTarget }) => onTake(currentTarget.checked)}
            />
            {i18n.t('importing.takeDrafts')}
          </label>
        </>
      )}
      {met.length > 0 && (
        <>
          <p class="warning-text">{i18n.t('importing.draftsMet', met.length)}</p>
          <Listed items={met} more={more} word={word} />
        </>
      )}
      {homeless.length > 0 && (
        <>
          <p class="warning-text">{i18n.t('importing.draftsHomeless', homeless.length)}</p>
          <Listed items={homeless} more={more} word={word} />
        </>
      )}
    </>
  );
}

/** Null for what nobody typed. */
function wordLine(
  { field: key, text }: ExportedDraft,
  records: readonly ExportedRecord[],
  newType: string | undefined,
): string | null {
  if (isBasis(key)) return null;
  const draft = { ...readDraftKey(key), text };
  const { record } = draft;
  const inFile = records.find((each) => each.record === record);
  const fields = inFile?.fields ?? fieldsHere(record) ?? (newType === undefined ? {} : { typeId: newType });
  const worded = wordDraft(draft, fields);
  if (worded === null) return null;
  const words = { field: worded.label, value: shorten(worded.value, IN_SENTENCE) };
  const name = nameOf(record, inFile);
  return name === null
    ? i18n.t('importing.unnamedField', words)
    : i18n.t('importing.fills', { record: name, field: words.field, inFile: words.value });
}

/** Null where nothing says what it is. */
function nameOf(record: string, inFile: ExportedRecord | undefined): string | null {
  if (record === 'new-filing') return i18n.t('filingForm.title.add');
  if (record === 'new-entity') return i18n.t('entity.new');
  if (record === TABLE_DRAFT.scope) return i18n.t('importing.table.title');
  return inFile === undefined && fieldsHere(record) === undefined ? null : ownedName(inFile ?? { record });
}

function fieldsHere(record: string): Readonly<Record<string, unknown>> | undefined {
  return ledger.value.filingFields.get(record) ?? entities.value.find(({ id }) => id === record)?.facts;
}
