/** What must hold of a company's whole life, whatever happens in it and in whatever order it is entered. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILING_TYPES } from '../catalogue/all.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import { readEntityEvent, type EntityEvent } from '../entity/entity-event.ts';
import { eventField, EVENTS, FACT_EVENTS, type FilingEvent } from '../entity/filing-event.ts';
import { readFiling, type Filing } from '../entity/filing.ts';
import { readMatter, type Matter } from '../entity/matter.ts';
import { isSameFact } from '../entity/same-fact.ts';
import { fromEpochDay, toEpochDay } from './epoch-day.ts';
import type { Obligation } from './obligation.ts';
import { teamObligations } from './team-obligations.ts';
import { factsOf } from './told-facts.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const TODAY = '2026-11-24';
const later = (days: number) => fromEpochDay(toEpochDay(TODAY) + days);

interface Life {
  readonly filings: readonly Filing[];
  readonly entityEvents: readonly EntityEvent[];
  readonly matters: readonly Matter[];
}

const owedOn = (life: Life, today = TODAY): readonly Obligation[] =>
  teamObligations({ ...life, ruleOverrides: [], today, calendar }).obligations;

const past = fc.oneof(
  fc.integer({ min: -120, max: 0 }).map(later),
  fc.constantFrom('2024-02-29', '2025-12-31', '2026-01-31', '2026-02-28', '2026-10-01', '2026-10-31'),
);
const ahead = fc.integer({ min: -30, max: 400 }).map(later);

const FACTS = [...new Set(FILING_TYPES.flatMap(({ facts }) => facts))];
const HAPPENED = EVENTS.filter((kind) => !FACT_EVENTS.has(kind) && kind !== 'announcedFrom');

const filingOf = (type: FilingType): fc.Arbitrary<Filing> => {
  const regions = type.rules.flatMap(({ region }) => (region === undefined ? [] : [region]));
  const attributes = (type.attributes ?? []).map(({ id, values }) => [
    `attribute.${id}`,
    fc.option(fc.constantFrom(...values.map((value) => value.id))),
  ]);
  const events = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...HAPPENED), past).map(([kind, on]) => [eventField(kind), on] as const),
    { selector: ([field]) => field, maxLength: 2 },
  );
  return fc
    .tuple(
      fc.record({
        number: fc.constantFrom('1', '1', '1', ''),
        expiry: fc.oneof(ahead, fc.constantFrom('longTerm', 'unknown', 'asBusinessLicence')),
        enteredOn: fc.constantFrom('', TODAY, later(-500)),
        issuedOn: fc.option(fc.integer({ min: -1500, max: -5 }).map(later)),
        region: fc.constantFrom('', ...regions),
        ...Object.fromEntries(attributes),
      }),
      events,
    )
    .map(([fields, happened]) =>
      readFiling(type.id, { entityId: 'e', typeId: type.id, ...fields, ...Object.fromEntries(happened) }),
    );
};

const entityEvent = fc
  .record({ event: fc.constantFrom(...FACT_EVENTS), on: past, fact: fc.constantFrom('', ...FACTS) })
  .map((fields) => readEntityEvent('', { entityId: 'e', ...fields }))
  .filter((event): event is EntityEvent => event !== null);

/** What becomes of an obligation that somebody acts on. */
const STEPS: Readonly<Record<string, Record<string, string>>> = {
  granted: { submittedOn: later(-3), grantedOn: later(-1) },
  refused: { submittedOn: later(-3), refusedOn: later(-1) },
  sentBack: { submittedOn: later(-3), sentBackOn: later(-1), correctionDueOn: later(9) },
  submitted: { submittedOn: later(-2) },
};

function act(life: Life, at: number, step: string): Life {
  const owed = owedOn(life).filter(({ anchorOn, phase }) => anchorOn !== null && phase !== 'done');
  const on = owed[at % Math.max(owed.length, 1)];
  if (on === undefined) return life;
  const { filingId, rule, anchorOn } = on;
  const matter = readMatter(`m${life.matters.length}`, {
    filingId,
    ruleId: rule.id,
    anchorOn,
    facts: factsOf(on).join(' '),
    ...STEPS[step],
  });
  return { ...life, matters: [...life.matters, matter] };
}

const life: fc.Arbitrary<Life> = fc
  .tuple(
    fc
      .uniqueArray(fc.constantFrom(...FILING_TYPES), { minLength: 1, maxLength: 3 })
      .chain((types) => fc.tuple(...types.map(filingOf))),
    fc.array(entityEvent, { maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...Object.keys(STEPS))), { maxLength: 4 }),
  )
  .map(([filings, events, steps]) =>
    steps.reduce((lived, [at, step]) => act(lived, at, step), {
      filings,
      entityEvents: events.map((event, index) => ({ ...event, id: `e${index}` })),
      matters: [],
    } as Life),
  );

const face = ({ id, opensOn, dueOn, fileBy, phase, yieldsTo, reasons }: Obligation) =>
  JSON.stringify([id, opensOn, dueOn, fileBy, phase, yieldsTo, reasons]);
const faces = (owed: readonly Obligation[]) => owed.map(face).sort();

const SEED = { seed: 20261124, numRuns: 100 };

describe('a life', () => {
  test('is the same in whatever order it was entered, and has one obligation of each id', () => {
    fc.assert(
      fc.property(life, ({ filings, entityEvents, matters }) => {
        const owed = owedOn({ filings, entityEvents, matters });
        const reversed = {
          filings: filings.map((each) => ({ ...each, events: each.events.toReversed() })).toReversed(),
          entityEvents: entityEvents.toReversed(),
          matters: matters.toReversed(),
        };
        expect(faces(owedOn(reversed))).toEqual(faces(owed));
        expect(new Set(owed.map(({ id }) => id)).size).toBe(owed.length);
      }),
      SEED,
    );
  });

  test('is nobody else’s: another company’s records change nothing', () => {
    fc.assert(
      fc.property(life, life, (one, other) => {
        const theirs = {
          filings: other.filings.map((each) => ({ ...each, id: `x-${each.id}`, entityId: 'x' })),
          entityEvents: other.entityEvents.map((each) => ({ ...each, id: `x-${each.id}`, entityId: 'x' })),
          matters: other.matters.map((each) => ({
            ...each,
            id: `x-${each.id}`,
            filingId: `x-${each.filingId}`,
          })),
        };
        const both = owedOn({
          filings: [...theirs.filings, ...one.filings],
          entityEvents: [...theirs.entityEvents, ...one.entityEvents],
          matters: [...theirs.matters, ...one.matters],
        }).filter(({ entityId }) => entityId === 'e');
        expect(faces(both)).toEqual(faces(owedOn(one)));
      }),
      SEED,
    );
  });

  test('moves no day as time goes by, and loses none that is no cycle of many until it is answered', () => {
    fc.assert(
      fc.property(life, (lived) => {
        const ended = (owed: readonly Obligation[], filingId: string) =>
          owed.some(
            (each) =>
              each.filingId === filingId && each.rule.about === 'cancellation' && each.phase === 'done',
          );
        // Of a year that was missed nothing is lost either, of a filing that was here when it fell due.
        const mustStay = ({ filingId, rule, dueOn, phase }: Obligation) =>
          rule.cycle === undefined ||
          (rule.cycle.every === 'year' &&
            phase === 'missed' &&
            lived.filings.some(
              ({ id, enteredOn }) => id === filingId && (enteredOn ?? '9') <= (dueOn ?? ''),
            ));
        let before = owedOn(lived);
        for (const days of [1, 9, 31, 60, 150, 300, 420]) {
          const now = owedOn(lived, later(days));
          const byId = new Map(now.map((each) => [each.id, each]));
          for (const each of before) {
            const { id, filingId, dueOn, phase } = each;
            const after = byId.get(id);
            // Of what nobody said what it was about it is asked, once it is over, and no day is counted.
            const isAsked = after?.reasons.some(({ kind }) => kind === 'factMissing') === true;
            if (after !== undefined) expect([id, after.dueOn]).toEqual([id, isAsked ? null : dueOn]);
            else if (mustStay(each) && dueOn !== null && phase !== 'done')
              expect([id, ended(now, filingId)]).toEqual([id, true]);
          }
          before = now;
        }
      }),
      SEED,
    );
  });

  test('is not touched by a fact that nothing else in it is about', () => {
    fc.assert(
      fc.property(life, entityEvent, (lived, event) => {
        const named = { ...lived, entityEvents: lived.entityEvents.filter(({ fact }) => fact !== undefined) };
        const { fact } = event;
        const isAbout = (other: FilingEvent) =>
          other.fact !== undefined && isSameFact(other.fact, fact ?? '');
        fc.pre(fact !== undefined && !named.entityEvents.some(isAbout));
        const more = { ...named, entityEvents: [...named.entityEvents, { ...event, id: 'more' }] };
        const after = new Map(owedOn(more).map((each) => [each.id, each]));
        for (const { id, anchorOn, dueOn, phase } of owedOn(named)) {
          const found = after.get(id);
          // A plan of its very day counts what nothing counted.
          if (phase === 'undated') expect([id, found?.id]).toEqual([id, id]);
          // What was told on its very day did not tell it.
          else if (anchorOn === event.on) expect([id, found?.dueOn]).toEqual([id, dueOn]);
          else expect([id, found?.dueOn, found?.phase]).toEqual([id, dueOn, phase]);
        }
      }),
      SEED,
    );
  });
});

describe('an obligation', () => {
  const acted = fc.tuple(life, fc.nat());

  test('that is answered is done, and stays done', () => {
    fc.assert(
      fc.property(acted, ([lived, at]) => {
        const after = act(lived, at, 'granted');
        const answer = after.matters.at(-1);
        if (answer === undefined || after === lived) return;
        const id = `${answer.filingId}/${answer.ruleId}/${answer.anchorOn ?? '-'}`;
        for (const days of [0, 20, 90, 300]) {
          const found = owedOn(after, later(days)).find((each) => each.id === id);
          if (found !== undefined) expect([id, days, found.phase]).toEqual([id, days, 'done']);
        }
      }),
      SEED,
    );
  });

  test('that was refused is owed by the day by which it was, and so is every other', () => {
    fc.assert(
      fc.property(acted, ([lived, at]) => {
        const after = act(lived, at, 'refused');
        const days = (owed: readonly Obligation[]) =>
          owed.map(({ id, dueOn, phase }) => `${id} ${dueOn ?? '-'} ${phase}`).sort();
        expect(days(owedOn(after))).toEqual(days(owedOn(lived)));
      }),
      SEED,
    );
  });
});
