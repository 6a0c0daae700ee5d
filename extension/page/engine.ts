/**
 * One conversation with the side panel: reads the page, carries out plans, takes them back, reports structure. It lives as
 * long as its port; when that closes it stops, drops every handle and leaves nothing in the page.
 */
import type { EngineAnswer, EngineRequest } from '../engine-port.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import { hasUnread, locateIn } from './find-again.ts';
import type { OpenShadow } from './read-fields/find-candidates.ts';
import { frameOrigins } from './read-fields/frame-origins.ts';
import { readPage, type PageReading } from './read-fields/read-page.ts';
import { runPlan, type RunOutcome, type RunWorld } from './run-plan.ts';
import { placesOf } from './guard.ts';
import { withOlder } from './drivers/older-drivers.ts';
import { engineParts } from './engine-parts.ts';
import { previewSight } from './preview-sight.ts';
import type { Timers } from './timers.ts';
import { undoRun } from './undo.ts';
import { watchChanges, type ChangeWatch } from './watch-changes.ts';
import { watchReceipt } from './watch-receipt.ts';

/** The port as the engine needs it. */
export interface EnginePort {
  send(answer: EngineAnswer): void;
  onRequest(handle: (request: EngineRequest) => void): void;
  onClose(handle: () => void): void;
}

interface Done {
  readonly entries: readonly ReceiptEntry[];
  readonly stopped?: boolean;
}

export interface EngineWorld {
  readonly page: Document;
  readonly timers: Timers;
  readonly openShadow: OpenShadow;
}

/** @returns what ends it, for whoever closes the port from this side. */
export function startEngine(port: EnginePort, world: EngineWorld): () => void {
  let turn = 0;
  let latest: PageReading | null = null;
  let lastRun: RunOutcome | null = null;
  let lastEntries: readonly ReceiptEntry[] = [];
  let watch: ChangeWatch | null = null;
  let endReceipt = () => {};
  let working: AbortController | null = null;
  let open = true;

  const send = (answer: EngineAnswer) => {
    if (open) port.send(answer);
  };
  const read = (): PageReading => {
    turn += 1;
    const reading = readPage(world.page, world.openShadow, turn);
    latest = reading;
    endReceipt();
    watch?.stop();
    watch = watchChanges(
      {
        ...world,
        trees: reading.trees,
        controls: [...reading.controls.values()],
        hasUnread: () => hasUnread(reading, world.page, world.openShadow),
      },
      () => send({ type: 'changed' }),
    );
    return reading;
  };

  const readAll = () => {
    const { found, wantsOlder } = withOlder(read);
    return { reading: found.reading, frames: frameOrigins(found.trees), wantsOlder };
  };

  /** One run at a time; whoever asks for a second while one is going is told so. */
  const work = async (
    request: number,
    job: (run: RunWorld, signal: AbortSignal) => Promise<Done>,
    changesByFill = true,
  ) => {
    if (working !== null) return send({ type: 'failed', request, reason: 'busy' });
    if (latest === null) return send({ type: 'failed', request, reason: 'notRead' });
    const controller = new AbortController();
    working = controller;
    watch?.pause();
    try {
      const { entries, stopped = false } = await job(
        { ...world, ...locateIn(latest, world.page, world.openShadow), stuck: new WeakSet() },
        controller.signal,
      );
      lastEntries = entries;
      send({ type: 'receipt', request, entries, stopped });
    } finally {
      working = null;
      if (changesByFill) watch?.resumeAfterFill();
      else watch?.resume();
    }
  };

  /** What the page made of a field is what undo finds there. */
  const tellLater = (entry: ReceiptEntry) => {
    const put = (entries: readonly ReceiptEntry[]) =>
      entries.map((one) => (one.fieldId === entry.fieldId ? entry : one));
    lastEntries = put(lastEntries);
    if (lastRun !== null) lastRun = { ...lastRun, entries: put(lastRun.entries) };
    send({ type: 'later', entry });
  };

  const answer = async (request: EngineRequest): Promise<void> => {
    const { request: number } = request;
    const progress = (entry: ReceiptEntry) => send({ type: 'progress', request: number, entry });
    switch (request.type) {
      case 'read':
        if (working !== null) return send({ type: 'failed', request: number, reason: 'busy' });
        return send({ type: 'reading', request: number, ...readAll() });
      case 'look': {
        if (latest === null) return send({ type: 'failed', request: number, reason: 'notRead' });
        const { controls } = latest;
        const sees = previewSight(world.page);
        const hidden = request.fieldIds.filter((id) => {
          const control = controls.get(id);
          return control === undefined || !placesOf(control).every((part) => sees(part));
        });
        return send({ type: 'looked', request: number, hidden });
      }
      case 'run':
        return work(number, async (run, signal) => {
          endReceipt();
          lastRun = await runPlan(run, request, request.steps, signal, progress);
          endReceipt = watchReceipt(run, request.steps, lastRun.entries, tellLater);
          return lastRun;
        });
      case 'attach':
        return work(
          number,
          async (run, signal) => ({
            entries: [
              await engineParts(globalThis).attachFile(run, request, request.fieldId, request.file, signal),
            ],
          }),
          false,
        );
      case 'undo':
        return work(number, async (run, signal) => {
          endReceipt();
          if (lastRun === null) return { entries: [] };
          const entries = await undoRun(run, lastRun, signal, progress);
          lastRun = null;
          return { entries };
        });
      case 'stop':
        return working?.abort();
      case 'report': {
        const { reading, controls } = latest ?? read();
        const source = { page: world.page, reading, controls, entries: lastEntries };
        const text = engineParts(globalThis).structureReport(source);
        return send({ type: 'report', request: number, text });
      }
    }
  };

  port.onRequest((request) => {
    answer(request).catch((error: unknown) => {
      send({
        type: 'failed',
        request: request.request,
        reason: error instanceof Error ? error.message : 'unknown',
      });
    });
  });
  const stop = () => {
    open = false;
    working?.abort();
    watch?.stop();
    endReceipt();
    latest = null;
    lastRun = null;
    lastEntries = [];
  };
  port.onClose(stop);
  return stop;
}
