/**
 * What the pictures show: a team of two with a company in every phase, an edit that met a colleague's, and one that the
 * server refused. Companies, people and numbers are fictitious.
 */
import type { Page } from 'puppeteer-core';
import { shanghaiDay } from '../shared/deadlines/shanghai-day.ts';
import { joinAsColleague } from '../test/e2e/colleague.ts';
import type { ExtensionBrowser } from '../test/e2e/launch-extension.ts';
import {
  addFiling,
  choose,
  chooseFirstCompany,
  click,
  clickIn,
  enterCompany,
  goTo,
  inviteColleague,
  joinByLink,
  seeCompany,
  seeText,
  syncNow,
  textOfCard,
  type,
} from '../test/e2e/person.ts';
import type { ServerProcess } from '../test/e2e/server-process.ts';

const inDays = (days: number): string => shanghaiDay(Date.now() + days * 86_400_000);

/** The few filings of the first picture: enough to see the order, the colours and the reasons. */
export async function enterFirstFilings(extension: ExtensionBrowser): Promise<void> {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  // A number of no one; it stands covered in the panel.
  await type(page, '联系人手机', '13800000000');
  await page.keyboard.press('Tab');
  await addFiling(page, 'online-culture', inDays(66));
  await addFiling(page, 'online-av', inDays(27));
  await addFiling(page, 'algorithm-filing', inDays(140));
  // A change that each authority is to be told, with its own documents.
  await clickIn(page, '网络文化经营许可证', '记一件事');
  await choose(page, '什么事', 'factChanged');
  await choose(page, '哪一项', 'entity.scope');
  await type(page, '哪一天', inDays(-4));
  await click(page, 'button', '保存');
  await textOfCard(page, '网络文化经营许可证', '主体的事');
  await page.close();
}

const SECOND_COMPANY = '内蒙古自治区呼伦贝尔市海拉尔区听潮民族文化传播与网络信息技术服务股份有限公司';

/** Every phase that a date alone can make, names at their real length, a second company. */
export async function enterTheRest(extension: ExtensionBrowser): Promise<void> {
  const page = await extension.openPage('options.html#entities');
  await click(page, 'button', '再添一家');
  await type(page, '或只填企业名称', SECOND_COMPANY);
  await click(page, 'button', '建立');
  await seeCompany(page, SECOND_COMPANY);
  await addFiling(page, 'online-culture', inDays(35), SECOND_COMPANY);
  await addFiling(page, 'online-culture', inDays(12));
  await addFiling(page, 'online-av', inDays(-3), SECOND_COMPANY);
  await addFiling(page, 'algorithm-filing', inDays(3));
  await click(page, 'button', '添加备案或证照');
  await choose(page, '类型', 'online-culture');
  await chooseFirstCompany(page);
  await type(page, '名称', '听潮直播（移动端与网页端，含海外版）');
  await choose(page, '有效期届满', 'unknown');
  await click(page, 'button', '保存');
  await page.waitForFunction(() => document.querySelector('.filing-form') === null, { polling: 50 });
  await page.close();
}

/** Joins a team, meets a colleague's edit, and has a change refused for its size. */
export async function workInTeam(extension: ExtensionBrowser, server: ServerProcess): Promise<void> {
  const page = await extension.openPage('options.html#team');
  await joinByLink(page, await server.start(), '林听潮');
  const colleague = await joinAsColleague(await inviteColleague(page), () => 1);
  await syncNow(page);
  await writeNote(page, '续期材料在法务部，等章程修正案盖章');
  await syncNow(page);
  await server.stop();
  await writeNote(page, '材料已齐，周五前递交');
  await server.start();
  const filing = (await colleague.records()).find(({ fields }) => 'note' in fields);
  if (filing) await colleague.change(filing, { note: '等股东会决议，下周再递交' });
  await syncNow(page);
  await writeNote(page, `会议纪要全文：${'讨论了续期所需的材料。'.repeat(40_000)}`);
  await syncNow(page);
  await goTo(page, 'team');
  await seeText(page, '内容太大');
  await page.close();
}

/** A team whose colleague has entered a company with hundreds of filings of many kinds, spread over two years. */
export async function joinLargeTeam(
  extension: ExtensionBrowser,
  server: ServerProcess,
  count: number,
): Promise<void> {
  const page = await extension.openPage('options.html#team');
  await joinByLink(page, await server.start(), '林听潮');
  const colleague = await joinAsColleague(await inviteColleague(page), () => 1);
  await colleague.create([
    { record: 'company', kind: 'entity', set: { 'entity.name': SECOND_COMPANY } },
    ...Array.from({ length: count }, (_, index) => ({
      record: `filing-${index}`,
      kind: 'filing',
      set: {
        entityId: 'company',
        typeId: LARGE_TEAM_TYPES[index % LARGE_TEAM_TYPES.length] ?? 'online-culture',
        name: `示例应用 ${index + 1}`,
        number: `虚构〔2024〕${String(index + 1).padStart(4, '0')}号`,
        expiry: inDays(-20 + ((index * 7) % 720)),
        owner: index % 3 === 0 ? '周示例' : '林听潮',
      },
    })),
  ]);
  await syncNow(page);
  await goTo(page, 'filings');
  await seeText(page, '示例应用');
  await page.close();
}

const LARGE_TEAM_TYPES = ['online-culture', 'online-av', 'algorithm-filing', 'icp-licence', 'hr-services'];

async function writeNote(page: Page, note: string): Promise<void> {
  await goTo(page, 'filings');
  await click(page, 'button', '编辑');
  await type(page, '备注', note);
  await click(page, 'button', '保存');
  await page.waitForFunction(() => document.querySelector('.filing-form') === null, { polling: 50 });
}
