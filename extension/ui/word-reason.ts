/** One link of the chain of reasons as a sentence, with the citation apart so that it can be a link. */
import { i18n } from '#i18n';
import type { Bound, Confidence, Source } from 'shared/catalogue/filing-type.ts';
import type { Reason } from 'shared/deadlines/obligation.ts';
import { pick } from './language.ts';
import { wordDate } from './word-date.ts';

export interface WordedReason {
  readonly text: string;
  readonly citation: {
    readonly text: string;
    readonly address: string;
    readonly confidence: Confidence;
  } | null;
}

/** 有效期届满30日前 / 有效期届满前30日内 / 服务上线之日起10个工作日内. */
export function wordBound(bound: Bound, side: 'opens' | 'closes'): string {
  const anchor = i18n.t(`anchor.${bound.anchor}`);
  if (bound.count === 0) return i18n.t(`bound.${side}.zero`, { anchor });
  return i18n.t(`bound.${side}.${bound.direction}.${bound.unit}`, bound.count, { anchor });
}

function cite(source: Source, confidence: Confidence): WordedReason['citation'] {
  const text = i18n.t('reason.citation', { document: pick(source.document), article: source.article });
  return { text: text.trim(), address: source.address, confidence };
}

export function wordReason(reason: Reason): WordedReason {
  const plain = (text: string): WordedReason => ({ text, citation: null });
  switch (reason.kind) {
    case 'anchor':
      return plain(
        i18n.t('reason.anchor', { anchor: i18n.t(`anchor.${reason.anchor}`), date: wordDate(reason.on) }),
      );
    case 'anchorMissing':
      return plain(i18n.t('reason.anchorMissing', { anchor: i18n.t(`anchor.${reason.anchor}`) }));
    case 'noEnd':
      return plain(i18n.t(`reason.noEnd.${reason.word}`));
    case 'opens':
    case 'closes':
      return {
        text: i18n.t(`reason.${reason.kind}`, {
          rule: wordBound(reason.bound, reason.kind),
          date: wordDate(reason.on),
        }),
        citation: cite(reason.source, reason.confidence),
      };
    case 'restDay':
      return plain(i18n.t(`reason.restDay.${reason.why}`, { date: wordDate(reason.on) }));
    case 'fileBy':
      return plain(i18n.t('reason.fileBy', { date: wordDate(reason.on) }));
    case 'noWorkdayLeft':
      return plain(i18n.t('reason.noWorkdayLeft', { date: wordDate(reason.on) }));
    case 'provisional':
      return plain(i18n.t('reason.provisional', { year: String(reason.year) }));
    case 'unverified':
      return {
        text: i18n.t('reason.unverified', { rule: wordBound(reason.bound, 'closes') }),
        citation: cite(reason.source, 'unverified'),
      };
    case 'submitted':
      return plain(
        i18n.t(reason.inTime ? 'reason.submitted.inTime' : 'reason.submitted.late', {
          date: wordDate(reason.on),
        }),
      );
    case 'sentBack':
      return plain(
        reason.dueOn === null
          ? i18n.t('reason.sentBack.undated', { date: wordDate(reason.on) })
          : i18n.t('reason.sentBack.dated', { date: wordDate(reason.on), due: wordDate(reason.dueOn) }),
      );
    case 'granted':
      return plain(i18n.t('reason.granted', { date: wordDate(reason.on) }));
  }
}
