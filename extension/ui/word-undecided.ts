/** What nobody has decided yet, though whether this is owed at all hangs on it. */
import { i18n } from '#i18n';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { openQuestion } from 'shared/deadlines/rule-applies.ts';
import type { Filing } from 'shared/entity/filing.ts';
import { pick } from './language.ts';

/** The id of what the type asks. Null where it is decided, or what was handed in has decided it. */
export function undecidedOf({ rule, phase }: Obligation, type: FilingType, filing: Filing): string | null {
  if (phase === 'done' || phase === 'submitted' || phase === 'correction' || phase === 'lapsed') return null;
  return openQuestion(rule, type, filing);
}

/** 「届满后如何继续」尚未确定；确定前各条路的期限都列出. Null where nothing is open; `filing` is looked for only where something may be. */
export function wordUndecided(obligation: Obligation, filing: () => Filing | undefined): string | null {
  const type = findFilingType(obligation.typeId);
  const mayBeOpen = type?.attributes?.some(({ values }) => values.some(({ isOpen }) => isOpen === true));
  const own = mayBeOpen === true ? filing() : undefined;
  if (type === undefined || own === undefined) return null;
  const open = undecidedOf(obligation, type, own);
  const question = type.attributes?.find(({ id }) => id === open);
  return question === undefined ? null : i18n.t('reason.undecided', { question: pick(question.names) });
}
