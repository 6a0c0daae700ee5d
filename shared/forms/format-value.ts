/**
 * A stored fact → what goes into one control: dates as the box asks for them, money in its unit, a place as a path. A
 * value is never cut and never invented: what cannot be written as asked comes back as a reason.
 */
import { findFact, type FactKey } from '../entity/fact-keys.ts';
import type { HeldFacts } from './derive-facts.ts';
import type { FillValue, RefusalReason } from './fill-plan.ts';
import type { FormField } from './form-reading.ts';
import { formatDate, isDay } from './format-date.ts';
import { formatMoney, isForeignMoney, moneyUnit } from './format-money.ts';
import { formatPhone } from './format-phone.ts';
import { matchAmount, matchCount } from './match-count.ts';
import { isEmptyChoice, matchOption, sameMeaning, sameRegion } from './match-option.ts';
import { matchSector } from './match-sector.ts';
import { unitOfTitle } from './lexicon/units.ts';
import { foldText, normaliseLabel } from './normalise-label.ts';
import { regionPath } from './region-path.ts';

export type FormattedValue =
  | {
      readonly value: FillValue;
      readonly after: string;
      /** The unit had to be assumed: shown, not ticked. */ readonly assumed: boolean;
    }
  | {
      readonly reason: RefusalReason;
      readonly limit: { readonly length: number; readonly max: number } | null;
    };

const refuse = (reason: RefusalReason): FormattedValue => ({ reason, limit: null });

/** `longTerm` is how a term without an end is stored; this is how it is printed. */
const LONG_TERM = '长期';

const spoken = (value: string): string => (value === 'longTerm' ? LONG_TERM : value);

function formatChoice(field: FormField, key: FactKey, value: string, facts: HeldFacts): FormattedValue {
  const fact = findFact(key);
  const region = fact?.kind === 'region';
  const text = spoken(value);
  // Where a municipality has a second level, it is called 市辖区 or like the municipality itself.
  const alternatives = region
    ? [...sameRegion(text), ...(key.endsWith('.city') ? ['市辖区'] : [])]
    : sameMeaning(text);
  const usable = field.options.filter((option) => !isEmptyChoice(option.text));
  if (usable.length === 0) {
    // Sums of money may stand in any unit there.
    const within = fact?.kind === 'count' ? { within: 'count' as const } : {};
    const path = region ? regionPath(key, facts) : null;
    const levels = path !== null && path.length > 1 ? { levels: path } : {};
    return {
      value: { kind: 'choice', text, alternatives, ...within, ...levels },
      after: text,
      assumed: false,
    };
  }
  const option =
    fact?.kind === 'count'
      ? matchCount(usable, text)
      : fact?.kind === 'money'
        ? matchAmount(usable, text)
        : (matchOption(usable, text, alternatives) ??
          (key === 'entity.type' ? matchSector(usable, text) : null));
  if (option === null) return refuse('noMatchingOption');
  return {
    value: { kind: 'choice', text: option.text, alternatives: [text, ...alternatives] },
    after: option.text.trim(),
    assumed: false,
  };
}

function formatPath(key: FactKey, facts: HeldFacts): FormattedValue {
  const levels = regionPath(key, facts);
  if (levels === null) return refuse(findFact(key)?.kind === 'region' ? 'noFact' : 'noMatchingOption');
  return { value: { kind: 'path', levels }, after: levels.join(' / '), assumed: false };
}

/** 营业期限 in one widget for two days. A term without an end has no second day. */
function formatRange(facts: HeldFacts): FormattedValue {
  const [from, to] = (['entity.termFrom', 'entity.termTo'] as const).map((key) => facts.get(key)?.value);
  if (from === undefined || to === undefined) return refuse('noFact');
  if (!isDay(from) || !isDay(to)) return refuse('wrongFormat');
  return { value: { kind: 'range', from, to }, after: `${from} - ${to}`, assumed: false };
}

function formatText(field: FormField, key: FactKey, value: string): FormattedValue {
  const kind = findFact(key)?.kind;
  const prompt = field.placeholder;
  let text: string | null = value;
  let assumed = false;
  if (kind === 'date' || (kind === 'term' && value !== 'longTerm'))
    text = formatDate(value, prompt, normaliseLabel(field.label).text);
  else if (kind === 'term') text = field.widget === 'number' ? null : LONG_TERM;
  else if (kind === 'money') {
    const beside = field.unit || (normaliseLabel(field.label).unit ?? '') || unitOfTitle(field.section);
    const near = [beside, foldText(field.label)];
    const read = moneyUnit(near, [foldText(prompt), foldText(field.title)]);
    ({ assumed } = read);
    text = isForeignMoney(near.join(' ')) ? null : formatMoney(value, read.unit);
  } else if (kind === 'phone' || kind === 'mobile') text = formatPhone(value, field);
  else if (kind === 'count') text = /^\d+$/u.test(value) ? value : null;
  if (text === null || (kind !== 'longText' && text.includes('\n'))) return refuse('wrongFormat');
  if (field.maxLength !== null && field.maxLength >= 0 && text.length > field.maxLength) {
    return { reason: 'tooLong', limit: { length: text.length, max: field.maxLength } };
  }
  return { value: { kind: 'text', text }, after: text, assumed };
}

/** `value` is the fact as stored (see `FactKind`); `facts` are all of them, for values made of several. */
export function formatValue(field: FormField, key: FactKey, value: string, facts: HeldFacts): FormattedValue {
  const { widget } = field;
  if (widget === 'select' || widget === 'radio') return formatChoice(field, key, value, facts);
  if (widget === 'cascader') return formatPath(key, facts);
  if (widget === 'file') return refuse('fileByHand');
  if (widget === 'dateRange') return formatRange(facts);
  // The one box that we tick says 长期.
  if (widget === 'checkbox')
    return value === 'longTerm' ? formatChoice(field, key, value, facts) : refuse('wrongFormat');
  if (widget !== 'date') return formatText(field, key, value);
  return isDay(value)
    ? { value: { kind: 'date', date: value }, after: value, assumed: false }
    : refuse('wrongFormat');
}
