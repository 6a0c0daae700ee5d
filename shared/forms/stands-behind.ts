/** What the field right behind one says of it: a bank behind an account, a 验证码 behind a mobile, an office behind its 经办人, the end of a domain behind its beginning. */
import { areInOneBlock } from './form-subject.ts';
import { traitsOf } from './label-traits.ts';
import { mainText, type ReadField } from './read-field.ts';
import type { LabelReader } from './read-label.ts';

/** 公司账号 before its 开户银行. */
export const bankBehind = (
  reader: LabelReader,
  entry: ReadField,
  next: ReadField | undefined,
): string | null =>
  next !== undefined && areInOneBlock(next.field, entry.field) && traitsOf(mainText(next), reader).bank
    ? mainText(next).text
    : null;

const SIGNS_IN = /验证码|校验码|动态码|密码|口令/u;

export const signsIn = (entry: ReadField, next: ReadField | undefined): boolean =>
  next !== undefined && areInOneBlock(next.field, entry.field) && SIGNS_IN.test(mainText(next).text);

/** What an office notes of itself behind its own 经办人. */
const OF_OFFICE = /^经办(?:日期|时间|机构|部门|单位|机关|意见|科室)(?:名称)?$/u;
const HANDLER = /^经办人员?(?:姓名)?$/u;

export const officeBehind = (entry: ReadField, next: ReadField | undefined): string | null =>
  next !== undefined &&
  areInOneBlock(next.field, entry.field) &&
  HANDLER.test(mainText(entry).text) &&
  OF_OFFICE.test(mainText(next).text)
    ? mainText(next).text
    : null;

const SINCE = /^注册(?:时间|日期)$/u;
const UNTIL = /^(?:到期|过期|续费)(?:时间|日期)$/u;

/** 注册时间 and then 到期时间, where a domain is asked for: how long that one is paid for. */
export const domainEndsBehind = (
  entry: ReadField,
  next: ReadField | undefined,
  site: string | null,
): string | null =>
  site !== null &&
  next !== undefined &&
  areInOneBlock(next.field, entry.field) &&
  SINCE.test(mainText(entry).text) &&
  UNTIL.test(mainText(next).text)
    ? mainText(next).text
    : null;
