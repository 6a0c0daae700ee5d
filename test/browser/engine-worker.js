/**
 * The test's stand-in for the side panel: injects the engine into a tab and talks to it over the real port. Tests call
 * `panel` through the worker's own context.
 */
import { ENGINE_PORT } from '../../extension/engine-port.ts';
import { openEngines } from '../../extension/frame-engines.ts';

const sessions = new Map();

async function tabOf(url) {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find((candidate) => candidate.url === url);
  if (tab === undefined)
    throw new Error(`No tab shows ${url}; there are ${tabs.map(({ url }) => url).join(' ')}`);
  return tab.id;
}

function send({ port }, message) {
  port.postMessage(message);
}

globalThis.panel = {
  async open(url) {
    const tabId = await tabOf(url);
    await chrome.scripting.executeScript({ target: { tabId }, files: ['/fill-engine.js'] });
    const port = chrome.tabs.connect(tabId, { name: ENGINE_PORT, frameId: 0 });
    const session = {
      tabId,
      port,
      waiting: new Map(),
      progress: [],
      later: [],
      changed: 0,
      closed: false,
      next: 1,
    };
    port.onMessage.addListener((answer) => {
      if (answer.type === 'changed') session.changed += 1;
      else if (answer.type === 'later') session.later.push(answer.entry);
      else if (answer.type === 'progress') session.progress.push(answer.entry);
      else session.waiting.get(answer.request)?.(answer);
    });
    port.onDisconnect.addListener(() => {
      session.closed = true;
    });
    const name = `${sessions.size}`;
    sessions.set(name, session);
    return name;
  },
  async ask(name, request) {
    const session = sessions.get(name);
    if (request.type === 'report' || request.type === 'attach')
      await chrome.scripting.executeScript({
        target: { tabId: session.tabId },
        files: ['/engine-parts.js'],
      });
    const put = () =>
      new Promise((resolve) => {
        const number = session.next++;
        session.waiting.set(number, resolve);
        send(session, { ...request, request: number });
      });
    const answer = await put();
    if (answer.type !== 'reading' || !answer.wantsOlder) return answer;
    await chrome.scripting.executeScript({ target: { tabId: session.tabId }, files: ['/older-drivers.js'] });
    return put();
  },
  tell(name, request) {
    const session = sessions.get(name);
    send(session, { ...request, request: session.next++ });
  },
  seen(name) {
    const { progress, later, changed, closed } = sessions.get(name);
    return { progress, later, changed, closed };
  },
  close(name) {
    sessions.get(name).port.disconnect();
  },
  /** The page with its frames, as the side panel reads and fills it: read, fill by label, undo. */
  async withFrames(url, values) {
    const engine = await openEngines(chrome, await tabOf(url), { onChanged() {}, onLater() {}, onGone() {} });
    const { reading, apart } = await engine.read();
    const steps = reading.fields
      .filter(({ label }) => label in values)
      .map(({ id, label, shown }) => ({
        fieldId: id,
        value: { kind: 'text', text: values[label] },
        expected: shown,
        overwrite: false,
      }));
    const entries = await engine.run(steps, () => {});
    sessions.set(url, engine);
    return {
      labels: reading.fields.map(({ label }) => label),
      forms: reading.fields.map(({ form }) => form),
      apart,
      entries,
    };
  },
  /** The same in two steps, for plans that hold more than texts. */
  async readFrames(url) {
    sessions.get(url)?.close?.();
    const engine = await openEngines(chrome, await tabOf(url), { onChanged() {}, onLater() {}, onGone() {} });
    sessions.set(url, engine);
    return engine.read();
  },
  async runFrames(url, steps) {
    return sessions.get(url).run(steps, () => {});
  },
  async undoFrames(url) {
    return sessions.get(url).undo();
  },
  async globals(url) {
    const [{ result }] = await chrome.scripting.executeScript({
      target: { tabId: await tabOf(url) },
      func: () => Object.getOwnPropertySymbols(globalThis).map(String),
    });
    return result;
  },
};
