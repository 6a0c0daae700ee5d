// Widgets without a library, each built another way: roles and references, a drawn box over a hidden input, keys only.
const model = { ...window.form.model(), chosenByKey: null };
window.__model = model;
window.__submitted = false;
document.getElementById('submit').addEventListener('click', () => {
  window.__submitted = true;
});

const make = (html) => {
  const template = document.createElement('template');
  template.innerHTML = html.trim();
  return template.content.firstElementChild;
};
const row = (label, widget) => {
  const line = make('<div class="row"><span class="cap"></span></div>');
  line.firstElementChild.textContent = label;
  line.append(widget);
  document.getElementById('form').append(line);
};
const place = (pop, box) => {
  const { left, bottom } = box.getBoundingClientRect();
  Object.assign(pop.style, { left: `${left + scrollX}px`, top: `${bottom + scrollY}px` });
};
let ids = 0;

// ARIA 1.2 select-only combobox, its list under body, known by aria-controls alone; opens on click, closes on Escape.
function combobox(label, key, load) {
  const id = `list-${(ids += 1)}`;
  const box = make(
    `<div class="box" role="combobox" tabindex="0" aria-expanded="false" aria-controls="${id}">请选择</div>`,
  );
  const pop = make(`<div class="pop" role="listbox" id="${id}" hidden></div>`);
  document.body.append(pop);
  const close = () => {
    pop.hidden = true;
    box.setAttribute('aria-expanded', 'false');
  };
  box.addEventListener('click', () => {
    void (async () => {
      if (!pop.hidden) return close();
      pop.hidden = false;
      place(pop, box);
      box.setAttribute('aria-expanded', 'true');
      const options = await load();
      pop.replaceChildren(
        ...options.map((option) => {
          const line = make('<div role="option" aria-selected="false"></div>');
          line.textContent = option.label;
          line.addEventListener('click', () => {
            model[key] = option.value;
            box.textContent = option.label;
            close();
          });
          return line;
        }),
      );
    })();
  });
  box.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  row(label, box);
}

// A drawn box over a hidden input; opens on mousedown, its list is drawn anew under body each time.
function drawnSelect(label, key, options) {
  const box = make('<div class="box"><input type="hidden"><span>请选择</span></div>');
  let pop = null;
  const close = () => {
    pop?.remove();
    pop = null;
  };
  document.addEventListener('mousedown', (event) => {
    if (pop !== null && !pop.contains(event.target) && !box.contains(event.target)) close();
  });
  box.addEventListener('mousedown', () => {
    if (pop !== null) return close();
    pop = make('<div class="pop"></div>');
    for (const option of options) {
      const line = make('<div class="line"></div>');
      line.textContent = option.label;
      line.addEventListener('mousedown', () => {
        model[key] = option.value;
        box.querySelector('input').value = option.value;
        box.querySelector('span').textContent = option.label;
        close();
      });
      pop.append(line);
    }
    document.body.append(pop);
    place(pop, box);
  });
  row(label, box);
}

// Only the lines in view exist; 24 px each.
function virtualSelect(label, key, options) {
  const box = make('<div class="box my-select"><input readonly placeholder="请选择"></div>');
  const pop = make(
    '<div class="pop" style="display:none;height:120px;width:200px"><div style="position:relative"></div></div>',
  );
  box.append(pop);
  const inner = pop.firstElementChild;
  inner.style.height = `${options.length * 24}px`;
  const draw = () => {
    const first = Math.floor(pop.scrollTop / 24);
    inner.replaceChildren(
      ...options.slice(first, first + 7).map((option, index) => {
        const line = make('<div class="line" style="position:absolute;height:24px"></div>');
        line.style.top = `${(first + index) * 24}px`;
        line.textContent = option.label;
        line.addEventListener('click', (event) => {
          event.stopPropagation();
          model[key] = option.value;
          box.querySelector('input').value = option.label;
          pop.style.display = 'none';
        });
        return line;
      }),
    );
  };
  pop.addEventListener('scroll', draw);
  box.addEventListener('click', () => {
    pop.style.display = pop.style.display === 'none' ? 'block' : 'none';
    draw();
  });
  document.addEventListener('mousedown', (event) => {
    if (!box.contains(event.target)) pop.style.display = 'none';
  });
  row(label, box);
}

// Nothing but the arrow key opens it, and nothing is listed before one types.
function searchBox(label, key, find) {
  const id = `list-${(ids += 1)}`;
  const input = make(
    `<input class="box" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="${id}" placeholder="输入关键字">`,
  );
  const pop = make(`<ul class="pop" role="listbox" id="${id}" hidden></ul>`);
  document.body.append(pop);
  input.addEventListener('input', () => {
    void (async () => {
      if (input.value === '') model[key] = null;
      const options = await find(input.value);
      pop.hidden = options.length === 0;
      place(pop, input);
      pop.replaceChildren(
        ...options.map((option) => {
          const line = make('<li role="option"></li>');
          line.textContent = option.label;
          line.addEventListener('click', () => {
            model[key] = option.value;
            input.value = option.label;
            pop.hidden = true;
          });
          return line;
        }),
      );
    })();
  });
  // What was typed and not chosen is dropped when one leaves, as such boxes do.
  input.addEventListener('blur', () =>
    setTimeout(() => {
      if (model[key] === null) input.value = '';
      pop.hidden = true;
    }, 150),
  );
  row(label, input);
}

// One list that is exchanged at every level.
function drillDown(label, key) {
  const box = make(
    '<div class="box region-picker" tabindex="0"><span class="value-placeholder">请选择省市区</span></div>',
  );
  let pop = null;
  const close = () => {
    pop?.remove();
    pop = null;
  };
  const draw = (options, taken) => {
    pop.replaceChildren(
      make(
        `<div class="bar">${taken.map(({ label: text }) => `<b>${text}</b>`).join('') || '<b>选择</b>'}</div>`,
      ),
      make('<ul></ul>'),
    );
    for (const option of options) {
      const line = make('<li></li>');
      line.textContent = option.label;
      line.addEventListener('click', () => {
        const path = [...taken, option];
        if (option.children !== undefined)
          return setTimeout(() => pop !== null && draw(option.children, path), 120);
        model[key] = path.map(({ value }) => value);
        box.replaceChildren(document.createTextNode(path.map(({ label: text }) => text).join('/')));
        close();
      });
      pop.lastElementChild.append(line);
    }
  };
  box.addEventListener('click', () => {
    void (async () => {
      if (pop !== null) return close();
      const regions = await window.form.regions();
      pop = make('<div class="pop"></div>');
      document.body.append(pop);
      place(pop, box);
      draw(regions, []);
    })();
  });
  document.addEventListener('mousedown', (event) => {
    if (pop !== null && !pop.contains(event.target) && !box.contains(event.target)) close();
  });
  row(label, box);
}

// A calendar that knows only its own months and is left by the arrows of months.
function calendar(label, key) {
  const box = make('<div class="box"><input readonly><i class="calendar-icon">▾</i></div>');
  const pop = make('<div class="pop" role="dialog" aria-label="选择日期" style="display:none"></div>');
  document.body.append(pop);
  let [year, month] = [2024, 3];
  const draw = () => {
    pop.replaceChildren(
      make(
        `<div><button type="button" aria-label="上个月">‹</button><span>${year}年${month}月</span><button type="button" aria-label="下个月">›</button></div>`,
      ),
      make('<table><tbody></tbody></table>'),
    );
    const turn = (by) => () => {
      month += by;
      if (month === 0) [year, month] = [year - 1, 12];
      if (month === 13) [year, month] = [year + 1, 1];
      draw();
    };
    const [back, forth] = pop.querySelectorAll('button');
    back.addEventListener('click', turn(-1));
    forth.addEventListener('click', turn(1));
    const first = new Date(year, month - 1, 1);
    const start = new Date(year, month - 1, 1 - first.getDay());
    for (let week = 0; week < 6; week += 1) {
      const tr = document.createElement('tr');
      for (let day = 0; day < 7; day += 1) {
        const at = new Date(start.getFullYear(), start.getMonth(), start.getDate() + week * 7 + day);
        const td = document.createElement('td');
        td.textContent = at.getDate();
        td.addEventListener('click', () => {
          const text = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
            .map((part) => `${part}`.padStart(2, '0'))
            .join('-');
          model[key] = text;
          box.querySelector('input').value = text;
          pop.style.display = 'none';
        });
        tr.append(td);
      }
      pop.querySelector('tbody').append(tr);
    }
  };
  box.addEventListener('click', () => {
    pop.style.display = pop.style.display === 'none' ? 'block' : 'none';
    place(pop, box);
    draw();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') pop.style.display = 'none';
  });
  row(label, box);
}

function radios(label, key, options) {
  const group = make('<div role="radiogroup"></div>');
  for (const option of options) {
    const radio = make(
      '<div role="radio" aria-checked="false" tabindex="0" style="display:inline-block"><i class="circle"></i> <span></span></div>',
    );
    radio.lastElementChild.textContent = option.label;
    radio.addEventListener('click', () => {
      for (const other of group.children) other.setAttribute('aria-checked', `${other === radio}`);
      model[key] = option.value;
    });
    group.append(radio);
  }
  row(label, group);
}

function toggle(label, key) {
  const button = make(
    '<button type="button" role="switch" aria-checked="false" style="width:44px;height:22px"></button>',
  );
  button.addEventListener('click', () => {
    model[key] = !model[key];
    button.setAttribute('aria-checked', `${model[key]}`);
  });
  row(label, button);
}

// A tree whose branches are folded away.
function tree(label, key, nodes) {
  const id = `list-${(ids += 1)}`;
  const box = make(
    `<button type="button" class="box" role="combobox" aria-haspopup="tree" aria-controls="${id}">请选择</button>`,
  );
  const pop = make(`<div class="pop" role="tree" id="${id}" style="display:none"></div>`);
  document.body.append(pop);
  const draw = (list, into) => {
    for (const node of list) {
      const item = make(
        `<div role="treeitem" ${node.children ? 'aria-expanded="false"' : ''}><span class="toggle">${node.children ? '▸' : ''}</span><span class="text"></span></div>`,
      );
      item.querySelector('.text').textContent = node.label;
      item.querySelector('.text').addEventListener('click', (event) => {
        event.stopPropagation();
        model[key] = node.value;
        box.textContent = node.label;
        pop.style.display = 'none';
      });
      item.querySelector('.toggle').addEventListener('click', (event) => {
        event.stopPropagation();
        if (item.getAttribute('aria-expanded') !== 'false') return;
        item.setAttribute('aria-expanded', 'true');
        const group = make('<div role="group" style="padding-left:16px"></div>');
        draw(node.children, group);
        item.append(group);
      });
      into.append(item);
    }
  };
  draw(nodes, pop);
  box.addEventListener('click', () => {
    pop.style.display = pop.style.display === 'none' ? 'block' : 'none';
    place(pop, box);
  });
  document.addEventListener('mousedown', (event) => {
    if (!pop.contains(event.target) && event.target !== box) pop.style.display = 'none';
  });
  row(label, box);
}

const { form } = window;
combobox('企业类型', 'type', () => form.loadTypes());
drawnSelect('企业性质', 'kind', form.types);
virtualSelect('行业门类', 'industry', form.industries);
searchBox('登记机关', 'office', form.findOffices);
tree('主管单位', 'unit', form.units);
drillDown('注册地址', 'region');
calendar('核准日期', 'approved');
radios('是否上市', 'listed', form.yesNo);
toggle('是否外资', 'foreign');
