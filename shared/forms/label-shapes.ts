/** Labels that no list holds, by the words that make them up (`lexicon/shapes.ts`). */
import type { FactKey } from '../entity/fact-keys.ts';
import { shapeLexicon } from './lexicon/shapes.ts';
import type { ShapeLexicon } from './lexicon/schema.ts';

type Shape = ShapeLexicon['shapes'][number];

/** How often a part may stand in a label: more than three of the same kind is no label. */
const TIMES = { once: '', maybe: '?', any: '{0,3}' } as const;

/** Longer than any label that is put together of such words. */
const LONGEST = 24;

const patternOf = ({ parts }: Shape): RegExp =>
  new RegExp(`^${parts.map(({ words, times }) => `(?:${words.join('|')})${TIMES[times]}`).join('')}$`, 'u');

const SHAPES = shapeLexicon.shapes.map((shape) => ({
  key: shape.key,
  behindCompany: shape.behindCompany ?? false,
  pattern: patternOf(shape),
}));

/** @param behindCompany a word for the company stood before the text: 简介 alone is nobody's, 企业简介 ours. */
export function shapedFact(text: string, behindCompany: boolean): FactKey | null {
  if (text.length > LONGEST) return null;
  const found = SHAPES.find((shape) => (behindCompany || !shape.behindCompany) && shape.pattern.test(text));
  return found?.key ?? null;
}
