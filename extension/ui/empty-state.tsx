/** Nothing here yet: what this place is for, and the one thing to do about it. */
interface Props {
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
}

export function EmptyState({ text, action, onAction }: Props) {
  return (
    <div class="stack empty">
      <p class="muted">{text}</p>
      <div>
        <button type="button" class="primary" onClick={onAction}>
          {action}
        </button>
      </div>
    </div>
  );
}
