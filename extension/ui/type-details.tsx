/** What is known about a type besides its clocks, folded away: materials, times, consequences, what it rests on. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { FilingType, Material } from 'shared/catalogue/filing-type.ts';
import type { Confidence, Source } from 'shared/catalogue/source.ts';
import { Citation } from './citation.tsx';
import { pick } from './language.ts';
import { wordFiling } from './word-obligation.ts';
import { wordSource } from './word-source.ts';
import { wordStaleness } from './word-staleness.ts';

export function TypeDetails({ type }: { readonly type: FilingType }) {
  const { materials, decisionTimes, consequences, requires, unusualFields = [] } = type;
  return (
    <details class="type-details small">
      <summary>{i18n.t('details.title')}</summary>
      <div class="stack">
        <p>
          {i18n.t('details.authority', { authority: pick(type.authority) })} · {wordValidity(type)}{' '}
          <Citation source={wordSource(type.validity)} />
        </p>
        {(['first', 'renewal', 'change'] as const).map((matter) => (
          <Part key={matter} title={i18n.t(`details.materials.${matter}`)}>
            {materials[matter].map((material, index) => (
              <MaterialItem key={index} material={material} />
            ))}
          </Part>
        ))}
        <Part title={i18n.t('details.decisionTimes')}>
          {decisionTimes.map((time, index) => (
            <Sourced key={index} sourced={time} note={time.note && pick(time.note)}>
              {i18n.t(`details.decision.${time.unit}`, time.count, { stage: pick(time.stage) })}
            </Sourced>
          ))}
        </Part>
        <Part title={i18n.t('details.consequences')}>
          {consequences.map((consequence, index) => (
            <Sourced key={index} sourced={consequence}>
              <b>{i18n.t(`details.consequence.${consequence.of}`)}</b> {pick(consequence.text)}
            </Sourced>
          ))}
        </Part>
        <Part title={i18n.t('details.prerequisites')}>
          {requires.map((prerequisite, index) => (
            <Sourced key={index} sourced={prerequisite} note={pick(prerequisite.why)}>
              {wordFiling(prerequisite.type, '')}{' '}
              <span class="basis">
                {i18n.t(prerequisite.for === 'holding' ? 'details.holding' : 'details.firstOnly')}
              </span>
            </Sourced>
          ))}
        </Part>
        {unusualFields.length > 0 && (
          <p class="muted">
            {i18n.t('details.unusual', {
              fields: unusualFields.map(pick).join(i18n.t('list.separator')),
            })}
          </p>
        )}
      </div>
    </details>
  );
}

function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: readonly ComponentChildren[];
}) {
  if (children.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul>{children}</ul>
    </section>
  );
}

interface SourcedProps {
  readonly sourced: { readonly source: Source; readonly confidence: Confidence };
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

function Sourced({ sourced, note, children }: SourcedProps) {
  return (
    <li>
      {children} <Citation source={wordSource(sourced)} />
      {note && <div class="muted">{note}</div>}
    </li>
  );
}

function MaterialItem({ material }: { readonly material: Material }) {
  return (
    <Sourced sourced={material} note={material.note && pick(material.note)}>
      {pick(material.names)} <span class="muted">{wordStaleness(material.stale)}</span>
    </Sourced>
  );
}

function wordValidity({ validity }: FilingType): string {
  if ('months' in validity) return i18n.t('details.validity.months', validity.months);
  return i18n.t('none' in validity ? 'details.validity.none' : 'details.validity.asPrinted');
}
