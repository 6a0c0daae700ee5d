/** What counts as the overlay of a widget: what it opened, and none of the fields beside it. */
import { expect, it } from 'vitest';
import { openScriptPage } from './script-page.ts';

/** Two selects as Ant Design Vue 4 draws them: the box is clear as glass, and the arrow lies over the field. */
const select = (id: string, text: string) => `
  <div id="${id}" class="select">
    <span><input role="combobox" readonly style="opacity: 0"></span><span>${text}</span>
    <i style="position: absolute">▾</i>
  </div>`;
const PAGE = `
  ${select('own', '请选择')} ${select('neighbour', '股份有限公司')}
  <div id="overlay" style="display: none; position: absolute; background: white">
    <input placeholder="搜索"><p>甲类</p><p>乙类</p>
  </div>
  <div id="folded" style="height: 0; overflow: hidden; position: absolute; background: white">
    <input placeholder="搜索"><p>甲类</p><p>乙类</p>
  </div>`;

const opened = openScriptPage(PAGE, 'overlays');

it('is what was shown, also with a box to search in, and no field that loses the focus meanwhile', async () => {
  const seen = await opened.page.evaluate(() => {
    const find = (id: string) => {
      const element = document.getElementById(id);
      if (element === null) throw new Error(`no ${id}`);
      return element;
    };
    const watch = new overlays.PanelWatch(find('own'));
    const panels = () => watch.panels().map(({ id }) => id);
    find('neighbour').className = 'select in-form';
    const afterBlur = panels();
    find('overlay').style.display = 'block';
    const afterOpening = panels();
    find('overlay').style.display = 'none';
    const afterClosing = panels();
    find('folded').style.height = 'auto';
    const afterUnfolding = panels();
    watch.stop();
    return { afterBlur, afterOpening, afterClosing, afterUnfolding };
  });
  expect(seen).toEqual({
    afterBlur: [],
    afterOpening: ['overlay'],
    afterClosing: [],
    afterUnfolding: ['folded'],
  });
});

/** 浙江省 is open, its one line 宁波市 is not; 海曙区 is a line that holds nothing. As three libraries draw that. */
const nested = (state: string, text: string, below = '') =>
  `<div class="tree-item"><div class="row"><span class="${state}"><svg width="9" height="9" class="${state === 'arrow' ? 'mark rotated' : 'mark'}"></svg></span><label>${text}</label></div>${below === '' ? '' : `<div class="tree-list">${below}</div>`}</div>`;
const roled = (text: string, more = '', below = '') =>
  `<div role="treeitem" ${more}><div><span class="expand-icon"></span><span>${text}</span></div>${below === '' ? '' : `<div role="group">${below}</div>`}</div>`;
const flat = (state: string, text: string) =>
  `<div class="treenode"><span class="switcher switcher_${state}"><i class="switcher-icon"></i></span><span class="title">${text}</span></div>`;
const TREES = [
  nested('arrow', '浙江省', nested('closed-arrow', '宁波市')) + nested('arrow-placeholder', '海曙区'),
  `<div role="tree">${roled('浙江省', 'aria-expanded="true"', roled('宁波市'))}</div>`,
  flat('open', '浙江省') + flat('close', '宁波市') + flat('noop', '海曙区'),
];

it.each(TREES.map((tree, index) => ({ tree, index })))(
  'of a tree each line has its own text, and a mark where it is folded ($index)',
  async ({ tree }) => {
    const lines = await opened.page.evaluate((markup) => {
      const panel = document.body.appendChild(document.createElement('div'));
      panel.className = 'a-tree';
      panel.innerHTML = markup;
      const seen = overlays.linesIn(panel).map((line) => [line.text, overlays.expanderOf(line) !== null]);
      panel.remove();
      return seen;
    }, tree);
    const drawn = [
      ['浙江省', false],
      ['宁波市', true],
      ['海曙区', false],
    ];
    expect(lines).toEqual(drawn.slice(0, Math.max(2, lines.length)));
  },
);
