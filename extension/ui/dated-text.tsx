/** A sentence whose days are never broken over two lines. */
import { DAY_IN_TEXT } from './word-date.ts';

export function DatedText({ text }: { readonly text: string }) {
  // Split at a group, every second part is a day.
  return text.split(DAY_IN_TEXT).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} class="day">
        {part}
      </span>
    ),
  );
}
