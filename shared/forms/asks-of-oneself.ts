/** Whether a form asks so much of one company that only that company fills it in: 法定代表人, 注册资本, 经营范围. */
import type { FactKey } from '../entity/fact-keys.ts';
import type { LabelReading } from './read-label.ts';

/** Of so many different ones nobody asks whom they only deal with. */
const ENOUGH_OF_ONESELF = 3;

const OF_ONESELF =
  /^attachment\.|^entity\.(?:regCapital|paidCapital|scope|establishedOn|term|regAuthority|orgCode|regNo|employees|intro)/u;

/** What a company says of itself and hardly of whom it deals with. */
export const isOfOneself = (key: FactKey): boolean => OF_ONESELF.test(key);

/** What a label says of its company and hardly of one it deals with; 法定代表人手机号 counts beside 法定代表人. */
function* saidOfOneself({ meanings }: LabelReading): Generator<string> {
  for (const { meaning, fit } of meanings) {
    if (fit === 'ending') continue;
    if (meaning.says === 'fact' && isOfOneself(meaning.key)) yield meaning.key;
    if (meaning.says === 'person' && meaning.role === 'legalRep') yield meaning.attribute;
  }
}

export const asksOfOneself = (said: readonly LabelReading[]): boolean =>
  new Set(said.flatMap((one) => [...saidOfOneself(one)])).size >= ENOUGH_OF_ONESELF;

/** 营业执照 to upload: whoever hands it in has it. */
export const handsInLicence = (said: readonly LabelReading[]): boolean =>
  said.some(({ meanings }) =>
    meanings.some(
      ({ meaning, fit }) =>
        fit !== 'ending' && meaning.says === 'fact' && meaning.key === 'attachment.businessLicence',
    ),
  );
