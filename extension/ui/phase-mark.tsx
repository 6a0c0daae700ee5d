/** A phase as shape + word + colour, so that no one of the three is needed to tell it. */
import { i18n } from '#i18n';
import type { Lack } from 'shared/deadlines/lack-of.ts';
import type { Phase } from 'shared/deadlines/obligation.ts';

const SHAPES: Readonly<Record<Phase, string>> = {
  undated: 'M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0 1.4a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2Z',
  done: 'M4 8.4 1 5.4l1.1-1.1L4 6.2l3.9-3.9L9 3.4Z',
  submitted: 'M1 4.2h5L4.3 2.5l1-1L9 5 5.3 8.5l-1-1L6 5.8H1Z',
  correction: 'M9 4.2H4l1.7-1.7-1-1L1 5l3.7 3.5 1-1L4 5.8h5Z',
  lapsed: 'M1.5 1.5h7v7h-7Zm1.4 1.4v4.2h4.2V2.9Z',
  missed: 'M2.2 1 5 3.8 7.8 1 9 2.2 6.2 5 9 7.8 7.8 9 5 6.2 2.2 9 1 7.8 3.8 5 1 2.2Z',
  urgent: 'M5 .8 9.6 9H.4Z',
  open: 'M1.5 1.5h7v7h-7Z',
  approaching: 'M5 .8 9.2 5 5 9.2.8 5Z',
  scheduled: 'M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
};

interface Props {
  readonly phase: Phase;
  /** Why nothing is counted, where nothing is. */
  readonly lack: Lack | null;
}

export function PhaseMark({ phase, lack }: Props) {
  return (
    <span class="phase" style={{ '--phase-colour': `var(--phase-${phase})` }}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path d={SHAPES[phase]} fill="currentColor" />
      </svg>
      {i18n.t(lack === null ? `phase.${phase}` : `phase.lacks.${lack}`)}
    </span>
  );
}
