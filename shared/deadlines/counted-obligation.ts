/**
 * An obligation as the count makes it: what the rule made of the day, shared by every filing that counts from that day,
 * and the filing. A ledger has hundreds of thousands, so each holds two references and no copies of what they lead to.
 */
import type { Rule } from '../catalogue/rule.ts';
import { printedExpiry, type Filing } from '../entity/filing.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Obligation, Phase, Reason } from './obligation.ts';
import type { WindowFace } from './window-face.ts';

/** What a rule makes of one day, for every filing that it counts from that day. */
export interface Outcome {
  readonly rule: Rule;
  readonly anchorOn: CalendarDate | null;
  readonly face: WindowFace;
}

const NONE: readonly string[] = [];

export class CountedObligation implements Obligation {
  readonly outcome: Outcome;
  readonly filing: Filing;
  /** Set once all obligations of the filing are known, and never again. */
  stricterThan = NONE;
  yieldsTo: string | null = null;

  constructor(outcome: Outcome, filing: Filing) {
    this.outcome = outcome;
    this.filing = filing;
  }

  get id(): string {
    return `${this.filing.id}/${this.outcome.rule.id}/${this.outcome.anchorOn ?? '-'}`;
  }
  get filingId(): string {
    return this.filing.id;
  }
  get entityId(): string {
    return this.filing.entityId;
  }
  get typeId(): string {
    return this.filing.typeId;
  }
  get rule(): Rule {
    return this.outcome.rule;
  }
  get anchorOn(): CalendarDate | null {
    return this.outcome.anchorOn;
  }
  get expiresOn(): CalendarDate | null {
    return printedExpiry(this.filing);
  }
  get opensOn(): CalendarDate | null {
    return this.outcome.face.opensOn;
  }
  get dueOn(): CalendarDate | null {
    return this.outcome.face.dueOn;
  }
  get fileBy(): CalendarDate | null {
    return this.outcome.face.fileBy;
  }
  get daysLeft(): number | null {
    return this.outcome.face.daysLeft;
  }
  get workdaysLeft(): number | null {
    return this.outcome.face.workdaysLeft;
  }
  get phase(): Phase {
    return this.outcome.face.phase;
  }
  get provisional(): boolean {
    return this.outcome.face.provisional;
  }
  get reasons(): readonly Reason[] {
    return this.outcome.face.reasons;
  }
}
