/** One step of a matter, stored; and what a granted one prints on the certificate, on the filing. */
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { factsOf } from 'shared/deadlines/told-facts.ts';
import { MATTER_FACTS_FIELD, matterDayField, matterWordsField } from 'shared/entity/matter.ts';
import type { Matter, MatterState } from 'shared/entity/matter.ts';
import { emptiedBy, firstSubmission } from 'shared/entity/matter-steps.ts';
import { keepPrinted } from 'shared/entity/printed-change.ts';
import type { Edit } from 'shared/sync/device.ts';
import { editRecords, newRecordId } from '../store/records.ts';

export interface MatterStepToSave {
  readonly obligation: Obligation;
  readonly matter: Matter | undefined;
  readonly state: MatterState;
  readonly on: string;
  readonly words: string;
  readonly due: string | null;
  /** The new printed expiry, where the certificate is here. */
  readonly expiry: string | null;
  /** The printed number, where the step brings a certificate. */
  readonly number?: string;
  /** The day of the grant is the day of issue. */
  readonly issued?: boolean;
  /** The filing as it is stored: what the certificate said until now. */
  readonly certificate?: Readonly<Record<string, unknown>>;
}

export async function saveMatterStep(step: MatterStepToSave): Promise<void> {
  const { obligation, matter, state, on, words, due, expiry } = step;
  const { number = '', issued = false, certificate = {} } = step;
  const { filingId, rule, anchorOn } = obligation;
  const first = firstSubmission(matter, state);
  // What was handed in was about what was known then.
  const facts = (matter?.submittedOn ?? null) === null ? factsOf(obligation) : [];
  const printed = {
    ...(expiry === null ? {} : { expiry }),
    ...(number === '' ? {} : { number }),
    ...(issued ? { issuedOn: on } : {}),
  };
  const moved: Edit = {
    record: matter?.id ?? newRecordId(),
    kind: 'matter',
    set: {
      filingId,
      // A matter that goes on keeps the rule that it was begun for.
      ruleId: matter?.ruleId ?? rule.id,
      ...(anchorOn === null ? {} : { anchorOn }),
      ...(facts.length === 0 ? {} : { [MATTER_FACTS_FIELD]: facts.join(' ') }),
      [matterDayField(state)]: on,
      ...(words === '' ? {} : { [matterWordsField(state)]: words }),
      ...(due === null ? {} : { correctionDueOn: due }),
      ...(first === null ? {} : { firstSubmittedOn: first }),
      ...keepPrinted(printed, certificate),
    },
    unset: emptiedBy(matter, state, on).filter((field) => due === null || field !== 'correctionDueOn'),
  };
  const isPrinted = Object.keys(printed).length > 0;
  // Together: a step that is stored without what it prints would count on with the old certificate.
  await editRecords(isPrinted ? [moved, { record: filingId, kind: 'filing', set: printed }] : [moved]);
}
