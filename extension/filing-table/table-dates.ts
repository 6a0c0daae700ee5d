/** Days and the words that stand for one, as they are written under an expiry. */
import type { Expiry } from 'shared/entity/filing.ts';
import { readTypedDate, type TypedDate } from '../ui/typed-date.ts';
import { NOTHING } from './table-cells.ts';
import { plainText } from './plain-text.ts';

/** The first of each language is the one that is written. Nothing is written where nobody has looked yet. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  longTerm: ['长期', '长期有效', '永久', '永久有效', '无固定期限', 'no end', 'long term', 'permanent'],
  asBusinessLicence: ['同营业执照', '与营业执照一致', 'as the business licence'],
  none: ['未印到期日', '无', '无到期日', 'no expiry printed'],
  unknown: ['', '尚不知道', '待定', '不详', 'not known yet'],
};

/** Until a day. */
const BEHIND = /\s*止$/u;
/** The first of two days and what joins it to the second. */
const BEGINNING =
  /^自?\s*(\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?)\s*起?\s*(?:至|到|~|[-—–]+)\s*(?=\S)/u;

/** Of two days the second; null where nothing is said. */
export function readExpiry(said: string): TypedDate | null {
  const text = said.normalize('NFKC').trim();
  const [beginning = '', first = ''] = BEGINNING.exec(text) ?? [];
  if (beginning === '') return readEnd(text);
  const begins = readTypedDate(first);
  const ends = readEnd(text.slice(beginning.length));
  if (!begins.ok || ends?.ok !== true) return begins.ok ? ends : begins;
  return isDay(ends.date) && ends.date < begins.date ? { ok: false, problem: 'notADate' } : ends;
}

function readEnd(text: string): TypedDate | null {
  if (text === '') return null;
  const word = Object.entries(WORDS).find(([, words]) => words.some((each) => isSame(each, text)))?.[0];
  if (word !== undefined) return { ok: true, date: word };
  return NOTHING.test(text) ? { ok: true, date: 'none' } : readDay(text);
}

export function readDay(said: string): TypedDate | null {
  return said === '' ? null : readTypedDate(said.replace(BEHIND, ''));
}

/** As it is read again. */
export function writeExpiry(expiry: Expiry, language: 'zh' | 'en'): string {
  const words = WORDS[expiry];
  if (words === undefined) return expiry;
  return words.find((each) => each === '' || /\p{Script=Han}/u.test(each) === (language === 'zh')) ?? expiry;
}

const isDay = (date: string): boolean => /^\d/u.test(date);

const isSame = (word: string, text: string): boolean => plainText(word) === plainText(text);
