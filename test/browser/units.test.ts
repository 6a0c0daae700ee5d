/** What a number is counted in where the label does not say it: read beside the box, and written so that the model is right. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';
import { fillFrom, HANGZHOU, planFor, provePortal, type Profile } from './profile-fill.ts';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

/** In 万元, as facts hold it: 1,000 and 800.5. */
const PROFILE: Profile = {
  ...HANGZHOU,
  facts: { ...HANGZHOU.facts, 'entity.regCapital': '1000', 'entity.paidCapital': '800.5' },
};
const COMPANY = {
  name: '杭州示例文化有限公司',
  code: '91330106MA00EXAMPL',
  legal: '张示例',
};

describe('the unit', () => {
  it('is read wherever a person sees it, and is no part of a label', async () => {
    const session = await browser.open('https://libraries.example/units');
    const wanted = await session.page.evaluate(() =>
      [...document.querySelectorAll('[data-unit]')].map((box) => [
        box.getAttribute('data-label'),
        box.getAttribute('data-unit'),
      ]),
    );
    const boxes = session.reading.fields.filter(({ widget }) => widget === 'text');
    expect(boxes.map(({ label, unit }) => [label, unit])).toEqual(wanted);
    await session.page.close();
  });

  it.each(['element-ui', 'element-plus', 'view-design', 'ant-design-vue-1', 'layui'])(
    'stands in an addon, a list or behind the box: %s',
    async (library) => {
      const session = await browser.open(`https://libraries.example/units-${library}`);
      const units = session.reading.fields
        .filter(({ widget }) => widget === 'text' || widget === 'number')
        .map(({ label, unit }) => [label, unit]);
      expect(units.slice(3)).toEqual([
        ['注册资本', '元'],
        ['实缴资本', '元'],
        ['从业人数', '人'],
      ]);
      await session.page.close();
    },
  );
});

describe('an amount is written in that unit', () => {
  it.each([
    ['element-ui', { capital: '10000000', paid: '8005000', staff: 35 }],
    ['element-plus', { capital: '10000000', paid: '8005000', staff: 35 }],
    ['view-design', { capital: '10000000', paid: '8005000', staff: 35 }],
    ['ant-design-vue-1', { capital: '10000000', paid: 8_005_000, staff: '35' }],
    ['layui', { capital: '10000000', paid: '8005000', staff: '35' }],
  ] as const)('%s: right in the model, twice without a change, and undone', async (library, amounts) => {
    await provePortal(browser, {
      url: `https://libraries.example/units-${library}`,
      profile: PROFILE,
      holds: { ...COMPANY, ...amounts },
      stuck: [],
    });
  });

  it('follows the unit that the person chooses before the form is read', async () => {
    const session = await browser.open('https://libraries.example/units-layui');
    await session.page.evaluate(() => {
      const list = document.querySelector<HTMLSelectElement>('[name=paidUnit]');
      if (list) list.value = 'wan';
      (Reflect.get(window, 'layui') as { form: { render(): void } }).form.render();
    });
    await fillFrom(session, PROFILE);
    expect(await session.model()).toMatchObject({ capital: '10000000', paid: '800.5', paidUnit: 'wan' });
    await session.page.close();
  });

  it('is not written once the unit beside it is another than the plan was made for', async () => {
    const session = await browser.open('https://libraries.example/units-element-ui');
    const { origin, path } = session.reading;
    const steps = planFor(session, PROFILE)
      .steps.filter(({ ticked }) => ticked)
      .map(({ fieldId, value, before }) => ({ fieldId, value, expected: before, overwrite: false }));
    await session.page.evaluate(() => void (__model['paidUnit'] = '10000'));
    const answer = await session.ask({ type: 'run', origin, path, steps });
    const entries = answer.type === 'receipt' ? answer.entries : [];
    const paid = session.reading.fields.find(
      ({ label, widget }) => label === '实缴资本' && widget === 'text',
    )?.id;
    expect(entries.filter(({ reason }) => reason !== null)).toMatchObject([
      { fieldId: paid, outcome: 'refused', reason: 'unitChanged' },
    ]);
    expect(await session.model()).toMatchObject({ capital: '10000000', paid: '', paidUnit: '10000' });
    // Read again, it is planned in the other unit.
    await fillFrom(session, PROFILE);
    expect(await session.model()).toMatchObject({ capital: '10000000', paid: '800.5' });
    await session.page.close();
  });

  it('is not ticked where nothing says the unit', async () => {
    const session = await browser.open('https://libraries.example/units-layui');
    await session.page.evaluate(() => document.querySelector('.layui-word-aux')?.remove());
    await session.read();
    const step = planFor(session, PROFILE).steps.find(({ key }) => key === 'entity.regCapital');
    expect(step).toMatchObject({ ticked: false, unticked: 'assumedUnit' });
    await session.page.close();
  });
});
