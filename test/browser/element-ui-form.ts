/** A form of 25 Element UI fields of every usual kind; all names and numbers are fictitious. */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { LibraryField } from './library-form.ts';

const TEXTS = [
  ['企业名称', '杭州示例文化有限公司'],
  ['统一社会信用代码', '91330106MA00EXAMPL'],
  ['详细地址', '示例路1号'],
  ['法定代表人姓名', '张示例'],
  ['法定代表人手机', '13800000001'],
  ['联系人姓名', '李示例'],
  ['联系人手机', '13800000002'],
  ['电子邮箱', 'lianxi@example.com'],
  ['邮政编码', '310000'],
  ['传真', '0571-00000000'],
  ['网址', 'https://example.com'],
  ['英文名称', 'Example Culture'],
] as const;

const same = (wanted: unknown) => (left: unknown) => JSON.stringify(left) === JSON.stringify(wanted);
const field = (label: string, model: string, value: FillValue, held: unknown): LibraryField => ({
  label,
  model,
  value,
  held: same(held),
});
const text = (label: string, model: string, value: string, held: unknown = value) =>
  field(label, model, { kind: 'text', text: value }, held);
const choice = (label: string, model: string, value: string, held: unknown) =>
  field(label, model, { kind: 'choice', text: value, alternatives: [] }, held);

export const ELEMENT_UI_FORM: readonly LibraryField[] = [
  ...TEXTS.map(([label, value], index) => text(label, `t${index}`, value)),
  text('经营范围', 'scope', '技术开发；技术服务。'),
  ...['企业类型', '控股类型', '组织形式', '证照类型'].map((label, index) =>
    choice(label, `s${index}`, '股份有限公司', 't2'),
  ),
  ...['成立日期', '核准日期', '营业期限至'].map((label, index) =>
    field(label, `d${index}`, { kind: 'date', date: '2018-05-09' }, '2018-05-09'),
  ),
  ...['注册地址', '经营地址', '通信地址'].map((label, index) =>
    field(label, `p${index}`, { kind: 'path', levels: ['北京市', '市辖区', '海淀区'] }, [
      '110000',
      '110100',
      '110108',
    ]),
  ),
  text('注册资本（万元）', 'capital', '1000', 1000),
  choice('是否上市', 'listed', '否', 'n'),
];
