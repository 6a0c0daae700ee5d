// An old portal: the form is posted whole and the next step is another page. `__model` is what would be posted, and what
// My97 told the page itself.
let received = '';
const form = document.querySelector('form#filing');
Object.defineProperty(window, '__model', {
  get: () => ({
    ...Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === 'string')),
    file: received,
    noted: { ...noted },
  }),
});
const cities = { 浙江省: ['杭州市', '宁波市'], 北京市: ['市辖区'] };
const { province, city, cq } = form.elements;
async function listCities() {
  await fetch(`/regions?of=${encodeURIComponent(province.value)}`);
  city.replaceChildren(new Option('请选择', ''));
  for (const name of cities[province.value] ?? []) city.append(new Option(name, name));
}
province?.addEventListener('change', () => void listCities());
cq?.addEventListener('click', () => {
  form.elements.qxzhi.value = '';
  form.elements.qxzhi.disabled = cq.checked;
});
async function receive([file]) {
  received = file === undefined ? '' : `${file.name}: ${await file.text()}`;
}
form.elements.yyzz?.addEventListener('change', ({ target }) => void receive(target.files));
window.__submitted = false;
form.addEventListener('submit', () => {
  window.__submitted = true;
});
