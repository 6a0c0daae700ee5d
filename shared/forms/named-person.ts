/** Whom the label of one field names, and whom a whole form names alone. */
import type { Role } from './lexicon/schema.ts';
import type { HeadingReading } from './read-heading.ts';
import { mainText, type ReadField } from './read-field.ts';
import type { LabelReading } from './read-label.ts';

/** `unknown`: a bare 姓名 stands there, and whoever it is, what follows is theirs. */
export type Owner = Role | 'stranger' | 'unknown';

/** 名称 is a company's as often as a person's; 姓名或名称 says so. */
export const asksNameOfAnybody = (text: string): boolean =>
  /^(?:(?:姓名(?:[/、或]|或者)?)?名称|全称|注册名称|登记名称)$/u.test(text);

/** 贷款卡编码, 上级公司ID: a number or a state, and nobody who could have a telephone. */
const OF_THING = /(?:编码|编号|代码|id|卡号|日期|时间|金额|数量|比例|状态)$/u;

export function namedPerson(label: LabelReading, section: HeadingReading): Owner | null {
  if (label.otherParty !== null) return OF_THING.test(label.text) ? null : 'stranger';
  for (const { meaning } of label.meanings)
    if (meaning.says === 'person' && meaning.role !== null) return meaning.role;
  const bareName = label.meanings.some(
    ({ meaning }) => meaning.says === 'person' && meaning.attribute === 'name',
  );
  return bareName && section.role === null && !asksNameOfAnybody(label.text) ? 'unknown' : null;
}

export interface PeopleNamed {
  /** No label and no heading names one of ours, or somebody who may be. */
  readonly none: boolean;
  /** The 联系人 is among them, or nobody is named at all. */
  readonly leavesContact: boolean;
  /** How the form calls the 联系人, if it names nobody of ours beside. */
  readonly contactAlone: string | null;
}

/** Whom of ours the whole form names. Strangers do not count: they change nothing in other blocks. */
export function peopleNamed(
  fields: readonly ReadField[],
  heading: (text: string) => HeadingReading,
): PeopleNamed {
  const ours = new Map<Role, string>();
  let unsure = false;
  for (const entry of fields) {
    const section = heading(entry.field.section);
    const said = mainText(entry);
    const owner = section.role ?? namedPerson(said, section);
    // An 申请人 may be a person or the company.
    if (owner === 'unknown' || said.ambiguous.length > 0) unsure = true;
    else if (owner !== null && owner !== 'stranger' && !ours.has(owner))
      ours.set(owner, section.role === null ? said.text : section.text);
  }
  const alone = !unsure && ours.size === 1;
  return {
    none: !unsure && ours.size === 0,
    leavesContact: ours.size === 0 || ours.has('contact'),
    contactAlone: (alone ? ours.get('contact') : null) ?? null,
  };
}

export interface OnlyPerson {
  readonly role: Role;
  readonly text: string;
}

/** The one person of ours whom the whole form names, if it names one and no stranger. */
export function onlyPerson(
  fields: readonly ReadField[],
  heading: (text: string) => HeadingReading,
): OnlyPerson | null {
  let only: OnlyPerson | null = null;
  for (const entry of fields) {
    const section = heading(entry.field.section);
    if (section.stranger !== null || section.account) return null;
    const said = mainText(entry);
    const owner = section.role ?? namedPerson(said, section);
    if (owner === null || OF_THING.test(said.text)) continue;
    if (owner === 'stranger' || owner === 'unknown') return null;
    if (only !== null && only.role !== owner) return null;
    only ??= { role: owner, text: said.text };
  }
  return only;
}
