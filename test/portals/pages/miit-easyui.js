// EasyUI's own model: what each component's `getValue` says. `__model`, `__heard` and `__submitted` are read by tests alone.
const heard = {};
window.__submitted = false;
const kinds = ['combotree', 'combobox', 'datebox', 'numberspinner', 'numberbox', 'textbox'];
/** The component that an input belongs to; more special ones first, as a date box is a text box too. */
const kindOf = (input) => kinds.find((kind) => $.data(input, kind) !== undefined);
const values = () => {
  const model = {};
  $('.textbox-f').each((_, input) => {
    const kind = kindOf(input);
    model[$(input).attr('textboxname')] = $(input)[kind]('getValue');
  });
  return model;
};
Object.defineProperty(window, '__model', {
  get: () => ({
    ...values(),
    nature: $('input[name=nature]:checked').val() ?? null,
    forever: $('#forever').prop('checked') === true,
    // What the browser would post: the hidden inputs that EasyUI keeps beside its boxes.
    posted: $('#filing').length === 0 ? {} : Object.fromEntries(new FormData($('#filing')[0])),
    heard: { ...heard },
  }),
});
const later =
  (success, ms = 300) =>
  (data) =>
    setTimeout(() => success(data), ms);
const regions = (parent, success) => {
  $.getJSON('/regions', { parent }, later(success));
};
const place = (id, next) => {
  $(`#${id}`).combobox({
    valueField: 'value',
    textField: 'label',
    editable: false,
    onChange(value) {
      heard[id] = value;
    },
    onSelect({ value }) {
      if (next === undefined) return;
      $(`#${next}`).combobox('clear');
      regions(value, (data) => $(`#${next}`).combobox('loadData', data));
    },
  });
};
place('province', 'city');
place('city', 'district');
place('district');
regions('', (data) => $('#province').combobox('loadData', data));
const offices = ['北京市市场监督管理局', '浙江省市场监督管理局', '杭州市市场监督管理局'].map(
  (text, index) => ({
    id: `o${index + 1}`,
    text,
  }),
);
// Asks its server while one types; knows nothing before.
$('#office').combobox({
  mode: 'remote',
  valueField: 'id',
  textField: 'text',
  loader({ q }, success) {
    const found = q === undefined || q === '' ? [] : offices.filter(({ text }) => text.includes(q));
    later(success)(found);
  },
});
// Loads when it is opened for the first time.
$('#scale').combobox({
  valueField: 'id',
  textField: 'text',
  editable: false,
  onShowPanel() {
    if ($(this).combobox('getData').length > 0) return;
    later((data) => $(this).combobox('loadData', data))([
      { id: 'l', text: '大型企业' },
      { id: 's', text: '小型企业' },
    ]);
  },
});
$('#unit').combotree({
  data: [
    {
      id: 'u1',
      text: '国务院',
      state: 'closed',
      children: [
        { id: 'u11', text: '工业和信息化部' },
        { id: 'u12', text: '文化和旅游部' },
      ],
    },
    { id: 'u2', text: '地方', state: 'closed', children: [{ id: 'u21', text: '北京市通信管理局' }] },
  ],
  onChange(value) {
    heard.unit = value;
  },
});
for (const row of [0, 1]) {
  $('#holders').append(
    `<tr><td><input class="holder" name="holders[${row}].name" /></td>` +
      `<td><select class="kind" name="holders[${row}].kind"><option value="">请选择</option>` +
      `<option value="p">自然人</option><option value="c">企业法人</option></select></td>` +
      `<td><input class="paid" name="holders[${row}].paid" /></td></tr>`,
  );
}
$('.holder').textbox({ width: 240 });
$('.kind').combobox({ width: 160, editable: false });
$('.paid').datebox({ width: 160, editable: false });
$('#forever').on('change', ({ target }) => {
  $('#termTo').datebox('clear');
  $('#termTo').datebox(target.checked ? 'disable' : 'enable');
});
$('#submit').on('click', () => {
  window.__submitted = true;
});
