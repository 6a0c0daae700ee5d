/** What the label of one field asks for, as far as it says whose the fields beside it are. */
import { namesAnotherCompany } from './form-subject.ts';
import { oncePerReading } from './once-per-reading.ts';
import type { LabelReader, LabelReading } from './read-label.ts';

const CODES: ReadonlySet<string> = new Set(['entity.uscc', 'entity.regNo', 'entity.taxNo']);

/** Nobody else has a capital, a scope or a place in the register. */
const OF_COMPANY_ALONE: ReadonlySet<string> = new Set([
  'entity.regCapital',
  'entity.scope',
  'entity.regAuthority',
]);

export interface Traits {
  readonly companyFact: boolean;
  readonly bank: boolean;
  readonly site: boolean;
  readonly code: boolean;
  readonly companyAlone: boolean;
  /** It asks for something of a person. */
  readonly asks: boolean;
  readonly anotherCompany: boolean;
}

export const traitsOf = oncePerReading((label: LabelReading, reader: LabelReader): Traits => {
  const understood = label.meanings.flatMap(({ meaning, fit }) => (fit === 'ending' ? [] : [meaning]));
  return {
    companyFact: understood.some(
      (meaning) =>
        meaning.says === 'address' || (meaning.says === 'fact' && !meaning.key.startsWith('attachment')),
    ),
    bank: understood.some((meaning) => meaning.says === 'fact' && meaning.key.startsWith('bank.')),
    site: understood.some((meaning) => meaning.says === 'fact' && meaning.key.startsWith('site.')),
    code: understood.some((meaning) => meaning.says === 'fact' && CODES.has(meaning.key)),
    companyAlone: understood.some((meaning) => meaning.says === 'fact' && OF_COMPANY_ALONE.has(meaning.key)),
    asks: label.meanings.some(({ meaning }) => meaning.says === 'person' && meaning.attribute !== 'address'),
    anotherCompany: namesAnotherCompany(reader, label),
  };
});
