/**
 * A fact as people type or paste it, and as it is stored: 长期, 2015年3月2日, 1,000 万元, a code in groups of four. What is
 * not understood stays as it was typed, for the check to say what is wrong with it.
 */
import type { FactKind } from 'shared/entity/fact-keys.ts';
import { readTypedDate } from './typed-date.ts';

const LONG_TERM = /^(?:长期(?:有效)?|永久|无固定期限|不约定期限|long[\s-]?term)$/i;
/** 万元 alone: a sum in another unit or currency would be another number. */
const MONEY = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(?:万元?(?:人民币)?)?$/;
const COUNT = /^(\d{1,3}(?:,\d{3})+|\d+)\s*(?:人|名|个)?$/;

/** What is stored for `typed`. */
export function readTypedFact(kind: FactKind, typed: string): string {
  const text = typed.trim();
  const plain = text.normalize('NFKC');
  switch (kind) {
    case 'term':
      return LONG_TERM.test(plain) ? 'longTerm' : dayOf(text);
    case 'date':
      return dayOf(text);
    case 'money': {
      const [, whole, decimals = ''] = MONEY.exec(plain) ?? [];
      return whole === undefined ? text : whole.replaceAll(',', '') + decimals;
    }
    case 'count':
      return COUNT.exec(plain)?.[1]?.replaceAll(',', '') ?? text;
    case 'uscc':
      return plain.replaceAll(/\s+/g, '').toUpperCase();
    case 'mobile':
    case 'postcode':
      return plain.replaceAll(/\s+/g, '');
    default:
      return text;
  }
}

function dayOf(text: string): string {
  const read = readTypedDate(text);
  return read.ok ? read.date : text;
}
