/** Traditional characters of form labels, and labels that mean a fact only where they are written with them. Data only. */
import type { FactKey } from '../../entity/fact-keys.ts';

/**
 * Each with its simplified form. For matching labels only, never for a value.
 * Source: the Unihan kSimplifiedVariant relation, the characters that occur in company vocabulary. Checked 2026-11-24.
 */
const PAIRS =
  '僱雇統统編编號号碼码電电話话聯联絡络傳传真真網网業业產产類类負负責责單单位位稱称職职務务機机構构證证執执照照註注冊册資资經经營营範范圍围開开戶户銀银行行帳账賬账郵邮遞递區区縣县鄉乡鎮镇詳详細细國国際际廠厂簡简介介書书員员總总數数時时間间動动設设備备請请選选擇择輸输填填報报額额萬万圓圆門门牌牌務务會会計计聯联繫系代代表表護护長长期期錄录檔档圖图';

/**
 * Labels, as they are folded, that mean a fact where they are written in traditional characters, and on the mainland any
 * number. Source: Taiwan's 營利事業統一編號. Checked 2026-11-27.
 */
export const MEANT_IN_TRADITIONAL: ReadonlyMap<string, FactKey> = new Map([['统一编号', 'entity.uscc']]);

export const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index): [string, string] => [
    PAIRS.charAt(2 * index),
    PAIRS.charAt(2 * index + 1),
  ]),
);
