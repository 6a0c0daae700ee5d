/** What the law says about one kind of licence or filing. Pure data, checked by this schema; `types/` holds one per file. */
import { z } from 'zod';
import { calendarDate } from '../deadlines/calendar-date.ts';
import { isFactKey } from '../entity/fact-keys.ts';
import { EVENTS } from '../entity/filing.ts';

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** Where a number comes from. `checked` is the day somebody last read it. */
export const source = z.strictObject({
  document: bilingual,
  article: z.string(),
  address: z.string(),
  checked: calendarDate,
  /** The few words of the text that carry the number, as printed. */
  quote: z.string().optional(),
  /**
   * How near the reader came to the text, where not all the way. `quoted`: the article's words stand on somebody else's
   * page · `reading`: they can be read otherwise. Absent: the wording itself was read.
   */
  seen: z.enum(['quoted', 'reading']).optional(),
});

/**
 * `law`: the article's words were read or quoted · `practice`: only authorities' or agencies' pages say so ·
 * `team`: set by the team itself · `unverified`: shown as *ask the authority*, never counted down.
 */
export const confidence = z.enum(['law', 'practice', 'team', 'unverified']);

/** Which facts of the entity start the clock of a `change`, as the article or the portal that carries it out lists them. */
export const triggers = z.array(z.string().refine(isFactKey, { error: 'not a fact key' })).min(1);

/** What a bound is counted from: the printed expiry or an event that the team dates. */
export const anchor = z.enum(['expiry', ...EVENTS]);

/** `{count: 30, unit: 'day', direction: 'before', anchor: 'expiry'}` is the 30th day before expiry; the anchor is day 0. */
export const bound = z.strictObject({
  count: z.number().int().nonnegative(),
  unit: z.enum(['day', 'workday', 'month']),
  direction: z.enum(['before', 'after']),
  anchor,
});

/**
 * From when to when something may or must be done. `opens` absent: any time before. `closes` absent: no limit.
 * 届满30日前 is `closes` 30 before; 届满前30日内 is `opens` 30 before and `closes` 0 before. Never one number for both.
 */
export const ruleWindow = z.strictObject({ opens: bound.optional(), closes: bound.optional() });

/** What follows when it is late. `none`: the law attaches nothing · `unknown`: no text was found that says. */
export const late = z.enum(['refused', 'suspended', 'reapply', 'barred', 'cure', 'fine', 'none', 'unknown']);

export const rule = z.strictObject({
  /** Unique in its type; obligations and matters refer to it, so it never changes its meaning. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  about: z.enum([
    'renewal',
    'change',
    'annual',
    'periodic',
    'first',
    'cancellation',
    'correction',
    'per-event',
  ]),
  title: bilingual,
  window: ruleWindow,
  triggers: triggers.optional(),
  late,
  inForce: z.strictObject({ from: calendarDate, to: calendarDate.optional() }),
  region: z.string().optional(),
  source,
  confidence,
  /** What a reader must know besides: a contradiction, a doubt, advice. */
  note: bilingual.optional(),
});

export const filingType = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  names: bilingual,
  authority: bilingual,
  kind: z.enum(['licence', 'filing', 'registration', 'approval']),
  standsFor: z.enum([
    'company',
    'algorithm',
    'model',
    'site',
    'app',
    'shop',
    'warehouse',
    'premises',
    'product',
  ]),
  /** Ids of `portals/sites`. */
  portals: z.array(z.string()).min(1),
  /** A number that does not match warns and is stored as printed. */
  number: z.strictObject({ pattern: z.string(), example: z.string(), source: z.string() }).optional(),
  /** How long it is valid. `none`: the law knows no end (not the same as not knowing). */
  validity: z.union([
    z.strictObject({ months: z.number().int().positive(), source }),
    z.strictObject({ none: z.literal(true), source }),
    z.strictObject({ asPrinted: z.literal(true), source }),
  ]),
  rules: z.array(rule).min(1),
});

export type Source = z.infer<typeof source>;
export type Confidence = z.infer<typeof confidence>;
export type Anchor = z.infer<typeof anchor>;
export type Bound = z.infer<typeof bound>;
export type RuleWindow = z.infer<typeof ruleWindow>;
export type Rule = z.infer<typeof rule>;
export type FilingType = z.infer<typeof filingType>;
