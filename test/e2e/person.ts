/** What a person does in the extension's pages, in the words that stand there: by role and name, waiting for each. */
import type { ElementHandle, Page } from 'puppeteer-core';

/** Timed, not per frame: a page that is not in front draws no frames. */
const PATIENCE = { timeout: 15_000, polling: 50 } as const;

/** Clicks the button or link of this name. Works on a page that is not in front, as a side panel's is beside a portal. */
export async function click(page: Page, role: 'button' | 'link', name: string): Promise<void> {
  // Found and pressed at once: what was found a moment ago may have been drawn anew since.
  await page
    .waitForFunction(
      (selector, wanted) => {
        const found = [...document.querySelectorAll<HTMLButtonElement>(selector)].find(
          (element) => element.innerText.trim() === wanted && !element.disabled,
        );
        found?.click();
        return found !== undefined;
      },
      PATIENCE,
      role === 'button' ? 'button' : 'a',
      name,
    )
    .catch((cause: unknown) => {
      throw new Error(`There is no ${role} “${name}” to click.`, { cause });
    });
}

/** Clicks the button of this name in a page that closes itself over it, as a popup does: nothing is left to answer. */
export async function clickToClose(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('button')].some(
        (element) => element.innerText.trim() === wanted && !element.disabled,
      ),
    PATIENCE,
    name,
  );
  await page.evaluate((wanted) => {
    setTimeout(() =>
      [...document.querySelectorAll('button')]
        .find((element) => element.innerText.trim() === wanted && !element.disabled)
        ?.click(),
    );
  }, name);
}

/**
 * Types into the field of this label, after emptying it. What was stored a moment ago takes the keyboard once it is drawn;
 * whoever sees their letters go there begins again.
 */
export async function type(page: Page, label: string, text: string): Promise<void> {
  const field = await fieldOf(page, label);
  for (let again = 2; again >= 0; again -= 1) {
    await field.evaluate((element) => {
      (element as HTMLInputElement).focus();
      (element as HTMLInputElement).select();
    });
    await page.keyboard.press('Backspace');
    await page.keyboard.sendCharacter(text);
    const wentElsewhere = await field.evaluate(
      (element, typed) =>
        element.isConnected &&
        document.activeElement !== element &&
        (element as HTMLInputElement).value !== typed,
      text,
    );
    if (!wentElsewhere) return;
  }
}

/** Goes into the field of this label, and so out of another. */
export async function focus(page: Page, label: string): Promise<void> {
  await (await fieldOf(page, label)).evaluate((element) => element.focus());
}

export async function valueOf(page: Page, label: string): Promise<string> {
  return (await fieldOf(page, label)).evaluate((element) => (element as HTMLInputElement).value);
}

export async function choose(page: Page, label: string, value: string): Promise<void> {
  const field = await fieldOf(page, label);
  await field.evaluate((element, wanted) => {
    (element as HTMLSelectElement).value = wanted;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

async function chooseByText(page: Page, label: string, text: string): Promise<void> {
  const field = await fieldOf(page, label);
  await field.evaluate((element, wanted) => {
    const select = element as HTMLSelectElement;
    select.value = [...select.options].find((option) => option.text === wanted)?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** Where several stand to choose from, none is chosen beforehand: the company of the licence, else the first. */
export async function chooseFirstCompany(page: Page): Promise<void> {
  await page.evaluate((licensed) => {
    const select = document.querySelector<HTMLSelectElement>('.filing-form select[id$=entityId]');
    const first = [...(select?.options ?? [])].find(({ text }) => text === licensed) ?? select?.options[1];
    if (select === null || first === undefined) return;
    select.value = first.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, COMPANY);
}

/** By `aria-label`, or by the label that names it or wraps it. */
async function fieldOf(page: Page, label: string) {
  const found = await page
    .waitForFunction(
      (wanted) => {
        const named = [...document.querySelectorAll<HTMLElement>('[aria-label]')].find(
          (element) => element.getAttribute('aria-label') === wanted,
        );
        if (named) return named;
        const labels = [...document.querySelectorAll('label')];
        return labels.find((element) => element.innerText.trim().startsWith(wanted))?.control ?? false;
      },
      PATIENCE,
      label,
    )
    .catch(() => {
      throw new Error(`There is no field “${label}”.`);
    });
  return found as ElementHandle<HTMLElement>;
}

/** Waits until the page shows this text, and answers the whole text. */
export async function seeText(page: Page, text: string, timeout = 15_000): Promise<string> {
  try {
    await page.waitForFunction(
      (wanted) => document.body.innerText.includes(wanted),
      { timeout, polling: 50 },
      text,
    );
  } catch {
    const shown = await page.evaluate(() => document.body.innerText);
    throw new Error(`The page never showed “${text}”. It shows:\n${shown}`);
  }
  return page.evaluate(() => document.body.innerText);
}

/** Waits until the page shows this text with every chain of reasons unfolded, and answers the whole text. */
export async function seeReason(page: Page, text: string): Promise<string> {
  await page
    .waitForFunction(
      (wanted) => {
        const folded = [...document.querySelectorAll<HTMLDetailsElement>('.why:not([open])')];
        for (const chain of folded) chain.open = true;
        return folded.length === 0 && document.body.innerText.includes(wanted);
      },
      PATIENCE,
      text,
    )
    .catch(() => {
      throw new Error(`No chain of reasons on the page says “${text}”.`);
    });
  return page.evaluate(() => document.body.innerText);
}

/** Fictitious company; the credit code passes its check. */
export const LICENCE = `统一社会信用代码：91350100M000100Y43
名　　称：青禾听潮网络科技（北京）有限公司
类　　型：有限责任公司
法定代表人：林听潮
注册资本：壹仟万元整
成立日期：2015年03月02日
营业期限：2015年03月02日至2045年03月01日
住　　所：北京市海淀区示例路1号3层301室
经营范围：技术开发、技术服务、技术咨询。`;

export const COMPANY = '青禾听潮网络科技（北京）有限公司';

/** Pastes the licence in the workbench and keeps the company. */
export async function enterCompany(page: Page): Promise<void> {
  await type(page, '粘贴营业执照文字', LICENCE);
  await click(page, 'button', '保存这 10 项');
  await seeCompany(page, COMPANY);
}

/** Waits until the workbench shows this company: as its heading, or as the chosen one of several. */
export async function seeCompany(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const chosen = document.querySelector<HTMLSelectElement>('main select.company')?.selectedOptions[0];
      return (chosen ?? document.querySelector('main h1'))?.textContent === wanted;
    },
    PATIENCE,
    name,
  );
}

/** Adds a filing with a printed expiry in the workbench, of the first company unless another is named. */
export async function addFiling(
  page: Page,
  typeId: string,
  expiry: string,
  company?: string,
  name?: string,
): Promise<void> {
  await page.evaluate(() => (location.hash = '#filings'));
  await click(page, 'button', '添加备案或证照');
  await choose(page, '类型', typeId);
  if (company !== undefined) await chooseByText(page, '主体', company);
  else await chooseFirstCompany(page);
  if (name !== undefined) await type(page, '名称', name);
  await type(page, '证照所印的到期日', expiry);
  await answerLastCycle(page, 'no');
  // Counted beside the open form: on another part of the workbench there are no cards, and the old ones would pass for new.
  const before = (await page.$$('.filing-card')).length;
  await click(page, 'button', '保存');
  await page.waitForFunction(
    (count) => document.querySelectorAll('.filing-card').length > count,
    PATIENCE,
    before,
  );
}

/** Whether the last cycle was done, where the form asks. */
async function answerLastCycle(page: Page, answer: 'yes' | 'no'): Promise<void> {
  await page.evaluate((value) => {
    const select = document.querySelector<HTMLSelectElement>('.filing-form select[id$=covered]');
    if (select === null) return;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, answer);
}

/** Clicks a button on the card of the filing with this title. */
export async function clickIn(page: Page, card: string, name: string): Promise<void> {
  await page.waitForFunction(
    (title, wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('.filing-card')].find(
        (each) => each.getAttribute('aria-label') === title,
      );
      const button = [...(found?.querySelectorAll('button') ?? [])].find(
        (each) => each.innerText.trim() === wanted,
      );
      button?.click();
      return button !== undefined;
    },
    PATIENCE,
    card,
    name,
  );
}

/** What the card of this title says with its chains of reasons unfolded, once it says this. */
export async function textOfCard(page: Page, card: string, text: string): Promise<string> {
  const found = await page.waitForFunction(
    (title, wanted) => {
      const cards = [...document.querySelectorAll<HTMLElement>('.filing-card')].filter(
        (each) => each.getAttribute('aria-label') === title,
      );
      for (const each of cards) {
        const folded = [...each.querySelectorAll<HTMLDetailsElement>('.why:not([open])')];
        for (const chain of folded) chain.open = true;
        if (folded.length === 0 && each.innerText.includes(wanted)) return each.innerText;
      }
      return false;
    },
    PATIENCE,
    card,
    text,
  );
  return (await found.jsonValue()) as string;
}

/** Goes to a section of the workbench and waits until it stands there. */
export async function goTo(page: Page, section: 'filings' | 'entities' | 'team' | 'data'): Promise<void> {
  await page.evaluate((wanted) => (location.hash = `#${wanted}`), section);
  await page.waitForFunction(
    (wanted) =>
      document.querySelector(`nav a[href="#${wanted}"][aria-current]`) && document.querySelector('main h1'),
    PATIENCE,
    section,
  );
}

/** Fills the form for joining and sends it; does not wait for the answer. */
export async function joinByLink(page: Page, link: string, name: string): Promise<void> {
  await goTo(page, 'team');
  await type(page, '邀请链接', link);
  await type(page, '您的姓名（同事会看到）', name);
  await click(page, 'button', '加入团队');
}

/** Leaves the team if there is one. */
export async function leaveTeam(page: Page): Promise<void> {
  await goTo(page, 'team');
  await page.waitForFunction(
    () =>
      document.querySelector('.join-form') ??
      [...document.querySelectorAll('button')].find((button) => button.innerText === '离开团队'),
    PATIENCE,
  );
  if ((await page.$('.join-form')) !== null) return;
  await click(page, 'button', '离开团队');
  // It asks, and the same words answer.
  await page.waitForFunction(() => document.activeElement?.textContent === '取消', PATIENCE);
  await click(page, 'button', '离开团队');
  await page.waitForFunction(() => document.querySelector('.join-form'), PATIENCE);
}

/** A new invitation link, made by an owner. */
export async function inviteColleague(page: Page, as: '可编辑' | '只读' = '可编辑'): Promise<string> {
  await goTo(page, 'team');
  const before = await page.$$eval('.invitation-link', ([input]) => (input as HTMLInputElement)?.value);
  await click(page, 'button', `邀请同事（${as}）`);
  const link = await page.waitForFunction(
    (earlier) => {
      const value = document.querySelector<HTMLInputElement>('.invitation-link')?.value;
      return value === earlier ? undefined : value;
    },
    PATIENCE,
    before,
  );
  return (await link.jsonValue()) ?? '';
}

/** What the alarm does once a minute, now; answers when the round is over. */
export async function syncNow(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() =>
    chrome.runtime.sendMessage({ id: Date.now(), type: 'syncNow', timestamp: Date.now() }),
  );
}

export interface StoredSession {
  readonly server: string;
  readonly token: string;
  readonly device: string;
  readonly team: { readonly id: string };
}

/** How this browser is known to its team's server. */
export function sessionOf(page: Page): Promise<StoredSession> {
  return storedOf<StoredSession>(page, 'session');
}

/** What the extension has stored in `meta` under this key. */
export function storedOf<T>(page: Page, key: 'session' | 'device'): Promise<T> {
  return page.evaluate(
    (wanted) =>
      new Promise<T>((resolve, reject) => {
        const opening = indexedDB.open('shouxian');
        opening.addEventListener('error', () => reject(new Error('The database does not open.')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('meta').objectStore('meta').get(wanted);
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result as T);
          });
        });
      }),
    key,
  );
}

/** Every draft that stands in the database. */
export function draftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open('shouxian');
        opening.addEventListener('error', () => reject(new Error('The database does not open.')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result as string[]);
          });
        });
      }),
  );
}
