/** What the law says about one kind of licence or filing. Pure data, checked by this schema; `types/` holds one per file. */
import { z } from 'zod';
import { isFactKey } from '../entity/fact-keys.ts';
import { rule } from './rule.ts';
import { bilingual, sourced } from './source.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const count = z.number().int().positive();

/** `approval` is one per item (a game, a show). Never inferred from the word 备案. */
export const kind = z.enum(['licence', 'filing', 'registration', 'approval']);

/** A property of a filing that decides which rules apply: the level of a system, the class of a device. */
export const attribute = z.strictObject({
  id,
  names: bilingual,
  /**
   * `kind`: where a filing of this value is something else than its type, as the 备案 beside a 许可. `isOpen`: nobody has
   * decided yet; what any of the answers would ask is owed side by side, and the question stays.
   */
  values: z
    .array(
      z.strictObject({
        id: z.string(),
        names: bilingual,
        kind: kind.optional(),
        isOpen: z.literal(true).optional(),
      }),
    )
    .min(2),
  /** What a filing without it is taken for. Absent: it is asked for, and rules that need it wait. */
  default: z.string().optional(),
});

/**
 * How a document goes stale. `never` · `endsOn`: has an end date of its own (ID card, lease, domain) · `age`: must be
 * younger than so many months on the day of filing · `lookBack`: covers the months before filing · `version`: tied to a
 * version of the product · `person`: until that person leaves · `contract`: until that contract ends or changes ·
 * `facts`: until a fact on it changes · `fresh`: made anew each time.
 */
export const staleness = z.union([
  z.strictObject({ by: z.enum(['never', 'endsOn', 'version', 'person', 'contract', 'facts', 'fresh']) }),
  z.strictObject({ by: z.enum(['age', 'lookBack']), months: count }),
]);

/** A document that a matter needs. Its staleness is judged by the project unless the note says otherwise; the list is sourced. */
export const material = z.strictObject({
  names: bilingual,
  stale: z.array(staleness).min(1),
  ...sourced,
  note: bilingual.optional(),
});

/** How long the authority has; from `atLeast` on where the source gives a range. Working days where the text or 行政许可法 art. 82 says so; months as printed. */
export const decisionTime = z.strictObject({
  stage: bilingual,
  for: z.enum(['first', 'renewal', 'change', 'any']),
  count,
  atLeast: count.optional(),
  unit: z.enum(['day', 'workday', 'month']),
  ...sourced,
  note: bilingual.optional(),
});

/** What this filing rests on. `holding`: it must stay valid all the time · `first`: it must be there to begin. */
export const prerequisite = z.strictObject({
  type: id,
  for: z.enum(['first', 'holding']),
  why: bilingual,
  /** Only for filings with one of these values of each attribute named. */
  when: rule.shape.when,
  ...sourced,
});

export const consequence = z.strictObject({
  of: z.enum(['lateRenewal', 'lateChange', 'lateReport', 'unlicensed', 'other']),
  text: bilingual,
  ...sourced,
});

export const filingType = z.strictObject({
  id,
  names: bilingual,
  authority: bilingual,
  kind,
  standsFor: z.enum([
    'company',
    'algorithm',
    'model',
    'system',
    'site',
    'app',
    'shop',
    'warehouse',
    'premises',
    'product',
    'title',
    'export',
  ]),
  /** Ids of `portals/sites`, or that there is no national portal. */
  portals: z.union([z.array(id).min(1), z.literal('none')]),
  /** A number that does not match warns and is stored as printed. */
  number: z.strictObject({ pattern: z.string(), example: z.string(), ...sourced }).optional(),
  /** How long it is valid. `none`: the law knows no end (not the same as not knowing). Expiry is never computed from it. */
  validity: z.union([
    z.strictObject({ months: count, ...sourced }),
    z.strictObject({ none: z.literal(true), ...sourced }),
    z.strictObject({ asPrinted: z.literal(true), ...sourced }),
  ]),
  attributes: z.array(attribute).optional(),
  rules: z.array(rule).min(1),
  /** The facts that its forms repeat, so that a change of one reaches this filing. */
  facts: z.array(z.string().refine(isFactKey, { error: 'not a fact key' })).min(1),
  /** What its forms ask besides that no company fact answers. */
  unusualFields: z.array(bilingual).optional(),
  materials: z.strictObject({
    first: z.array(material),
    renewal: z.array(material),
    change: z.array(material),
  }),
  decisionTimes: z.array(decisionTime),
  requires: z.array(prerequisite),
  consequences: z.array(consequence),
  /** What the card says above all rules: a reform, a common mistake. */
  note: bilingual.optional(),
});

export type FilingType = z.infer<typeof filingType>;
export type AttributeDefinition = z.infer<typeof attribute>;
export type Staleness = z.infer<typeof staleness>;
export type Material = z.infer<typeof material>;
export type DecisionTime = z.infer<typeof decisionTime>;
export type Prerequisite = z.infer<typeof prerequisite>;
