/**
 * What a person meets who was not alone or not finished: a colleague's newer value in an open form, a record deleted under
 * it, a form shut with something unsaved in it, a file with what another device had not brought to an end.
 */
import type { Page } from 'puppeteer-core';
import { FORMAT, PRODUCT } from '../../shared/sync/exported-file.ts';
import { openAt, PANEL, press, see, WORKBENCH, write, type Walk } from './walk-steps.ts';

export async function walkMeetings(walk: Walk): Promise<void> {
  await walkMetForm(walk);
  await walkMetFact(walk);
  await walkOrphan(walk);
  await walkImport(walk);
}

/** A colleague wrote another note and another number since both were begun here. */
async function walkMetForm(walk: Walk): Promise<void> {
  const { visit } = walk;
  const page = await openAt(walk, 'options.html#filings', WORKBENCH);
  await press(page, '.filing-card header button');
  await see(page, '.filing-card .filing-form');
  const note = '.filing-form > .fact:has(+ .row) input';
  await write(page, note, '材料已齐，周五前递交');
  await press(page, '.filing-card header button');
  await see(page, '.filing-card > .warning-text');
  await page.evaluate(() => scrollTo(0, 0));
  await visit({ name: 'card-unsaved', page, whole: false });
  const [basis = ''] = (await keysOf(page, 'drafts')).filter((key) => key.endsWith(':basis/note'));
  await putInStore(page, 'drafts', basis, '等章程修正案盖章');
  await page.reload();
  await press(page, '.filing-card > .warning-text button');
  await see(page, '.filing-form .notice.warning');
  await press(page, '.filing-form button[type=submit]');
  await see(page, '.filing-form .notice.warning ~ .notice.warning');
  await page.$eval('.filing-form button[type=submit]', (button) => button.scrollIntoView({ block: 'end' }));
  await visit({ name: 'filing-form-met', page, whole: false });
  await press(page, '.filing-form button[type=submit] ~ button');
  await page.waitForFunction(() => document.querySelector('.filing-form') === null, { polling: 50 });
  await page.close();
}

/** A fact is stored when its box is left: not where it meets another. */
async function walkMetFact(walk: Walk): Promise<void> {
  const page = await openAt(walk, 'options.html#entities', WORKBENCH);
  await see(page, '.group');
  const capital = '.group .fact:nth-of-type(10) input';
  const company = await page.$eval('select.company', (select) => select.value);
  await putInStore(page, 'drafts', `${company}/entity.regCapital`, '3000');
  await putInStore(page, 'drafts', `${company}:basis/entity.regCapital`, '500');
  await page.reload();
  await see(page, '.fact .notice.warning');
  await page.$eval(capital, (field) => field.scrollIntoView({ block: 'center' }));
  await walk.visit({ name: 'company-met', page, whole: false });
  await press(page, '.fact .notice.warning button');
  await page.waitForFunction(() => document.querySelector('.fact .notice.warning') === null, { polling: 50 });
  await page.close();
}

async function walkOrphan(walk: Walk): Promise<void> {
  const page = await openAt(walk, 'options.html#filings', WORKBENCH);
  const company = await page.$eval('.narrow select option:nth-child(2)', (option) => option.value);
  await putInStore(page, 'held', null, {
    record: 'gone',
    generation: 1,
    server: {
      record: 'gone',
      kind: 'filing',
      seq: 1,
      deleted: true,
      fields: { entityId: company, typeId: 'icp-licence', name: '听潮商城', expiry: '2027-03-01' },
    },
  });
  await putInStore(page, 'drafts', 'gone/number', '虚构B2-20270001');
  await putInStore(page, 'drafts', 'gone/note', '年报材料已请法务部核对，等回复');
  await page.reload();
  await see(page, 'main > .notice.warning .typed-value');
  await walk.visit({ name: 'filings-orphan', page, whole: false });
  const panel = await openAt(walk, 'sidepanel.html', PANEL);
  await see(panel, 'main > .notice.warning');
  await walk.visit({ name: 'panel-orphan', page: panel, whole: false });
  await panel.close();
  await page.bringToFront();
  await press(page, 'main > .notice.warning button.plain');
  await press(page, 'main > .notice.warning .row .row button');
  await page.waitForFunction(() => document.querySelector('.typed-value') === null, { polling: 50 });
  await putInStore(page, 'held', 'gone', null);
  await page.close();
}

/** A file from another device, on which something had been refused and something not been saved. */
async function walkImport(walk: Walk): Promise<void> {
  const { visit } = walk;
  const page = await openAt(walk, 'options.html#data', WORKBENCH);
  const company = {
    record: 'c-file',
    kind: 'entity',
    fields: { 'entity.name': '示例别家科技有限公司', 'entity.fax': '010-00000001' },
  };
  const filing = {
    record: 'f-file',
    kind: 'filing',
    fields: { entityId: 'c-file', typeId: 'icp-licence', name: '别家商城', expiry: '2027-03-01' },
  };
  const file = {
    product: PRODUCT,
    format: FORMAT,
    exportedAt: '2026-11-27T02:00:00.000Z',
    records: [company, filing],
    waiting: [
      { ...company, set: { 'address.office.full': '北京市海淀区示例路9号' }, unset: [], state: 'rejected' },
      { ...filing, set: { note: '年报已交，等回执' }, unset: [], state: 'rejected' },
    ],
    drafts: [
      { field: 'f-file/number', text: '虚构B2-20270001' },
      { field: 'c-file/legalRep.mobile', text: '13800000000' },
      { field: 'elsewhere/note', text: '不知写给哪一份的备注' },
    ],
  };
  await chooseFile(page, JSON.stringify(file));
  await see(page, '[role=group] .row button.primary');
  await page.$eval('[role=group]', (group) => group.scrollIntoView({ block: 'start' }));
  await visit({ name: 'import-unfinished', page, whole: false });
  await chooseFile(page, JSON.stringify({ ...file, records: [{ ...filing, kind: '' }, 'nonsense'] }));
  await see(page, '.notice.error');
  await visit({ name: 'import-broken', page, whole: false });
  await page.close();
}

async function chooseFile(page: Page, text: string): Promise<void> {
  await see(page, 'input[type=file]');
  await page.$eval(
    'input[type=file]',
    (input, content) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], 'shouxian-2026-11-27.json', { type: 'application/json' }));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
}

async function keysOf(page: Page, store: string): Promise<readonly string[]> {
  return page.evaluate(async (name) => {
    const opening = indexedDB.open('shouxian');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const reading = opening.result.transaction(name).objectStore(name).getAllKeys();
    await new Promise((resolve) => reading.addEventListener('success', resolve));
    opening.result.close();
    return reading.result.map(String);
  }, store);
}

/** As if it had been stored before: `key` null where the value has its own, `value` null where it is taken out again. */
async function putInStore(page: Page, store: string, key: string | null, value: unknown): Promise<void> {
  await page.evaluate(
    async ([name, at, put]) => {
      const opening = indexedDB.open('shouxian');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const transaction = opening.result.transaction(name, 'readwrite');
      const objects = transaction.objectStore(name);
      if (put === null) objects.delete(at ?? '');
      else objects.put(put, at ?? undefined);
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      opening.result.close();
    },
    [store, key, value] as const,
  );
}
