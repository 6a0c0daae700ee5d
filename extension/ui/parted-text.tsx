/** Several things said in one line, with points between them; each is read in one piece where it fits into a line. */
import { Fragment } from 'preact';
import { DatedText } from './dated-text.tsx';

interface Props {
  /** Empty ones are left out. */
  readonly parts: readonly string[];
}

export function PartedText({ parts }: Props) {
  const said = parts.filter((part) => part !== '');
  return said.map((part, index) => (
    <Fragment key={index}>
      <span class="part">
        <DatedText text={index < said.length - 1 ? `${part} ·` : part} />
      </span>{' '}
    </Fragment>
  ));
}
