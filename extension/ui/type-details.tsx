/** What is known about a type besides its clocks, folded away: materials, times, consequences, what it rests on. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { DecisionTime, FilingType, Material } from 'shared/catalogue/filing-type.ts';
import type { Bilingual, Confidence, Source } from 'shared/catalogue/source.ts';
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
        <p>{i18n.t('details.authority', { authority: pick(type.authority) })}</p>
        <p>
          {wordValidity(type)}
          <SourceLine sourced={type.validity} />
        </p>
        {(['first', 'renewal', 'change'] as const).map((matter) => (
          <Materials key={matter} matter={matter} list={materials[matter]} />
        ))}
        {materials.renewal.length === 0 && type.rules.some(({ about }) => about === 'renewal') && (
          <p class="muted">{i18n.t('details.noRenewal')}</p>
        )}
        <Part title={i18n.t('details.decisionTimes')}>
          {decisionTimes.map((time, index) => (
            <Sourced key={index} sourced={time} note={time.note && pick(time.note)}>
              {wordDecision(time)}
            </Sourced>
          ))}
        </Part>
        <Part title={i18n.t('details.consequences')}>
          {consequences.map((consequence, index) => (
            <Sourced key={index} sourced={consequence}>
              {i18n.t('details.consequence.told', {
                of: i18n.t(`details.consequence.${consequence.of}`),
                text: pick(consequence.text),
              })}
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
              fields: unusualFields.map(pick).join(i18n.t('list.semicolon')),
            })}
          </p>
        )}
      </div>
    </details>
  );
}

function Part({
  title,
  lead = null,
  children,
}: {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly children: readonly ComponentChildren[];
}) {
  if (children.length === 0) return null;
  return (
    <section>
      <h3>{i18n.t('details.heading', { title })}</h3>
      {lead}
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
      {children}
      {note && <div class="muted">{note}</div>}
      <SourceLine sourced={sourced} />
    </li>
  );
}

function SourceLine({ sourced }: Pick<SourcedProps, 'sourced'>) {
  return (
    <div class="muted source-line">
      <Citation source={wordSource(sourced)} />
    </div>
  );
}

interface MaterialsProps {
  readonly matter: 'first' | 'renewal' | 'change';
  readonly list: readonly Material[];
}

/** What all of them say is said once, above the list. */
function Materials({ matter, list }: MaterialsProps) {
  const note = sharedNote(list);
  return (
    <Part
      title={i18n.t(`details.materials.${matter}`)}
      lead={note === null ? null : <p class="muted">{pick(note)}</p>}
    >
      {list.map((material, index) => (
        <Sourced
          key={index}
          sourced={material}
          note={note === null && material.note ? pick(material.note) : undefined}
        >
          {pick(material.names)}
          <span class="muted"> · {wordStaleness(material.stale)}</span>
        </Sourced>
      ))}
    </Part>
  );
}

/** The note that stands at each of several documents in the same words; null where they differ. */
function sharedNote(list: readonly Material[]): Bilingual | null {
  const [first] = list;
  const note = first?.note;
  if (note === undefined || list.length < 2) return null;
  return list.every((each) => each.note?.zh === note.zh) ? note : null;
}

/** 2 至 4 个月 where the source gives a range. */
function wordDecision({ unit, count, atLeast, stage }: DecisionTime): string {
  const words = { stage: pick(stage) };
  return atLeast === undefined
    ? i18n.t(`details.decision.${unit}`, count, words)
    : i18n.t(`details.decision.range.${unit}`, count, { ...words, from: String(atLeast) });
}

function wordValidity({ validity }: FilingType): string {
  if ('months' in validity) return i18n.t('details.validity.months', validity.months);
  return i18n.t('none' in validity ? 'details.validity.none' : 'details.validity.asPrinted');
}
