/** The level or class that the name of a type says besides: 等保三级, 三级等保, 二类医疗器械, 等保（3级）. */
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { canonicalValue } from 'shared/deadlines/attribute-value.ts';

const RANK = /第?([一二三四五1-5]|i{1,3}|iv|v)([级类])/gu;

/** As attributes by their ids; none where the name says no rank of this type, or more than one. */
export function ranksNamed({ attributes = [] }: FilingType, said: string): Readonly<Record<string, string>> {
  const ranks = ranksIn(said);
  const found = attributes.flatMap(({ id, values }) => {
    const meant = values.filter(({ names }) => ranksIn(names.zh).some((rank) => ranks.includes(rank)));
    const [only] = meant;
    return only !== undefined && meant.length === 1 ? [[id, only.id] as const] : [];
  });
  return Object.fromEntries(found);
}

/** 3级: a level is no class. */
function ranksIn(text: string): readonly string[] {
  return [...text.normalize('NFKC').toLowerCase().matchAll(RANK)].map(
    ([, rank = '', unit = '']) => `${canonicalValue(rank)}${unit}`,
  );
}
