/** A Chromium with the fill engine in it, and one conversation per page, as the side panel holds it. */
import { access, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import type { EngineAnswer, EngineRequest, EngineStep } from '../../extension/engine-port.ts';
import type { FormField, FormReading } from 'shared/forms/form-reading.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { startPortals, type Portals } from '../portals/serve.ts';
import { buildEngineExtension } from './build-engine.ts';

/** Without the number: which one it is the session decides. */
type Ask = EngineRequest extends infer R ? (R extends EngineRequest ? Omit<R, 'request'> : never) : never;

interface Panel {
  open(url: string): Promise<string>;
  ask(name: string, request: Ask): Promise<EngineAnswer>;
  tell(name: string, request: Ask): void;
  seen(name: string): { progress: ReceiptEntry[]; later: ReceiptEntry[]; changed: number; closed: boolean };
  close(name: string): void;
  globals(url: string): Promise<string[]>;
  withFrames(url: string, values: Readonly<Record<string, string>>): Promise<FramesFilled>;
  readFrames(url: string): Promise<FramesRead>;
  runFrames(url: string, steps: readonly EngineStep[]): Promise<readonly ReceiptEntry[]>;
  undoFrames(url: string): Promise<readonly ReceiptEntry[]>;
}

export interface FramesRead {
  readonly reading: FormReading;
  readonly apart: readonly string[];
}

export interface FramesFilled {
  readonly labels: readonly string[];
  readonly forms: readonly number[];
  readonly apart: readonly string[];
  readonly entries: readonly ReceiptEntry[];
}

declare global {
  /** Lives in the test extension's worker. */
  var panel: Panel;
  /** Live in the replica pages. */
  var __model: Record<string, unknown>;
  var __submits: number;
  var __submitted: boolean;
  /** How often somebody pressed beside everything. */
  var __beside: number;
  var __shadow: Record<'open' | 'closed' | 'openSlot' | 'closedSlot' | 'plainSlot', HTMLInputElement>;
}

export interface Wanted {
  readonly label: string;
  readonly section?: string;
  readonly value: FillValue;
  readonly overwrite?: boolean;
  readonly expected?: string;
}

export class FillSession {
  readonly page: Page;
  readonly #worker: Worker;
  #name: string;
  reading: FormReading;

  constructor(page: Page, worker: Worker, name: string, reading: FormReading) {
    this.page = page;
    this.#worker = worker;
    this.#name = name;
    this.reading = reading;
  }

  ask(request: Ask): Promise<EngineAnswer> {
    return this.#worker.evaluate(([name, ask]) => panel.ask(name, ask), [this.#name, request] as const);
  }

  tell(request: Ask): Promise<void> {
    return this.#worker.evaluate(([name, ask]) => panel.tell(name, ask), [this.#name, request] as const);
  }

  seen(): Promise<ReturnType<Panel['seen']>> {
    return this.#worker.evaluate((name) => panel.seen(name), this.#name);
  }

  close(): Promise<void> {
    return this.#worker.evaluate((name) => panel.close(name), this.#name);
  }

  /** After a reload the page is another one: the engine is injected anew. */
  async reconnect(): Promise<void> {
    this.#name = await this.#worker.evaluate((url) => panel.open(url), this.page.url());
    await this.read();
  }

  async read(): Promise<FormReading> {
    const answer = await this.ask({ type: 'read' });
    if (answer.type !== 'reading') throw new Error(`Asked for a reading, got ${JSON.stringify(answer)}`);
    this.reading = answer.reading;
    return answer.reading;
  }

  /** The one field with that label, and in that section where a label occurs twice. */
  field(label: string, section?: string): FormField {
    const found = this.reading.fields.filter(
      (field) =>
        field.label === label &&
        (section === undefined || [field.section, field.rowHeader].includes(section)),
    );
    const [field] = found;
    if (field === undefined || found.length > 1)
      throw new Error(`${found.length} fields are called ${label}.`);
    return field;
  }

  /** The one check box or group of them that offers that. */
  box(option: string): FormField {
    return this.#only('checkbox', ({ options }) => options.some(({ text }) => text === option));
  }

  /** The one date of that name, where a check box beside it bears the same label. */
  date(label: string): FormField {
    return this.#only('date', (field) => field.label === label);
  }

  #only(widget: FormField['widget'], fits: (field: FormField) => boolean): FormField {
    const found = this.reading.fields.filter((field) => field.widget === widget && fits(field));
    const [field] = found;
    if (field === undefined || found.length > 1) throw new Error(`${found.length} such ${widget} fields.`);
    return field;
  }

  /** What the panel does when the person has picked a file for a slot. */
  async attach(
    fieldId: string,
    file: { readonly name: string; readonly type: string; readonly content: string },
  ): Promise<ReceiptEntry | undefined> {
    const { origin, path } = this.reading;
    return receipt(await this.ask({ type: 'attach', origin, path, fieldId, file }))[0];
  }

  async runIn(wanted: readonly (readonly [FormField, FillValue])[]): Promise<readonly ReceiptEntry[]> {
    const { origin, path } = this.reading;
    const steps = wanted.map(([{ id, shown }, value]) => ({
      fieldId: id,
      value,
      expected: shown,
      overwrite: false,
    }));
    return receipt(await this.ask({ type: 'run', origin, path, steps }));
  }

  step({ label, section, value, overwrite = false, expected }: Wanted): EngineStep {
    const field = this.field(label, section);
    return { fieldId: field.id, value, expected: expected ?? field.shown, overwrite };
  }

  async run(
    wanted: readonly Wanted[],
    target: { origin?: string; path?: string } = {},
  ): Promise<readonly ReceiptEntry[]> {
    const { origin, path } = this.reading;
    const steps = wanted.map((one) => this.step(one));
    return receipt(await this.ask({ type: 'run', origin, path, ...target, steps }));
  }

  async undo(): Promise<readonly ReceiptEntry[]> {
    return receipt(await this.ask({ type: 'undo' }));
  }

  /** What the page itself holds, read in the page's own world. */
  model(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() => JSON.parse(JSON.stringify(__model)));
  }
}

export interface FillBrowser {
  readonly portals: Portals;
  readonly context: BrowserContext;
  /** Opens a page of a replica portal and reads it. */
  open(url: string): Promise<FillSession>;
  /** Reads a page that is open already. */
  connect(page: Page): Promise<FillSession>;
  globals(url: string): Promise<string[]>;
  /** Opens nothing: fills the page that is open at that address, its frames of the same origin with it. */
  fillWithFrames(url: string, values: Readonly<Record<string, string>>): Promise<FramesFilled>;
  /** Reads the page that is open at that address, its frames of the same origin with it; a plan for it may follow. */
  readWithFrames(url: string): Promise<FramesRead>;
  runWithFrames(url: string, steps: readonly EngineStep[]): Promise<readonly ReceiptEntry[]>;
  undoWithFrames(url: string): Promise<readonly ReceiptEntry[]>;
  close(): Promise<void>;
}

/** A folder for one run of all files: the engine stands built in it, and browsers leave their profiles; see `build-once.ts`. */
export const RUN_FOLDER = 'SHOUXIAN_BROWSER_RUN';
export const BUILT_ENGINE = 'engine';

let launched: Promise<FillBrowser> | null = null;

/** The one browser of this worker, for the file that has its turn: `close` leaves it to the next, without a tab. */
export async function startFillBrowser(): Promise<FillBrowser> {
  launched ??= launchFillBrowser();
  const browser = await launched;
  const sentBefore = browser.portals.requests().length;
  return {
    ...browser,
    portals: { ...browser.portals, requests: () => browser.portals.requests().slice(sentBefore) },
    async close() {
      const { context, portals } = browser;
      portals.release();
      // Without a single tab it might end.
      const empty = await context.newPage();
      const used = context.pages().filter((page) => page !== empty);
      await Promise.all(used.map((page) => page.close()));
    },
  };
}

/** A browser of its own, that ends with `close`. */
export async function launchFillBrowser(): Promise<FillBrowser> {
  const portals = await startPortals();
  const runFolder = process.env[RUN_FOLDER];
  const extension = runFolder === undefined ? await buildEngineExtension() : null;
  const engine = extension?.folder ?? join(runFolder ?? '', BUILT_ENGINE);
  // Without a folder it is a new one that goes with the browser.
  const profile = runFolder === undefined ? '' : await mkdtemp(join(runFolder, 'profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await browserPath(),
    // Playwright's own headless shell loads no extensions; Chromium's new headless does.
    headless: false,
    ignoreHTTPSErrors: true,
    viewport: { width: 1200, height: 800 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      `--disable-extensions-except=${engine}`,
      `--load-extension=${engine}`,
      ...portals.chromiumArgs,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const connect = async (page: Page): Promise<FillSession> => {
    const name = await worker.evaluate((address) => panel.open(address), page.url());
    const answer = await worker.evaluate((session) => panel.ask(session, { type: 'read' }), name);
    if (answer.type !== 'reading') throw new Error(`No reading: ${JSON.stringify(answer)}`);
    return new FillSession(page, worker, name, answer.reading);
  };
  return {
    portals,
    context,
    fillWithFrames: (url, values) =>
      worker.evaluate(([address, given]) => panel.withFrames(address, given), [url, values] as const),
    readWithFrames: (url) => worker.evaluate((address) => panel.readFrames(address), url),
    runWithFrames: (url, steps) =>
      worker.evaluate(([address, given]) => panel.runFrames(address, given), [url, steps] as const),
    undoWithFrames: (url) => worker.evaluate((address) => panel.undoFrames(address), url),
    globals: (url) => worker.evaluate((address) => panel.globals(address), url),
    connect,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'networkidle' });
      await page.bringToFront();
      return connect(page);
    },
    async close() {
      await context.close();
      await portals.close();
      await extension?.remove();
    },
  };
}

function receipt(answer: EngineAnswer): readonly ReceiptEntry[] {
  if (answer.type !== 'receipt') throw new Error(`Asked for a receipt, got ${JSON.stringify(answer)}`);
  return answer.entries;
}

/** The browser under test: named by SHOUXIAN_BROWSER, else the system's Chromium. */
async function browserPath(): Promise<string> {
  const path = process.env['SHOUXIAN_BROWSER'] ?? '/usr/bin/chromium';
  await access(path).catch(() => {
    throw new Error(`There is no browser at ${path}: set SHOUXIAN_BROWSER to a Chromium.`);
  });
  return path;
}
