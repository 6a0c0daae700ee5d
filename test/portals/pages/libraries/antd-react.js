// The form in Ant Design 5 on React: controlled components, dates as objects of a calendar library.
const h = window.React.createElement;
const {
  Form,
  Input,
  Select,
  TreeSelect,
  Cascader,
  DatePicker,
  Radio,
  Checkbox,
  InputNumber,
  Switch,
  Button,
} = window.antd;
const { form } = window;

const titled = (nodes) =>
  nodes.map(({ label, value, children }) => ({
    title: label,
    value,
    children: children && titled(children),
  }));
const spelt = (date, format) => (date === null ? null : date.format(format));
const item = (label, control) => h(Form.Item, { label, key: label }, control);

window.mountReactForm((page) => {
  const { m, put, bind, regions } = page;
  const typed = (key) => ({ value: m[key], onChange: (event) => put(key, event.target.value) });
  const date = (key, more = {}, format = 'YYYY-MM-DD') =>
    h(DatePicker, { ...more, onChange: (value) => put(key, spelt(value, format)) });
  return h(
    Form,
    { labelCol: { span: 5 }, wrapperCol: { span: 12 } },
    h('h3', null, '企业信息'),
    item('企业名称', h(Input, typed('name'))),
    item('统一社会信用代码', h(Input, { ...typed('code'), maxLength: 18 })),
    item('经营范围', h(Input.TextArea, typed('scope'))),
    item(
      '企业类型',
      h(Select, {
        ...bind('type'),
        options: page.types,
        allowClear: true,
        placeholder: '请选择',
        onDropdownVisibleChange: page.openTypes,
      }),
    ),
    item('行业门类', h(Select, { ...bind('industry'), options: form.industries })),
    item(
      '登记机关',
      h(Select, {
        ...bind('office'),
        showSearch: true,
        filterOption: false,
        options: page.offices,
        onSearch: page.findOffices,
      }),
    ),
    item('主管单位', h(TreeSelect, { ...bind('unit'), treeData: titled(form.units) })),
    item(
      '所在省',
      h(Select, {
        value: m.province ?? undefined,
        options: form.provinces,
        onChange: page.takeProvince,
      }),
    ),
    item('所在市', h(Select, { ...bind('city'), options: page.cities })),
    item('注册地址', h(Cascader, { ...bind('region'), options: regions })),
    item(
      '经营地址',
      h(Cascader, {
        ...bind('lazyRegion'),
        options: page.lazyRegions,
        changeOnSelect: true,
        loadData: async (taken) => {
          const at = taken.at(-1);
          at.children = await page.levelOf(at.value);
          page.setLazyRegions((all) => [...all]);
        },
      }),
    ),
    item('通信地址', h(Cascader, { ...bind('anyRegion'), options: regions, changeOnSelect: true })),
    item('成立日期', date('founded')),
    item('核准日期', date('approved', { inputReadOnly: true, format: 'YYYY年MM月DD日' })),
    item('报告月份', date('month', { picker: 'month' }, 'YYYY-MM')),
    item(
      '是否上市',
      h(Radio.Group, {
        options: form.yesNo,
        value: m.listed,
        onChange: (event) => put('listed', event.target.value),
      }),
    ),
    item(
      '企业性质',
      h(Radio.Group, {
        options: form.types,
        optionType: 'button',
        value: m.kind,
        onChange: (event) => put('kind', event.target.value),
      }),
    ),
    item('注册资本（万元）', h(InputNumber, { ...bind('capital'), precision: 2 })),
    item(
      '营业期限',
      h(DatePicker.RangePicker, {
        onChange: (days) => put('term', days?.map((day) => spelt(day, 'YYYY-MM-DD')) ?? null),
      }),
    ),
    item(
      '服务类型',
      h(Checkbox.Group, { options: form.services, onChange: (value) => put('services', value) }),
    ),
    item('从业人数', h(InputNumber, bind('staff'))),
    item('是否外资', h(Switch, { checked: m.foreign, onChange: (value) => put('foreign', value) })),
    h('h3', null, '法定代表人'),
    item('姓名', h(Input, typed('legal'))),
    item(
      '证件类型',
      h(Select, {
        ...bind('idType'),
        showSearch: true,
        options: [
          { label: '居民身份证', value: '1' },
          { label: '护照', value: '2' },
        ],
      }),
    ),
    item('手机号码', h(Input, typed('mobile'))),
    item('电子邮箱', h(Input, typed('email'))),
    item('备注', h(Input, typed('untouched'))),
    h(Button, { type: 'primary', onClick: page.submit }, '提交'),
  );
});
