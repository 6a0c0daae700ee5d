/** One dated, sourced statement of a filing type about what must be done from when to when. */
import { z } from 'zod';
import { calendarDate } from '../deadlines/calendar-date-schema.ts';
import { isFactKey } from '../entity/fact-keys.ts';
import { EVENTS } from '../entity/filing-event.ts';
import { ruleWindow } from './bound-schema.ts';
import { bilingual, sourced } from './source.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

export const ABOUT = [
  'renewal',
  'change',
  'annual',
  'periodic',
  'first',
  'cancellation',
  'correction',
  'per-event',
] as const;

/** What follows when it is late. `none`: the law attaches nothing · `unknown`: no text was found that says. */
export const late = z.enum(['refused', 'suspended', 'reapply', 'barred', 'cure', 'fine', 'none', 'unknown']);

/**
 * A duty that comes again. The cycle is a calendar year or month; `years` picks every second one. `skipsFirst`: none is
 * owed in the year in which the filing was issued (the company founded). `since`: what begins the duty, where that can
 * lie before the issue: a filing follows what it files, and often in the next year.
 */
export const cycle = z.strictObject({
  every: z.enum(['year', 'month']),
  years: z.enum(['odd', 'even']).optional(),
  skipsFirst: z.boolean().optional(),
  since: z.enum(EVENTS).optional(),
  /** Only for whoever still held the filing on the last day of the cycle before. */
  ofHolders: z.boolean().optional(),
});

/** Where the authority announces the days each year: when it usually does, as a hint and never as a date. */
export const usualDays = z.strictObject({
  opens: z
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .optional(),
  closes: z.string().regex(/^\d{2}-\d{2}$/),
  ...sourced,
});

export const rule = z.strictObject({
  /** Unique in its type; obligations and matters refer to it, so it never changes its meaning. */
  id,
  about: z.enum(ABOUT),
  title: bilingual,
  window: ruleWindow,
  cycle: cycle.optional(),
  usual: usualDays.optional(),
  /**
   * The facts whose change starts the clock, as the article or the portal that carries it out lists them. `filed`: every
   * fact that this filing told the authority (the `facts` of its type). Absent: the clock has nothing to do with facts.
   */
  triggers: z
    .union([z.literal('filed'), z.array(z.string().refine(isFactKey, { error: 'not a fact key' })).min(1)])
    .optional(),
  /** Only for changes that nobody decided: a fact that changes after its decision is due from the decision. */
  undecided: z.boolean().optional(),
  /** The `first` filing of something besides: the number of this one does not answer it. */
  ofAnother: z.boolean().optional(),
  /** Of what counts from the last test: its report is owed once, and not again until there is another. */
  oncePerTest: z.boolean().optional(),
  /** The authority must have agreed before the planned day: to file by then is not enough. */
  blocking: z.boolean().optional(),
  /** Only for filings with one of these values of each attribute named; see `attributes` of the type. */
  when: z.array(z.strictObject({ attribute: id, is: z.array(z.string()).min(1) })).optional(),
  /** Only for filings issued (companies founded) before, or from, these days. */
  issued: z.strictObject({ before: calendarDate.optional(), from: calendarDate.optional() }).optional(),
  /**
   * Of a `cancellation` that ends nothing by itself when it is done: a step of winding up, or the report of an end that
   * comes later. The filing goes on and owes what it owed.
   */
  filingStays: z.boolean().optional(),
  /** Of a `change` that an authority is only told of: nothing that the permit says is issued anew. */
  reportsOnly: z.boolean().optional(),
  late,
  inForce: z.strictObject({ from: calendarDate, to: calendarDate.optional() }),
  /** Province, or province and city, in Chinese as in `regions.ts`: 山东省, 山东省烟台市. */
  region: z.string().optional(),
  /** Ids of national rules that this regional one stands in for, where and while it applies. */
  replaces: z.array(id).optional(),
  /** Ids of rules that say something else about the same thing. The stricter decides badge and order. */
  conflictsWith: z.array(id).optional(),
  ...sourced,
  /** What a reader must know besides: a contradiction, a doubt, advice. */
  note: bilingual.optional(),
  /** Never in the catalogue: the team's own number stands in `window`, set by this person for this reason. */
  override: z.strictObject({ by: z.string().min(1), reason: z.string().min(1) }).optional(),
});

export type Rule = z.infer<typeof rule>;
export type RuleCycle = z.infer<typeof cycle>;
export type UsualDays = z.infer<typeof usualDays>;
