// What old portals do: native controls, a form that is posted whole. `__model` is what would be posted; only tests read it.
const form = document.querySelector('form#filing');
Object.defineProperty(window, '__model', { get: () => Object.fromEntries(new FormData(form)) });
const cities = { 浙江省: ['杭州市', '宁波市'], 北京市: ['市辖区'] };
const province = form.elements.namedItem('province');
const city = form.elements.namedItem('city');
if (province !== null && city !== null) {
  // Lists of cities come from a server: they arrive after the change, not with it.
  province.addEventListener('change', () => {
    setTimeout(() => {
      city.replaceChildren(new Option('请选择', ''));
      for (const name of cities[province.value] ?? []) city.append(new Option(name, name));
    }, 250);
  });
}
async function send() {
  await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  document.title = '已提交';
}
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});
