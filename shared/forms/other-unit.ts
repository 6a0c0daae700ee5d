/** Units that a label or a title names by what they do, and which of those words name nobody. */
import type { Vocabulary } from './vocabulary.ts';

/** Who is above us, or acts on us, does not make the record theirs; nor does a question of ours (是否重点企业). */
export const ABOVE_US =
  /^(?:是否|有无|本|父|母|主办|开办|管理|归口|业务主管|上级|上属|上一级|直接上级|主管|所属|隶属|监管|归属|管辖|登记|发证|批准|审批|受理|经办|开户|推荐|属地|税务|行业|银行|金融|保险)|^集团(?:公司)?$/u;

/** 注册资金单位: what is counted in, and nobody. */
export const MEASURES =
  /(?:资金|资本|金额|货币|币种|计量|计价|数量|面积|时间|重量|长度|价格|薪资|产能|产量|年限|期限|换算|基本|最小|库存|包装)单位$/u;

/** 广告申请单位: whoever hands this form in. */
export const APPLIES =
  /(?:申请|申报|填报|报送|报名|参展|参赛|投标|参保)(?:单位|企业|公司|机构)(?:名称|全称)?$/u;

/** 进货单位信息, 维保单位: a unit by what it does, and none of the things that we do. A 运输企业 is as often ourselves. */
const OTHER_UNIT = /^[\u4e00-\u9fff]{2,6}单位$/u;

/** 牵头承担单位 is the 承担单位. */
const FOREMOST = /^(?:牵头|项目|第一|主要|总)/u;

export const withoutRank = (text: string): string => text.replace(FOREMOST, '');

/** 完善单位, 编辑参建单位: what is done with the page, before whoever it is about. */
const WHAT_IS_DONE =
  /^请?(?:完善|填写|填报|补充|维护|更新|提交|录入|编辑|修改|查看|新增|添加|新建|创建|绑定|选择|切换|设置|确认|上传|认证(?=单位|企业|公司)|注册(?=单位|企业|公司)|变更(?![前后事])|我的)(?=[\u4e00-\u9fff]{2})/u;

/** 编辑企业联系人 is about the 企业联系人. */
export const withoutAction = (heading: string): string =>
  heading.replace(WHAT_IS_DONE, '').replace(/^新的(?=[\u4e00-\u9fff]{2})/u, '');

/** `heading`: without 信息 and the like behind it. */
export function namesOtherUnit({ companyWords, eitherWords }: Vocabulary, heading: string): boolean {
  const bare = withoutAction(heading);
  return (
    OTHER_UNIT.test(bare) &&
    !MEASURES.test(bare) &&
    !companyWords.has(heading) &&
    !companyWords.has(bare) &&
    !companyWords.has(withoutRank(bare)) &&
    !eitherWords.has(bare) &&
    !APPLIES.test(heading) &&
    !ABOVE_US.test(bare)
  );
}
