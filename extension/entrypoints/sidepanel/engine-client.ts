/**
 * The panel's end of the port to the fill engine in a page. Opening it injects the engine; closing it makes the engine
 * stop. A page that goes away ends the port, and every open request with it.
 */
import { browser } from 'wxt/browser';
import type { FormReading } from 'shared/forms/form-reading.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import { ENGINE_PORT, type EngineAnswer, type EngineRequest, type EngineStep } from '../../engine-port.ts';

export type EngineProblem = 'noAccess' | 'gone' | 'failed';

export class EngineError extends Error {
  readonly problem: EngineProblem;
  constructor(problem: EngineProblem, message: string) {
    super(message);
    this.name = 'EngineError';
    this.problem = problem;
  }
}

export interface Engine {
  read(): Promise<FormReading>;
  run(
    page: { readonly origin: string; readonly path: string },
    steps: readonly EngineStep[],
    onProgress: (entry: ReceiptEntry) => void,
  ): Promise<readonly ReceiptEntry[]>;
  undo(): Promise<readonly ReceiptEntry[]>;
  report(): Promise<string>;
  stop(): void;
  close(): void;
}

interface Listeners {
  readonly onChanged: () => void;
  readonly onGone: () => void;
}

type Unnumbered<T> = T extends unknown ? Omit<T, 'request'> : never;

export async function openEngine(tabId: number, { onChanged, onGone }: Listeners): Promise<Engine> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/fill-engine.js'] });
  } catch (error) {
    throw new EngineError('noAccess', String(error));
  }
  const port = browser.tabs.connect(tabId, { name: ENGINE_PORT, frameId: 0 });
  const open = new Map<
    number,
    { settle: (answer: EngineAnswer) => void; fail: (error: EngineError) => void }
  >();
  const progress = new Map<number, (entry: ReceiptEntry) => void>();
  let next = 1;

  port.onMessage.addListener((message) => {
    const answer = message as EngineAnswer;
    if (answer.type === 'changed') onChanged();
    else if (answer.type === 'progress') progress.get(answer.request)?.(answer.entry);
    else if (answer.type === 'failed')
      open.get(answer.request)?.fail(new EngineError('failed', answer.reason));
    else open.get(answer.request)?.settle(answer);
  });
  port.onDisconnect.addListener(() => {
    for (const { fail } of open.values()) fail(new EngineError('gone', 'The page went away.'));
    onGone();
  });

  function ask<K extends EngineAnswer['type']>(
    request: Unnumbered<EngineRequest>,
    wanted: K,
    onProgress?: (entry: ReceiptEntry) => void,
  ): Promise<Extract<EngineAnswer, { type: K }>> {
    const number = next++;
    if (onProgress) progress.set(number, onProgress);
    return new Promise<Extract<EngineAnswer, { type: K }>>((resolve, reject) => {
      open.set(number, {
        settle: (answer) =>
          answer.type === wanted
            ? resolve(answer as Extract<EngineAnswer, { type: K }>)
            : reject(new EngineError('failed', `Expected ${wanted}, got ${answer.type}.`)),
        fail: reject,
      });
      port.postMessage({ ...request, request: number });
    }).finally(() => {
      open.delete(number);
      progress.delete(number);
    });
  }

  return {
    read: async () => (await ask({ type: 'read' }, 'reading')).reading,
    run: async (page, steps, onProgress) =>
      (await ask({ type: 'run', origin: page.origin, path: page.path, steps }, 'receipt', onProgress))
        .entries,
    undo: async () => (await ask({ type: 'undo' }, 'receipt')).entries,
    report: async () => (await ask({ type: 'report' }, 'report')).text,
    stop: () => port.postMessage({ type: 'stop', request: next++ }),
    close: () => port.disconnect(),
  };
}
