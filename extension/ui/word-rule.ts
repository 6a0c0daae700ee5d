/**
 * Why that day, in one line, beside a place that already shows the day: the rule and its article. Where no rule made the
 * day (a date is missing, the matter was submitted or sent back), the chain's own last sentence.
 */
import { i18n } from '#i18n';
import { isCounted } from 'shared/catalogue/bound.ts';
import type { Obligation, Reason } from 'shared/deadlines/obligation.ts';
import { wordBound } from './word-bound.ts';
import { wordReason } from './word-reason.ts';

/** What only says the day again, a mark that the day already wears, or what is not counted on. */
const SAID_ALREADY: ReadonlySet<Reason['kind']> = new Set([
  'fileBy',
  'restDay',
  'provisional',
  'rolled',
  'mayRoll',
]);

/** Empty when the chain is empty. */
export function wordRule(obligation: Obligation): string {
  const { reasons, rule } = obligation;
  const last = reasons.findLast(({ kind }) => !SAID_ALREADY.has(kind));
  if (last === undefined) return '';
  if (last.kind !== 'opens' && last.kind !== 'closes') return wordReason(last, obligation).text;
  // “Until the expiry” says little; where the window has an opening, that is the rule's number.
  const isBare = isCounted(last.bound) && last.bound.count === 0;
  const telling = (isBare && reasons.findLast((reason) => reason.kind === 'opens')) || last;
  const bound = wordBound(telling.bound, telling.kind, rule);
  const citation =
    rule.override === undefined
      ? (wordReason(telling, obligation).citation?.text ?? '')
      : i18n.t('confidence.team');
  return citation === '' ? bound : i18n.t('reason.rule', { rule: bound, citation });
}
