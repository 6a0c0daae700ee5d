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
