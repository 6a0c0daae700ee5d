/** The engine in the page and what has come of it: the form is read, filled on the person's word, and taken back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FillPlan } from 'shared/forms/fill-plan.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import type { PickedFile } from '../../engine-port.ts';
import type { Entity } from '../../store/ledger.ts';
import { brokenRun, GoingRun } from './broken-run.ts';
import { EngineError, openEngine, type Engine } from './engine-client.ts';
import { withLater, type FillStage } from './fill-stage.ts';
import { originOf } from './page-address.ts';
import { loadPlanning } from './planning.ts';
import type { WatchedTab } from './use-watched-tab.ts';

/** The tab whose form was read last, and the origin it was read from: its next page is the next step of the same work. */
let lastRead: { readonly tabId: number; readonly origin: string } | null = null;

export interface Ticked {
  /** The fields that are to be filled. */
  readonly fields: ReadonlySet<string>;
  /** Those whose contents may be replaced. */
  readonly overwrite: ReadonlySet<string>;
}

export function useFillRun(tab: WatchedTab) {
  const [stage, setStage] = useState<FillStage>({ at: 'idle' });
  const engine = useRef<Engine | null>(null);
  const asked = useRef<ReadonlySet<string>>(new Set());
  const isNextStep = lastRead?.tabId === tab.id && lastRead.origin === originOf(tab.url);
  const going = useRef<GoingRun | null>(null);
  const breakOff = (): void => {
    if (going.current !== null) brokenRun.value = going.current.brokenOff();
    going.current = null;
  };
  useEffect(
    () => () => {
      // The tab shows another page, or another tab stands beside the panel: the run ends with its port.
      breakOff();
      engine.current?.close();
    },
    [],
  );

  const fail = (error: unknown): void =>
    setStage({ at: 'problem', problem: error instanceof EngineError ? error.problem : 'failed' });

  const read = async (): Promise<void> => {
    brokenRun.value = null;
    going.current = null;
    setStage({ at: 'reading' });
    try {
      engine.current ??= await openEngine(tab.id, {
        onChanged: () =>
          setStage((now) => (now.at === 'preview' || now.at === 'receipt' ? { ...now, stale: true } : now)),
        onLater: (entry) => setStage((now) => withLater(now, entry)),
        onGone: () => {
          engine.current = null;
          breakOff();
          setStage({ at: 'idle' });
        },
      });
      const [{ reading, apart, origins }] = await Promise.all([
        engine.current.read(asked.current),
        loadPlanning(),
      ]);
      lastRead = { tabId: tab.id, origin: reading.origin };
      setStage({ at: 'preview', reading, apart, origins, stale: false });
    } catch (error) {
      fail(error);
    }
  };

  const allowFrame = (origin: string): void => {
    asked.current = new Set([...asked.current, origin]);
    void read();
  };

  const fill = async (
    reading: FormReading,
    plan: FillPlan,
    entity: Entity,
    { fields, overwrite }: Ticked,
  ): Promise<void> => {
    if (!engine.current) return;
    const steps = plan.steps.filter(({ fieldId }) => fields.has(fieldId));
    setStage({ at: 'filling', reading, entries: [], of: steps.length });
    const run = new GoingRun(reading.title, steps);
    going.current = run;
    try {
      const entries = await engine.current.run(
        steps.map(({ fieldId, value, before }) => ({
          fieldId,
          value,
          expected: before,
          overwrite: overwrite.has(fieldId),
        })),
        (entry) => {
          run.answered(entry);
          setStage((now) => (now.at === 'filling' ? { ...now, entries: run.entries } : now));
        },
      );
      for (const entry of entries) run.answered(entry);
      // What stopped it may have been the page on its way out: then its receipt outlives it.
      if (!entries.some(({ reason }) => reason === 'stopped')) going.current = null;
      setStage({ at: 'receipt', reading, plan, filledFor: entity, entries, undone: false, stale: false });
    } catch (error) {
      breakOff();
      // The notice of the broken run says it all; the page that came instead can be read.
      if (error instanceof EngineError && error.problem === 'gone') setStage({ at: 'idle' });
      else fail(error);
    }
  };

  const undo = async (): Promise<void> => {
    if (!engine.current || stage.at !== 'receipt') return;
    going.current = null;
    try {
      setStage({ ...stage, entries: await engine.current.undo(), undone: true, stale: false });
    } catch (error) {
      fail(error);
    }
  };

  const attach = (fieldId: string, file: PickedFile): Promise<ReceiptEntry> =>
    engine.current?.attach(fieldId, file) ?? Promise.reject(new Error('The page went away.'));

  return { stage, engine, isNextStep, fail, read, allowFrame, fill, undo, attach };
}
