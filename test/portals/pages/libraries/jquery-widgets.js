// One of every widget of the old libraries that has a driver. `__model` is what each library's own model says, or its
// callback where it has none; only tests read it.
const form = $('form');
const model = {};
window.__submitted = false;
const readers = {};
Object.defineProperty(window, '__model', {
  get: () => ({
    ...model,
    ...Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, read()])),
  }),
});
const add = (label, control) =>
  form.append(`<div class="row"><label class="caption">${label}</label>${control}</div>`);
const list = (name, more = '') =>
  `<select name="${name}" id="${name}" ${more}><option value="">请选择</option><option value="a">甲类</option><option value="b">乙类</option><option value="c" disabled>停用类</option></select>`;
const box = (name, more = '') => `<input name="${name}" id="${name}" ${more} />`;
const layuiForm = () => layui.form.val('widgets');

add('叠列表', list('layList', 'lay-filter="layList"'));
add('叠可搜列表', list('laySearch', 'lay-search lay-filter="laySearch"'));
add('叠移出列表', list('layBody', 'lay-append-to="body" lay-filter="layBody"'));
add(
  '叠单选',
  '<input type="radio" name="layRadio" value="a" title="甲类" /><input type="radio" name="layRadio" value="b" title="乙类" /><input type="radio" name="layRadio" value="c" title="停用类" disabled />',
);
add(
  '叠勾选',
  '<input type="checkbox" name="layCheck[a]" title="甲类" /><input type="checkbox" name="layCheck[b]" title="乙类" />',
);
add('叠开关', '<input type="checkbox" name="laySwitch" lay-skin="switch" lay-text="开启|关闭" />');
const layDate = (label, name, attributes, more) => {
  add(label, box(name, attributes));
  model[name] = '';
  layui.laydate.render({
    elem: `#${name}`,
    ...more,
    done(value) {
      model[name] = value;
    },
  });
};
layDate('叠日期', 'layDate', '', {});
layDate('叠只读日期', 'layFixed', 'readonly', {});
layDate('叠中文日期', 'layZh', '', { format: 'yyyy年MM月dd日' });
layDate('叠限期日期', 'layPast', 'readonly', { max: '2020-12-31' });
layDate('叠月份', 'layMonth', 'readonly', { type: 'month' });
layDate('叠年份', 'layYear', 'readonly', { type: 'year' });
layDate('叠日期段', 'layTerm', 'placeholder="开始日期 ~ 结束日期"', { range: '~' });
layDate('叠月份段', 'layMonths', 'placeholder="yyyy年MM月 至 yyyy年MM月"', {
  type: 'month',
  range: '至',
  format: 'yyyy年MM月',
});
layui.form.render();
for (const name of ['layList', 'laySearch', 'layBody', 'layRadio'])
  readers[name] = () => layuiForm()[name] ?? '';
for (const name of ['layCheck[b]', 'laySwitch']) readers[name] = () => layuiForm()[name] === 'on';

const easy = (label, name, kind, options, markup = box(name)) => {
  add(label, markup);
  $(`#${name}`)[kind]({ width: 240, ...options });
  readers[name] = () => $(`#${name}`)[kind]('getValue');
};
const lines = [
  { id: 'a', text: '甲类' },
  { id: 'b', text: '乙类' },
  { id: 'c', text: '停用类', disabled: true },
];
const fields = { valueField: 'id', textField: 'text' };
easy('易文本', 'easyText', 'textbox', {});
easy('易提示文本', 'easyPrompt', 'textbox', { prompt: '请输入' });
easy('易多行', 'easyArea', 'textbox', { multiline: true, height: 60 });
easy('易数字', 'easyNumber', 'numberbox', { precision: 2, groupSeparator: ',' });
easy('易计数', 'easySpin', 'numberspinner', {});
easy('易列表', 'easyList', 'combobox', { ...fields, data: lines });
easy('易只选列表', 'easyFixed', 'combobox', { editable: false }, list('easyFixed', 'lay-ignore'));
easy('易无空列表', 'easyFull', 'combobox', { ...fields, data: lines.slice(0, 2), editable: false });
easy('易迟到列表', 'easyLate', 'combobox', {
  ...fields,
  onShowPanel() {
    if ($(this).combobox('getData').length === 0) setTimeout(() => $(this).combobox('loadData', lines), 400);
  },
});
easy('易远程列表', 'easyRemote', 'combobox', {
  ...fields,
  mode: 'remote',
  loader({ q = '' }, success) {
    const found = q === '' ? [] : lines.filter(({ text, disabled }) => disabled !== true && text.includes(q));
    setTimeout(() => success(found), 300);
  },
});
const branch = (id, text, children) => ({ id, text, state: 'closed', children });
easy('易树', 'easyTree', 'combotree', {
  data: [
    branch('x', '上级', [{ id: 'a', text: '甲类' }]),
    branch('y', '另一上级', [{ id: 'b', text: '乙类' }]),
  ],
});
easy('易懒树', 'easyLazyTree', 'combotree', {
  loader({ id }, success) {
    const level = id === undefined ? [{ id: 'x', text: '上级', state: 'closed' }] : lines.slice(0, 2);
    setTimeout(() => success(level), 200);
  },
});
// Rows in columns: the box shows one of these, and which one only the page knows, or its markup.
const titles = { code: '编号', id: '代号', name: '名称', full: '全称', state: '状态' };
const columns = [Object.entries(titles).map(([field, title]) => ({ field, title, width: 70 }))];
const rows = [
  { id: 'a', code: '1', name: '甲类', full: '甲类全称', state: '有效' },
  { id: 'b', code: '2', name: '乙类', full: '乙类全称', state: '有效' },
];
const grid = (label, name, options, markup) =>
  easy(label, name, 'combogrid', { panelWidth: 400, idField: 'id', columns, data: rows, ...options }, markup);
grid('易表格', 'easyGrid', { textField: 'name', rownumbers: true });
grid('易冻结表格', 'easyFrozen', {
  textField: 'full',
  frozenColumns: [columns[0].slice(0, 2)],
  columns: [columns[0].slice(2)],
});
grid('易远程表格', 'easyAsked', {
  textField: 'name',
  data: [],
  mode: 'remote',
  loader: ({ q = '' }, success) =>
    setTimeout(() => success(q === '' ? [] : rows.filter(({ name }) => name.includes(q))), 300),
});
grid('易只选表格', 'easyPicked', { editable: false }, box('easyPicked', `data-options="textField:'name'"`));
grid('易不明表格', 'easyUnknown', { textField: 'full', editable: false });
easy('易日期', 'easyDate', 'datebox', {});
easy('易只选日期', 'easyFixedDate', 'datebox', { editable: false });

const two = (label, name, options) => {
  add(label, list(name, 'lay-ignore'));
  $(`#${name}`).select2({ language: 'zh-CN', width: 240, ...options });
  readers[name] = () => $(`#${name}`).val() ?? '';
};
two('二列表', 'twoList', {});
two('二可清空列表', 'twoClear', { placeholder: '请选择', allowClear: true });
two('二无搜列表', 'twoPlain', { minimumResultsForSearch: Infinity });
two('二远程列表', 'twoRemote', {
  placeholder: '请输入',
  allowClear: true,
  minimumInputLength: 1,
  ajax: {
    delay: 200,
    transport({ data }, success) {
      const results = lines.filter(({ text, disabled }) => disabled !== true && text.includes(data.term));
      setTimeout(() => success({ results }), 300);
      return { abort() {} };
    },
  },
});

const zh = { language: 'zh-CN', format: 'yyyy-mm-dd', autoclose: true };
const bootDate = (label, name, attributes, more) => {
  add(label, box(name, `class="datepicker" ${attributes}`));
  $(`#${name}`).datepicker({ ...zh, ...more });
  readers[name] = () => $(`#${name}`).datepicker('getFormattedDate');
};
bootDate('靴日期', 'bootDate', '', {});
bootDate('靴只读日期', 'bootFixed', 'readonly', {});
bootDate('靴可清日期', 'bootClear', 'readonly', { clearBtn: true, autoclose: false });
bootDate('靴限期日期', 'bootPast', '', { endDate: '2020-12-31' });
bootDate('靴月份', 'bootMonth', '', { format: 'yyyy-mm', minViewMode: 'months' });
add(
  '靴成组日期',
  `<div class="input-group date" id="bootGroup" style="display: inline-block">${box('bootGrouped', 'readonly')}<span class="input-group-addon">▦</span></div>`,
);
$('#bootGroup').datepicker({ ...zh, clearBtn: true });
readers.bootGroup = () => $('#bootGroup').datepicker('getFormattedDate');

// A box of daterangepicker is known to the page alone: nothing marks it. The page takes what is applied, and what is emptied.
const span = (label, name, attributes, options) => {
  add(label, box(name, attributes));
  const { singleDatePicker: isOne, locale } = options;
  const iso = (day) => day.format('YYYY-MM-DD');
  model[name] = '';
  $(`#${name}`)
    .daterangepicker({ autoUpdateInput: false, ...options }, () => model.spanHeard.push(name))
    .on('apply.daterangepicker', ({ target }, { startDate, endDate }) => {
      model[name] = isOne ? iso(startDate) : [iso(startDate), iso(endDate)];
      const spelt = [startDate, endDate].slice(isOne ? 1 : 0).map((day) => day.format(locale.format));
      target.value = spelt.join(locale.separator);
    })
    .on('change', ({ target }) => {
      if (target.value === '') model[name] = '';
    });
};
model.spanHeard = [];
const months = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const ours = {
  format: 'YYYY-MM-DD',
  separator: ' 至 ',
  applyLabel: '确定',
  cancelLabel: '取消',
  monthNames: months.map((month) => `${month}月`),
};
const oneDay = { singleDatePicker: true, locale: ours };
span('段日期', 'spanDay', 'class="date-picker"', oneDay);
span('段只读日期', 'spanFixed', 'class="date-picker" readonly', { ...oneDay, autoApply: true });
span('段无名日期', 'spanPlain', '', oneDay);
span('段同名日期', 'spanSame', 'class="datepicker"', oneDay);
span('段限期日期', 'spanPast', '', { ...oneDay, maxDate: '2020-12-31' });
span('段限期框', 'spanPastBox', 'class="date-picker"', { ...oneDay, maxDate: '2020-12-31' });
span('段名日期', 'spanNamed', 'class="daterangepicker-input" value="2020-02-02"', oneDay);
span('段框期限', 'spanFramed', '', { locale: ours });
$('#spanFramed').wrap('<div class="daterangepicker" style="display: inline-block; position: static"></div>');
span('段美式日期', 'spanAmerican', 'class="date-picker"', {
  ...oneDay,
  locale: { ...ours, format: 'MM/DD/YYYY' },
});
span('段期限', 'spanTerm', 'class="daterange"', { locale: ours });
span('段无钮期限', 'spanAuto', 'placeholder="开始日期 至 结束日期"', { locale: ours, autoApply: true });

/** Called by My97 on the box whose day was taken or taken away. */
window.note = function note() {
  model[this.name] = this.value;
};
const told = 'onpicked:note,oncleared:note';
for (const [label, name, attributes, after = ''] of [
  ['历日期', 'calDate', `class="Wdate" readonly onclick="WdatePicker({${told}})"`],
  ['历可写日期', 'calTyped', `onfocus="WdatePicker({dateFmt:'yyyy年MM月dd日',${told}})"`],
  ['历不可清日期', 'calFixed', `readonly onclick="WdatePicker({isShowClear:false,${told}})"`],
  ['历限期日期', 'calPast', `readonly onclick="WdatePicker({maxDate:'2020-12-31',${told}})"`],
  [
    '历图日期',
    'calBeside',
    'readonly',
    `<img src="/npm/my97datepicker/skin/datePicker.gif" width="16" height="22" onclick="WdatePicker({el:'calBeside',${told}})" />`,
  ],
]) {
  model[name] = '';
  add(label, box(name, attributes) + after);
}
// A calendar of nobody's library, in a frame of its own.
add('框历日期', box('ownFrame', 'readonly'));
model.ownFrame = '';
$('#ownFrame').attr('onclick', 'openOwn(this)').attr('size', 12);
window.openOwn = (input) =>
  window.frameCalendar(input, (value) => {
    model.ownFrame = value;
  });
form.append('<button onclick="window.__submitted = true">提交</button>');

// Bootstrap's drop-downs: one keeps its choice in a hidden input behind it, one is a menu of commands.
const dropDown = (text, choices) =>
  `<div class="btn-group"><button type="button" class="btn dropdown-toggle">${text} <span class="caret"></span></button><ul class="dropdown-menu">${choices.map(([value, label]) => `<li><a data-value="${value}">${label}</a></li>`).join('')}</ul></div>`;
add(
  '靴下拉',
  `${dropDown('请选择', [
    ['a', '甲类'],
    ['b', '乙类'],
  ])}<input type="hidden" name="bootDrop" />`,
);
add(
  '靴命令',
  dropDown('更多', [
    ['x', '复制'],
    ['y', '删除'],
  ]),
);
model.bootDrop = '';
$('.btn-group .dropdown-menu').css({ position: 'absolute', background: '#fff' }).hide();
$('.btn-group .dropdown-toggle').on('click', ({ currentTarget }) => $(currentTarget).next().toggle());
$(document).on('click', ({ target }) => $(target).closest('.btn-group').length || $('.btn-group ul').hide());
$('.btn-group a').on('click', ({ target }) => {
  const group = $(target).closest('.btn-group');
  if (group.next().is('[name="bootDrop"]')) model.bootDrop = target.dataset.value;
  group.find('button').html(`${target.textContent} <span class="caret"></span>`);
  group.find('ul').hide();
});

// Two days in one text, of which no calendar stands in the page.
add('一框日期段', box('ownTerm', 'placeholder="2020/01/01-2021/01/01"'));
model.ownTerm = '';
$('#ownTerm').on('change', ({ target }) => (model.ownTerm = target.value));
