/** What a form asks of a filing: what its type's rules need, and nothing more. */
import { describe, expect, test } from 'vitest';
import { FILING_TYPES } from '../catalogue/all.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import { isCounted } from '../catalogue/bound.ts';
import { isEventName, isRepeating } from '../entity/filing-event.ts';
import { readFiling } from '../entity/filing.ts';
import { filingNeeds } from './filing-needs.ts';
import { counted, makeRule, makeType } from './make-rule.fixture.ts';

const needs = (type: FilingType, fields: Record<string, string> = {}, today = '2026-11-25') =>
  filingNeeds(type, readFiling('f', { entityId: 'e', typeId: type.id, ...fields }), today);
const withRules = (...rules: Parameters<typeof makeRule>[0][]) =>
  makeType({ rules: rules.map((rule, index) => makeRule({ id: `rule-${index}`, ...rule })) });

describe('the printed expiry', () => {
  test('is asked for where a rule hangs on it or the validity is printed', () => {
    const { source } = makeRule({});
    expect(needs(withRules({ window: { closes: counted(30, 'expiry', 'before') } })).expiry).toBe(true);
    const printed = makeType({ rules: [makeRule({})], validity: { months: 36, source, confidence: 'law' } });
    expect(needs(printed).expiry).toBe(true);
    expect(needs(withRules({ window: { closes: counted(10, 'serviceStarted') } })).expiry).toBe(false);
  });
});

describe('the day of issue', () => {
  const yearly = { window: { closes: { on: '06-30' } }, cycle: { every: 'year', skipsFirst: true } } as const;
  test('is asked for where a first year is skipped or an age decides', () => {
    expect(needs(withRules(yearly)).issuedOn).toBe('issued');
    expect(needs(withRules({ issued: { before: '2025-01-01' } })).issuedOn).toBe('issued');
    expect(needs(withRules({ ...yearly, cycle: { every: 'year' } })).issuedOn).toBeNull();
  });
  test('is the founding of the company for its registration', () => {
    expect(needs({ ...withRules(yearly), id: 'business-licence' }).issuedOn).toBe('founded');
  });
});

describe('events', () => {
  test('that happen once are asked for, those that end it apart, those that repeat never', () => {
    const type = withRules(
      { about: 'first', window: { closes: counted(10, 'serviceStarted') } },
      { about: 'cancellation', window: { closes: counted(20, 'serviceEnded') } },
      { about: 'change', window: { closes: counted(10, 'factChanged') }, triggers: 'filed' },
      { about: 'periodic', window: { closes: counted(365, 'lastTest') } },
    );
    expect(needs(type)).toMatchObject({ events: ['serviceStarted'], endings: ['serviceEnded'] });
  });

  test('that a thing which happens on the way counts from are recorded then, each time', () => {
    const type = withRules({ about: 'per-event', window: { closes: counted(30, 'serviceStarted') } });
    expect(needs(type)).toMatchObject({
      events: [],
      endings: [],
      recordable: [{ kind: 'serviceStarted', repeats: true, rules: [{ id: 'rule-0' }] }],
    });
    const first = withRules({ about: 'first', window: { closes: counted(30, 'serviceStarted') } });
    expect(needs(first).recordable).toMatchObject([{ kind: 'serviceStarted', repeats: false }]);
  });

  test('that began a duty are asked for while a cycle is left out by the day of issue alone', () => {
    const since = 'firstContractSigned';
    const type = withRules({
      about: 'annual',
      window: { closes: { on: '03-31' } },
      cycle: { every: 'year', skipsFirst: true, since },
    });
    expect(needs(type, { issuedOn: '2026-01-12', number: '1' }).events).toEqual([since]);
    const known = { issuedOn: '2026-01-12', number: '1', [`event.${since}`]: '2025-12-29' };
    expect(needs(type, known)).toMatchObject({ events: [since], lastClosed: '2026-03-31' });
    expect(needs(type, { issuedOn: '2025-01-12', number: '1' }).events).toEqual([]);
    expect(needs(type, { number: '1' }).events).toEqual([]);
  });

  test('that only a first filing counts from are not asked of what has its number', () => {
    const type = withRules({ about: 'first', window: { closes: counted(10, 'serviceStarted') } });
    expect(needs(type, { number: '虚构1号' }).events).toEqual([]);
  });

  test('of another class or place are not asked for', () => {
    const type = makeType({
      attributes: [
        {
          id: 'level',
          names: { zh: '等级', en: 'Level' },
          values: [
            { id: '2', names: { zh: '二级', en: '2' } },
            { id: '3', names: { zh: '三级', en: '3' } },
          ],
        },
      ],
      rules: [
        makeRule({
          about: 'first',
          when: [{ attribute: 'level', is: ['3'] }],
          window: { closes: counted(10, 'serviceStarted') },
        }),
        makeRule({
          id: 'local',
          about: 'first',
          region: '上海市',
          window: { closes: counted(10, 'serviceEnded') },
        }),
      ],
    });
    expect(needs(type, { 'attribute.level': '2' }).events).toEqual([]);
    expect(needs(type, { 'attribute.level': '3' }).events).toEqual(['serviceStarted']);
    expect(needs(type)).toMatchObject({ region: true, attributes: [{ id: 'level' }] });
    expect(needs(type, { region: '上海市' }).events).toContain('serviceEnded');
    expect(needs(withRules({})).region).toBe(false);
  });
});

describe('what can be recorded', () => {
  test('names the facts of the rules and says what else it may be about', () => {
    const type = withRules(
      { about: 'change', window: { closes: counted(20, 'factChanged') }, triggers: ['legalRep.name'] },
      { about: 'change', blocking: true, window: {}, triggers: ['entity.shareholders'] },
      { about: 'per-event', window: { closes: counted(20, 'plannedOn', 'before') } },
      { about: 'change', window: { closes: counted(5, 'plannedOn', 'before') }, triggers: ['entity.name'] },
    );
    expect(needs(type).recordable).toMatchObject([
      { kind: 'factChanged', facts: ['legalRep.name'], other: 'anything', withFirstDay: false },
      { kind: 'factDecided', facts: ['entity.shareholders'], other: 'anything', withFirstDay: false },
      { kind: 'plannedOn', facts: ['entity.name'], other: 'plannedItem', withFirstDay: false },
    ]);
  });

  test('an announced round has a first day where a rule opens on it', () => {
    const zero = { count: 0, unit: 'day', direction: 'before' } as const;
    const type = withRules({
      window: { opens: { ...zero, anchor: 'announcedFrom' }, closes: { ...zero, anchor: 'announced' } },
    });
    expect(needs(type).recordable).toMatchObject([
      { kind: 'announced', facts: [], other: 'none', withFirstDay: true },
    ]);
  });
});

describe('the last closing day of what recurs', () => {
  const yearly = {
    window: { opens: { on: '01-01' }, closes: { on: '06-30' } },
    cycle: { every: 'year' },
  } as const;
  test('is asked about once it is past in the cycle that runs', () => {
    expect(needs(withRules(yearly), {}, '2026-06-30').lastClosed).toBeNull();
    expect(needs(withRules(yearly), {}, '2026-07-01').lastClosed).toBe('2026-06-30');
  });
  test('is not asked about of a class that nobody chose, or of a filing that is too young', () => {
    const young = withRules({ ...yearly, issued: { before: '2026-01-01' } });
    expect(needs(young).lastClosed).toBeNull();
    expect(needs(young, { issuedOn: '2026-02-01' }).lastClosed).toBeNull();
    expect(needs(young, { issuedOn: '2025-02-01' }).lastClosed).toBe('2026-06-30');
    const classed = withRules({ ...yearly, when: [{ attribute: 'level', is: ['3'] }] });
    expect(needs(classed).lastClosed).toBeNull();
    expect(needs(classed, { 'attribute.level': '3' }).lastClosed).toBe('2026-06-30');
    expect(needs(withRules({ ...yearly, confidence: 'unverified' })).lastClosed).toBeNull();
  });
  test('is the latest of several, and none of a year in which nothing is owed', () => {
    const monthly = { window: { closes: { on: '06' } }, cycle: { every: 'month' } } as const;
    expect(needs(withRules(yearly, monthly), {}, '2026-11-25').lastClosed).toBe('2026-11-06');
    const skipping = { ...yearly, cycle: { every: 'year', skipsFirst: true } } as const;
    expect(needs(withRules(skipping), { issuedOn: '2026-02-01' }).lastClosed).toBeNull();
  });
});

describe.each(FILING_TYPES.map((type) => [type.id, type] as const))('%s', (_, type) => {
  test('every event that its rules count from can be entered somewhere', () => {
    // Classes and places may leave rules out; together all of them must be covered.
    const filings = [
      {},
      ...(type.attributes ?? []).flatMap(({ id, values }) =>
        values.map((value) => ({ [`attribute.${id}`]: value.id })),
      ),
      ...type.rules.flatMap(({ region }) => (region === undefined ? [] : [{ region }])),
    ];
    const asked = new Set(
      filings.flatMap((fields) => {
        const { events, endings, recordable } = needs(type, fields);
        return [...events, ...endings, ...recordable.map(({ kind }) => kind)];
      }),
    );
    const wanted = type.rules
      .filter(({ when }) => (when?.length ?? 0) < 2)
      .flatMap(({ window }) => [window.opens, window.closes])
      .flatMap((bound) => (bound !== undefined && isCounted(bound) ? [bound.anchor] : []))
      .filter((anchor) => isEventName(anchor) && anchor !== 'announcedFrom');
    expect(wanted.filter((anchor) => isEventName(anchor) && !asked.has(anchor))).toEqual([]);
    expect(needs(type).events.filter(isRepeating)).toEqual([]);
  });
});
