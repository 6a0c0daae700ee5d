/** Sentences about an obligation: what it is, how long is left. Used by badge tooltip, notification, popup and panel. */
import { i18n } from '#i18n';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import { lackOf } from 'shared/deadlines/lack-of.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { pick } from './language.ts';
import { wordDate } from './word-date.ts';
import { wordToday } from './word-today.ts';

/** 网络文化经营许可证（某某直播） — the type, and what this one stands for when there are several. */
export function wordFiling(typeId: string, name: string): string {
  const type = findFilingType(typeId);
  const typeName = type ? pick(type.names) : i18n.t('filing.unknownType');
  return name === '' ? typeName : i18n.t('filing.named', { type: typeName, name });
}

/** 还有 12 天（8 个工作日） · 就是今天 · 已过 3 天. */
export function wordDaysLeft(obligation: Obligation): string {
  const { daysLeft, workdaysLeft, phase } = obligation;
  if (phase === 'done' || phase === 'submitted') return i18n.t(`phase.${phase}`);
  if (daysLeft === null) {
    const lack = lackOf(obligation);
    if (lack !== null) return i18n.t(`days.undated.${lack}`);
    return phase === 'open' ? i18n.t('days.noLimit') : i18n.t(`phase.${phase}`);
  }
  if (daysLeft === 0) return wordToday();
  if (daysLeft < 0) return i18n.t('days.past', -daysLeft);
  return i18n.t('days.left', daysLeft, { workdays: i18n.t('days.workdays', workdaysLeft ?? 0) });
}

/** One sentence that can stand alone, for the tooltip and the notification. */
export function wordObligation(obligation: Obligation, filingName: string, today: CalendarDate): string {
  const words = {
    filing: wordFiling(obligation.typeId, filingName),
    title: pick(obligation.rule.title),
    left: wordDaysLeft(obligation),
  };
  const { phase, daysLeft } = obligation;
  if (phase === 'lapsed' && obligation.expiresOn) {
    return i18n.t('sentence.lapsed', { ...words, date: wordDate(obligation.expiresOn) });
  }
  if (phase === 'missed' && obligation.dueOn) {
    return i18n.t('sentence.missed', { ...words, date: wordDate(obligation.dueOn) });
  }
  const day = countedDay(obligation, today);
  if (day === null || daysLeft === null) {
    const lack = lackOf(obligation);
    return i18n.t(lack === null ? 'sentence.noLimit' : `sentence.undated.${lack}`, words);
  }
  return i18n.t('sentence.due', { ...words, date: wordDate(day) });
}

/** The day that `daysLeft` counts to: `fileBy` while it is not past, then the last legal day. */
export function countedDay(obligation: Obligation, today: CalendarDate): CalendarDate | null {
  const { fileBy, dueOn } = obligation;
  return fileBy !== null && today <= fileBy ? fileBy : dueOn;
}
