/** What is known about a type besides its clocks, folded away: materials, times, consequences, what it rests on. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { DecisionTime, FilingType } from 'shared/catalogue/filing-type.ts';
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
        <p>{i18n.t('details.authority', { authority: pick(type.authority) })}</p>
        <p>
          {wordValidity(type)}
          <SourceLine sourced={type.validity} />
        </p>
        {(['first', 'renewal', 'change'] as const).map((matter) => (
          <Part
            key={matter}
            title={i18n.t(`details.materials.${matter}`)}
            list={materials[matter]}
            word={({ names, stale }) => (
              <>
                {pick(names)}
                <span class="muted"> · {wordStaleness(stale)}</span>
              </>
            )}
            note={({ note }) => note && pick(note)}
          />
        ))}
        {materials.renewal.length === 0 && type.rules.some(({ about }) => about === 'renewal') && (
          <p class="muted">{i18n.t('details.noRenewal')}</p>
        )}
        <Part
          title={i18n.t('details.decisionTimes')}
          list={decisionTimes}
          word={wordDecision}
          note={({ note }) => note && pick(note)}
        />
        <Part
          title={i18n.t('details.consequences')}
          list={consequences}
          word={({ of, text }) =>
            i18n.t('details.consequence.told', { of: i18n.t(`details.consequence.${of}`), text: pick(text) })
          }
        />
        <Part
          title={i18n.t('details.prerequisites')}
          list={requires}
          word={(prerequisite) => (
            <>
              {wordFiling(prerequisite.type, '')}{' '}
              <span class="basis">
                {i18n.t(prerequisite.for === 'holding' ? 'details.holding' : 'details.firstOnly')}
              </span>
            </>
          )}
          note={({ why }) => pick(why)}
        />
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

interface Sourced {
  readonly source: Source;
  readonly confidence: Confidence;
}

interface PartProps<T extends Sourced> {
  readonly title: string;
  readonly list: readonly T[];
  readonly word: (item: T) => ComponentChildren;
  readonly note?: (item: T) => string | undefined;
}

/** What all of them say, and where all of them stand, is said once above the list. */
function Part<T extends Sourced>({ title, list, word, note = () => undefined }: PartProps<T>) {
  const [first] = list;
  if (first === undefined) return null;
  const notes = list.map(note);
  const sharedNote = list.length > 1 && new Set(notes).size === 1 ? notes[0] : undefined;
  const isOneSource = list.length > 1 && list.every((each) => isSameSource(each, first));
  return (
    <section>
      <h3>{i18n.t('details.heading', { title })}</h3>
      {sharedNote && <p class="muted">{sharedNote}</p>}
      {isOneSource && <SourceLine sourced={first} />}
      <ul>
        {list.map((item, index) => (
          <li key={index}>
            {word(item)}
            {notes[index] && sharedNote === undefined && <div class="muted">{notes[index]}</div>}
            {!isOneSource && <SourceLine sourced={item} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing that the line shows tells them apart. */
function isSameSource(one: Sourced, other: Sourced): boolean {
  return JSON.stringify(wordSource(one)) === JSON.stringify(wordSource(other));
}

function SourceLine({ sourced }: { readonly sourced: Sourced }) {
  return (
    <div class="muted source-line">
      <Citation source={wordSource(sourced)} />
    </div>
  );
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
