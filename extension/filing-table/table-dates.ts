/** Days and the words that stand for one, as they are written under an expiry. */
import { readTypedDate, type TypedDate } from '../ui/typed-date.ts';
import { NOTHING } from './table-cells.ts';

const WORDS: Readonly<Record<string, string>> = {
  长期: 'longTerm',
  长期有效: 'longTerm',
  永久: 'longTerm',
  同营业执照: 'asBusinessLicence',
  未印到期日: 'none',
  无: 'none',
  尚不知道: 'unknown',
  'no end': 'longTerm',
};

export function readExpiry(said: string): TypedDate | null {
  const text = said.normalize('NFKC').toLowerCase();
  const word = WORDS[text] ?? (NOTHING.test(text) ? 'none' : undefined);
  return word === undefined ? readDay(said) : { ok: true, date: word };
}

/** Spreadsheets write the hour behind a day, whether anybody asked for it or not. */
export function readDay(said: string): TypedDate | null {
  return said === '' ? null : readTypedDate(said.replace(/\s+0?0:00(?::00)?$/u, ''));
}
