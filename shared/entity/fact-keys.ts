/**
 * The facts a company repeats on every portal: their keys, names, kinds and how far they may travel.
 * Values are strings in one canonical form per kind; `validators/` checks them, `forms/format-value` rewrites them.
 */

/**
 * The canonical form of a value, by kind:
 * `date` YYYY-MM-DD · `term` YYYY-MM-DD or `longTerm` · `money` a decimal number of 万元 ·
 * `idType` best one of the words of `ID_TYPES`, which are offered · `region` as printed, with its suffix (北京市, 海淀区) · others: as typed, trimmed.
 */
export type FactKind =
  | 'text'
  | 'longText'
  | 'personName'
  | 'uscc'
  | 'date'
  | 'term'
  | 'money'
  | 'count'
  | 'mobile'
  | 'phone'
  | 'email'
  | 'url'
  | 'domain'
  | 'ip'
  | 'postcode'
  | 'idType'
  | 'idNumber'
  | 'address'
  | 'region'
  | 'bankAccount'
  | 'file';

/** `sensitive` facts never leave the device in the clear and need a second tick before they are filled. */
export type Sensitivity = 'public' | 'internal' | 'sensitive';

export type FactGroup =
  | 'company'
  | 'registeredAddress'
  | 'officeAddress'
  | 'legalRep'
  | 'contact'
  | 'agent'
  | 'principal'
  | 'bank'
  | 'product';

export interface FactDefinition {
  readonly key: string;
  readonly group: FactGroup;
  readonly kind: FactKind;
  readonly sensitivity: Sensitivity;
  readonly names: { readonly zh: string; readonly en: string };
}

const fact = <K extends string>(
  key: K,
  group: FactGroup,
  kind: FactKind,
  zh: string,
  en: string,
  sensitivity: Sensitivity = 'public',
) => ({ key, group, kind, sensitivity, names: { zh, en } }) as const;

export const FACTS = [
  fact('entity.name', 'company', 'text', '企业名称', 'Company name'),
  fact('entity.nameEn', 'company', 'text', '英文名称', 'Company name in English'),
  fact('entity.shortName', 'company', 'text', '企业简称', 'Short name'),
  fact('entity.uscc', 'company', 'uscc', '统一社会信用代码', 'Unified social credit code'),
  fact('entity.orgCode', 'company', 'text', '组织机构代码', 'Organisation code'),
  fact('entity.regNo', 'company', 'text', '注册号', 'Registration number'),
  fact('entity.taxNo', 'company', 'text', '纳税人识别号', 'Taxpayer number'),
  fact('entity.type', 'company', 'text', '企业类型', 'Company type'),
  fact('entity.industry', 'company', 'text', '所属行业', 'Industry'),
  fact('entity.regCapital', 'company', 'money', '注册资本（万元）', 'Registered capital (10,000 yuan)'),
  fact('entity.paidCapital', 'company', 'money', '实缴资本（万元）', 'Paid-in capital (10,000 yuan)'),
  fact('entity.establishedOn', 'company', 'date', '成立日期', 'Established on'),
  fact('entity.termFrom', 'company', 'date', '营业期限自', 'Term of operation from'),
  fact('entity.termTo', 'company', 'term', '营业期限至', 'Term of operation to'),
  fact('entity.regAuthority', 'company', 'text', '登记机关', 'Registration authority'),
  fact('entity.scope', 'company', 'longText', '经营范围', 'Business scope'),
  fact('entity.employees', 'company', 'count', '从业人数', 'Number of employees'),
  fact('entity.intro', 'company', 'longText', '企业简介', 'Company profile'),
  fact('entity.phone', 'company', 'phone', '企业联系电话', 'Company phone'),
  fact('entity.fax', 'company', 'phone', '传真', 'Fax'),
  fact('entity.email', 'company', 'email', '企业邮箱', 'Company e-mail'),
  fact('entity.website', 'company', 'url', '企业网址', 'Company website'),
  fact('entity.postcode', 'company', 'postcode', '邮政编码', 'Postcode'),
  fact('entity.icpNo', 'company', 'text', 'ICP备案号', 'ICP filing number'),
  fact('entity.shareholders', 'company', 'longText', '股东及股权结构', 'Shareholders and equity structure'),
  fact('entity.articles', 'company', 'longText', '公司章程', 'Articles of association'),
  fact(
    'entity.directors',
    'company',
    'longText',
    '董事、监事、高级管理人员',
    'Directors, supervisors and managers',
  ),
  fact('entity.beneficialOwners', 'company', 'longText', '受益所有人', 'Beneficial owners', 'internal'),
  fact('entity.liaison', 'company', 'personName', '登记联络员', 'Registration liaison', 'internal'),
  fact('entity.chiefEditor', 'company', 'personName', '总编辑', 'Editor-in-chief', 'internal'),
  fact(
    'entity.trademarks',
    'company',
    'longText',
    '商标、专利等经营资源',
    'Trademarks, patents and other operating resources',
  ),
  fact('entity.stores', 'company', 'longText', '门店分布', 'Distribution of stores'),
  fact('address.registered.full', 'registeredAddress', 'address', '住所（注册地址）', 'Registered address'),
  fact('address.registered.province', 'registeredAddress', 'region', '注册地省份', 'Registered province'),
  fact('address.registered.city', 'registeredAddress', 'region', '注册地城市', 'Registered city'),
  fact('address.registered.district', 'registeredAddress', 'region', '注册地区县', 'Registered district'),
  fact(
    'address.registered.detail',
    'registeredAddress',
    'address',
    '注册地详细地址',
    'Registered street address',
  ),
  fact('address.office.full', 'officeAddress', 'address', '办公地址', 'Office address'),
  fact('address.office.province', 'officeAddress', 'region', '办公地省份', 'Office province'),
  fact('address.office.city', 'officeAddress', 'region', '办公地城市', 'Office city'),
  fact('address.office.district', 'officeAddress', 'region', '办公地区县', 'Office district'),
  fact('address.office.detail', 'officeAddress', 'address', '办公地详细地址', 'Office street address'),
  fact('address.warehouse.full', 'officeAddress', 'address', '库房地址', 'Warehouse address'),
  fact('legalRep.name', 'legalRep', 'personName', '法定代表人姓名', 'Legal representative'),
  fact('legalRep.idType', 'legalRep', 'idType', '法定代表人证件类型', 'Legal representative: ID type'),
  fact(
    'legalRep.idNo',
    'legalRep',
    'idNumber',
    '法定代表人证件号码',
    'Legal representative: ID number',
    'sensitive',
  ),
  fact(
    'legalRep.mobile',
    'legalRep',
    'mobile',
    '法定代表人手机',
    'Legal representative: mobile',
    'sensitive',
  ),
  fact('legalRep.phone', 'legalRep', 'phone', '法定代表人电话', 'Legal representative: phone', 'internal'),
  fact('legalRep.email', 'legalRep', 'email', '法定代表人邮箱', 'Legal representative: e-mail', 'internal'),
  fact('legalRep.title', 'legalRep', 'text', '法定代表人职务', 'Legal representative: position', 'internal'),
  fact('contact.name', 'contact', 'personName', '联系人姓名', 'Contact', 'internal'),
  fact('contact.idType', 'contact', 'idType', '联系人证件类型', 'Contact: ID type'),
  fact('contact.idNo', 'contact', 'idNumber', '联系人证件号码', 'Contact: ID number', 'sensitive'),
  fact('contact.mobile', 'contact', 'mobile', '联系人手机', 'Contact: mobile', 'sensitive'),
  fact('contact.phone', 'contact', 'phone', '联系人电话', 'Contact: phone', 'internal'),
  fact('contact.email', 'contact', 'email', '联系人邮箱', 'Contact: e-mail', 'internal'),
  fact('contact.title', 'contact', 'text', '联系人职务', 'Contact: position', 'internal'),
  fact('contact.department', 'contact', 'text', '联系人部门', 'Contact: department', 'internal'),
  fact('contact.address', 'contact', 'address', '联系人地址', 'Contact: address', 'internal'),
  fact('agent.name', 'agent', 'personName', '经办人姓名', 'Agent', 'internal'),
  fact('agent.idType', 'agent', 'idType', '经办人证件类型', 'Agent: ID type'),
  fact('agent.idNo', 'agent', 'idNumber', '经办人证件号码', 'Agent: ID number', 'sensitive'),
  fact('agent.mobile', 'agent', 'mobile', '经办人手机', 'Agent: mobile', 'sensitive'),
  fact('agent.phone', 'agent', 'phone', '经办人电话', 'Agent: phone', 'internal'),
  fact('agent.email', 'agent', 'email', '经办人邮箱', 'Agent: e-mail', 'internal'),
  fact('agent.title', 'agent', 'text', '经办人职务', 'Agent: position', 'internal'),
  fact('principal.name', 'principal', 'personName', '负责人姓名', 'Person in charge', 'internal'),
  fact('principal.idType', 'principal', 'idType', '负责人证件类型', 'Person in charge: ID type'),
  fact(
    'principal.idNo',
    'principal',
    'idNumber',
    '负责人证件号码',
    'Person in charge: ID number',
    'sensitive',
  ),
  fact('principal.mobile', 'principal', 'mobile', '负责人手机', 'Person in charge: mobile', 'sensitive'),
  fact('principal.phone', 'principal', 'phone', '负责人电话', 'Person in charge: phone', 'internal'),
  fact('principal.email', 'principal', 'email', '负责人邮箱', 'Person in charge: e-mail', 'internal'),
  fact('bank.name', 'bank', 'text', '开户银行', 'Bank', 'internal'),
  fact('bank.account', 'bank', 'bankAccount', '银行账号', 'Bank account', 'sensitive'),
  fact('bank.accountName', 'bank', 'text', '开户名称', 'Account holder', 'internal'),
  fact('site.name', 'product', 'text', '网站名称', 'Site name'),
  fact('site.domain', 'product', 'domain', '网站域名', 'Site domain'),
  fact('site.homepage', 'product', 'url', '网站首页', 'Site home page'),
  fact('site.accessProvider', 'product', 'text', '接入服务提供者', 'Access provider'),
  fact('site.ip', 'product', 'ip', '网站IP地址', 'Site IP address', 'internal'),
  fact('app.name', 'product', 'text', 'APP名称', 'App name'),
  fact('attachment.businessLicence', 'company', 'file', '营业执照（文件）', 'Business licence (file)'),
  fact(
    'attachment.legalRepId',
    'legalRep',
    'file',
    '法定代表人证件（文件）',
    'Legal representative: ID (file)',
    'sensitive',
  ),
] as const satisfies readonly FactDefinition[];

export type FactKey = (typeof FACTS)[number]['key'];

const BY_KEY: ReadonlyMap<string, FactDefinition> = new Map(
  FACTS.map((definition) => [definition.key, definition]),
);

export function findFact(key: string): FactDefinition | undefined {
  return BY_KEY.get(key);
}

export function isFactKey(key: string): key is FactKey {
  return BY_KEY.has(key);
}

/** Whether a field of an entity must stay on the device until it can be sealed. Unknown keys are not ours to hold back. */
export function isSensitiveFact(key: string): boolean {
  return BY_KEY.get(key)?.sensitivity === 'sensitive';
}

/** What identity documents are called on portals; offered wherever a person's `idType` is typed. */
export const ID_TYPES = [
  '居民身份证',
  '护照',
  '港澳居民来往内地通行证',
  '台湾居民来往大陆通行证',
  '港澳台居民居住证',
  '外国人永久居留身份证',
] as const;
