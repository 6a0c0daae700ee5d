/** A company's name as it is registered, in the midst of other words. */

/** Also what no report may carry. */
export const COMPANY_NAME =
  /[\p{Script=Han}A-Za-z0-9()（）·&.]{2,60}?(?:股份有限公司|有限责任公司|有限公司|有限合伙[)）]?|集团公司|事务所|研究院|出版社)(?:[\p{Script=Han}]{1,12}分公司)?/u;

/** What a list of kinds of companies is made of; a name has a place or a word of its own besides. */
const KIND_WORDS =
  /请选择|股份|有限|责任|公司|合伙|集团|独资|合资|控股|上市|自然人|法人|国有|民营|私营|外商|一人|投资|普通|特殊|事务所|研究院|出版社|其他|其它|非|或|[()（）·&.]/gu;

/** Null where none stands there: 股份有限公司 by itself is the kind of a company. */
export function companyNameIn(text: string): string | null {
  for (const [name] of text.matchAll(new RegExp(COMPANY_NAME, 'gu'))) {
    if (name.replaceAll(KIND_WORDS, '').length >= 2) return name;
  }
  return null;
}
