// The plug-ins' own models: select2's value and events, the datepicker's own date. `__model` is read by tests alone.
const heard = {};
window.__submitted = false;
const dated = [
  'founded',
  'approved',
  'termTo',
  'month',
  'registered',
  'branches[0].since',
  'branches[1].since',
];
const named = (name) => $(`[name="${name}"]`);
const holderOf = (input) => (input.parent('.date').length > 0 ? input.parent('.date') : input);
Object.defineProperty(window, '__model', {
  get: () => ({
    ...Object.fromEntries(new FormData($('#filing')[0])),
    dates: Object.fromEntries(
      dated.map((name) => [name, holderOf(named(name)).datepicker('getFormattedDate')]),
    ),
    heard: { ...heard },
  }),
});
const row = (into, label, name, control) =>
  $(into).append(
    `<div class="form-group"><label class="col-sm-2 control-label">${label}</label><div class="col-sm-6">${control}</div></div>`,
  );
const input = (name, more = '') => `<input class="form-control" name="${name}" ${more} />`;
const select = (name, lines, more = '') =>
  `<select class="form-control" name="${name}" ${more}>${lines.map(([value, text]) => `<option value="${value}">${text}</option>`).join('')}</select>`;
const none = ['', ''];
const prompt = ['', '请选择'];

row('#company', '企业名称', 'name', input('name', 'maxlength="100"'));
row('#company', '统一社会信用代码', 'code', input('code', 'maxlength="18"'));
row('#company', '企业类型', 'type', select('type', [none, ['t1', '有限责任公司'], ['t2', '股份有限公司']]));
row('#company', '企业规模', 'scale', select('scale', [prompt, ['l', '大型企业'], ['s', '小型企业']]));
row('#company', '登记机关', 'office', select('office', [none]));
row('#company', '所在省', 'province', select('province', [prompt]));
row('#company', '所在市', 'city', select('city', [prompt]));
row('#company', '所在区县', 'district', select('district', [prompt]));
row('#company', '详细地址', 'address', input('address'));
row(
  '#company',
  '成立日期',
  'founded',
  input(
    'founded',
    'data-provide="datepicker" data-date-language="zh-CN" data-date-format="yyyy-mm-dd" data-date-autoclose="true"',
  ),
);
row(
  '#company',
  '核准日期',
  'approved',
  `<div class="input-group date" id="approved">${input('approved', 'readonly')}<span class="input-group-addon"><i class="glyphicon glyphicon-calendar"></i></span></div>`,
);
row(
  '#company',
  '营业期限至',
  'termTo',
  `${input('termTo', 'readonly data-provide="datepicker" data-date-language="zh-CN" data-date-format="yyyy年mm月dd日" data-date-autoclose="true"')}<label><input type="checkbox" name="forever" value="1" />长期</label>`,
);
row(
  '#company',
  '报告月份',
  'month',
  input(
    'month',
    'data-date-format="yyyy-mm" data-date-min-view-mode="months" data-provide="datepicker" data-date-autoclose="true"',
  ),
);
// Nothing in the page says that this box has a calendar.
row('#company', '登记日期', 'registered', input('registered'));
row('#company', '注册资本（万元）', 'capital', input('capital', 'type="number"'));
row(
  '#company',
  '是否外资',
  'foreign',
  '<label class="radio-inline"><input type="radio" name="foreign" value="y" />是</label><label class="radio-inline"><input type="radio" name="foreign" value="n" />否</label>',
);
row('#company', '经营范围', 'scope', '<textarea class="form-control" name="scope"></textarea>');
row('#company', '备注', 'note', input('note', 'value="窗口留言"'));
row('#legal', '姓名', 'legalName', input('legalName'));
row('#legal', '证件类型', 'legalIdType', select('legalIdType', [none, ['1', '居民身份证'], ['2', '护照']]));
row('#legal', '手机号码', 'legalMobile', input('legalMobile', 'maxlength="11"'));
row('#legal', '电子邮箱', 'legalMail', input('legalMail', 'type="email"'));
for (const index of [0, 1]) {
  $('#branches tbody').append(
    `<tr><td>${input(`branches[${index}].name`)}</td><td>${select(`branches[${index}].kind`, [prompt, ['f', '分公司'], ['b', '办事处']])}</td>` +
      `<td><input class="form-control datepicker" name="branches[${index}].since" readonly /></td></tr>`,
  );
}

const language = { language: 'zh-CN', width: '100%' };
for (const name of ['type', 'legalIdType'])
  named(name).select2({ ...language, placeholder: '请选择', allowClear: true });
for (const name of ['scale', 'branches[0].kind', 'branches[1].kind'])
  named(name).select2({ ...language, minimumResultsForSearch: Infinity });
named('office').select2({
  ...language,
  placeholder: '请输入关键字',
  minimumInputLength: 1,
  ajax: {
    delay: 250,
    transport({ data }, success) {
      const offices = ['北京市市场监督管理局', '浙江省市场监督管理局'].map((text, index) => ({
        id: `o${index + 1}`,
        text,
      }));
      setTimeout(
        () => success({ results: offices.filter(({ text }) => text.includes(data.term ?? data.q ?? '')) }),
        300,
      );
      return { abort() {} };
    },
  },
});
const load = async (name, parent) => {
  const places = await (await fetch(`/regions?parent=${parent}`)).json();
  setTimeout(() => {
    named(name).empty().append(new Option('请选择', ''));
    for (const { value, label } of places) named(name).append(new Option(label, value));
    named(name).trigger('change.select2');
  }, 300);
};
for (const [name, next] of [
  ['province', 'city'],
  ['city', 'district'],
  ['district', null],
]) {
  named(name)
    .select2(language)
    .on('change', ({ target }) => {
      if (target.value === '') return;
      heard[name] = target.value;
      if (next !== null) void load(next, target.value);
    })
    .on('select2:select', ({ params }) => {
      heard[`${name}Picked`] = params.data.text;
    });
}
void load('province', '');
const zh = { language: 'zh-CN', format: 'yyyy-mm-dd', autoclose: true };
$('#approved').datepicker({ ...zh, endDate: '2024-12-31' });
named('registered').datepicker({ ...zh, autoclose: false });
$('.datepicker[readonly]').datepicker({ ...zh, clearBtn: true });
for (const name of dated) {
  holderOf(named(name)).on('changeDate', () => {
    heard[name] = holderOf(named(name)).datepicker('getFormattedDate');
  });
}
named('forever').on('change', ({ target }) => {
  named('termTo').prop('disabled', target.checked).val('');
});
$('#filing').on('submit', () => {
  window.__submitted = true;
  return false;
});
