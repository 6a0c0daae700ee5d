/** One row of a form: the label, what is entered, and a hint below it. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | null | undefined;
  readonly children: ComponentChildren;
}

export function FormRow({ id, label, hint, children }: Props) {
  return (
    <div class="fact">
      <label for={id}>{label}</label>
      <div>
        {children}
        {hint && <p class="small muted">{hint}</p>}
      </div>
    </div>
  );
}

interface TextProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | null | undefined;
  readonly onInput: (value: string) => void;
}

export function TextRow({ id, label, value, hint, onInput }: TextProps) {
  return (
    <FormRow id={id} label={label} hint={hint}>
      <input
        id={id}
        value={value}
        autoComplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </FormRow>
  );
}
