/** Days and the words that stand for one, as they are written under an expiry. */
import type { Expiry } from 'shared/entity/filing.ts';
import { readTypedDate, type TypedDate } from '../ui/typed-date.ts';
import { NOTHING } from './table-cells.ts';
import { plainText } from './plain-text.ts';

/** The first of each language is the one that is written. Nothing is written where nobody has looked yet. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  longTerm: [
    '长期',
    '长期有效',
    '永久',
    '永久有效',
    '无固定期限',
    '无固定期',
    '无期限',
    '无限期',
    '不限',
    '不设期限',
    'no end',
    'long term',
    'permanent',
  ],
  asBusinessLicence: ['同营业执照', '与营业执照一致', 'as the business licence'],
  none: ['未印到期日', '无', '无到期日', 'no expiry printed'],
  unknown: [
    '',
    '尚不知道',
    '待定',
    '不详',
    '未知',
    '暂无',
    '待补',
    '待补充',
    '待查',
    '待核实',
    '待确认',
    'not known yet',
  ],
};

/** What people and spreadsheets write around a day: 有效期至 in front, 止 or 前 behind. An hour or a weekday is read with it. */
const BEFORE = /^(?:有效期)?(?:截止|截至|至|到)(?:日期?)?[:\s]*(?=\d)/u;
const BEHIND = /\s*(?:止|之?前(?:有效)?|有效)$/u;
/** The first of two days and what joins it to the second. */
const BEGINNING =
  /^自?\s*(\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{8})\s*起?\s*(?:至|到|~|[-—–]+)\s*(?=\S)/u;

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
  const day = said.normalize('NFKC').trim().replace(BEFORE, '').replace(BEHIND, '');
  return said === '' ? null : readTypedDate(day);
}

/** As it is read again. */
export function writeExpiry(expiry: Expiry, language: 'zh' | 'en'): string {
  const words = WORDS[expiry];
  if (words === undefined) return expiry;
  return words.find((each) => each === '' || /\p{Script=Han}/u.test(each) === (language === 'zh')) ?? expiry;
}

const isDay = (date: string): boolean => /^\d/u.test(date);

const isSame = (word: string, text: string): boolean => plainText(word) === plainText(text);
