/** A heading about a thing (项目基本信息) over a block that begins with our name: whose thing it is, the block says. */
import { asksForCompanyName } from './first-named.ts';
import { blockOf } from './form-subject.ts';
import { mainText, type ReadField } from './read-field.ts';
import type { HeadingReading } from './read-heading.ts';

/** The company by its commonest words; a 用人单位名称 under 就业档案 is somebody's employer. */
const OUR_NAME = /^(?:企业|公司|单位|机构)(?:名称|全称)$/u;

/** What a company undertakes. Under 变更前 or 工作经历 a name is of another time. */
const UNDERTAKEN = /^(?:项目|工程|产品|投资|贷款|融资|招聘|申报|申请)/u;
/** 医疗机构执业许可证信息 that begins with 企业名称: what is printed there of the holder is ours. */
const PERMIT = /许可证(?:基本)?(?:信息|内容|情况)?$/u;

/** Things that somebody has. A contract, a case or an order has another side, and those are its facts as likely. */
const POSSESSED = /车辆|产品|商品|设备|仓库|场地|货物|商标|专利|作品|软件著作|项目|工程|许可证|证书/u;
/** Whoever has a thing is named beside it; so much is asked of the company before the screen alone. */
const OF_COMPANY =
  /^entity\.(?:name|uscc|orgCode|regNo|taxNo|type|regCapital|scope|establishedOn)$|^attachment\.businessLicence$/u;
const ENOUGH_OF_COMPANY = 5;

/** @returns whether the thing that `section` names is ours by the field that begins the block of `entry`, or by all of them. */
export function thingOfOurs(
  fields: readonly ReadField[],
): (entry: ReadField, section: HeadingReading) => boolean {
  const begins = new Map<string, ReadField>();
  for (const entry of fields) if (!begins.has(blockOf(entry.field))) begins.set(blockOf(entry.field), entry);
  const asked = new Map<string, Set<string>>();
  for (const entry of fields) {
    const keys = asked.get(blockOf(entry.field)) ?? new Set();
    asked.set(blockOf(entry.field), keys);
    for (const { meaning, fit } of mainText(entry).meanings)
      if (fit === 'whole' && meaning.says === 'fact' && OF_COMPANY.test(meaning.key)) keys.add(meaning.key);
      else if (fit === 'whole' && meaning.says === 'person' && meaning.role === 'legalRep')
        keys.add('legalRep');
  }
  const asksOfCompany = ({ field }: ReadField): boolean =>
    (asked.get(blockOf(field))?.size ?? 0) >= ENOUGH_OF_COMPANY;
  return (entry, section) => {
    if (!section.thing) return false;
    if (POSSESSED.test(section.text) && asksOfCompany(entry)) return true;
    if (!(UNDERTAKEN.test(section.text) || PERMIT.test(section.text))) return false;
    const first = begins.get(blockOf(entry.field));
    return first !== undefined && OUR_NAME.test(mainText(first).text) && asksForCompanyName(mainText(first));
  };
}
