/**
 * What a street box takes beside its region controls: the address without the levels that have a control of their own.
 * Beside 省 and 市 the district belongs into the box; above a lone 区 nothing does, the portal knows its city.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import type { HeldFact, HeldFacts } from './derive-facts.ts';
import { isMunicipality } from './split-address.ts';

const LEVELS = ['province', 'city', 'district'] as const;
type Level = (typeof LEVELS)[number];

/** @param controls the keys that other controls of the same form take. */
export function addressRemainder(
  key: FactKey,
  controls: ReadonlySet<FactKey>,
  facts: HeldFacts,
): HeldFact | undefined {
  const kind = /^address\.(registered|office)\.detail$/u.exec(key)?.[1];
  const detail = facts.get(key);
  if (kind === undefined || detail === undefined) return detail;
  const fact = (level: Level): FactKey => `address.${kind as 'registered' | 'office'}.${level}`;
  const lowest = LEVELS.findLast((level) => controls.has(fact(level)));
  if (lowest === undefined) return detail;
  const province = facts.get(fact('province'))?.value ?? '';
  const below = LEVELS.slice(LEVELS.indexOf(lowest) + 1)
    .filter((level) => !(level === 'city' && isMunicipality(province)))
    .map((level) => facts.get(fact(level))?.value ?? '');
  return { ...detail, value: below.join('') + detail.value };
}
