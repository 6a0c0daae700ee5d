/** The form on the page: read it, show what would be filled and why, fill on the person's word, prove it, take it back. */
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Corrections } from 'shared/forms/correction.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import type { Entity } from '../../store/ledger.ts';
import { FileSlots } from './file-slots.tsx';
import { FillFrames } from './fill-frames.tsx';
import { FillPreview } from './fill-preview.tsx';
import { FillProblem } from './fill-problem.tsx';
import { FillProgress } from './fill-progress.tsx';
import { FillReceipt } from './fill-receipt.tsx';
import { standingForm } from './fill-stage.ts';
import { FillStart } from './fill-start.tsx';
import { isPlainHttp } from './page-address.ts';
import { loadPlanning } from './planning.ts';
import { ReportForm } from './report-form.tsx';
import { useFillPlan } from './use-fill-plan.ts';
import { useFillRequest } from './use-panel-request.ts';
import { useFillRun } from './use-fill-run.ts';
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

export function FillSection({ tab, entity, onReading }: Props) {
  const { stage, engine, isNextStep, fail, read, allowFrame, fill, undo, attach } = useFillRun(tab);
  useEffect(fetchWhenIdle, []);
  useFillRequest(tab.id, read);
  const reading = 'reading' in stage ? stage.reading : null;
  const { plan, seen, lessons, taught, teachField } = useFillPlan(reading, entity, engine, fail);
  const standing = useMemo(() => standingForm(stage), [stage]);
  const otherCompany = plan?.otherCompany ?? null;
  useEffect(() => {
    onReading({ reading: standing, corrections: lessons, otherCompany });
    return () => onReading(null);
  }, [standing, lessons, otherCompany]);
  const readNow = (): void => void read();
  return (
    <section aria-labelledby="fill-title" class="stack">
      <h2 id="fill-title">{i18n.t('fill.title')}</h2>
      {isPlainHttp(tab.url) && <p class="notice warning small">{i18n.t('fill.http')}</p>}
      {(stage.at === 'idle' || stage.at === 'reading') && (
        <FillStart isNextStep={isNextStep} isReading={stage.at === 'reading'} onRead={readNow} />
      )}
      {stage.at === 'problem' && <FillProblem problem={stage.problem} tab={tab} onRetry={readNow} />}
      {(stage.at === 'preview' || stage.at === 'receipt') && stage.stale && (
        <div class="notice row" role="status">
          <span>{i18n.t(stage.at === 'receipt' ? 'fill.appeared' : 'fill.changed')}</span>
          <button type="button" class={stage.at === 'receipt' ? '' : 'primary'} onClick={readNow}>
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
            onFill={(fields, overwrite) => void fill(stage.reading, plan, entity, { fields, overwrite })}
            onRead={readNow}
          />
          {plan.otherCompany === null && <FileSlots reading={stage.reading} plan={plan} onAttach={attach} />}
        </>
      )}
      {stage.at === 'filling' && (
        <FillProgress done={stage.entries.length} of={stage.of} onStop={() => engine.current?.stop()} />
      )}
      {stage.at === 'receipt' && (
        <FillReceipt
          reading={stage.reading}
          plan={stage.plan}
          otherCompany={stage.filledFor.id === entity.id ? null : stage.filledFor}
          entries={stage.entries}
          undone={stage.undone}
          onUndo={() => void undo()}
          onRead={readNow}
        />
      )}
      {(stage.at === 'receipt' || stage.at === 'preview') && otherCompany === null && (
        <ReportForm engine={engine} onFail={fail} />
      )}
    </section>
  );
}

/** Firefox and Chromium have it; where it is missing, reading a form fetches. */
function fetchWhenIdle(): void {
  globalThis.requestIdleCallback?.(() => void loadPlanning().catch(() => undefined));
}
