/**
 * One fact, saved when the person leaves the field. Until then every keystroke is kept as a draft, so that neither a
 * crash nor a value that cannot be stored loses what was typed. Warnings inform, only errors hold a value back.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ID_TYPES, type FactDefinition } from 'shared/entity/fact-keys.ts';
import { checkFact } from 'shared/entity/validators/check-fact.ts';
import { FactHistory } from './fact-history.tsx';
import { KeptOrMine } from './kept-or-mine.tsx';
import { entities } from './live-data.ts';
import { pick } from './language.ts';
import { nameInGroup } from './name-in-group.ts';
import { readTypedFact } from './typed-fact.ts';
import { wordFactCheck } from './word-fact-check.ts';
import { wordValue } from './word-value.ts';

interface Props {
  readonly record: string;
  readonly definition: FactDefinition;
  readonly value: string;
  /** Whether it holds a value or once did. */
  readonly hasHistory: boolean;
  readonly draft: string | undefined;
  /** What stood here when the draft was begun. */
  readonly draftBasis: string | undefined;
  /** What is typed and not stored, and what stood here when it was begun; null once nothing is. */
  readonly onDraft: (draft: { readonly text: string; readonly basis: string } | null) => Promise<void>;
  /** What is odd about the stored value beside the company's others; null for nothing. */
  readonly oddity: string | null;
  /** It is the team's, and this person only reads. */
  readonly readOnly: boolean;
  readonly onSave: (value: string) => Promise<void>;
}

export function FactInput({
  record,
  definition,
  value,
  hasHistory,
  draft,
  draftBasis,
  onDraft,
  oddity,
  readOnly,
  onSave,
}: Props) {
  const worded = wordValue(definition.key, value, record);
  const [text, setText] = useState(draft ?? worded);
  const [state, setState] = useState<'quiet' | 'saved' | 'failed'>('quiet');
  const focused = useRef(false);
  /** The text is this person's and not stored; any other text only shows what is. */
  const isTyped = useRef(draft !== undefined);
  /** What stood here when the person began to type. */
  const basis = useRef(draftBasis ?? value);
  const id = useId();
  // A colleague's change arrives while nobody types here: show it. What is being typed is never replaced.
  useEffect(() => {
    if (focused.current || isTyped.current) return;
    setText(worded);
    // What was saved here and is not what stands here, the team did not take: it is among what was refused.
    if (worded !== text) setState('quiet');
  }, [worded]);

  const typed = readTypedFact(definition.kind, text);
  const check = checkFact(definition.key, typed);
  const problem = text.trim() === '' || check.level === 'ok' ? null : wordFactCheck(check.code);
  const heldBack = problem !== null && check.level === 'error';

  // Stored since by somebody whom the person has not seen: neither value gives way by itself.
  const isMet = isTyped.current && basis.current !== value && typed !== value;

  const keep = (): void => {
    isTyped.current = false;
    setText(worded);
    setState('quiet');
    void onDraft(null);
    document.getElementById(id)?.focus();
  };
  const takeMine = (): void => {
    basis.current = value;
    void save();
    document.getElementById(id)?.focus();
  };
  const save = async (): Promise<void> => {
    focused.current = false;
    // Deleted meanwhile, and the box goes away with its company: stored now, what was typed would bring it back unasked.
    if (!entities.value.some((each) => each.id === record)) return;
    // Passed through only: what a colleague changed meanwhile is shown, and not taken back.
    if (!isTyped.current) return setText(worded);
    if (heldBack) return;
    if (basis.current !== value && typed !== value) return setState('quiet');
    // As it is stored, so that the person sees how it was understood.
    setText(wordValue(definition.key, typed, record));
    isTyped.current = false;
    if (typed === value) return onDraft(null);
    try {
      await onSave(typed);
      // Whoever types on meanwhile has a draft again.
      if (!isTyped.current) await onDraft(null);
      setState('saved');
    } catch {
      isTyped.current = true;
      setState('failed');
    }
  };

  const name = pick(definition.names);
  const shortName = nameInGroup(definition);
  const common = {
    id,
    // Heard alone, without the heading above it.
    'aria-label': shortName === name ? undefined : name,
    value: text,
    readOnly,
    'aria-invalid': heldBack,
    'aria-describedby': `${id}-note`,
    autoComplete: 'off',
    spellcheck: false,
    onFocus: () => (focused.current = true),
    onInput: (event: { currentTarget: { value: string } }) => {
      const text = event.currentTarget.value;
      setText(text);
      if (!isTyped.current) basis.current = value;
      isTyped.current = true;
      setState('quiet');
      void onDraft({ text, basis: basis.current });
    },
    onBlur: () => void save(),
  };
  return (
    <div class="fact kept">
      <label for={id}>
        <span>{shortName}</span>
        {definition.sensitivity !== 'public' && (
          <span class="basis" title={i18n.t(`fact.sensitivityHint.${definition.sensitivity}`)}>
            {i18n.t(`fact.sensitivity.${definition.sensitivity}`)}
          </span>
        )}
      </label>
      <div>
        {definition.kind === 'longText' ? (
          <textarea rows={text.length > 60 ? 4 : 2} {...common} />
        ) : (
          <input type="text" list={definition.kind === 'idType' ? `${id}-offered` : undefined} {...common} />
        )}
        {definition.kind === 'idType' && (
          <datalist id={`${id}-offered`}>
            {ID_TYPES.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        )}
        <p id={`${id}-note`} class={`small ${heldBack ? 'error-text' : 'warning-text'}`} role="status">
          {problem !== null && <span class="line">{problem}</span>}
          {heldBack && <span class="line">{i18n.t('fact.heldBack')}</span>}
          {problem === null && typed === value && oddity !== null && <span class="line">{oddity}</span>}
          {/* Behind a warning too: whoever keeps the value in spite of it wants to see that it is kept. */}
          {!heldBack && state === 'saved' && <span class="line muted">{i18n.t('fact.saved')}</span>}
          {state === 'failed' && <span class="line">{i18n.t('failure.save')}</span>}
        </p>
        {isMet && !heldBack && (
          <KeptOrMine
            now={worded}
            mine={wordValue(definition.key, typed, record)}
            onKeep={keep}
            onMine={takeMine}
          />
        )}
      </div>
      {hasHistory && <FactHistory record={record} definition={definition} />}
    </div>
  );
}
