/**
 * The first five minutes: a company, a first filing, and the toolbar counts. Each step opens when the one before it is
 * done and takes the keyboard with it; what was done stands as one line, so that one page tells the whole way.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { entities, filings } from '../../ui/live-data.ts';
import { wordFiling } from '../../ui/word-obligation.ts';
import { StartCompany } from './start-company.tsx';
import { StartCounting } from './start-counting.tsx';
import { StartFiling } from './start-filing.tsx';

export function StartSection() {
  const [company] = entities.value;
  const [filing] = filings.value;
  const at = company === undefined ? 1 : filing === undefined ? 2 : 3;
  return (
    <section class="stack start" aria-labelledby="start-title">
      <h1 id="start-title">{i18n.t('start.title')}</h1>
      <p class="muted">{i18n.t('start.hint')}</p>
      <ol class="steps">
        <Step number={1} at={at} title={i18n.t('start.company')} done={companyName(company?.facts)}>
          <StartCompany />
        </Step>
        <Step
          number={2}
          at={at}
          title={i18n.t('start.filing')}
          done={filing && wordFiling(filing.typeId, filing.name)}
        >
          <StartFiling />
        </Step>
        <Step number={3} at={at} title={i18n.t('start.counting')}>
          <StartCounting />
        </Step>
      </ol>
    </section>
  );
}

function companyName(facts: Readonly<Record<string, string>> | undefined): string | undefined {
  return facts && (facts['entity.name'] ?? i18n.t('entity.unnamed'));
}

interface StepProps {
  readonly number: 1 | 2 | 3;
  /** The step that is being taken. */
  readonly at: 1 | 2 | 3;
  readonly title: string;
  /** What came of it, once it is done. */
  readonly done?: string | undefined;
  readonly children: ComponentChildren;
}

function Step({ number, at, title, done, children }: StepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const isHere = number === at;
  const wasHere = useRef(isHere);
  useEffect(() => {
    // Whoever finished the step before goes on without a search: in its first field, or at its title where there is none.
    if (isHere && !wasHere.current) {
      (body.current?.querySelector<HTMLElement>('input, textarea, select') ?? heading.current)?.focus();
    }
    wasHere.current = isHere;
  }, [isHere]);
  return (
    <li
      class="step"
      data-state={isHere ? 'here' : number < at ? 'done' : 'later'}
      aria-current={isHere ? 'step' : undefined}
    >
      <h2 ref={heading} tabIndex={-1}>
        <span class="mark" aria-hidden="true">
          {number < at ? '✓' : number}
        </span>
        {title}
        {number < at && done !== undefined && <span class="outcome">{done}</span>}
        {number < at && <span class="visually-hidden">{i18n.t('start.done')}</span>}
      </h2>
      {isHere && (
        <div ref={body} class="stack">
          {children}
        </div>
      )}
    </li>
  );
}
