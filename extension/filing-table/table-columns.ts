/** The columns of a list of filings, and what people write above them. */

export const TABLE_COLUMNS = [
  'company',
  'uscc',
  'type',
  'name',
  'number',
  'expiry',
  'issuedOn',
  'covered',
  'region',
  'owner',
  'note',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** The first of each language is the one that is offered. */
export const HEADINGS: Readonly<Record<TableColumn, readonly string[]>> = {
  company: [
    '主体',
    '主体名称',
    '企业名称',
    '公司名称',
    '公司全称',
    '单位名称',
    '公司',
    '企业',
    '单位',
    '客户',
    '客户名称',
    '持证单位',
    '主办单位',
    'company',
  ],
  uscc: ['统一社会信用代码', '社会信用代码', '信用代码', '税号', 'credit code'],
  type: [
    '类型',
    '证照类型',
    '备案类型',
    '证照名称',
    '证书名称',
    '许可证名称',
    '资质名称',
    '备案名称',
    '资质',
    '证照',
    '备案或证照',
    '事项',
    'type',
    'licence',
    'filing',
  ],
  name: ['名称', '应用', '应用名称', '产品', '产品名称', '网站', '网站名称', '算法名称', '备注名', 'name'],
  number: [
    '编号',
    '证照编号',
    '备案号',
    '备案编号',
    '许可证号',
    '许可证编号',
    '证号',
    '证书号',
    '证书编号',
    '批准文号',
    'number',
  ],
  expiry: [
    '有效期至',
    '到期日',
    '到期日期',
    '到期时间',
    '有效期',
    '有效期限',
    '有效期截止',
    '有效期止',
    '有效期终止',
    '有效期结束',
    '有效期到',
    '有效期届满',
    '起止日期',
    '截止日期',
    '失效日期',
    '届满日期',
    'valid until',
    'expiry',
  ],
  issuedOn: [
    '发证日期',
    '备案日期',
    '批准日期',
    '核发日期',
    '发证时间',
    '发证(备案)日期',
    '颁发日期',
    'issued on',
    'issued',
  ],
  covered: ['上一周期已办理', '上期已办', '上年度已年报', 'last cycle done'],
  region: ['主管部门所在地', '所在地', '地区', '省市', 'region'],
  owner: ['负责人', '经办人', '跟进人', '责任人', '承办人', '对接人', 'handled by', 'handler', 'owner'],
  note: ['备注', '说明', 'note', 'notes'],
};

/** As it stands, else without what is said about it in brackets behind it: 到期日（年月日）. */
export function columnOf(heading: string): TableColumn | null {
  const wanted = heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s*:]+/gu, '');
  return columnNamed(wanted) ?? columnNamed(wanted.replace(/\([^()]*\)$/u, ''));
}

function columnNamed(wanted: string): TableColumn | null {
  if (wanted === '') return null;
  const isNamed = (column: TableColumn): boolean =>
    HEADINGS[column].some((each) => each.replaceAll(/\s+/gu, '') === wanted);
  return TABLE_COLUMNS.find(isNamed) ?? null;
}

/** What is written above the column where it is offered. */
export function headingOf(column: TableColumn, language: 'zh' | 'en'): string {
  const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
  return HEADINGS[column].find((each) => isChinese(each) === (language === 'zh')) ?? column;
}
