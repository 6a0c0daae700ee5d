// Layui's own model: `form.val()`, and what its callbacks were told. `__model` and `__submitted` are read by tests alone.
const { form, laydate, $ } = layui;
const heard = {};
window.__submitted = false;
Object.defineProperty(window, '__model', { get: () => ({ ...form.val('filing'), heard: { ...heard } }) });

for (const row of [0, 1]) {
  $('#sites').append(
    `<tr><td><input name="sites[${row}].name" class="layui-input" /></td>` +
      `<td><select name="sites[${row}].kind"><option value="">请选择</option>` +
      `<option value="w">网站</option><option value="a">应用程序</option></select></td>` +
      `<td><input name="sites[${row}].since" id="since${row}" class="layui-input" readonly /></td></tr>`,
  );
  laydate.render({ elem: `#since${row}` });
}
const industries = Array.from(
  { length: 60 },
  (_, index) => `<option value="i${index}">行业${index}</option>`,
);
$('select[name=industry]').html(`<option value="">请选择</option>${industries.join('')}`);
const later = (load, ...given) => setTimeout(() => load(...given), 300);
/** Lists of places come from a server, and Layui draws the select anew when they have come. */
async function load(name, parent) {
  const places =
    parent === '' ? [] : await (await fetch(`/regions?parent=${parent === '*' ? '' : parent}`)).json();
  const lines = places.map(({ value, label }) => `<option value="${value}">${label}</option>`);
  $(`select[name=${name}]`).html(`<option value="">请选择</option>${lines.join('')}`);
  form.render('select');
}
form.on('select(province)', ({ value }) => {
  heard.province = value;
  later(load, 'city', value);
  void load('district', '');
});
form.on('select(city)', ({ value }) => {
  heard.city = value;
  later(load, 'district', value);
});
for (const name of ['type', 'industry']) {
  form.on(`select(${name})`, ({ value }) => {
    heard[name] = value;
  });
}
form.on('radio(nature)', ({ value }) => {
  heard.nature = value;
});
form.on('switch(foreign)', ({ elem }) => {
  heard.foreign = elem.checked;
});
form.on('checkbox(service)', ({ elem }) => {
  heard[elem.name] = elem.checked;
});
form.on('checkbox(forever)', ({ elem }) => {
  heard.forever = elem.checked;
  $('#termTo').prop('disabled', elem.checked).val('');
});
const dates = {
  founded: {},
  approved: { max: '2024-12-31' },
  month: { type: 'month' },
  termTo: { format: 'yyyy年MM月dd日' },
};
for (const [name, more] of Object.entries(dates)) {
  laydate.render({
    elem: `#${name}`,
    ...more,
    done(value) {
      heard[name] = value;
    },
  });
}
form.on('submit(save)', () => {
  window.__submitted = true;
  return false;
});
form.render();
void load('province', '*');
void load('city', '');
void load('district', '');
