/** Types made for a test: one permit of the catalogue with other rules in it. */
import type { FilingType } from '../catalogue/filing-type.ts';
import { findFilingType } from '../catalogue/find-filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';

export const model = findFilingType('online-culture') as FilingType;
const lawful = model.rules[0] as Rule;

export const makeRule = (change: Partial<Rule>): Rule => ({
  id: 'duty',
  about: 'annual',
  title: lawful.title,
  window: {},
  late: 'unknown',
  inForce: { from: '2000-01-01' },
  source: lawful.source,
  confidence: 'law',
  ...change,
});

export const makeType = (change: Partial<FilingType>): FilingType => ({
  ...model,
  attributes: [],
  requires: [],
  validity: { none: true, source: lawful.source, confidence: 'law' },
  ...change,
});

/** So many days after that event; `30 days before expiry` is `counted(30, 'expiry', 'before')`. */
export const counted = (
  count: number,
  anchor:
    | 'expiry'
    | 'factChanged'
    | 'factDecided'
    | 'serviceStarted'
    | 'serviceEnded'
    | 'plannedOn'
    | 'lastTest',
  direction: 'before' | 'after' = 'after',
) => ({ count, unit: 'day' as const, direction, anchor });
