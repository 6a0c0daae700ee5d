/**
 * Text of a business licence, or of a page of 国家企业信用信息公示系统, read into facts. People paste it from an OCR tool, a
 * PDF or a web table: labels may hold spaces (名 称), lack a colon, or stand on a line of their own. What is not
 * understood is given back, never guessed.
 */
import { readChineseMoney } from './chinese-money.ts';
import type { FactKey } from './fact-keys.ts';
import { isCalendarDate } from '../deadlines/calendar-date.ts';

export interface LicenceReading {
  readonly facts: Partial<Record<FactKey, string>>;
  /** Lines, or values of known labels, that made no fact. */
  readonly unread: readonly string[];
}

type Field = FactKey | 'term' | 'ignored';

/** Longest first within a key, so that 企业名称 is not read as 名称. Wording of the 2019 and 2022 licence forms. */
const LABELS: readonly (readonly [label: string, field: Field])[] = [
  ['统一社会信用代码/注册号', 'entity.uscc'],
  ['统一社会信用代码', 'entity.uscc'],
  ['社会信用代码', 'entity.uscc'],
  ['企业名称', 'entity.name'],
  ['公司名称', 'entity.name'],
  ['名称', 'entity.name'],
  ['市场主体类型', 'entity.type'],
  ['企业类型', 'entity.type'],
  ['公司类型', 'entity.type'],
  ['类型', 'entity.type'],
  ['法定代表人(负责人)', 'legalRep.name'],
  ['法定代表人姓名', 'legalRep.name'],
  ['法定代表人', 'legalRep.name'],
  ['注册资本', 'entity.regCapital'],
  ['成立日期', 'entity.establishedOn'],
  ['营业期限自', 'entity.termFrom'],
  ['营业期限至', 'entity.termTo'],
  ['营业期限', 'term'],
  ['经营期限', 'term'],
  ['住所(经营场所)', 'address.registered.full'],
  ['主要经营场所', 'address.registered.full'],
  ['住所', 'address.registered.full'],
  ['注册地址', 'address.registered.full'],
  ['经营范围', 'entity.scope'],
  ['登记机关', 'entity.regAuthority'],
  ['核准日期', 'ignored'],
  ['发照日期', 'ignored'],
  ['登记状态', 'ignored'],
  ['副本编号', 'ignored'],
  ['证照编号', 'ignored'],
];

const PATTERNS = LABELS.map(([label, field]) => ({
  field,
  // Spaces may stand inside a label; between label and value stands a colon, blanks, or nothing at all.
  pattern: new RegExp(
    `^[【[(（·*\\s]*${Array.from(label, escape).join('\\s*')}[】\\])）]?(\\s*[:：]\\s*|\\s+|$|(?=[^\\s]))`,
  ),
  loose: label === '名称' || label === '类型' || label === '住所',
}));

function escape(character: string): string {
  if (character === '(') return '[(（]';
  if (character === ')') return '[)）]';
  return character === '/' ? '\\/' : character;
}

interface Found {
  readonly field: Field;
  readonly line: string;
  value: string;
}

export function readBusinessLicence(text: string): LicenceReading {
  const facts: Partial<Record<FactKey, string>> = {};
  const unread: string[] = [];
  let open: Found | null = null;
  const found: Found[] = [];
  for (const line of linesOf(text)) {
    const next = labelled(line);
    if (next) {
      found.push(next);
      open = next;
    } else if (SAID_TO_READER.test(line)) {
      unread.push(line);
      open = null;
    } else if (open && (open.value === '' || goesOn(open))) open.value += line;
    else unread.push(line);
  }
  for (const each of found) {
    if (each.field === 'ignored') continue;
    const read = each.value === '' ? null : factsFrom(each.field, each.value);
    if (read === null) unread.push(each.line);
    // A label that comes twice (original and copy on one scan) keeps its first value.
    else for (const [key, value] of Object.entries(read)) facts[key as FactKey] ??= value;
  }
  return { facts, unread };
}

/**
 * Digits and letters become narrow; brackets, colons and punctuation stay as printed, because （北京） is part of a name.
 * Table cells become lines; two labels on one line (成立日期 … 营业期限 …) are parted where the
 * second begins.
 */
function linesOf(text: string): string[] {
  const later =
    /[ \t]+(?=(?:统\s*一\s*社\s*会|法\s*定\s*代\s*表\s*人|注\s*册\s*资\s*本|成\s*立\s*日\s*期|营\s*业\s*期\s*限\s*[自至]?|登\s*记\s*机\s*关|类\s*型|住\s*所)(?:\s*[:：]|\s))/g;
  return text
    .slice(0, 20_000)
    .replace(/[０-９Ａ-Ｚａ-ｚ／]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replace(later, '\n')
    .split(/[\n\r\t|]+/)
    .map((line) => line.replace(BULLETS, ''))
    .filter((line) => line !== '');
}

/** What the credit information system puts before every line of a company's page. */
const BULLETS = /^[\s·•●▪◦]+|[\s·•●▪◦]+$/gu;
/** 提示：根据《市场主体登记管理条例》…: what stands below the facts is said to the reader and belongs to none of them. */
const SAID_TO_READER = /^(?:温馨)?(?:提示|说明|备注|注)\s*[:：]/u;

function labelled(line: string): Found | null {
  for (const { field, pattern, loose } of PATTERNS) {
    const match = pattern.exec(line);
    if (!match) continue;
    // 名称预先核准… begins with a label and is none: the shortest labels need a colon, a blank or the line's end.
    if (loose && match[1] === '' && match[0].length < line.length) continue;
    return { field, line, value: line.slice(match[0].length).trim() };
  }
  return null;
}

/** Only these run over several lines on a licence. */
function goesOn({ field }: Found): boolean {
  return field === 'entity.scope' || field === 'address.registered.full';
}

function factsFrom(field: Field, raw: string): Partial<Record<FactKey, string>> | null {
  const value = raw.replace(/^[:：\s]+/, '').trim();
  switch (field) {
    case 'entity.uscc': {
      const code = value.replace(/\s/g, '').toUpperCase();
      return /^[0-9A-Z]{15,18}$/.test(code) ? { 'entity.uscc': code } : null;
    }
    case 'entity.name':
    case 'legalRep.name':
    case 'address.registered.full':
      return { [field]: withoutGaps(value) };
    case 'entity.regAuthority': {
      // Beside the seal, or in its place, stands the day of issue.
      const name = withoutGaps(value.replace(/\d{4}\s*[-/.年].*$/u, '')).trim();
      return name === '' ? null : { 'entity.regAuthority': name };
    }
    case 'entity.regCapital': {
      const amount = readChineseMoney(value);
      return amount === null ? null : { 'entity.regCapital': amount };
    }
    case 'entity.establishedOn':
    case 'entity.termFrom': {
      const [date, end] = datesIn(value);
      // 营业期限 自2018年02月28日至2038年02月27日: the word belongs to the days, not to the label.
      if (field === 'entity.termFrom' && (end !== undefined || isLongTerm(value))) return termFrom(value);
      return date === undefined ? null : { [field]: date };
    }
    case 'entity.termTo': {
      if (isLongTerm(value)) return { 'entity.termTo': 'longTerm' };
      const [date] = datesIn(value);
      return date === undefined ? null : { 'entity.termTo': date };
    }
    case 'term':
      return termFrom(value);
    default:
      return { [field as FactKey]: value };
  }
}

/** 林 听 潮 is spread out in print; Elon Musk has two words. */
function withoutGaps(value: string): string {
  return value.replace(/\s+/gu, ' ').replace(/(?<![a-z0-9.,'&]) | (?![a-z0-9])/giu, '');
}

/** 2015年03月02日至2035年03月01日 · 2015-03-02 至 无固定期限 · 长期. */
function termFrom(value: string): Partial<Record<FactKey, string>> | null {
  const [from, to] = datesIn(value);
  const end = isLongTerm(value) ? 'longTerm' : to;
  if (end === undefined) return null;
  return from === undefined ? { 'entity.termTo': end } : { 'entity.termFrom': from, 'entity.termTo': end };
}

function isLongTerm(value: string): boolean {
  return /长期|永久|无固定期限|不约定/.test(value);
}

function datesIn(value: string): string[] {
  return [...value.matchAll(/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/g)]
    .map(([, year = '', month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .filter(isCalendarDate);
}
