// Groups and a list as Semi Design draws them on React: what is chosen is in the model, and the page is drawn from it.
Object.assign(model, { listed: null, idType: null, services: [], office: null });

/** Every group calls its inputs `default`: ticking one unticks that of another question, until the page is drawn again. */
const groups = {
  listed: form.yesNo,
  idType: ['居民身份证', '护照'].map((label, index) => ({ label, value: `${index + 1}` })),
};
const drawGroups = () => {
  for (const [key, choices] of Object.entries(groups)) {
    const lines = choices.map(({ label, value }) => {
      const line = make('label', '', model[key] === value ? 'x-radio x-radio-checked' : 'x-radio');
      const input = Object.assign(make('input'), {
        type: 'radio',
        name: 'default',
        checked: model[key] === value,
      });
      input.addEventListener('click', () => {
        model[key] = value;
        setTimeout(drawGroups);
      });
      line.append(input, make('span', label));
      return line;
    });
    at(key).replaceChildren(...lines);
  }
};
drawGroups();

// Boxes of one question without a name.
at('services').append(
  ...form.services.map(({ label, value }) => {
    const line = make('label');
    const input = Object.assign(make('input'), { type: 'checkbox', value });
    input.addEventListener('change', () => {
      model.services = [...at('services').querySelectorAll('input:checked')].map((box) => box.value);
    });
    line.append(input, make('span', label));
    return line;
  }),
);

// Where one types comes with the list, in the box that opens it.
const office = at('office');
const found = float();
office.addEventListener('click', () => {
  if (office.querySelector('input') !== null) return;
  const query = make('input');
  query.addEventListener(
    'input',
    () =>
      void form.findOffices(query.value).then((offices) => {
        const list = listOf(offices, (value, label) => {
          model.office = value;
          office.textContent = label;
          found.classList.add('shut');
        });
        found.replaceChildren(offices.length > 0 ? list : make('p', '暂无数据'));
      }),
  );
  office.replaceChildren(query);
  query.focus();
  found.replaceChildren(make('p', '暂无数据'));
  openBelow(found, office);
});
shutOutside([office, found], () => {
  found.classList.add('shut');
  if (office.querySelector('input') !== null)
    office.textContent = form.offices.find(({ value }) => value === model.office)?.label ?? '';
});
