/** A clock that the team's server knows to be wrong: what is entered meanwhile is dated right all the same. */
import { expect, test } from 'vitest';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { setPageClock, setWorkerClock } from './clock.ts';
import { joinAsColleague } from './colleague.ts';
import { launchExtension } from './launch-extension.ts';
import {
  addFiling,
  click,
  enterCompany,
  goTo,
  inviteColleague,
  joinByLink,
  seeText,
  syncNow,
  type,
} from './person.ts';
import { makeServerProcess } from './server-process.ts';

const DAY_MS = 86_400_000;

test('the day of entry is the server’s, in a form and in a pasted table', async () => {
  const server = await makeServerProcess();
  const extension = await launchExtension();
  try {
    const page = await extension.openPage('options.html#entities');
    await enterCompany(page);
    await joinByLink(page, await server.start(), '林听潮');
    const colleague = await joinAsColleague(await inviteColleague(page), () => 1);
    const wrong = Date.now() + 400 * DAY_MS;
    await setWorkerClock(extension, wrong);
    await setPageClock(page, wrong);
    await syncNow(page);
    await seeText(page, '这台电脑的时间比团队服务器快 400 天');
    await addFiling(page, 'online-culture', shanghaiDay(wrong + 400 * DAY_MS));
    await goTo(page, 'data');
    await type(
      page,
      '粘贴的表格',
      '主体\t类型\t有效期至\n虚构示例科技有限公司\t网络文化经营许可证\t2030-03-01',
    );
    await click(page, 'button', '读这张表');
    await click(page, 'button', '导入');
    await seeText(page, '已导入。');
    await syncNow(page);
    const entered = (await colleague.records()).flatMap(({ fields }) => fields['enteredOn'] ?? []);
    const today = shanghaiDay(Date.now());
    expect(entered).toEqual([today, today]);
  } finally {
    await extension.close();
    await server.remove();
  }
});
