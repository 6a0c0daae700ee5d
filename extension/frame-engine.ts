/** One fill engine at the other end of one port: numbers requests, pairs answers with them, fails what stays open. */
import type { FormReading } from 'shared/forms/form-reading.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import type { EngineAnswer, EngineRequest, EngineStep, PickedFile } from './engine-port.ts';

/** `sandboxed`: the page itself is a sandbox, or has no origin of its own. */
export type EngineProblem = 'noAccess' | 'gone' | 'failed' | 'sandboxed';

export class EngineError extends Error {
  readonly problem: EngineProblem;
  constructor(problem: EngineProblem, message: string) {
    super(message);
    this.name = 'EngineError';
    this.problem = problem;
  }
}

export interface EngineListeners {
  readonly onChanged: () => void;
  /** A field of the last run shows something else than its receipt said. */
  readonly onLater: (entry: ReceiptEntry) => void;
  readonly onGone: () => void;
}

export interface Port {
  postMessage(message: EngineRequest): void;
  disconnect(): void;
  readonly onMessage: { addListener(listen: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listen: () => void): void };
}

type Unnumbered<T> = T extends unknown ? Omit<T, 'request'> : never;

export interface FrameRead {
  readonly reading: FormReading;
  readonly frames: readonly string[];
  readonly wantsOlder: boolean;
}

export interface FrameRun {
  readonly entries: readonly ReceiptEntry[];
  /** The person or the panel stopped it, be it after its last field. */
  readonly stopped: boolean;
}

export class FrameEngine {
  readonly #port: Port;
  readonly #open = new Map<
    number,
    { settle: (answer: EngineAnswer) => void; fail: (error: EngineError) => void }
  >();
  readonly #progress = new Map<number, (entry: ReceiptEntry) => void>();
  #next = 1;
  #isGone = false;

  constructor(port: Port, { onChanged, onLater, onGone }: EngineListeners) {
    this.#port = port;
    port.onMessage.addListener((message) => {
      const answer = message as EngineAnswer;
      if (answer.type === 'changed') onChanged();
      else if (answer.type === 'later') onLater(answer.entry);
      else if (answer.type === 'progress') this.#progress.get(answer.request)?.(answer.entry);
      else if (answer.type === 'failed')
        this.#open.get(answer.request)?.fail(new EngineError('failed', answer.reason));
      else this.#open.get(answer.request)?.settle(answer);
    });
    port.onDisconnect.addListener(() => {
      this.#isGone = true;
      for (const { fail } of this.#open.values()) fail(new EngineError('gone', 'The page went away.'));
      onGone();
    });
  }

  async read(): Promise<FrameRead> {
    const { reading, frames, wantsOlder } = await this.#ask({ type: 'read' }, 'reading');
    return { reading, frames, wantsOlder };
  }

  async run(
    { origin, path }: FormReading,
    steps: readonly EngineStep[],
    onProgress: (entry: ReceiptEntry) => void,
  ): Promise<FrameRun> {
    const { entries, stopped } = await this.#ask({ type: 'run', origin, path, steps }, 'receipt', onProgress);
    return { entries, stopped };
  }

  async look(fieldIds: readonly string[]): Promise<readonly string[]> {
    return (await this.#ask({ type: 'look', fieldIds }, 'looked')).hidden;
  }

  async attach({ origin, path }: FormReading, fieldId: string, file: PickedFile): Promise<ReceiptEntry> {
    const { entries } = await this.#ask({ type: 'attach', origin, path, fieldId, file }, 'receipt');
    const [entry] = entries;
    if (entry === undefined) throw new EngineError('failed', 'The engine said nothing of the file.');
    return entry;
  }

  async undo(): Promise<readonly ReceiptEntry[]> {
    return (await this.#ask({ type: 'undo' }, 'receipt')).entries;
  }

  async report(): Promise<string> {
    return (await this.#ask({ type: 'report' }, 'report')).text;
  }

  stop(): void {
    if (!this.#isGone) this.#port.postMessage({ type: 'stop', request: this.#next++ });
  }

  close(): void {
    this.#port.disconnect();
  }

  #ask<K extends EngineAnswer['type']>(
    request: Unnumbered<EngineRequest>,
    wanted: K,
    onProgress?: (entry: ReceiptEntry) => void,
  ): Promise<Extract<EngineAnswer, { type: K }>> {
    if (this.#isGone) return Promise.reject(new EngineError('gone', 'The page went away.'));
    const number = this.#next++;
    if (onProgress) this.#progress.set(number, onProgress);
    return new Promise<Extract<EngineAnswer, { type: K }>>((resolve, reject) => {
      this.#open.set(number, {
        settle: (answer) =>
          answer.type === wanted
            ? resolve(answer as Extract<EngineAnswer, { type: K }>)
            : reject(new EngineError('failed', `Expected ${wanted}, got ${answer.type}.`)),
        fail: reject,
      });
      this.#port.postMessage({ ...request, request: number });
    }).finally(() => {
      this.#open.delete(number);
      this.#progress.delete(number);
    });
  }
}
