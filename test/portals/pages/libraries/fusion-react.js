// The form in Fusion Next on React.
const h = window.React.createElement;
const {
  Form,
  Input,
  Select,
  TreeSelect,
  CascaderSelect,
  DatePicker2,
  DatePicker,
  Radio,
  NumberPicker,
  Switch,
  Button,
  Checkbox,
  ConfigProvider,
} = window.Next;
const { form } = window;
ConfigProvider.initLocales?.(window.NextLocales);
ConfigProvider.setLanguage?.('zh-cn');
const keyed = (nodes) =>
  nodes.map(({ label, value, children }) => ({
    label,
    key: value,
    value,
    children: children && keyed(children),
  }));
const item = (label, control) => h(Form.Item, { label, key: label }, control);
const spelt = (day, format = 'YYYY-MM-DD') => day?.format(format) ?? null;
const pathOf = (put, key) => ({
  onChange: (value, data, extra) => put(key, extra.selectedPath?.map((one) => one.value) ?? value),
});

window.mountReactForm(
  ({ m, put, bind, offices, findOffices, regions, lazyRegions, setLazyRegions, levelOf, submit }) =>
    h(
      Form,
      { style: { width: 700 }, labelCol: { span: 6 }, wrapperCol: { span: 18 } },
      h('h3', null, '企业信息'),
      item('企业名称', h(Input, bind('name'))),
      item('行业门类', h(Select, { ...bind('industry'), dataSource: form.industries, useVirtual: true })),
      item(
        '登记机关',
        h(Select, {
          ...bind('office'),
          showSearch: true,
          filterLocal: false,
          dataSource: offices,
          onSearch: findOffices,
        }),
      ),
      item('主管单位', h(TreeSelect, { ...bind('unit'), dataSource: keyed(form.units) })),
      item(
        '经营地址',
        h(CascaderSelect, {
          dataSource: lazyRegions,
          ...pathOf(put, 'lazyRegion'),
          loadData: async (node) => {
            const children = await levelOf(node.value);
            const grow = (nodes) =>
              nodes.map((one) =>
                one.value === node.value
                  ? { ...one, children }
                  : { ...one, children: one.children && grow(one.children) },
              );
            setLazyRegions(grow);
          },
        }),
      ),
      item(
        '通信地址',
        h(CascaderSelect, { dataSource: regions, changeOnSelect: true, ...pathOf(put, 'anyRegion') }),
      ),
      item('成立日期', h(DatePicker2, { onChange: (day) => put('founded', spelt(day)) })),
      item(
        '核准日期',
        h(DatePicker, { format: 'YYYY年MM月DD日', onChange: (day) => put('approved', spelt(day)) }),
      ),
      item('是否上市', h(Radio.Group, { ...bind('listed'), dataSource: form.yesNo })),
      item('企业性质', h(Radio.Group, { ...bind('kind'), dataSource: form.types, shape: 'button' })),
      item('注册资本（万元）', h(NumberPicker, { ...bind('capital'), precision: 2 })),
      item(
        '营业期限',
        h(DatePicker2.RangePicker, {
          onChange: (days) => put('term', days?.every(Boolean) ? days.map((day) => spelt(day)) : null),
        }),
      ),
      item(
        '服务类型',
        h(Checkbox.Group, { dataSource: form.services, onChange: (value) => put('services', value) }),
      ),
      item('是否外资', h(Switch, { checked: m.foreign, onChange: (value) => put('foreign', value) })),
      item('备注', h(Input, bind('untouched'))),
      h(Button, { type: 'primary', onClick: submit }, '提交'),
    ),
);
