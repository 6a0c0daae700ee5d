/** The form that every library's page draws: what goes into each field, and what the page's own model then holds. */
import type { FillValue } from 'shared/forms/fill-plan.ts';

export interface LibraryField {
  readonly label: string;
  readonly value: FillValue;
  readonly model: string;
  /** Set where the field is one of several check boxes: what stands beside it. */
  readonly box?: string;
  /** The one value, or any of several spellings of it. */
  readonly held: (left: unknown) => boolean;
}

const choice = (text: string): FillValue => ({ kind: 'choice', text, alternatives: [] });
const is = (wanted: unknown) => (left: unknown) => JSON.stringify(left) === JSON.stringify(wanted);

function field(
  label: string,
  model: string,
  value: FillValue,
  held: (left: unknown) => boolean,
): LibraryField {
  return { label, model, value, held };
}
const text = (label: string, model: string, value: string) =>
  field(label, model, { kind: 'text', text: value }, is(value));
const pick = (label: string, model: string, option: string, held: unknown) =>
  field(label, model, choice(option), is(held));
const day = (label: string, model: string, date: string, spelt = date) =>
  field(label, model, { kind: 'date', date }, (left) => typeof left === 'string' && left.startsWith(spelt));
const place = (label: string, model: string, levels: readonly string[], held: readonly string[]) =>
  field(label, model, { kind: 'path', levels }, (left) => is(held)(left) || left === held.at(-1));

/** All names and numbers are fictitious. */
export const LIBRARY_FORM: readonly LibraryField[] = [
  text('企业名称', 'name', '杭州示例文化有限公司'),
  text('统一社会信用代码', 'code', '91330106MA00EXAMPL'),
  text('经营范围', 'scope', '技术开发；技术服务。'),
  pick('企业类型', 'type', '股份有限公司', 't2'),
  pick('行业门类', 'industry', '行业237', 'i237'),
  pick('登记机关', 'office', '浙江省市场监督管理局', 'o2'),
  pick('主管单位', 'unit', '文化和旅游部', 'u12'),
  pick('所在省', 'province', '浙江省', 'zj'),
  pick('所在市', 'city', '杭州市', '杭州市'),
  place('注册地址', 'region', ['北京市', '市辖区', '海淀区'], ['110000', '110100', '110108']),
  place('经营地址', 'lazyRegion', ['浙江', '杭州', '西湖区'], ['330000', '330100', '330106']),
  place('通信地址', 'anyRegion', ['浙江省', '宁波市'], ['330000', '330200']),
  day('成立日期', 'founded', '2018-05-09'),
  day('核准日期', 'approved', '2021-12-31'),
  day('报告月份', 'month', '2019-03-01', '2019-03'),
  pick('是否上市', 'listed', '否', 'n'),
  pick('企业性质', 'kind', '合伙企业', 't3'),
  field('注册资本（万元）', 'capital', { kind: 'text', text: '1000' }, (left) => Number(left) === 1000),
  field(
    '营业期限',
    'term',
    { kind: 'range', from: '2024-03-05', to: '2027-03-04' },
    is(['2024-03-05', '2027-03-04']),
  ),
  { ...pick('服务类型', 'services', '信息服务', ['s2']), box: '信息服务' },
  field('从业人数', 'staff', { kind: 'text', text: '35' }, (left) => Number(left) === 35),
  pick('是否外资', 'foreign', '是', true),
  text('姓名', 'legal', '张示例'),
  pick('证件类型', 'idType', '居民身份证', '1'),
  text('手机号码', 'mobile', '13800000001'),
  text('电子邮箱', 'email', 'lianxi@example.com'),
];
