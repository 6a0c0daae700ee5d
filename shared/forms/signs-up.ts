/** Whether whoever fills a form signs in, signs up or gives passwords to others. */
import { mainText, type ReadField } from './read-field.ts';

/** 新增用户, 账号管理: passwords are given to others there. */
const KEEPS_ACCOUNTS = /新增|添加|新建|创建|编辑|修改|管理/u;

/** What a program signs in with, or whoever is yet to come: nobody signs in here with it. */
const OF_A_PROGRAM = /[密秘私]钥|令牌|secret|token|(?:api|app|access) ?key|^(?:系统登录)?(?:初始|默认)/u;

export const asksPassword = (entry: ReadField): boolean =>
  entry.field.inputType === 'password' && !OF_A_PROGRAM.test(mainText(entry).text);

/** 请设置6-20位登录密码: it is yet to be. */
const CHOOSES = /设置|创建|新建/u;

/** A password and the same again, or one to think of: whoever types it signs up, and the company that they name is theirs. */
export const choosesPassword = (title: string, fields: readonly ReadField[]): boolean => {
  const passwords = fields.filter(({ field }) => field.inputType === 'password');
  const isNew = ({ field }: ReadField): boolean => CHOOSES.test(field.label + field.placeholder);
  return !KEEPS_ACCOUNTS.test(title) && (passwords.length > 1 || passwords.some(isNew));
};

/** 供应商注册, 企业认证: a company signs up there, whatever it is called. A 用户注册 may be anybody's. */
export const COMPANY_SIGNS_UP =
  /(?:企业|公司|单位|机构|商户|商家|供应商|服务商|经销商|厂商)(?:用户|账号|会员|资质|实名|主体)?(?:注册|入驻|认证)(?!.*(?:审核|列表|管理|记录|查询|统计))/u;
