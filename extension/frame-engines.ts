/**
 * The panel's end of the ports to the fill engines of a tab, one per frame. Opening injects them, closing makes them stop;
 * a page that goes away ends its port and every open request with it. Frames of other origins are asked only when the
 * person named their origin, sandboxed ones never.
 */
import type { FormReading } from 'shared/forms/form-reading.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import { ENGINE_PORT, type EngineStep, type PickedFile } from './engine-port.ts';
import { EngineError, FrameEngine, type EngineListeners, type FrameRun, type Port } from './frame-engine.ts';
import { joinFrames, joinId, joins, splitId, type FrameReading, type JoinedReading } from './join-frames.ts';

export { EngineError, type EngineListeners };

export interface Engine {
  /** @param asked origins of frames that the person wants read and filled as well. */
  read(asked?: ReadonlySet<string>): Promise<JoinedReading>;
  /** Which of these fields of the last reading nobody sees. */
  hidden(fieldIds: readonly string[]): Promise<ReadonlySet<string>>;
  run(
    steps: readonly EngineStep[],
    onProgress: (entry: ReceiptEntry) => void,
  ): Promise<readonly ReceiptEntry[]>;
  /** Puts the file that the person just picked into one slot; nothing else ever does. */
  attach(fieldId: string, file: PickedFile): Promise<ReceiptEntry>;
  undo(): Promise<readonly ReceiptEntry[]>;
  report(): Promise<string>;
  stop(): void;
  close(): void;
}

/** The calls of the browser that are needed here, as both browsers offer them. */
export interface TabsApi {
  readonly scripting: {
    executeScript(injection: {
      target: { tabId: number; allFrames: true };
      files: string[];
    }): Promise<readonly { readonly frameId: number }[]>;
  };
  readonly tabs: { connect(tabId: number, options: { name: string; frameId: number }): Port };
}

/** What a frame that went away, or was never come to, has to say of its steps. */
function leftOut(steps: readonly EngineStep[], answered: ReadonlyMap<string, ReceiptEntry>): FrameRun {
  const entries = steps.map(
    ({ fieldId, expected }): ReceiptEntry =>
      answered.get(fieldId) ?? {
        fieldId,
        outcome: 'refused',
        reason: 'stopped',
        shown: expected,
        before: expected,
      },
  );
  return { entries, stopped: true };
}

/** What a frame answers, or something else where it went away and its page still stands. */
async function unlessGone<T>(frameId: number, answer: Promise<T> | T, instead: T): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (frameId === 0 || !(error instanceof EngineError) || error.problem !== 'gone') throw error;
    return instead;
  }
}

/** A frame that goes away leaves its page standing: what it had answered by then is kept. */
async function runFrame(
  {
    frameId,
    frame,
    top,
  }: { readonly frameId: number; readonly frame: FrameEngine; readonly top: FrameEngine | undefined },
  { reading, steps }: { readonly reading: FormReading; readonly steps: readonly EngineStep[] },
  onProgress: (entry: ReceiptEntry) => void,
): Promise<FrameRun> {
  const answered = new Map<string, ReceiptEntry>();
  try {
    return await frame.run(reading, steps, (entry) => {
      answered.set(entry.fieldId, entry);
      onProgress(entry);
    });
  } catch (error) {
    if (frameId === 0 || !(error instanceof EngineError) || error.problem !== 'gone') throw error;
    // Or the page went with it: then it does not answer.
    await top?.look([]);
    return leftOut(steps, answered);
  }
}

function rename(frameId: number, entry: ReceiptEntry): ReceiptEntry {
  return { ...entry, fieldId: joinId(frameId, entry.fieldId) };
}

export async function openEngines(api: TabsApi, tabId: number, listeners: EngineListeners): Promise<Engine> {
  let frames: Map<number, FrameEngine>;
  /** What the first frame came to show while the next was being filled. */
  const later = new Map<string, ReceiptEntry>();
  const inject = (file: string) =>
    api.scripting
      .executeScript({ target: { tabId, allFrames: true }, files: [file] })
      .catch((error: unknown) => {
        throw new EngineError('noAccess', String(error));
      });
  const connect = async () => {
    const injected = await inject('/fill-engine.js');
    const ids = injected.map(({ frameId }) => frameId).sort((one, other) => one - other);
    if (ids[0] !== 0) throw new EngineError('noAccess', 'The page itself could not be reached.');
    return new Map(
      ids.map((frameId) => {
        const port = api.tabs.connect(tabId, { name: ENGINE_PORT, frameId });
        // A frame may go while the page stays: the form has changed then, and is read again.
        const onGone = frameId === 0 ? listeners.onGone : listeners.onChanged;
        const onLater = (entry: ReceiptEntry) => {
          const named = rename(frameId, entry);
          later.set(named.fieldId, named);
          listeners.onLater(named);
        };
        const { onChanged } = listeners;
        return [frameId, new FrameEngine(port, { onChanged, onLater, onGone })] as const;
      }),
    );
  };
  /** Most pages have no widget of jQuery's time, and are spared the drivers of those. */
  const readWhole = async (frame: FrameEngine) => {
    const first = await frame.read();
    if (!first.wantsOlder) return first;
    await inject('/older-drivers.js');
    return frame.read();
  };
  frames = await connect();
  let readings: readonly FrameReading[] = [];
  let askedOrigins: ReadonlySet<string> = new Set();
  const closeAll = () => {
    for (const frame of frames.values()) frame.close();
  };
  /** The frames that may be filled, in the order in which steps or changes name them. */
  const own = () => {
    const page = readings[0]?.reading.origin ?? 'null';
    return readings.filter(({ reading }) => joins(reading.origin, page, askedOrigins));
  };
  const inFrame = <T>(frameId: number, all: readonly T[], idOf: (one: T) => string) =>
    all.flatMap((one) => {
      const id = splitId(idOf(one));
      return id?.frameId === frameId ? [{ one, fieldId: id.fieldId }] : [];
    });
  return {
    async read(asked = new Set()) {
      askedOrigins = asked;
      // Frames come and go with the steps of a form.
      if (readings.length > 0) {
        closeAll();
        frames = await connect();
      }
      const read = await Promise.all(
        [...frames].map(async ([frameId, frame]) => {
          const one = await readWhole(frame).catch((error: unknown) => {
            if (frameId === 0) throw error;
            return null;
          });
          return one === null ? [] : [{ frameId, ...one }];
        }),
      );
      const all = read.flat();
      if (all[0]?.frameId === 0 && all[0].reading.origin === 'null')
        throw new EngineError('sandboxed', 'The page is a sandbox.');
      readings = all;
      const seen = all
        .filter(({ reading }) => joins(reading.origin, all[0]?.reading.origin ?? 'null', asked))
        .flatMap(({ frames: named }) => named);
      return joinFrames(all, seen, asked);
    },
    async hidden(fieldIds) {
      const found = new Set<string>();
      for (const { frameId } of own()) {
        const ids = inFrame(frameId, fieldIds, (id) => id).map(({ fieldId }) => fieldId);
        const hidden =
          ids.length === 0 ? [] : await unlessGone(frameId, frames.get(frameId)?.look(ids) ?? ids, ids);
        for (const id of hidden) found.add(joinId(frameId, id));
      }
      return found;
    },
    async run(steps, onProgress) {
      const entries: ReceiptEntry[] = [];
      later.clear();
      // What stops the run in one frame (the person, a page that moves on, a frame that goes away) stops it in all.
      let stopped = false;
      for (const { frameId, reading } of own()) {
        const mine = inFrame(frameId, steps, (step) => step.fieldId).map(({ one, fieldId }) => ({
          ...one,
          fieldId,
        }));
        const frame = frames.get(frameId);
        if (mine.length === 0 || frame === undefined) continue;
        const done: FrameRun = stopped
          ? leftOut(mine, new Map())
          : await runFrame({ frameId, frame, top: frames.get(0) }, { reading, steps: mine }, (entry) =>
              onProgress(rename(frameId, entry)),
            );
        stopped ||= done.stopped || done.entries.some(({ reason }) => reason === 'otherOrigin');
        entries.push(...done.entries.map((entry) => rename(frameId, entry)));
      }
      return entries.map((entry) => later.get(entry.fieldId) ?? entry);
    },
    async attach(fieldId, file) {
      const id = splitId(fieldId);
      const place = own().find(({ frameId }) => frameId === id?.frameId);
      const frame = id === null || place === undefined ? undefined : frames.get(id.frameId);
      if (id === null || place === undefined || frame === undefined)
        throw new EngineError('gone', 'The page no longer has that field.');
      await inject('/engine-parts.js');
      return rename(id.frameId, await frame.attach(place.reading, id.fieldId, file));
    },
    async undo() {
      const entries: ReceiptEntry[] = [];
      for (const { frameId } of own().toReversed()) {
        // What a frame held that went away meanwhile went with it.
        const undone = await unlessGone(frameId, frames.get(frameId)?.undo() ?? [], []);
        entries.push(...undone.map((entry) => rename(frameId, entry)));
      }
      return entries;
    },
    async report() {
      await inject('/engine-parts.js');
      const texts = await Promise.all(
        own().map(({ frameId }) => unlessGone(frameId, frames.get(frameId)?.report() ?? '', '')),
      );
      return texts.filter((text) => text !== '').join('\n\n');
    },
    stop() {
      for (const frame of frames.values()) frame.stop();
    },
    close: closeAll,
  };
}
