/** What a filing rests on, where that is in danger: a prerequisite of the same company that lapsed, or is about to be lost. */
import type { FilingType, Prerequisite } from '../catalogue/filing-type.ts';
import type { Filing } from '../entity/filing.ts';
import { isOneOf } from './attribute-value.ts';
import type { Obligation, Phase } from './obligation.ts';
import { attributeOf } from './rule-applies.ts';

export interface PrerequisiteWarning {
  readonly prerequisite: Prerequisite;
  /** The filing that is in danger, of the prerequisite's type. */
  readonly filingId: string;
  /** What puts it in danger: the most pressing of its obligations that does. */
  readonly obligation: Obligation;
}

const IN_DANGER: ReadonlySet<Phase> = new Set(['lapsed', 'missed', 'urgent']);

export interface PrerequisiteInput {
  readonly filing: Filing;
  readonly type: FilingType;
  /** All filings; those of other companies are ignored. */
  readonly filings: readonly Filing[];
  /** Most pressing first. */
  readonly obligations: readonly Obligation[];
}

/**
 * One warning per prerequisite and endangered filing. A prerequisite that only a first filing needs warns while this one
 * has no number yet. What gives way to a stricter rule does not warn a second time.
 */
export function prerequisiteWarnings(input: PrerequisiteInput): PrerequisiteWarning[] {
  const { filing, type, filings, obligations } = input;
  const held = filing.number.trim() !== '';
  return type.requires
    .filter((prerequisite) => prerequisite.for === 'holding' || !held)
    .filter((prerequisite) => isFor(prerequisite, type, filing))
    .flatMap((prerequisite) =>
      filings
        .filter(
          (other) =>
            other.entityId === filing.entityId &&
            other.typeId === prerequisite.type &&
            other.id !== filing.id,
        )
        .flatMap((other): PrerequisiteWarning[] => {
          const obligation = obligations.find(
            ({ filingId, phase, yieldsTo }) =>
              filingId === other.id && IN_DANGER.has(phase) && yieldsTo === null,
          );
          return obligation === undefined ? [] : [{ prerequisite, filingId: other.id, obligation }];
        }),
    );
}

/** Where nobody said which value the filing has, it may be the one that needs it. */
function isFor({ when }: Prerequisite, type: FilingType, filing: Filing): boolean {
  return (when ?? []).every(({ attribute, is }) => {
    const value = attributeOf(filing, type, attribute);
    return value === undefined || isOneOf(value, is);
  });
}
