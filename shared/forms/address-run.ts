/**
 * An address in several controls: 省, 市 and 区 as drop-downs or one cascader, then a box for the street. The controls
 * share one label or follow each other; which part each takes comes from its prompt, its options, else its place.
 */
import { mainText, type ReadField } from './read-field.ts';
import { regionLexicon } from './lexicon/regions.ts';
import type { AddressKind, AddressPart } from './lexicon/schema.ts';
import { foldText, isTraditional } from './normalise-label.ts';
import type { LabelReading, Meaning } from './read-label.ts';

type AddressMeaning = Extract<Meaning, { says: 'address' }>;

const PICKED: ReadonlySet<string> = new Set(['select', 'cascader', 'radio']);
const LEVELS: readonly AddressPart[] = ['province', 'city', 'district'];
/** How far behind its region controls a street box may stand. */
const REACH = 4;

const addressOf = (label: LabelReading): AddressMeaning | null => {
  for (const { meaning, fit } of label.meanings)
    if (meaning.says === 'address' && fit !== 'ending') return meaning;
  return null;
};

const PROVINCES: ReadonlySet<string> = new Set(regionLexicon.provinces.flat());

/** 点击选择省市区 in a box: it opens a list, though it is drawn as text. */
const OPENS_LIST = /选择.{0,4}省.{0,2}市/u;

/** 中国大陆 among what may be chosen: a country, above all that we hold. */
const isCountry = ({ field }: ReadField): boolean =>
  field.options.some(({ text }) => /^中国(?:大陆|内地)?$/u.test(text.trim()));

/** 省, 市 and 区/县 as the prompts of boxes under one label. */
const LEVEL_PROMPT = /^(?:省份?|城?市|区\/?县?|县\/?区?)$/u;
/** 地（区、市、州、盟）, as the forms of 等保 and of statistics say it. */
const PREFECTURE = /^(?:请(?:输入|填写))?地\(?区、/u;

/** 请选择省市区, or one level of it by itself: 市, 请输入区（县）. */
function promptsChoice({ field, placeholder }: ReadField): boolean {
  if (field.placeholder === '') return false;
  const prompt = foldText(field.placeholder);
  return OPENS_LIST.test(prompt) || PREFECTURE.test(prompt) || LEVEL_PROMPT.test(placeholder.text);
}

const isPicked = (entry: ReadField): boolean => PICKED.has(entry.field.widget) || promptsChoice(entry);

/** What the prompt says of the level; failing that the options, which a municipality makes unsure (北京市 is a city too). */
function levelOf(entry: ReadField): AddressPart | null {
  const prompted = promptedLevel(entry);
  if (prompted !== null) return prompted;
  return entry.field.options.some((option) => PROVINCES.has(option.text.trim())) ? 'province' : null;
}

/** 选择市, --请选择区-- as the first of a list: it prompts for its level where no prompt does. */
const FIRST_PROMPTS = /^-*(?:请?选择)(省份?|城?市|区\/?县?|县)-*$/u;

const firstPrompt = ({ options }: ReadField['field']): string =>
  FIRST_PROMPTS.exec(foldText(options[0]?.text ?? ''))?.[1] ?? '';

function promptedLevel({ field, placeholder }: ReadField): AddressPart | null {
  const prompt = foldText(field.placeholder) || firstPrompt(field);
  if (field.widget === 'cascader' || /省.{0,2}市.{0,2}[区县]/u.test(prompt)) return 'district';
  const part = addressOf(placeholder)?.part;
  if (part !== undefined && part !== 'full') return part;
  if (/省/u.test(prompt)) return 'province';
  if (PREFECTURE.test(prompt) || /市级|地级市|城市/u.test(prompt)) return 'city';
  // 请选择地区 and 请选择区域 name no level.
  if (/(?<!地)区(?!域)|县/u.test(prompt)) return 'district';
  return /市/u.test(prompt) ? 'city' : null;
}

const sameBlock = (one: ReadField, other: ReadField): boolean =>
  one.field.form === other.field.form &&
  one.field.section === other.field.section &&
  one.field.rowHeader === other.field.rowHeader;

/** What a box says that says nothing, once 请输入 is taken from it. */
const NO_PROMPT: ReadonlySet<string> = new Set(['', '内容']);

/** A list or box that nothing names, right behind a list of an address: its next level, or the street. */
const carriesOnUnnamed = (run: readonly ReadField[], { field, placeholder }: ReadField): boolean =>
  NO_PROMPT.has(placeholder.text) &&
  ['text', 'textarea', 'select'].includes(field.widget) &&
  run.slice(-1).some(isPicked);

/** The fields that carry on the label of the one at `start`: the same label again, or none. */
function runFrom(fields: readonly ReadField[], start: number): ReadField[] {
  const first = fields[start];
  if (first === undefined) return [];
  const run = [first];
  for (const next of fields.slice(start + 1, start + 8)) {
    const goesOn =
      next.label.text === ''
        ? addressOf(next.placeholder) !== null || levelOf(next) !== null || carriesOnUnnamed(run, next)
        : next.label.text === first.label.text;
    if (!goesOn || !sameBlock(first, next)) break;
    run.push(next);
  }
  return run;
}

/** 商家地址 over two lists in traditional characters: no province stands above a 縣市, and the 鄉鎮區 is below it. */
const TWO_LEVELS: readonly AddressPart[] = ['city', 'district'];

const levelsOf = (run: readonly ReadField[], lists: number): readonly AddressPart[] =>
  lists === TWO_LEVELS.length &&
  run.some(({ field }) => isTraditional(field.section + field.label + field.placeholder))
    ? TWO_LEVELS
    : LEVELS;

function partsOfRun(
  run: readonly ReadField[],
  kind: AddressKind | null,
  streetFollows: boolean,
): [string, AddressMeaning][] {
  const listed = run.filter((entry) => isPicked(entry) && !isCountry(entry));
  const picked = listed.length > 0 ? listed : run;
  const levels = levelsOf(run, picked.length);
  const parts: [string, AddressMeaning][] = [];
  let complete = false;
  for (const entry of run) {
    const place = picked.indexOf(entry);
    if (isCountry(entry)) continue;
    if (place < 0) {
      if (streetFollows) continue;
      parts.push([entry.field.id, { says: 'address', kind, part: picked.length > 0 ? 'detail' : 'full' }]);
      continue;
    }
    // Of several in a row the place decides; of one alone what it offers.
    const part = picked.length > 1 ? (promptedLevel(entry) ?? levels[place]) : (levelOf(entry) ?? 'district');
    // Behind the district come 街道 and 社区, which we do not hold.
    if (complete || part === undefined) continue;
    complete = part === 'district';
    parts.push([entry.field.id, { says: 'address', kind, part }]);
  }
  return parts;
}

/** 所属区域 over three boxes to type in: its levels, one in each. */
const isTypedRegion = (run: readonly ReadField[], { part }: AddressMeaning): boolean =>
  part === 'district' && run.length === LEVELS.length && run.every(({ label }) => label.text !== '');

/** 省市 before a list of its own for 市县 is the province; alone it is a place down to the district. */
function startsLevels(fields: readonly ReadField[], index: number): boolean {
  const [here, next] = [fields[index], fields[index + 1]];
  if (here === undefined || next === undefined || !sameBlock(here, next)) return false;
  if (here.field.widget !== 'select' || next.field.widget !== 'select') return false;
  const part = addressOf(next.label)?.part;
  const names = here.label.text;
  return (part === 'city' && /地址|地$|省/u.test(names)) || (part === 'district' && /省/u.test(names));
}

/** 公司所在地 and then 公司详细地址, both typed: the second takes the address, what the first wants of it nobody said. */
function asksWhereOnly(fields: readonly ReadField[], index: number): boolean {
  const [here, next] = [fields[index], fields[index + 1]];
  if (here === undefined || next === undefined || !sameBlock(here, next)) return false;
  if (!/所在地(?:区)?$/u.test(mainText(here).text) || isPicked(next)) return false;
  return addressOf(mainText(next))?.part === 'detail';
}

/** 地址 or 详细地址 in a box of its own. */
function asksStreet(entry: ReadField): boolean {
  const part = addressOf(mainText(entry))?.part;
  return !isPicked(entry) && (part === 'full' || part === 'detail');
}

/** 详细通讯地址 behind the lists of a region: the rest of it. */
const IN_DETAIL = /^(?:请输入)?(?:详细|具体)|门牌/u;

/** 地址 over a box that prompts 请输入注册地址: which it is the prompt says. */
function withPromptedKind(own: AddressMeaning | null, placeholder: LabelReading): AddressMeaning | null {
  if (own === null || own.kind !== null) return own;
  return { ...own, kind: addressOf(placeholder)?.kind ?? null };
}

/** Which address and which part each field of an address takes; fields that are none are not in the map. */
export function addressParts(fields: readonly ReadField[]): ReadonlyMap<string, AddressMeaning> {
  const found = new Map<string, AddressMeaning>();
  const covered = new Set<string>();
  let region: { entry: ReadField; kind: AddressKind | null; index: number } | null = null;
  for (const [index, entry] of fields.entries()) {
    const { field, label, placeholder } = entry;
    const own = withPromptedKind(addressOf(label.text === '' ? placeholder : label), placeholder);
    if (own === null || covered.has(field.id)) continue;
    const run = runFrom(fields, index);
    if (run.length > 1 && (run.some(isPicked) || isTypedRegion(run, own))) {
      for (const member of run) covered.add(member.field.id);
      // 所属区域 over a list and a box, and 地址 after them: the box is no street.
      const next = fields[index + run.length];
      const streetFollows =
        LEVELS.includes(own.part) && next !== undefined && sameBlock(entry, next) && asksStreet(next);
      for (const [id, meaning] of partsOfRun(run, own.kind, streetFollows)) found.set(id, meaning);
      const last = run.at(-1);
      if (last !== undefined) region = { entry: last, kind: own.kind, index: index + run.length - 1 };
      continue;
    }
    const picked = isPicked(entry);
    if (picked || LEVELS.includes(own.part)) {
      const vague = own.part === 'full' || own.part === 'detail';
      const named = vague ? (levelOf(entry) ?? 'district') : own.part;
      const part = named === 'district' && startsLevels(fields, index) ? 'province' : named;
      found.set(field.id, { says: 'address', kind: own.kind, part });
      region = { entry, kind: own.kind, index };
      continue;
    }
    if (own.part === 'full' && asksWhereOnly(fields, index)) continue;
    const behind =
      region !== null && index - region.index <= REACH && sameBlock(region.entry, entry) ? region : null;
    const matches =
      behind !== null && (behind.kind === own.kind || behind.kind === null || own.kind === null);
    // A box that asks for the whole address (企业地址) gets it whole, whatever stands before it.
    const asksDetail = own.part === 'detail' || IN_DETAIL.test(mainText(entry).text);
    if (behind !== null && matches && asksDetail) {
      // 所在地区 + 注册详细地址 are one address: either may be the one that says which.
      const kind = own.kind ?? behind.kind;
      found.set(field.id, { says: 'address', kind, part: 'detail' });
      const parent = found.get(behind.entry.field.id);
      if (parent !== undefined && parent.kind === null) found.set(behind.entry.field.id, { ...parent, kind });
      region = null;
    } else found.set(field.id, { ...own, part: 'full' });
  }
  return found;
}
