/** One row of a form: the label, what is entered, and a hint below it. */
import type { ComponentChildren } from 'preact';

/** What stands at a field; `isDoubt` is odd but possible. */
export interface FieldNotice {
  readonly sentences: readonly string[];
  readonly isDoubt: boolean;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | null | undefined;
  /** What is wrong with what stands in it. */
  readonly notice?: FieldNotice | null | undefined;
  /** Of the field that the notice is about, where the row has several. */
  readonly noticeOf?: string;
  readonly children: ComponentChildren;
}

export function FormRow({ id, label, hint, notice, noticeOf = id, children }: Props) {
  return (
    <div class="fact">
      <label for={id}>{label}</label>
      <div>
        {children}
        {notice && (
          <p
            id={noticeId(noticeOf)}
            class={`notice small ${notice.isDoubt ? 'warning' : 'error'}`}
            role="alert"
          >
            {notice.sentences.map((sentence) => (
              <span key={sentence} class="line">
                {sentence}
              </span>
            ))}
          </p>
        )}
        {hint && <p class="hint small muted">{hint}</p>}
      </div>
    </div>
  );
}

/** Of the field's notice, for `aria-describedby`. */
export function noticeId(id: string): string {
  return `${id}-notice`;
}

interface TextProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | null | undefined;
  readonly notice?: FieldNotice | null;
  /** The id of a `datalist` with what may be meant. */
  readonly list?: string | undefined;
  readonly onInput: (value: string) => void;
}

export function TextRow({ id, label, value, hint, notice = null, list, onInput }: TextProps) {
  return (
    <FormRow id={id} label={label} hint={hint} notice={notice}>
      <input
        id={id}
        value={value}
        list={list}
        autoComplete="off"
        aria-invalid={notice !== null}
        aria-describedby={notice === null ? undefined : noticeId(id)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </FormRow>
  );
}
