/**
 * Several things said in one line, with points between them; each is read in one piece where it fits into a line. The point
 * goes with what follows it, and where that begins a line it stands outside, where nothing is drawn: no line ends in one.
 */
import { Fragment } from 'preact';
import { DatedText } from './dated-text.tsx';

interface Props {
  /** Empty ones are left out. */
  readonly parts: readonly string[];
}

export function PartedText({ parts }: Props) {
  const said = parts.filter((part) => part !== '');
  return (
    <span class="parts">
      <span>
        {said.map((part, index) => (
          <Fragment key={index}>
            <span class="part">
              {index > 0 && <span class="point">· </span>}
              <DatedText text={part} />
            </span>{' '}
          </Fragment>
        ))}
      </span>
    </span>
  );
}
