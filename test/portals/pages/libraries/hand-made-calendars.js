// Calendars of no library: lists of years and months for a head, a frame with worded buttons, months that slide.
(() => {
  const { __model: model, handMade } = window;
  const { at, make, float, openBelow, shutOutside } = handMade;
  const two = (part) => `${part}`.padStart(2, '0');
  const spell = (year, month, day) => `${year}-${two(month)}-${two(day)}`;

  /** The days of a month as a table; the cells of other months stay empty. */
  function daysOf(year, month, take) {
    const table = make('table');
    const first = new Date(year, month - 1, 1).getDay();
    const count = new Date(year, month, 0).getDate();
    let row = table.insertRow();
    for (let gap = 0; gap < first; gap += 1) row.insertCell();
    for (let day = 1; day <= count; day += 1) {
      if ((first + day - 1) % 7 === 0 && day > 1) row = table.insertRow();
      const cell = row.insertCell();
      cell.textContent = day;
      cell.addEventListener('click', () => take(spell(year, month, day)));
    }
    return table;
  }

  // No arrows: its years end at 2000 and go on from there.
  const founded = at('founded');
  const plain = float();
  const drawPlain = (year, month) => {
    const years = make('select');
    const months = make('select');
    for (let each = year - 5; each <= year + 5; each += 1) years.add(new Option(`${each}年`, each));
    for (let each = 1; each <= 12; each += 1) months.add(new Option(`${each}月`, each));
    years.value = year;
    months.value = month;
    const redraw = () => drawPlain(Number(years.value), Number(months.value));
    years.addEventListener('change', redraw);
    months.addEventListener('change', redraw);
    const days = daysOf(year, month, (day) => {
      founded.value = day;
      model.founded = day;
      plain.classList.add('shut');
    });
    plain.replaceChildren(years, months, days);
  };
  founded.addEventListener('click', () => {
    drawPlain(2026, 11);
    openBelow(plain, founded);
  });
  shutOutside([founded, plain], () => plain.classList.add('shut'));

  // In a frame of its own, which is the overlay itself.
  const approved = at('approved');
  let frame = null;
  const drawFrame = (year, month) => {
    const turn = (text, by) => {
      const button = Object.assign(make('input'), { type: 'button', value: text });
      const months = year * 12 + month - 1 + by;
      button.addEventListener('click', () => drawFrame(Math.floor(months / 12), (months % 12) + 1));
      return button;
    };
    const head = make('div');
    head.append(turn('<<', -12), turn('<', -1), ` ${year}年${month}月 `, turn('>', 1), turn('>>', 12));
    const days = daysOf(year, month, (day) => {
      approved.value = day;
      model.approved = day;
      frame.classList.add('shut');
    });
    frame.contentDocument.body.replaceChildren(head, days);
  };
  approved.addEventListener('focus', () => {
    if (frame === null) {
      frame = make('iframe', '', 'float');
      document.body.append(frame);
    }
    openBelow(frame, approved);
    drawFrame(2026, 11);
  });
  shutOutside([approved], () => frame?.classList.add('shut'));

  // Two days in one box: a month slides out while the next slides in, and meanwhile both stand there with both heads.
  const term = at('term');
  const sliding = float();
  const stage = make('div', '', 'stage');
  const label = make('span');
  let [year, month] = [2026, 11];
  let ends = [];
  const take = (day) => {
    ends = ends.length === 2 ? [day] : [...ends, day].sort((one, other) => one.localeCompare(other));
    if (ends.length < 2) return;
    model.term = ends;
    term.value = ends.join(' - ');
    sliding.classList.add('shut');
  };
  const slide = (by) => {
    const months = year * 12 + month - 1 + by;
    [year, month] = [Math.floor(months / 12), (months % 12) + 1];
    const old = stage.lastElementChild;
    const next = daysOf(year, month, take);
    next.className = 'coming';
    stage.append(next);
    label.append(make('b', `${year}年${month}月`));
    next.getBoundingClientRect();
    next.className = '';
    old.className = 'leaving';
    next.addEventListener(
      'transitionend',
      () => {
        old.remove();
        label.firstElementChild.remove();
      },
      { once: true },
    );
  };
  const arrow = (name, text, by) => {
    const button = Object.assign(make('button', text, name), { type: 'button' });
    button.addEventListener('click', () => slide(by));
    return button;
  };
  const head = make('div');
  head.append(
    arrow('prev-year', '«', -12),
    arrow('prev-month', '‹', -1),
    label,
    arrow('next-month', '›', 1),
    arrow('next-year', '»', 12),
  );
  sliding.append(head, stage);
  label.append(make('b', `${year}年${month}月`));
  stage.append(daysOf(year, month, take));
  term.addEventListener('click', () => openBelow(sliding, term));
  shutOutside([term, sliding], () => sliding.classList.add('shut'));
})();
