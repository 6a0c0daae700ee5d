/**
 * The side panel's stand-in in Firefox, where tests cannot reach an extension's background: for every tab that has loaded
 * it carries out the plan beside it (`plan.json`) over the real port and posts what it got to the page's own server.
 */
import { ENGINE_PORT } from '../../extension/engine-port.ts';

async function carryOut(tab, plan) {
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/fill-engine.js'] });
  const port = browser.tabs.connect(tab.id, { name: ENGINE_PORT, frameId: 0 });
  const waiting = new Map();
  let next = 1;
  port.onMessage.addListener((answer) => {
    if (answer.type !== 'progress') waiting.get(answer.request)?.(answer);
  });
  const ask = (request) =>
    new Promise((resolve) => {
      const number = next++;
      waiting.set(number, resolve);
      port.postMessage({ ...request, request: number });
    });
  let read = await ask({ type: 'read' });
  if (read.wantsOlder) {
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/older-drivers.js'] });
    read = await ask({ type: 'read' });
  }
  if (read.type !== 'reading') throw new Error(JSON.stringify(read));
  const { reading } = read;
  const { origin, path } = reading;
  const steps = plan.flatMap(({ label, value }) => {
    const field = reading.fields.find((candidate) => candidate.label === label);
    return field === undefined ? [] : [{ fieldId: field.id, value, expected: field.shown, overwrite: false }];
  });
  const answer = await ask({ type: 'run', origin, path, steps });
  if (answer.type !== 'receipt') throw new Error(JSON.stringify(answer));
  const { entries } = answer;
  return { fields: reading.fields.map(({ label, driver, shown }) => ({ label, driver, shown })), entries };
}

browser.tabs.onUpdated.addListener(async (tabId, { status }, tab) => {
  if (status !== 'complete' || !tab.url.startsWith('https:')) return;
  const plans = await (await fetch(browser.runtime.getURL('plan.json'))).json();
  const { origin, pathname } = new URL(tab.url);
  const plan = plans[pathname];
  if (plan === undefined) return;
  const report = await carryOut(tab, plan).catch((error) => ({ error: String(error) }));
  await fetch(`${origin}/report`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(report),
  });
});
