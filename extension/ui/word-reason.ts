/** One link of the chain of reasons as a sentence, with the citation apart so that it can be a link. */
import { i18n } from '#i18n';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import type { Obligation, Reason } from 'shared/deadlines/obligation.ts';
import { pick } from './language.ts';
import { wordBound } from './word-bound.ts';
import { wordCalendarDay, wordDate } from './word-date.ts';
import { wordFacts } from './word-event.ts';
import { wordSource, type WordedSource } from './word-source.ts';

export interface WordedReason {
  readonly text: string;
  readonly citation: WordedSource | null;
  /** It speaks of a day to act by that is over. */
  readonly isPast?: boolean;
}

/** `obligation` is the one whose chain it is: it names the attribute, the years, and the window's other end. */
export function wordReason(reason: Reason, obligation: Obligation): WordedReason {
  const { rule, typeId } = obligation;
  const plain = (text: string): WordedReason => ({ text, citation: null });
  switch (reason.kind) {
    case 'anchor': {
      const { facts = [] } = reason;
      const words = { anchor: i18n.t(`anchor.${reason.anchor}`), date: wordDate(reason.on) };
      return plain(
        facts.length === 0
          ? i18n.t('reason.anchor', words)
          : i18n.t('reason.anchorAbout', { ...words, facts: wordFacts(facts) }),
      );
    }
    case 'anchorMissing':
      return plain(i18n.t('reason.anchorMissing', { anchor: i18n.t(`anchor.${reason.anchor}`) }));
    case 'cycle': {
      const [year = '', month] = reason.period.split('-');
      return plain(
        month === undefined
          ? i18n.t('reason.cycle.year', { year })
          : i18n.t('reason.cycle.month', { year, month }),
      );
    }
    case 'notAnnounced':
      return plain(
        i18n.t(reason.watch ? 'reason.notAnnounced.watch' : 'reason.notAnnounced.later', {
          year: reason.period,
        }),
      );
    case 'attributeMissing': {
      const attribute = findFilingType(typeId)?.attributes?.find(({ id }) => id === reason.attribute);
      return plain(
        i18n.t('reason.attributeMissing', {
          attribute: attribute === undefined ? reason.attribute : pick(attribute.names),
        }),
      );
    }
    case 'issuedOnMissing':
      return plain(
        i18n.t(
          typeId === 'business-licence' ? 'reason.issuedOnMissing.founded' : 'reason.issuedOnMissing.issued',
        ),
      );
    case 'factMissing':
      return plain(i18n.t('reason.factMissing', { date: wordDate(reason.on) }));
    case 'approvalFirst':
    case 'noTerm': {
      const date = wordDate(reason.on);
      return plain(
        reason.facts.length === 0
          ? i18n.t(`reason.${reason.kind}.plain`, { date })
          : i18n.t(`reason.${reason.kind}.about`, { date, facts: wordFacts(reason.facts) }),
      );
    }
    case 'noEnd':
      return plain(i18n.t(`reason.noEnd.${reason.word}`));
    case 'overridden':
      return plain(i18n.t('reason.overridden', { name: reason.by, why: reason.why }));
    case 'opens':
    case 'closes':
      return {
        text: i18n.t(`reason.${reason.kind}`, {
          rule: wordBound(reason.bound, reason.kind, rule),
          date: wordDate(reason.on),
        }),
        // The article names another number than the team's.
        citation: rule.override === undefined ? wordSource(reason) : null,
      };
    case 'rolled':
      return plain(i18n.t('reason.rolled', { from: wordDate(reason.from), to: wordDate(reason.on) }));
    case 'restDay':
      return plain(i18n.t(`reason.restDay.${reason.why}`, { date: wordDate(reason.on) }));
    case 'mayRoll':
    case 'fileBy':
    case 'noWorkdayLeft':
    case 'accepted':
    case 'refused':
    case 'withdrawn':
    case 'granted':
      return plain(i18n.t(`reason.${reason.kind}`, { date: wordDate(reason.on) }));
    case 'deemedGranted':
      return {
        text: i18n.t('reason.deemedGranted', { date: wordDate(reason.on) }),
        citation: wordSource({ source: reason.source, confidence: 'law' }),
      };
    case 'provisional':
      return plain(i18n.t('reason.provisional', { year: String(reason.year) }));
    case 'unverified':
      return {
        text: i18n.t('reason.unverified', {
          rule: wordBound(reason.bound, rule.window.closes === undefined ? 'opens' : 'closes', rule),
        }),
        citation: wordSource({ source: reason.source, confidence: 'unverified' }),
      };
    case 'submitted':
      if (reason.firstOn !== undefined) {
        return plain(
          i18n.t(reason.inTime ? 'reason.submitted.again' : 'reason.submitted.againLate', {
            first: wordDate(reason.firstOn),
            date: wordDate(reason.on),
          }),
        );
      }
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
  }
}

/** What is known besides about days that are not announced yet: when it usually is, and when it was the last time. */
export function wordHints(reason: Reason): WordedReason[] {
  if (reason.kind !== 'notAnnounced') return [];
  const { usual, lastAnnounced } = reason;
  const hints: WordedReason[] = [];
  if (usual !== null) {
    const closes = wordCalendarDay(usual.closes);
    const text =
      usual.opens === undefined
        ? i18n.t('reason.notAnnounced.usualUntil', { closes })
        : i18n.t('reason.notAnnounced.usualBetween', { opens: wordCalendarDay(usual.opens), closes });
    hints.push({ text, citation: wordSource(usual) });
  }
  if (lastAnnounced !== null) {
    const text = i18n.t('reason.notAnnounced.last', { date: wordDate(lastAnnounced) });
    hints.push({ text, citation: null });
  }
  return hints;
}
