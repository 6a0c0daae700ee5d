/** A box that narrows a list as the person types. */
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onFind: (wanted: string) => void;
}

export function FindBox({ label, value, placeholder, onFind }: Props) {
  const id = useId();
  return (
    <label class="find" for={id}>
      <span>{label}</span>
      <input
        id={id}
        type="search"
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        onInput={(event) => onFind(event.currentTarget.value)}
      />
    </label>
  );
}
