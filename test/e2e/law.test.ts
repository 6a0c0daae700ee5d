/** The law on the card: what a type asks, one changed fact on two filings, sources, the team's number, a renewal granted. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import { readFiling } from 'shared/entity/filing.ts';
import { filingNeeds } from 'shared/deadlines/filing-needs.ts';
import { obligationsOf } from 'shared/deadlines/obligations.ts';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { workingCalendar as calendar } from 'shared/deadlines/working-calendar.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import {
  addFiling,
  choose,
  click,
  clickIn,
  COMPANY,
  enterCompany,
  seeCompany,
  seeReason,
  seeText,
  textOfCard,
  type,
  valueOf,
} from './person.ts';

let extension: ExtensionBrowser;
let page: Page;
beforeEach(async () => {
  extension = await launchExtension();
  page = await extension.openPage('options.html#entities');
  await enterCompany(page);
});
afterEach(() => extension.close());

const today = shanghaiDay(Date.now());
const inDays = (days: number): string => shanghaiDay(Date.now() + days * 86_400_000);

/** What the engine says of one filing; its dates are held by golden files. */
function counted(typeId: string, fields: Record<string, string>) {
  const type = findFilingType(typeId) as FilingType;
  return obligationsOf({
    filing: readFiling('x', { entityId: 'e', typeId, ...fields }),
    type,
    matters: [],
    today,
    calendar,
  });
}

test('a type asks for its class, and its periodic duty counts from the test that was recorded', async () => {
  await page.evaluate(() => (location.hash = '#filings'));
  await click(page, 'button', '添加备案或证照');
  await choose(page, '类型', 'mlps');
  await choose(page, '安全保护等级', '3');
  await choose(page, '有效期届满', 'none');
  await click(page, 'button', '保存');
  await seeText(page, '还没有「上次测评」的日期');

  const tested = inDays(-100);
  await click(page, 'button', '记一件事');
  // What is lacking is said at its field, one after another.
  await click(page, 'button', '保存');
  await seeText(page, '请先选择是什么事。');
  await choose(page, '什么事', 'lastTest');
  await click(page, 'button', '保存');
  await seeText(page, '请填写是哪一天');
  await type(page, '哪一天', tested);
  await seeText(page, '保存后会触及 1 份');
  await click(page, 'button', '保存');

  const expected = counted('mlps', {
    'attribute.level': '3',
    expiry: 'none',
    [`event.lastTest#${tested}`]: tested,
  }).find(({ rule }) => rule.id === 'test-level-3');
  expect(expected?.fileBy).toMatch(/^\d/);
  const card = await seeText(page, `做了测评：${tested}`);
  expect(card).toContain(`最晚 ${expected?.fileBy}`);
  expect(card).toContain('安全保护等级：第三级');
});

test('duties of every year: whether the last cycle was done is asked once it has closed', async () => {
  const licence = findFilingType('icp-licence') as FilingType;
  const fields = { expiry: inDays(800), number: '虚构B2-20250001' };
  const { lastClosed } = filingNeeds(licence, readFiling('x', { typeId: licence.id, ...fields }), today);
  const missed = counted(licence.id, fields).filter(({ phase }) => phase === 'missed');
  expect(missed.length > 0).toBe(lastClosed !== null);

  await page.evaluate(() => (location.hash = '#filings'));
  await click(page, 'button', '添加备案或证照');
  await choose(page, '类型', licence.id);
  await choose(page, '省份', '上海市');
  await type(page, '证照所印的到期日', fields.expiry);
  await type(page, '编号', fields.number);
  const form = await page.$eval('.filing-form', (element) => (element as HTMLElement).innerText);
  expect(form.includes('上一周期')).toBe(lastClosed !== null);
  if (lastClosed !== null) {
    await click(page, 'button', '保存');
    await seeText(page, '请选择上一周期是否已经办理');
    await choose(page, `上一周期（截至 ${lastClosed}）已办理？`, 'yes');
  }
  await click(page, 'button', '保存');
  const card = await textOfCard(page, licence.names.zh, '上海市');
  expect(card).not.toContain('已错过');
  const next = counted(licence.id, { ...fields, ...(lastClosed && { 'event.coveredUpTo': lastClosed }) });
  const yearly = next.find(({ rule, fileBy }) => rule.cycle !== undefined && fileBy !== null);
  expect(yearly).toBeDefined();
  expect(card).toContain(yearly?.fileBy);
});

test('a few typed letters choose the type', async () => {
  await page.evaluate(() => (location.hash = '#filings'));
  await click(page, 'button', '添加备案或证照');
  await type(page, '筛选类型', '等保');
  await seeText(page, '安全保护等级');
  const listed = await page.$$eval('.filing-form optgroup option', (found) =>
    found.map((each) => each.value),
  );
  expect(listed).toEqual(['mlps']);
  await type(page, '筛选类型', '没有这样的类型');
  await seeText(page, '没有名称里带「没有这样的类型」的类型');
  await type(page, '筛选类型', '许可');
  const chosen = await page.$eval('.filing-form select', (element) => element.value);
  expect(chosen).toBe('mlps');
  // By what people call it, too.
  await type(page, '筛选类型', '大模型');
  await expect.poll(() => page.$eval('.filing-form select', (element) => element.value)).toBe('genai-filing');
});

test('one changed fact reaches two filings, each with its chain, its source and how sure it is', async () => {
  await addFiling(page, 'online-culture', inDays(400));
  await addFiling(page, 'online-av', inDays(400));
  await clickIn(page, '信息网络传播视听节目许可证', '记一件事');
  await choose(page, '什么事', 'factChanged');
  await choose(page, '哪一项', 'legalRep.name');
  await type(page, '哪一天', inDays(-2));
  const shown = await seeText(page, '保存后会触及 2 份');
  expect(shown).toMatch(/网络文化经营许可证：.+/);
  await click(page, 'button', '保存');

  for (const [name, typeId] of [
    ['网络文化经营许可证', 'online-culture'],
    ['信息网络传播视听节目许可证', 'online-av'],
  ] as const) {
    const card = await textOfCard(page, name, '事项已变更（法定代表人姓名）');
    const change = counted(typeId, {
      expiry: inDays(400),
      'event.factChanged.legalRep.name': inDays(-2),
    }).find(({ anchorOn }) => anchorOn === inDays(-2));
    expect(change).toBeDefined();
    if (change?.fileBy) expect(card).toContain(`最晚 ${change.fileBy}`);
    expect(card).toContain('主体的事');
    expect(card).toContain(change?.rule.source.article);
    expect(card).toMatch(/法定|机构经验|待核实/);
  }
  const links = await page.$$eval('.filing-card .citation a', (found) => found.map((a) => a.href));
  expect(links).toContain(findFilingType('online-av')?.rules[0]?.source.address);

  await clickIn(page, '网络文化经营许可证', '移除');
  await textOfCard(page, '网络文化经营许可证', '另有 1 份也从这一天起算');
  await clickIn(page, '网络文化经营许可证', '移除');
  await page.waitForFunction(() => !document.body.innerText.includes('主体的事'), { polling: 50 });
});

test('a renewal is handed in, sent back, handed in again, and granted with its new date', async () => {
  await addFiling(page, 'online-culture', inDays(40));
  await click(page, 'button', '记为已递交');
  await click(page, 'button', '保存');
  await seeText(page, `已于 ${today}`);
  await click(page, 'button', '记为退回补正');
  // Too short for any date: said once the field is left.
  await type(page, '通知所定的补正期限', '3月1日');
  await page.keyboard.press('Tab');
  await seeText(page, '请写成 2027-03-01 这样的日期');
  await type(page, '通知所定的补正期限', '');
  await type(page, '门户的答复原文、受理号（可不填）', '缺少章程（虚构）');
  await click(page, 'button', '保存');
  await seeText(page, '被退回补正，请补上通知所定的期限');
  await page.waitForFunction(() => !document.body.innerText.includes('门户的答复原文'), { polling: 50 });
  await click(page, 'button', '补上补正期限');
  expect(await valueOf(page, '门户的答复原文、受理号（可不填）')).toBe('缺少章程（虚构）');
  await type(page, '通知所定的补正期限', inDays(10));
  await click(page, 'button', '保存');
  await seeText(page, '门户答复「缺少章程（虚构）」');
  await seeText(page, '补正');
  await page.waitForFunction(() => !document.body.innerText.includes('补上补正期限'), { polling: 50 });
  await click(page, 'button', '记为已递交');
  await click(page, 'button', '保存');
  await seeText(page, `在期限内递交`);

  await click(page, 'button', '记为已办结');
  await type(page, '新证照所印的到期日', inDays(30));
  await seeText(page, '新的到期日不晚于原来的');
  await type(page, '新证照所印的到期日', inDays(1136));
  await type(page, '编号', '京网文〔2026〕0002-002号');
  await click(page, 'button', '保存');
  const card = await seeText(page, `有效期至：${inDays(1136)}`);
  expect(card).toContain('京网文〔2026〕0002-002号');
  expect(card).not.toContain(inDays(40));
});

test('the team’s own number stands beside the law’s with its reason, decides, and can go again', async () => {
  await addFiling(page, 'online-culture', inDays(200));
  await click(page, 'button', '改用团队期限…');
  await type(page, '截止的数目', '60');
  // The rule as it would stand follows what is typed.
  await seeText(page, '有效期届满60日前');
  await click(page, 'button', '保存');
  await seeText(page, '请填写理由和设定人');
  await type(page, '理由', '春节前人手不足');
  await type(page, '设定人', '林听潮');
  await click(page, 'button', '保存');
  await seeReason(page, '团队期限，设定人林听潮，理由：春节前人手不足');
  const shown = await seeReason(page, '以更严的为准');
  expect(shown).toContain('有效期届满60日前');
  expect(shown).toContain('有效期届满30日前');
  // One matter answers both.
  await click(page, 'button', '记为已备齐');
  await click(page, 'button', '保存');
  await page.waitForFunction(() => document.body.innerText.split('撤销「已备齐」').length === 3, {
    polling: 50,
  });
  await click(page, 'button', '取消团队期限');
  await page.waitForFunction(() => !document.body.innerText.includes('林听潮'), { polling: 50 });
});

test('of two ways to meet one day the matter goes on in the one that it was begun for', async () => {
  const name = findFilingType('icp-licence')?.names.zh ?? '';
  await addFiling(page, 'icp-licence', inDays(300));
  await textOfCard(page, name, '不再继续经营的');
  const buttons = () =>
    page.$$eval('.obligation', (all) =>
      all
        .filter((each) => /继续经营/u.test(each.textContent ?? ''))
        .map((each) => each.querySelectorAll('.matter-actions button.compact').length),
    );
  expect(await buttons()).toEqual([3, 3]);
  // Above them stands what is owed every year.
  await page.evaluate(() => {
    const row = [...document.querySelectorAll<HTMLElement>('.obligation')].find((each) =>
      each.innerText.includes('继续经营的，申请延续'),
    );
    [...(row?.querySelectorAll('button') ?? [])].find((each) => each.innerText === '记为已递交')?.click();
  });
  await click(page, 'button', '保存');
  const shown = await textOfCard(page, name, '请在那一项里继续记');
  expect(shown.split('请在那一项里继续记')).toHaveLength(2);
  expect((await buttons()).toSorted((one, other) => one - other)).toEqual([0, 5]);
});

test('what is late says so in its row, with what follows, and no day to act by that is over', async () => {
  await addFiling(page, 'online-culture', inDays(12));
  const card = await textOfCard(page, '网络文化经营许可证', '法定最后一天');
  const { dueOn, phase } = counted('online-culture', { expiry: inDays(12) })[0] ?? {};
  expect(phase).toBe('missed');
  expect(card).toContain(`法定最后一天 ${dueOn}`);
  expect(card.split('逾期须重新申请')).toHaveLength(2);
  expect(card).not.toMatch(/(?<!原应)最晚 /);
});

test('what is missing is entered from where it is said, and said once', async () => {
  await page.evaluate(() => (location.hash = '#filings'));
  await click(page, 'button', '添加备案或证照');
  await choose(page, '类型', 'online-culture');
  await choose(page, '有效期届满', 'unknown');
  await click(page, 'button', '保存');
  const card = await textOfCard(page, '网络文化经营许可证', '还没有「有效期届满」的日期');
  expect(card.split('有效期届满」的日期')).toHaveLength(2);
  expect(card.split('待补日期')).toHaveLength(2);
  await click(page, 'button', '补上日期');
  await page.waitForFunction(() => document.activeElement?.id.endsWith('expiryKind'), { polling: 50 });
  await choose(page, '有效期届满', 'date');
  await type(page, '证照所印的到期日', inDays(200));
  await click(page, 'button', '保存');
  await textOfCard(page, '网络文化经营许可证', '最晚 ');

  // What is typed into a form that is shut stands on the card, and goes on from there.
  await click(page, 'button', '记为已递交');
  await type(page, '递交的日期', '2026-11-');
  await click(page, 'button', '记为已递交');
  await seeText(page, '记为已递交」里填写的还没有保存');
  await click(page, 'button', '接着填写');
  await expect.poll(() => valueOf(page, '递交的日期')).toBe('2026-11-');
  await click(page, 'button', '取消');
  await page.waitForFunction(() => document.querySelector('.unsaved-form') === null, { polling: 50 });
});

test('of a way that nobody has decided every limit is listed, and it is decided from there', async () => {
  await addFiling(page, 'data-export', inDays(400));
  const open = '「届满后如何继续」尚未确定';
  expect((await textOfCard(page, '数据出境安全评估', open)).split(open)).toHaveLength(3);
  await click(page, 'button', '去确定');
  await page.waitForFunction(() => document.activeElement?.id.endsWith('attribute.branch'), { polling: 50 });
  await choose(page, '届满后如何继续', 'extension');
  await click(page, 'button', '保存');
  await page.waitForFunction((words) => !document.body.innerText.includes(words), { polling: 50 }, open);
  expect(await textOfCard(page, '数据出境安全评估', '最晚 ')).not.toContain('重新申报评估');
});

test('two of one type are told apart by their number, else by their expiry', async () => {
  await addFiling(page, 'online-culture', inDays(200));
  await addFiling(page, 'online-culture', inDays(300));
  await textOfCard(page, `网络文化经营许可证（至 ${inDays(200)}）`, inDays(200));
  await clickIn(page, `网络文化经营许可证（至 ${inDays(300)}）`, '编辑');
  await type(page, '编号', '京网文〔2024〕0001-001号');
  await click(page, 'button', '保存');
  const card = await textOfCard(page, '网络文化经营许可证（京网文〔2024〕0001-001号）', inDays(300));
  expect(card.split('0001-001')).toHaveLength(2);
});

test('with several companies none is taken for granted, and the form says at which field', async () => {
  await page.evaluate(() => (location.hash = '#entities'));
  await click(page, 'button', '再添一家');
  await type(page, '或只填企业名称', '虚构示例科技有限公司');
  await click(page, 'button', '建立');
  await seeCompany(page, '虚构示例科技有限公司');
  await page.evaluate(() => (location.hash = '#filings'));
  await click(page, 'button', '添加备案或证照');
  await choose(page, '类型', 'online-culture');
  await type(page, '证照所印的到期日', inDays(200));
  await click(page, 'button', '保存');
  await seeText(page, '请先选择这一份属于哪家主体');
  const field = await page.evaluate(() => {
    const { activeElement } = document;
    const told = document.getElementById(activeElement?.getAttribute('aria-describedby') ?? '');
    return { invalid: activeElement?.ariaInvalid, told: told?.innerText };
  });
  expect(field).toEqual({ invalid: 'true', told: '请先选择这一份属于哪家主体。' });
  expect(await page.$$('.filing-card')).toHaveLength(0);
});

test('an event before the company was founded is asked about, and stored when the person insists', async () => {
  await page.evaluate(() => (location.hash = '#filings'));
  await click(page, 'button', '添加备案或证照');
  await choose(page, '类型', 'algorithm-filing');
  await choose(page, '有效期届满', 'none');
  await type(page, '服务上线的日期', '2014-05-06');
  await click(page, 'button', '保存');
  await seeText(page, '早于主体的成立日期 2015-03-02');
  expect(await page.$$('.filing-card')).toHaveLength(0);
  await click(page, 'button', '保存');
  await page.waitForSelector('.filing-card');
});

test('two odd days in one form are both asked about before anything is stored, and one typed later anew', async () => {
  const asked = () => page.$$eval('.fact p.notice.warning', (all) => all.map(({ innerText }) => innerText));
  await page.evaluate(() => (location.hash = '#filings'));
  await click(page, 'button', '添加备案或证照');
  await choose(page, '类型', 'algorithm-filing');
  await type(page, '证照所印的到期日', '2172-03-01');
  await type(page, '服务上线的日期', '2014-05-06');
  await click(page, 'button', '保存');
  await seeText(page, '上面有 2 处请核对');
  const both = [expect.stringMatching('超过了这类证照的有效期'), expect.stringMatching('早于主体的成立日期')];
  expect(await asked()).toEqual(both);
  // What is typed elsewhere takes no question away.
  await type(page, '备注', '虚构的备注');
  expect(await asked()).toEqual(both);
  await type(page, '证照所印的到期日', '2182-03-01');
  await click(page, 'button', '保存');
  await seeText(page, '2182-03-01（周五）离今天太远');
  expect(await page.$$('.filing-card')).toHaveLength(0);
  await click(page, 'button', '保存');
  await page.waitForSelector('.filing-card');
});

test('a filing of a number that is here already is asked about at its number', async () => {
  await addFiling(page, 'online-culture', inDays(300));
  await click(page, 'button', '编辑');
  await type(page, '编号', '京网文〔2024〕0001-001号');
  await click(page, 'button', '保存');
  await textOfCard(page, '网络文化经营许可证', '京网文〔2024〕0001-001号');
  await click(page, 'button', '添加备案或证照');
  await choose(page, '类型', 'online-culture');
  await type(page, '证照所印的到期日', inDays(400));
  await type(page, '编号', '京网文[2024]0001-001号');
  await click(page, 'button', '保存');
  await seeText(page, `已有一份同类型、同编号的，在「${COMPANY}」名下`);
  const at = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  expect(at).toBe('京网文[2024]0001-001号');
  expect(await page.$$('.filing-card')).toHaveLength(1);
  await click(page, 'button', '取消');
});

test('a type that this version does not know is kept, said, and open only to a name, an owner and a note', async () => {
  await addFiling(page, 'online-culture', inDays(300));
  await renameType(page, 'online-culture', 'of-tomorrow');
  await page.reload();
  const card = await textOfCard(page, '未知类型（可能来自较新版本）', '更新扩展后即可使用');
  expect(card).toContain('of-tomorrow');
  expect(card).toContain(inDays(300));
  expect(card).not.toContain('删除');
  await click(page, 'button', '编辑');
  const labels = await page.$$eval('.filing-form label', (found) =>
    found.map((each) => each.innerText.trim()),
  );
  expect(labels).toEqual(['名称', '负责人', '备注']);
  await type(page, '名称', '明日之证');
  await click(page, 'button', '保存');
  await textOfCard(page, '未知类型（可能来自较新版本）（明日之证）', inDays(300));
});

/** What a colleague's newer version would have stored. */
async function renameType(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    (known, unknown) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shouxian');
        opening.addEventListener('error', () => reject(new Error('The database does not open.')));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('operations', 'readwrite');
          const walking = transaction.objectStore('operations').openCursor();
          walking.addEventListener('success', () => {
            const cursor = walking.result;
            if (cursor === null) return;
            const operation = cursor.value as { set: Record<string, unknown> };
            if (operation.set['typeId'] === known) operation.set['typeId'] = unknown;
            cursor.update(operation);
            cursor.continue();
          });
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    from,
    to,
  );
}

test('a filing is warned when what it rests on is lost', async () => {
  await addFiling(page, 'auction', inDays(-5));
  await addFiling(page, 'relic-auction', inDays(300));
  const names = findFilingType('relic-auction')?.names;
  const warned = await textOfCard(page, names?.zh ?? '', '所依托的「');
  expect(warned).toContain(findFilingType('auction')?.names.zh);
});

test('an update that moves a date lists it, with the days and the reason, until it was seen', async () => {
  await addFiling(page, 'online-culture', inDays(300));
  const renewal = counted('online-culture', { expiry: inDays(300) }).find(
    ({ rule }) => rule.about === 'renewal',
  );
  await seeText(page, `最晚 ${renewal?.fileBy}`);
  await rememberEarlierCatalogue(page, inDays(200));
  // The worker compares when it next counts: after a change of any record, at midnight, or after the update itself.
  await click(page, 'button', '编辑');
  await type(page, '备注', '示例备注');
  await click(page, 'button', '保存');
  await seeText(page, '更新后有 1 个日期变动');
  const shown = await seeText(page, '目录中的期限改了');
  const move = shown.slice(shown.indexOf('个日期变动'), shown.indexOf('目录中的期限改了'));
  expect(move).toContain(inDays(200));
  expect(move).toContain(renewal?.fileBy ?? 'no day to act by');
  await click(page, 'button', '知道了');
  await page.waitForFunction(() => !document.body.innerText.includes('个日期变动'), {
    timeout: 15_000,
    polling: 50,
  });
});

/** What the version before this one would have kept: the same renewal by another number, on another day. */
async function rememberEarlierCatalogue(page: Page, fileBy: string): Promise<void> {
  await page.waitForFunction(
    (day) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('shouxian');
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('meta', 'readwrite');
          const reading = transaction.objectStore('meta').get('deadlineSnapshot');
          reading.addEventListener('success', () => {
            const snapshot = reading.result as
              | { catalogueVersion: string; entries: Record<string, unknown>[] }
              | undefined;
            const renewal = snapshot?.entries.find(({ ruleId }) => ruleId === 'renewal');
            if (snapshot && renewal) {
              snapshot.catalogueVersion = 'earlier';
              Object.assign(renewal, { dueOn: day, fileBy: day });
              renewal['window'] = {
                closes: { count: 100, unit: 'day', direction: 'before', anchor: 'expiry' },
              };
              transaction.objectStore('meta').put(snapshot, 'deadlineSnapshot');
            }
            transaction.addEventListener('complete', () => {
              opening.result.close();
              resolve(renewal !== undefined);
            });
          });
        });
      }),
    { timeout: 15_000, polling: 200 },
    fileBy,
  );
}

test('a fact that is another now asks for the day of the change, and its filings count from it', async () => {
  await addFiling(page, 'online-culture', inDays(400));
  await page.evaluate(() => (location.hash = '#entities'));
  await type(page, '法定代表人姓名', '周望海');
  await page.keyboard.press('Tab');
  await seeText(page, '法定代表人姓名改了，有证照或备案报过原来的');
  // No registration is kept here, so nothing hangs on the decision.
  expect(await valueOf(page, '什么事')).toBe('factChanged');
  await type(page, '哪一天', inDays(-2));
  await seeText(page, '保存后会触及');
  await click(page, 'button', '保存');
  await page.waitForFunction(() => !document.body.innerText.includes('报过原来的'), { polling: 50 });
  await page.evaluate(() => (location.hash = '#filings'));
  await seeText(page, '变更');

  // Left without an answer, the question stays.
  await page.evaluate(() => (location.hash = '#entities'));
  await type(page, '法定代表人姓名', '周望潮');
  await page.keyboard.press('Tab');
  await seeText(page, '法定代表人姓名改了，有证照或备案报过原来的');
  await page.evaluate(() => (location.hash = '#filings'));
  await page.reload();
  await seeText(page, '有变更没有填日子（法定代表人姓名）');
  await click(page, 'button', '去填日子');
  await seeText(page, '法定代表人姓名改了，有证照或备案报过原来的');
  await page.waitForFunction(
    () => document.activeElement?.closest('form')?.getAttribute('aria-label') === '记下变更',
    { polling: 50 },
  );
  await click(page, 'button', '只是更正，没有变更');
  await page.waitForFunction(() => !document.body.innerText.includes('报过原来的'), { polling: 50 });

  // What was only put right starts nothing.
  await page.evaluate(() => (location.hash = '#entities'));
  await type(page, '法定代表人姓名', '周望');
  await page.keyboard.press('Tab');
  await click(page, 'button', '只是更正，没有变更');
  await page.waitForFunction(() => !document.body.innerText.includes('报过原来的'), { polling: 50 });
});
