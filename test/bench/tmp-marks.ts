import { launchExtension } from '../e2e/launch-extension.ts';
import { EXTENSION_ID } from 'shared/sync/extension-identity.ts';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { enterLedger, ledger } from './screens/enter-ledger.ts';
import { startPortals } from '../portals/serve.ts';
const portals = await startPortals();
const extension = await launchExtension({ args: portals.chromiumArgs });
const page0 = await extension.openPage('options.html#data');
console.log('counted', await enterLedger(page0, ledger(shanghaiDay(Date.now()))));
await page0.close();
const portal = await extension.browser.newPage();
await portal.goto('https://beian.cac.gov.cn/');
const tabs = await extension.inBackground(() => chrome.tabs.query({}));
const tab = tabs.find(({ url }) => url?.includes('beian.cac'))?.id;
const page = await extension.browser.newPage();
await page.bringToFront();
await page.evaluateOnNewDocument(
  (wanted) => {
    if (location.pathname.endsWith('.png')) return;
    performance.mark('first');
    const look = () => {
      if (!wanted.every((s: string) => document.querySelector(s))) return;
      watch.disconnect();
      performance.mark('dom');
      requestAnimationFrame(() => {
        performance.mark('frame');
        (globalThis as any).usable ??= performance.now();
      });
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true });
  },
  ['main .obligation', '[aria-labelledby=fill-title] button'],
);
const rows: any[] = [];
for (let i = 0; i < 15; i++) {
  await page.goto(`chrome-extension://${EXTENSION_ID}/icon/16.png`);
  await page.evaluate(() => new Promise((r) => requestIdleCallback(r)));
  await page.goto(`chrome-extension://${EXTENSION_ID}/${process.argv[2] ?? 'sidepanel.html'}?tab=${tab}`);
  const h = await page.waitForFunction(
    () =>
      (globalThis as any).usable && [
        ['domInteractive', (performance.getEntriesByType('navigation')[0] as any).domInteractive],
        ...performance.getEntriesByType('mark').map((e) => [e.name, e.startTime]),
      ],
  );
  rows.push(await h.jsonValue());
}
rows.sort((a, b) => a.at(-1)[1] - b.at(-1)[1]);
for (const k of [2, 7, 12]) console.log(rows[k].map(([n, v]: any) => `${n} ${Math.round(v)}`).join(', '));
await extension.close();
await portals.close();
