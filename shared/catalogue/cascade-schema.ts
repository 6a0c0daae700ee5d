/** What a cascade says, as a schema. Apart from `cascades.ts`, which pages load without zod. */
import { z } from 'zod';
import { isFactKey } from '../entity/fact-keys.ts';
import { anchor } from './bound-schema.ts';
import { kind } from './filing-type.ts';
import { ABOUT } from './rule.ts';
import { sourced } from './source.ts';

export const cascade = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Which filings it comes from: these types, or every filing of these kinds. */
  from: z.union([z.strictObject({ types: z.array(z.string()) }), z.strictObject({ kinds: z.array(kind) })]),
  /**
   * A matter about one of these was granted; a change was registered under one of these rules, by their ids, with the
   * facts that each changes (empty: those that were decided or changed on the day it counts from); a certificate was entered
   * that was issued not long before and that no matter brought; or the printed expiry passed without a renewal.
   */
  when: z.union([
    z.strictObject({ granted: z.array(z.enum(ABOUT)) }),
    z.strictObject({
      registered: z.record(z.string(), z.array(z.string().refine(isFactKey, { error: 'not a fact key' }))),
    }),
    z.strictObject({ issued: z.literal(true) }),
    z.strictObject({ lapsed: z.literal(true) }),
  ]),
  /** The event it is on the receiving filings; about the facts that were registered, where that is what happened. */
  starts: anchor.exclude(['expiry', 'issued']),
  at: z.union([z.enum(['every', 'itself']), z.array(z.string())]),
  /** The filing that it comes from receives it too: a registration whose change is done starts duties of its own. */
  itself: z.boolean().optional(),
  ...sourced,
});

export type Cascade = z.infer<typeof cascade>;
