/**
 * Every page of the extension in every state that a person can meet it in, one after the other: what the pictures show
 * and what the accessibility test asks. The panel has a walk of its own.
 */
import { shanghaiDay } from '../../shared/deadlines/shanghai-day.ts';
import { COMPANY, LICENCE } from './person.ts';
import {
  openAt,
  PANEL,
  PATIENCE,
  POPUP,
  press,
  see,
  unfold,
  WORKBENCH,
  write,
  type Walk,
} from './walk-steps.ts';

/** An install in which nobody has entered anything. */
export async function walkEmpty(walk: Walk): Promise<void> {
  const { visit } = walk;
  for (const section of ['start', 'entities', 'filings', 'team', 'data'] as const) {
    const page = await openAt(walk, `options.html#${section}`, WORKBENCH);
    await visit({ name: `empty-${section}`, page, whole: true });
    await page.close();
  }
  const popup = await openAt(walk, 'popup.html', POPUP);
  await visit({ name: 'empty-popup', page: popup, whole: true });
  await popup.close();
  const panel = await openAt(walk, 'sidepanel.html', PANEL);
  await visit({ name: 'empty-panel', page: panel, whole: true });
  await panel.close();
}

/** From nothing to a count, alone: each step as it is taken, and what a person who works alone finds afterwards. */
export async function walkStart(walk: Walk): Promise<void> {
  const { visit } = walk;
  const page = await openAt(walk, 'options.html#start', WORKBENCH);
  await unfold(page, '.start');
  await visit({ name: 'start-ways', page, whole: true });
  await write(page, '.start textarea', `虚构的一行\n${LICENCE.replace('100Y43', '100Y44')}`);
  await see(page, '.facts-preview');
  await visit({ name: 'start-licence', page, whole: true });
  await press(page, '.step button.primary');
  await see(page, '.filing-form');
  await page.select('.filing-form select', 'online-culture');
  await write(page, '.filing-form input.figures', shanghaiDay(Date.now() + 66 * 86_400_000));
  await visit({ name: 'start-filing', page, whole: true });
  await press(page, '.filing-form button[type=submit]');
  await see(page, '.counted');
  await visit({ name: 'start-counting', page, whole: true });
  await page.close();

  const company = await openAt(walk, 'options.html#entities', WORKBENCH);
  await press(company, '.paste-into > summary');
  await write(
    company,
    '.paste-into textarea',
    LICENCE.replace('壹仟万元整', '贰仟万元整').replace(COMPANY, `${COMPANY}二`),
  );
  await see(company, '.facts-preview del');
  await visit({ name: 'company-licence', page: company, whole: false });
  await press(company, '.paste-into button.primary');
  await company.waitForFunction(() => document.querySelector('.facts-preview') === null, PATIENCE);
  await company.close();

  const data = await openAt(walk, 'options.html#data', WORKBENCH);
  await see(data, '.record-history option:nth-child(2)');
  await data.$eval('.record-history select', (select) => {
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await see(data, '.record-history li');
  await visit({ name: 'data-alone', page: data, whole: true });
  await data.close();
}

/** The workbench of a team with companies, filings, an edit that met a colleague's, and one that was refused. */
export async function walkWorkbench(walk: Walk): Promise<void> {
  const { visit } = walk;
  const filings = await openAt(walk, 'options.html#filings', WORKBENCH);
  await see(filings, '.filing-card');
  await visit({ name: 'filings', page: filings, whole: true });
  await filings.setViewport({ width: 640, height: 768 });
  await visit({ name: 'filings-narrow', page: filings, whole: true });
  await filings.setViewport(WORKBENCH);
  await unfold(filings, '.filing-card');
  await filings.waitForFunction(() => document.querySelectorAll('.fold li').length > 0, PATIENCE);
  await unfold(filings, '.filing-card');
  await visit({ name: 'filings-unfolded', page: filings, whole: true });
  await filings.close();

  await walkCardForms(walk);
  await walkFilingForm(walk);
  await walkCompany(walk);
  for (const section of ['team', 'data'] as const) {
    const page = await openAt(walk, `options.html#${section}`, WORKBENCH);
    await see(page, 'main h1');
    if (section === 'team') await see(page, '.device-list');
    await visit({ name: section, page, whole: true });
    await page.setViewport({ width: 640, height: 768 });
    await visit({ name: `${section}-narrow`, page, whole: true });
    await page.close();
  }
  const popup = await openAt(walk, 'popup.html', POPUP);
  await visit({ name: 'popup', page: popup, whole: true });
  await popup.close();
}

/** The small forms on a card, each with something wrong in it. */
async function walkCardForms(walk: Walk): Promise<void> {
  const page = await openAt(walk, 'options.html#filings', WORKBENCH);
  await press(page, '.filing-card .events > button');
  await see(page, '.events form');
  await press(page, '.filing-card .matter-actions .row button');
  await write(page, '.matter-actions form input', '2099-01-01');
  await see(page, '.matter-actions form .notice.error');
  await press(page, '.filing-card .override button');
  await press(page, '.override form button[type=submit]');
  await see(page, '.override form .notice.error');
  await press(page, '.filing-card header button:last-child');
  await see(page, '.filing-card > .notice.warning');
  await walk.visit({ name: 'card-forms', page, whole: false });
  // What was typed is a draft: put aside, so that the next walk begins as this one did.
  for (const form of ['.events', '.matter-actions', '.override']) {
    await press(page, `${form} form button[type=button]`);
  }
  // Put aside only once they are shut: a page that is closed before keeps what was typed.
  await page.waitForFunction(
    () => document.querySelector('.events form, .matter-actions form, .override form') === null,
    { polling: 50 },
  );
  await page.close();
}

async function walkFilingForm(walk: Walk): Promise<void> {
  const page = await openAt(walk, 'options.html#filings', WORKBENCH);
  await press(page, 'main .spread > button.primary');
  await press(page, '.filing-form button[type=submit]');
  await see(page, '.filing-form .notice.error');
  await walk.visit({ name: 'filing-form', page, whole: false });
  await press(page, '.filing-form button[type=submit] ~ button');
  await press(page, '.filing-card header button');
  await see(page, '.filing-card .filing-form');
  await walk.visit({ name: 'filing-form-edit', page, whole: false });
  await press(page, '.filing-form button[type=submit] ~ button');
  await page.close();
}

async function walkCompany(walk: Walk): Promise<void> {
  const { visit } = walk;
  const page = await openAt(walk, 'options.html#entities', WORKBENCH);
  await see(page, '.group');
  await visit({ name: 'company', page, whole: true });
  // Half of a small screen, narrower than the longest name.
  await page.setViewport({ width: 480, height: 768 });
  await visit({ name: 'company-narrow', page, whole: true });
  await page.setViewport(WORKBENCH);
  if ((await page.$('.fact-history button')) !== null) {
    await press(page, '.fact-history button');
    await see(page, '.fact-history li');
  }
  const founded = '.group .fact:nth-of-type(12) input';
  const before = await page.$eval(founded, (field) => field.value);
  await write(page, founded, '2015-02-30');
  await see(page, '.fact .error-text:not(:empty)');
  await visit({ name: 'company-problem', page, whole: false });
  await write(page, founded, before);
  await page.keyboard.press('Tab');
  await write(page, 'input[type=search]', 'zzzz');
  await visit({ name: 'company-find-none', page, whole: false });
  await page.close();
}

/** An update moved some dates: as if they had been counted ten days later before the year's holidays were published. */
export async function walkMoved(walk: Walk): Promise<void> {
  const page = await openAt(walk, 'options.html#filings', WORKBENCH);
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('shouxian');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const meta = database.transaction('meta', 'readwrite').objectStore('meta');
    await new Promise<void>((resolve) => {
      const reading: IDBRequest<Snapshot> = meta.get('deadlineSnapshot');
      reading.addEventListener('success', () => {
        const later = (day: string | null): string | null =>
          day && new Date(Date.parse(day) + 10 * 86_400_000).toISOString().slice(0, 10);
        const entries = reading.result.entries.map((entry) => ({
          ...entry,
          dueOn: later(entry.dueOn),
          fileBy: later(entry.fileBy),
          provisional: true,
        }));
        meta
          .put(
            { ...reading.result, entries, catalogueVersion: '2025-11-01', lastPublishedYear: 2025 },
            'deadlineSnapshot',
          )
          .addEventListener('success', () => resolve());
      });
    });
    database.close();
    await chrome.runtime.sendMessage({ id: Date.now(), type: 'recordsChanged', timestamp: Date.now() });
  });
  await see(page, '.impacts li');
  await walk.visit({ name: 'filings-moved', page, whole: false });
  await press(page, '[aria-labelledby=impact-title] .spread button');
  await page.waitForFunction(() => document.querySelector('.impacts') === null, PATIENCE);
  await page.close();
}

interface Snapshot {
  readonly entries: readonly { readonly dueOn: string | null; readonly fileBy: string | null }[];
}

/** Hundreds of filings. */
export async function walkMany(walk: Walk): Promise<void> {
  const page = await openAt(walk, 'options.html#filings', WORKBENCH);
  await page.waitForFunction(() => document.querySelectorAll('.filing-card').length >= 20, PATIENCE);
  await walk.visit({ name: 'many-filings', page, whole: false });
  await page.evaluate(() => (location.hash = '#filings?as=list&by=owner&due=month'));
  await see(page, '.filing-table .group-title');
  await walk.visit({ name: 'many-list', page, whole: false });
  await press(page, '.change-many > summary');
  await walk.visit({ name: 'many-change', page, whole: false });
  await press(page, '.change-many > summary');
  await page.setViewport({ width: 640, height: 768 });
  await walk.visit({ name: 'many-list-narrow', page, whole: false });
  await page.close();
  const popup = await openAt(walk, 'popup.html', POPUP);
  await walk.visit({ name: 'many-popup', page: popup, whole: true });
  await write(popup, 'input[type=search]', '0111');
  await see(popup, 'button.found');
  await walk.visit({ name: 'popup-search', page: popup, whole: true });
  await write(popup, 'input[type=search]', 'zzzz');
  await popup.waitForFunction(() => document.querySelector('button.found') === null, PATIENCE);
  await see(popup, '.list [role=status]');
  await walk.visit({ name: 'popup-search-none', page: popup, whole: true });
  await popup.close();
}

/** The server does not answer. */
export async function walkOffline(walk: Walk): Promise<void> {
  const page = await openAt(walk, 'options.html#team', WORKBENCH);
  await see(page, 'main .notice');
  await walk.visit({ name: 'offline-team', page, whole: false });
  await page.close();
  const popup = await openAt(walk, 'popup.html', POPUP);
  await walk.visit({ name: 'offline-popup', page: popup, whole: true });
  await popup.close();
}

/**
 * The device's data is still being read, and then cannot be: a newer version of the extension holds the database. Nothing
 * can be read in this profile afterwards.
 */
export async function walkUnreadable(walk: Walk): Promise<void> {
  const { extension, visit } = walk;
  const pages = [
    ['options.html#filings', 'workbench', WORKBENCH],
    ['popup.html', 'popup', POPUP],
    ['sidepanel.html', 'panel', PANEL],
  ] as const;
  const holder = await extension.openPage('icon/16.png');
  // Else the popup shows at once what was counted last, and has nothing to wait for.
  await extension.inBackground(() => chrome.storage.session.clear());
  await holder.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shouxian', 1000);
        opening.addEventListener('error', () => reject(new Error('The database does not open.')));
        opening.addEventListener('upgradeneeded', () => {
          const { transaction } = opening;
          const shared = globalThis as { finish?: boolean };
          // As long as requests follow each other, the transaction lasts and nobody else gets in.
          const hold = (): void => {
            if (shared.finish !== true)
              transaction?.objectStore('meta').get('device').addEventListener('success', hold);
          };
          hold();
          resolve();
        });
        opening.addEventListener('success', () => opening.result.close());
      }),
  );
  for (const [path, name, size] of pages) {
    const page = await extension.openPage(path);
    await page.setViewport(size);
    await page.bringToFront();
    await see(page, 'main[aria-busy="true"]');
    // Words that come after a moment only, so that a fast start does not flicker.
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.reading')].every((said) =>
          said.checkVisibility({ visibilityProperty: true }),
        ),
      PATIENCE,
    );
    await visit({ name: `loading-${name}`, page, whole: false });
    await page.close();
  }
  await holder.evaluate(() => {
    (globalThis as { finish?: boolean }).finish = true;
  });
  for (const [path, name, size] of pages) {
    const page = await openAt(walk, path, size);
    await see(page, '.notice.error');
    await visit({ name: `failed-${name}`, page, whole: false });
    await page.close();
  }
  await holder.close();
}
