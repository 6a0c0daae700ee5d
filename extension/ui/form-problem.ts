/** What may be wrong with the form of a filing, or odd, and at which field it stands. */
import type { OddDay } from 'shared/deadlines/odd-day.ts';
import type { DateContradiction } from 'shared/entity/check-filing-dates.ts';

export type FormProblem =
  | { readonly kind: 'noType' | 'noEntity' | 'unknownType' | 'noExpiry' | 'notAnswered' }
  | { readonly kind: 'noSuchDay' | 'noDay' | 'notADate'; readonly field: string }
  | Doubt;

/** Odd, but possible. */
export type Doubt = DateContradiction | OddDay | SameNumber;

/** Another one of its type bears this number: most likely it was entered before. */
export interface SameNumber {
  readonly kind: 'sameNumber';
  readonly field: 'number';
  readonly entityId: string;
}

/** The field of the form at which a problem stands; null where it is none of one field. */
export function fieldOfProblem(problem: FormProblem): string | null {
  switch (problem.kind) {
    case 'noType':
      return 'typeId';
    case 'noEntity':
      return 'entityId';
    case 'noExpiry':
    case 'expiryBeforeIssue':
      return 'expiry';
    case 'notAnswered':
      return 'covered';
    case 'noSuchDay':
    case 'noDay':
    case 'notADate':
    case 'beforeFounding':
    case 'countsNothing':
    case 'beyondTerm':
    case 'issuedLater':
    case 'sameNumber':
      return problem.field;
    case 'unknownType':
      return null;
  }
}
