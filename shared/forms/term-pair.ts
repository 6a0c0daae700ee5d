/** 营业期限 over two boxes is a pair: when it begins, when it ends. The prompts say which is which, else their order does. */
import { areInOneBlock } from './form-subject.ts';
import { foldText, normaliseLabel } from './normalise-label.ts';
import type { FormField } from './form-reading.ts';
import type { Evidence, Recognition } from './recognition.ts';
import { OWNER } from './weights.ts';

const BEGINS = /开始|起始|起日|生效|自$|从$|^起/u;
const ENDS = /结束|截止|终止|到期|失效|止日|[至到]$|^止/u;

type Fact = Extract<Recognition, { outcome: 'fact' }>;

const isTerm = (one: Recognition | undefined): one is Fact =>
  one?.outcome === 'fact' && (one.key === 'entity.termTo' || one.key === 'entity.termFrom');

const promptOf = (field: FormField): string => foldText(`${field.placeholder}|${field.title}`);

/** The second box has the label of the first, or none, and says that something ends. */
function isSecond(first: FormField, second: FormField | undefined): second is FormField {
  if (second === undefined || !areInOneBlock(first, second) || first.widget !== second.widget) return false;
  const label = normaliseLabel(second.label).text;
  return label === '' ? ENDS.test(promptOf(second)) : label === normaliseLabel(first.label).text;
}

/** 执照有效日期 and right behind it 执照到期日期: the second says that it is the end, so the first is none. */
const isBeforeEnd = (
  first: FormField,
  second: FormField | undefined,
  end: Recognition | undefined,
): boolean =>
  second !== undefined &&
  areInOneBlock(first, second) &&
  first.widget === 'date' &&
  second.widget === 'date' &&
  isTerm(end) &&
  end.key === 'entity.termTo' &&
  ENDS.test(normaliseLabel(second.label).text);

/** 至, 截止日期: the end of what was asked for right before. */
const END_ALONE = /^(?:[至到止]|截[止至](?:日期|时间|日)?|(?:到期|结束|终止)(?:日期|时间|日))$/u;

/** One day, a dash, another day. */
const DASH = /^\s*[-－—~～]\s*$/u;

/** 营业期限: 固定 or 长期, and behind it 截止日期; 营业期限 over a day, and behind it 至 and another. */
function nameEnds(fields: readonly FormField[], decided: readonly Recognition[]): Recognition[] {
  const named = [...decided];
  for (const [index, field] of fields.entries()) {
    const [before, term] = [fields[index - 1], named[index - 1]];
    if (before === undefined || !isTerm(term) || before.widget === 'dateRange') continue;
    if (field.widget !== 'date' || !areInOneBlock(before, field) || named[index]?.outcome === 'fact')
      continue;
    const label = normaliseLabel(field.label).text;
    const unnamed = label === '' && (ENDS.test(promptOf(field)) || DASH.test(field.label));
    if (!unnamed && !END_ALONE.test(label)) continue;
    const beside: Evidence = { kind: 'neighbour', text: before.label, weight: OWNER.next };
    const evidence = [...term.evidence, beside];
    named[index] = { fieldId: field.id, outcome: 'fact', key: 'entity.termTo', score: term.score, evidence };
    if (before.widget === 'date') named[index - 1] = { ...term, key: 'entity.termFrom' };
  }
  return named;
}

export function pairTerms(fields: readonly FormField[], decided: readonly Recognition[]): Recognition[] {
  const paired = nameEnds(fields, decided);
  for (const [index, field] of fields.entries()) {
    const here = paired[index];
    // One widget that takes both days is no half of a pair; nor is the box that says 长期.
    if (!isTerm(here) || field.widget === 'dateRange' || field.widget === 'checkbox') continue;
    const label = normaliseLabel(field.label).text;
    // 营业期限自 and 营业期限至 say it themselves.
    if (BEGINS.test(label) || ENDS.test(label)) continue;
    const next = fields[index + 1];
    const begins = BEGINS.test(promptOf(field)) && !ENDS.test(promptOf(field));
    const first =
      here.key === 'entity.termTo' &&
      (begins || isSecond(field, next) || isBeforeEnd(field, next, paired[index + 1]));
    // The one behind a beginning was made its end already.
    const previous = paired[index - 1];
    const before = fields[index - 1];
    if (
      isTerm(previous) &&
      previous.key === 'entity.termFrom' &&
      before !== undefined &&
      isSecond(before, field)
    )
      continue;
    if (!first) continue;
    paired[index] = { ...here, key: 'entity.termFrom' };
    if (!isSecond(field, next)) continue;
    const beside: Evidence = { kind: 'neighbour', text: field.label, weight: OWNER.next };
    const end = paired[index + 1];
    if (!isTerm(end))
      paired[index + 1] = {
        fieldId: next.id,
        outcome: 'fact',
        key: 'entity.termTo',
        score: here.score,
        evidence: [...here.evidence, beside],
      };
  }
  return paired;
}
