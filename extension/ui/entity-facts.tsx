/** All facts of one company by group, each saved on its own. */
import { Fragment, type ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FACTS, isSensitiveFact, type FactGroup, type FactKey } from 'shared/entity/fact-keys.ts';
import { checkCompanyDay } from 'shared/entity/check-company-days.ts';
import { basisScope, clearDraft, readDrafts, writeDraft } from '../store/drafts.ts';
import type { Entity } from '../store/ledger.ts';
import { editRecord } from '../store/records.ts';
import { readTouchedFields } from '../store/touched-fields.ts';
import { FactInput } from './fact-input.tsx';
import { isWanted } from './is-wanted.ts';
import { mayEdit, today } from './live-data.ts';
import { Reading } from './reading.tsx';
import { FindBox } from './find-box.tsx';
import { useOfferedForms } from './small-forms.ts';
import { draftScope } from './use-draft.ts';
import { useAskedChanges } from './use-asked-changes.ts';
import { wordCompanyDay } from './word-fact-check.ts';
import { RecordChange, reportedFacts } from './record-change.tsx';

const GROUPS: readonly FactGroup[] = [
  'company',
  'registeredAddress',
  'officeAddress',
  'legalRep',
  'contact',
  'agent',
  'principal',
  'bank',
  'product',
];
/** Open at first: what nearly every form asks for. */
const OPEN: ReadonlySet<FactGroup> = new Set(['company', 'registeredAddress', 'legalRep', 'contact']);

interface Props {
  readonly entity: Entity;
  /** What stands below all facts; not below the few that a search finds. */
  readonly children?: ComponentChildren;
}

export function EntityFacts({ entity, children }: Props) {
  const [drafts, setDrafts] = useState<Map<string, string> | null>(null);
  const bases = useRef(new Map<string, string>());
  useEffect(() => {
    let current = true;
    setDrafts(null);
    const reading = [readDrafts(entity.id), readDrafts(basisScope(entity.id))] as const;
    void Promise.all(reading).then(([found, begun]) => {
      if (!current) return;
      bases.current = begun;
      setDrafts(found);
    });
    return () => {
      current = false;
    };
  }, [entity.id]);
  const touched = useTouchedFields(entity);
  const [wanted, setWanted] = useState('');
  const [changed, ask] = useAskedChanges(entity.id, 'asked-changes');
  const save = async (key: FactKey, value: string): Promise<void> => {
    const before = entity.facts[key] ?? '';
    await editRecord({
      record: entity.id,
      kind: 'entity',
      ...(value === '' ? { unset: [key] } : { set: { [key]: value } }),
    });
    // What was never said before was told to nobody, and what was taken away is no other value.
    if (before === '' || value === '' || reportedFacts(entity.id, [key]).length === 0) return;
    ask((all) => (all.includes(key) ? all : [...all, key]));
  };
  // A search hides what is asked with its fact.
  useOfferedForms(
    new Map(changed.map((key) => [draftScope(entity.id, `change/${key}`), () => setWanted('')])),
  );
  if (drafts === null) return <Reading />;
  /** In the map as well: a field that a search hides and shows again takes what is in there. */
  const keep = async (
    key: FactKey,
    draft: { readonly text: string; readonly basis: string } | null,
  ): Promise<void> => {
    const scope = basisScope(entity.id);
    if (draft === null) {
      drafts.delete(key);
      bases.current.delete(key);
      await Promise.all([clearDraft(entity.id, key), clearDraft(scope, key)]);
      return;
    }
    const isBegun = bases.current.get(key) === draft.basis;
    drafts.set(key, draft.text);
    bases.current.set(key, draft.basis);
    await Promise.all([
      writeDraft(entity.id, key, draft.text),
      isBegun ? null : writeDraft(scope, key, draft.basis),
    ]);
  };
  const shown = FACTS.filter((fact) => fact.kind !== 'file' && isWanted(fact, entity, wanted));
  return (
    <div class="stack">
      <FindBox label={i18n.t('fact.find')} value={wanted} onFind={setWanted} />
      <p class="muted small" role="status">
        {shown.length === 0 && i18n.t('fact.findNone', { text: wanted.trim() })}
      </p>
      {GROUPS.map((group) => {
        const facts = shown.filter((fact) => fact.group === group);
        if (facts.length === 0) return null;
        const held = facts.filter((fact) => (entity.facts[fact.key] ?? '') !== '').length;
        return (
          <details
            key={group}
            class="group"
            // What is typed and not saved is not hidden, nor what is asked.
            open={
              OPEN.has(group) ||
              wanted.trim() !== '' ||
              facts.some(({ key }) => drafts.has(key) || changed.includes(key))
            }
          >
            <summary>
              <h2>{i18n.t(`group.${group}`)}</h2>
              <span class="small muted figures">
                {i18n.t('fact.held', { held: String(held), all: String(facts.length) })}
              </span>
            </summary>
            {facts.map((definition) => (
              <Fragment key={`${entity.id}/${definition.key}`}>
                <FactInput
                  record={entity.id}
                  definition={definition}
                  value={entity.facts[definition.key] ?? ''}
                  hasHistory={touched.has(definition.key)}
                  draft={drafts.get(definition.key)}
                  draftBasis={bases.current.get(definition.key)}
                  onDraft={(draft) => keep(definition.key, draft)}
                  oddity={wordCompanyDay(checkCompanyDay(entity.facts, definition.key, today.value))}
                  readOnly={!mayEdit.value && !isSensitiveFact(definition.key)}
                  onSave={(value) => save(definition.key, value)}
                />
                {changed.includes(definition.key) && (
                  <RecordChange
                    entityId={entity.id}
                    facts={[definition.key]}
                    onDone={() => ask((all) => all.filter((key) => key !== definition.key))}
                  />
                )}
              </Fragment>
            ))}
          </details>
        );
      })}
      {wanted.trim() === '' && children}
    </div>
  );
}

/** Read again with every change of the company. */
function useTouchedFields(entity: Entity): ReadonlySet<string> {
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let current = true;
    // Without it the facts are all there; their histories wait for the next look.
    readTouchedFields(entity.id).then(
      (found) => current && setTouched(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [entity]);
  return touched;
}
