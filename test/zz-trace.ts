import { EXTENSION_ID } from 'shared/sync/extension-identity.ts';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { launchExtension } from './e2e/launch-extension.ts';
import { startPortals } from './portals/serve.ts';
import { enterLedger, ledger } from './bench/screens/enter-ledger.ts';
const portals = await startPortals();
const extension = await launchExtension({ args: portals.chromiumArgs });
const page0 = await extension.openPage('options.html#data');
await enterLedger(page0, ledger(shanghaiDay(Date.now())));
await page0.close();
const portal = await extension.browser.newPage();
await portal.goto(`https://beian.cac.gov.cn/`, { waitUntil: 'load' });
const tabs = await extension.inBackground(() => chrome.tabs.query({}));
const tab = tabs.find(({ url }) => url?.includes('beian.cac.gov.cn'))?.id;
const page = await extension.browser.newPage();
await page.bringToFront();
for (const [path, sel] of [
  ['popup.html', ['.obligation button']],
  [`sidepanel.html?tab=${tab}`, ['main .obligation', '[aria-labelledby=fill-title] button']],
] as [string, string[]][]) {
  await page.evaluateOnNewDocument((wanted) => {
    if (location.pathname.endsWith('.png')) return;
    const look = () => {
      if (!wanted.every((s) => document.querySelector(s))) return;
      watch.disconnect();
      performance.mark('usable-dom');
      requestAnimationFrame(() => performance.mark('usable-raf'));
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true });
  }, sel);
  const all: Record<string, number>[] = [];
  for (let i = 0; i < 14; i++) {
    await page.goto(`chrome-extension://${EXTENSION_ID}/icon/16.png`);
    await new Promise((r) => setTimeout(r, 500));

    await page.goto(`chrome-extension://${EXTENSION_ID}/${path}`);
    await page.waitForFunction(() => performance.getEntriesByName('usable-raf').length > 0);
    const d = await page.evaluate(() => {
      const n = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
      return {
        fetch: n.fetchStart,
        resp: n.responseStart,
        respEnd: n.responseEnd,
        inter: n.domInteractive,
        dcl: n.domContentLoadedEventStart,
        usableDom: performance.getEntriesByName('usable-dom')[0]!.startTime,
        raf: performance.getEntriesByName('usable-raf')[0]!.startTime,
        marks: performance
          .getEntriesByType('mark')
          .map((m) => m.name + ' ' + m.startTime.toFixed(0))
          .join(', '),
        res: performance
          .getEntriesByType('resource')
          .map(
            (r) =>
              r.name.split('/').pop() +
              ' ' +
              r.startTime.toFixed(0) +
              '-' +
              (r as PerformanceResourceTiming).responseEnd.toFixed(0),
          )
          .join(' '),
      };
    });
    all.push(d as never);
  }
  const med = (k: string) => {
    const v = all.map((x) => x[k]!).sort((a, b) => a - b);
    return Math.round(v[v.length >> 1]!);
  };
  console.log(
    path.slice(0, 9),
    ['respEnd', 'inter', 'dcl', 'usableDom', 'raf'].map((k) => k + ' ' + med(k)).join(' '),
  );
}
await extension.close();
await portals.close();
process.exit(0);
