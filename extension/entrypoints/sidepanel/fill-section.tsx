/** The form on the page: read it, show what would be filled and why, fill on the person's word, prove it, take it back. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Corrections } from 'shared/forms/correction.ts';
import type { FillPlan } from 'shared/forms/fill-plan.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import { teach, type Meaning } from '../../store/field-lessons.ts';
import type { Entity } from '../../store/ledger.ts';
import { editRecord } from '../../store/records.ts';
import type { PickedFile } from '../../engine-port.ts';
import { brokenRun, GoingRun } from './broken-run.ts';
import { EngineError, openEngine, type Engine } from './engine-client.ts';
import { FileSlots } from './file-slots.tsx';
import { FillFrames } from './fill-frames.tsx';
import { FillPreview } from './fill-preview.tsx';
import { FillProblem } from './fill-problem.tsx';
import { FillReceipt } from './fill-receipt.tsx';
import { standingForm, withLater, type FillStage } from './fill-stage.ts';
import { isPlainHttp, originOf } from './page-address.ts';
import { loadPlanning, planningAtHand } from './planning.ts';
import { mayEdit } from '../../ui/live-data.ts';
import { taughtPage, useFieldLessons } from './use-field-lessons.ts';
import { useSeenFields } from './use-seen-fields.ts';
import { useFillRequest } from './use-fill-request.ts';
import type { WatchedTab } from './use-watched-tab.ts';

export interface ReadForm {
  /** As the page shows it now; null while that is not known. */
  readonly reading: FormReading | null;
  readonly corrections: Corrections;
  /** The company that the page names, where it is not the chosen one. */
  readonly otherCompany: string | null;
}

interface Props {
  readonly tab: WatchedTab;
  readonly entity: Entity;
  readonly onReading: (form: ReadForm | null) => void;
}

/** The tab whose form was read last, and the origin it was read from: its next page is the next step of the same work. */
let lastRead: { readonly tabId: number; readonly origin: string } | null = null;

export function FillSection({ tab, entity, onReading }: Props) {
  const [stage, setStage] = useState<FillStage>({ at: 'idle' });
  const [reportCopied, setReportCopied] = useState(false);
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
  useEffect(fetchWhenIdle, []);

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
  useFillRequest(tab.id, read);

  const reading = 'reading' in stage ? stage.reading : null;
  const { lessons, teachHere } = useFieldLessons(reading);
  const wholePlan = useMemo(
    () => (reading ? planningAtHand().planForPage(reading, entity, lessons) : null),
    [reading, entity, lessons],
  );
  const { seen, hidden } = useSeenFields(engine, reading, wholePlan, fail);
  const plan = useMemo(
    () => (reading ? planWithout(hidden, reading, entity, lessons) : null),
    [reading, hidden, entity, lessons],
  );
  const standing = useMemo(() => standingForm(stage), [stage]);
  const otherCompany = plan?.otherCompany ?? null;
  useEffect(() => {
    onReading({ reading: standing, corrections: lessons, otherCompany });
    return () => onReading(null);
  }, [standing, lessons, otherCompany]);
  const signatures = useMemo(
    () => (reading ? planningAtHand().signaturesOf(reading) : new Map<string, string>()),
    [reading],
  );
  const taught = new Map(
    [...signatures].flatMap(([id, signature]) => {
      const means = lessons.get(signature);
      return means === undefined ? [] : [[id, means] as const];
    }),
  );

  const teachField = async (fieldId: string, means: Meaning | null): Promise<void> => {
    const signature = signatures.get(fieldId);
    if (!reading || signature === undefined) return;
    if (!mayEdit.value) return teachHere(signature, means);
    await editRecord(await teach(taughtPage(reading), signature, means));
  };

  const fill = async (ticked: ReadonlySet<string>, overwrite: ReadonlySet<string>): Promise<void> => {
    if (!engine.current || !reading || !plan) return;
    const steps = plan.steps.filter(({ fieldId }) => ticked.has(fieldId));
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

  /** Structure without values, for whoever mends the recogniser. Nothing is sent: it is copied for the person to send. */
  const copyReport = async (): Promise<void> => {
    if (!engine.current) return;
    try {
      await navigator.clipboard.writeText(await engine.current.report());
      setReportCopied(true);
    } catch (error) {
      fail(error);
    }
  };

  return (
    <section aria-labelledby="fill-title" class="stack">
      <h2 id="fill-title">{i18n.t('fill.title')}</h2>
      {isPlainHttp(tab.url) && <p class="notice warning small">{i18n.t('fill.http')}</p>}
      {(stage.at === 'idle' || stage.at === 'reading') && (
        <>
          {isNextStep && (
            <p class="notice" role="status">
              {i18n.t('fill.nextStep')}
            </p>
          )}
          <p class="muted small">{i18n.t('fill.hint')}</p>
          <div>
            <button
              type="button"
              class="primary"
              disabled={stage.at === 'reading'}
              onClick={() => void read()}
            >
              {i18n.t(stage.at === 'reading' ? 'fill.reading' : 'fill.read')}
            </button>
          </div>
        </>
      )}
      {stage.at === 'problem' && (
        <FillProblem problem={stage.problem} tab={tab} onRetry={() => void read()} />
      )}
      {(stage.at === 'preview' || stage.at === 'receipt') && stage.stale && (
        <div class="notice row" role="status">
          <span>{i18n.t(stage.at === 'receipt' ? 'fill.appeared' : 'fill.changed')}</span>
          <button type="button" class={stage.at === 'receipt' ? '' : 'primary'} onClick={() => void read()}>
            {i18n.t('fill.readAgain')}
          </button>
        </div>
      )}
      {stage.at === 'preview' && plan && (
        <>
          <FillFrames apart={stage.apart} onAllow={allowFrame} />
          <FillPreview
            reading={stage.reading}
            plan={plan}
            seen={seen}
            origins={stage.origins}
            taught={taught}
            onTeach={(fieldId, means) => void teachField(fieldId, means).catch(fail)}
            onFill={(ticked, overwrite) => void fill(ticked, overwrite)}
            onRead={() => void read()}
          />
          {plan.otherCompany === null && (
            <FileSlots
              reading={stage.reading}
              plan={plan}
              onAttach={(fieldId, file) => attach(engine.current, fieldId, file)}
            />
          )}
        </>
      )}
      {stage.at === 'filling' && (
        <div class="row" role="status">
          <progress aria-label={i18n.t('fill.progressLabel')} value={stage.entries.length} max={stage.of} />
          <span class="figures">
            {i18n.t('fill.progress', { done: String(stage.entries.length), of: String(stage.of) })}
          </span>
          <button type="button" onClick={() => engine.current?.stop()}>
            {i18n.t('fill.stop')}
          </button>
        </div>
      )}
      {stage.at === 'receipt' && (
        <FillReceipt
          reading={stage.reading}
          plan={stage.plan}
          otherCompany={stage.filledFor.id === entity.id ? null : stage.filledFor}
          entries={stage.entries}
          undone={stage.undone}
          onUndo={() => void undo()}
          onRead={() => void read()}
        />
      )}
      {(stage.at === 'receipt' || stage.at === 'preview') && otherCompany === null && (
        <p class="small">
          <button type="button" class="plain small" onClick={() => void copyReport()}>
            {i18n.t(reportCopied ? 'fill.reportCopied' : 'fill.report')}
          </button>
        </p>
      )}
    </section>
  );
}

/** Firefox and Chromium have it; where it is missing, reading a form fetches. */
function fetchWhenIdle(): void {
  globalThis.requestIdleCallback?.(() => void loadPlanning().catch(() => undefined));
}

function planWithout(
  hidden: ReadonlySet<string>,
  reading: FormReading,
  entity: Entity,
  lessons: Corrections,
): FillPlan {
  const { planForPage, withoutHidden } = planningAtHand();
  return planForPage(withoutHidden(reading, hidden), entity, lessons);
}

function attach(engine: Engine | null, fieldId: string, file: PickedFile): Promise<ReceiptEntry> {
  return engine === null ? Promise.reject(new Error('The page went away.')) : engine.attach(fieldId, file);
}
