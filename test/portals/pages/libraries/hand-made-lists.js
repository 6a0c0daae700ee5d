// Widgets of no library, of the kinds that a portal's own people and old plug-ins drew. The model holds what each takes.
const { form } = window;
const keys = ['capital', 'type', 'industry', 'kind', 'province', 'unit', 'region', 'lazyRegion'];
const days = ['founded', 'approved', 'term'];
const model = {
  name: '',
  untouched: '',
  ...Object.fromEntries([...keys, ...days].map((key) => [key, null])),
};
window.__model = model;
window.__submitted = false;

const at = (id) => document.getElementById(id);
const make = (name, text = '', className = '') =>
  Object.assign(document.createElement(name), { textContent: text, className });
const float = () => {
  const box = make('div', '', 'float shut');
  document.body.append(box);
  return box;
};
function openBelow(box, input) {
  const { left, bottom } = input.getBoundingClientRect();
  box.classList.remove('shut');
  Object.assign(box.style, { left: `${left + scrollX}px`, top: `${bottom + scrollY + 4}px` });
}
/** Shuts what is open as soon as one presses beside it. */
const shutOutside = (parts, shut) =>
  document.addEventListener('mousedown', ({ target }) => {
    if (!parts.some((part) => part.contains(target))) shut();
  });
const listOf = (choices, take) => {
  const list = make('ul');
  for (const { label, value } of choices) {
    const line = make('li', label);
    line.addEventListener('click', () => take(value, label));
    list.append(line);
  }
  return list;
};

for (const key of ['name', 'untouched'])
  at(key).addEventListener('change', ({ target }) => (model[key] = target.value));

// Gives back what scripts write, and writes what is pasted by itself; believes it when one leaves.
const capital = at('capital');
let printed = '';
capital.addEventListener('input', () => queueMicrotask(() => (capital.value = printed)));
capital.addEventListener('paste', (event) => {
  event.preventDefault();
  capital.value = event.clipboardData.getData('text');
});
capital.addEventListener('blur', () => {
  model.capital = capital.value === '' ? null : Number(capital.value);
  printed = capital.value === '' ? '' : Number(capital.value).toLocaleString('en');
  capital.value = printed;
});

// A prompt over a hidden input.
const type = at('type');
const types = listOf(form.types, (value, label) => {
  model.type = value;
  type.querySelector('span').textContent = label;
  type.querySelector('input').value = value;
});
types.className = 'shut';
type.append(types);
type.addEventListener('click', () => types.classList.toggle('shut'));
shutOutside([type], () => types.classList.add('shut'));

/** The page's own list hidden, and a button with a list drawn behind it; no role, nothing that takes focus but the button. */
function drawBehind(id, choices, className) {
  const own = at(id);
  own.append(make('option'), ...choices.map(({ label, value }) => new Option(label, value)));
  const drawn = make('div', '', `box ${className}`);
  const button = Object.assign(make('button', '点击选择...'), { type: 'button' });
  const list = listOf(choices, (value, label) => {
    own.value = value;
    model[id] = value;
    button.textContent = label;
    list.classList.add('shut');
  });
  list.classList.add('shut');
  button.addEventListener('click', () => list.classList.toggle('shut'));
  shutOutside([drawn], () => list.classList.add('shut'));
  drawn.append(button, list);
  own.after(drawn);
}
drawBehind('industry', form.industries, 'x-dropdown');
drawBehind('kind', form.types, 'x-parent');

// Its list stands in it, and is shown by a word in the class of the whole.
const province = at('province');
const current = make('span');
province.append(
  current,
  listOf(form.provinces, (value, label) => {
    model.province = value;
    current.textContent = label;
  }),
);
province.addEventListener('click', () => province.classList.toggle('open'));
shutOutside([province], () => province.classList.remove('open'));

// Named by the line that is chosen in its list.
const unit = at('unit');
const units = float();
const lines = make('ul');
Object.assign(lines, { id: 'unit-list', role: 'listbox' });
form.units[0].children.forEach(({ label, value }, index) => {
  const line = make('li');
  const text = Object.assign(make('div', label), { id: `unit-${index}`, role: 'option' });
  line.append(text);
  line.addEventListener('click', () => {
    model.unit = value;
    unit.textContent = label;
    unit.setAttribute('aria-labelledby', text.id);
    units.classList.add('shut');
  });
  lines.append(line);
});
units.append(lines);
unit.addEventListener('click', () => openBelow(units, unit));
shutOutside([unit, units], () => units.classList.add('shut'));

void form.regions().then((all) => {
  // Provinces, cities and districts in one box, one tab each.
  const region = at('region');
  const areas = float();
  region.addEventListener('click', () => {
    const chosen = [];
    const draw = (places) => {
      const tabs = ['省份', '城市', '县区'].map((name, index) =>
        make(index === chosen.length ? 'b' : 'span', name),
      );
      const links = places.map((place) => {
        const link = make('a', place.label);
        link.addEventListener('click', () => {
          chosen.push(place);
          if (place.children?.length > 0) return draw(place.children);
          region.value = chosen.map(({ label }) => label).join('/');
          model.region = chosen.map(({ value }) => value);
          areas.classList.add('shut');
        });
        return link;
      });
      const heads = make('div');
      const body = make('div');
      heads.append(...tabs);
      body.append(...links);
      areas.replaceChildren(heads, body);
    };
    draw(all);
    openBelow(areas, region);
  });
  shutOutside([region, areas], () => areas.classList.add('shut'));

  // A level opens as soon as the mouse is over it; a press on an open one shuts it again.
  const lazy = at('lazyRegion');
  const columns = float();
  columns.classList.add('columns');
  let path = [];
  const open = (level, place) => {
    path = [...path.slice(0, level), ...(place === null ? [] : [place])];
    for (const list of [...columns.children].slice(level + 1)) list.remove();
    if (place !== null) columns.append(columnOf(place.children, level + 1));
  };
  function columnOf(places, level) {
    const list = make('ul');
    for (const place of places) {
      const line = make('li', place.label);
      const isBranch = place.children?.length > 0;
      line.addEventListener('mouseenter', () => open(level, isBranch ? place : null));
      line.addEventListener('click', () => {
        if (isBranch) return open(level, path[level] === place ? null : place);
        const chosen = [...path.slice(0, level), place];
        lazy.value = chosen.map(({ label }) => label).join(' / ');
        model.lazyRegion = chosen.map(({ value }) => value);
        columns.classList.add('shut');
      });
      list.append(line);
    }
    return list;
  }
  lazy.addEventListener('click', () => {
    path = [];
    columns.replaceChildren(columnOf(all, 0));
    openBelow(columns, lazy);
  });
  shutOutside([lazy, columns], () => columns.classList.add('shut'));
});
window.handMade = { at, make, float, openBelow, shutOutside };
