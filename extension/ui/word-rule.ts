/**
 * Why that day, in one line, beside a place that already shows the day: the rule and its article. Where no rule made the
 * day (a date is missing, the matter was submitted or sent back), the chain's own last sentence.
 */
import { i18n } from '#i18n';
import type { Obligation, Reason } from 'shared/deadlines/obligation.ts';
import { wordBound, wordReason } from './word-reason.ts';

/** What only says the day again, or a mark that the day already wears. */
const SAID_ALREADY: ReadonlySet<Reason['kind']> = new Set(['fileBy', 'restDay', 'provisional']);

/** Empty when the chain is empty. */
export function wordRule({ reasons }: Obligation): string {
  const last = reasons.findLast(({ kind }) => !SAID_ALREADY.has(kind));
  if (last === undefined) return '';
  if (last.kind !== 'opens' && last.kind !== 'closes') return wordReason(last).text;
  // “Until the expiry” says little; where the window has an opening, that is the rule's number.
  const telling = (last.bound.count === 0 && reasons.findLast((reason) => reason.kind === 'opens')) || last;
  const rule = wordBound(telling.bound, telling.kind);
  const citation = wordReason(telling).citation?.text ?? '';
  return citation === '' ? rule : i18n.t('reason.rule', { rule, citation });
}
