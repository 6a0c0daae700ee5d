/**
 * A list of sectors (企业, 事业单位, 社会团体, 高校) asks of what kind one is, less exactly than the licence says it. A
 * company of whatever type is the 企业 among them.
 */
import type { FieldOption } from './form-reading.ts';
import { foldText } from './normalise-label.ts';

/** Also with the number of a paper form before it: 1.企业. */
const COMPANY = /^(?:\d[.、]?)?(?:企业|企业法人|企业单位|法人单位|工商企业)$/u;
const OTHERS = /事业|机关|政府|团体|社会组织|高校|高等|院校|学校|科研|公共机构|产业活动/u;
/** 有限责任公司(自然人独资), 普通合伙企业; a 个体工商户 is no 企业. */
const TYPE_OF_COMPANY = /公司|企业|合伙/u;

/** @returns the option for companies where the list names other sectors beside it; null in any other list. */
export function companySector<Option extends Pick<FieldOption, 'text'>>(
  options: readonly Option[],
): Option | null {
  const companies = options.filter(({ text }) => COMPANY.test(foldText(text)));
  const others = options.some(({ text }) => OTHERS.test(foldText(text)));
  return others && companies.length === 1 ? (companies[0] ?? null) : null;
}

/** @param value the type of a company as its licence states it. */
export const matchSector = (options: readonly FieldOption[], value: string): FieldOption | null =>
  TYPE_OF_COMPANY.test(value) ? companySector(options.filter(({ disabled }) => !disabled)) : null;
