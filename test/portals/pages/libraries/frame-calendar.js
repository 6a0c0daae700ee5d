// A calendar that nobody has measured, as old portals write their own: in a frame that is moved below the box.
window.frameCalendar = (input, taken) => {
  const holder = document.createElement('div');
  const { left, bottom } = input.getBoundingClientRect();
  holder.style.cssText = `position:absolute;left:${left + scrollX}px;top:${bottom + scrollY}px;z-index:9`;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:230px;height:220px;border:1px solid #999;background:#fff';
  holder.append(frame);
  document.body.append(holder);
  const page = frame.contentDocument;
  const close = () => {
    holder.remove();
    document.removeEventListener('mousedown', close);
  };
  document.addEventListener('mousedown', close);
  let [year, month] = [2026, 11];
  const turn = (months) => {
    const at = year * 12 + month - 1 + months;
    [year, month] = [Math.floor(at / 12), (at % 12) + 1];
    draw();
  };
  const take = (day) => {
    const two = (number) => String(number).padStart(2, '0');
    input.value = `${year}-${two(month)}-${two(day)}`;
    taken(input.value);
    close();
  };
  const button = (text, act) => {
    const link = page.createElement('a');
    link.textContent = text;
    link.style.cursor = 'pointer';
    link.addEventListener('click', act);
    return link;
  };
  function draw() {
    const table = page.createElement('table');
    const days = new Date(year, month, 0).getDate();
    let row = table.insertRow();
    for (let blank = new Date(year, month - 1, 1).getDay(); blank > 0; blank -= 1) row.insertCell();
    for (let day = 1; day <= days; day += 1) {
      if (row.cells.length === 7) row = table.insertRow();
      const cell = row.insertCell();
      cell.textContent = day;
      cell.addEventListener('click', () => take(day));
    }
    const head = page.createElement('p');
    head.append(
      button('«', () => turn(-12)),
      button('‹', () => turn(-1)),
      ` ${year}年${month}月 `,
    );
    head.append(
      button('›', () => turn(1)),
      button('»', () => turn(12)),
    );
    const empty = button('清空', () => {
      input.value = '';
      taken('');
      close();
    });
    page.body.replaceChildren(head, table, empty);
  }
  draw();
};
