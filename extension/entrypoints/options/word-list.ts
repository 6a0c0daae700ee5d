/**
 * The list as a table of words for a spreadsheet: each thing in a column of its own, days as spreadsheets know them. Pasted
 * back it changes nothing.
 */
import { i18n } from '#i18n';
import { lackOf } from 'shared/deadlines/lack-of.ts';
import type { Filing } from 'shared/entity/filing.ts';
import { headingOf, type TableColumn } from '../../filing-table/table-columns.ts';
import { joinTable } from '../../filing-table/join-table.ts';
import { writeExpiry } from '../../filing-table/table-dates.ts';
import { pick, uiLanguage } from '../../ui/language.ts';
import { today } from '../../ui/live-data.ts';
import { matterOf } from '../../ui/matter-of.ts';
import { wordSteps } from '../../ui/word-matter.ts';
import { countedDay, wordFiling } from '../../ui/word-obligation.ts';
import type { Line } from './narrow-filings.ts';

export function wordList(lines: readonly Line[], companyOf: (filing: Filing) => string): string {
  const column = (key: TableColumn): string => headingOf(key, uiLanguage());
  const headings = [
    column('company'),
    column('type'),
    column('name'),
    column('number'),
    column('expiry'),
    i18n.t('narrow.column.duty'),
    i18n.t('narrow.lastDay'),
    i18n.t('narrow.column.left'),
    i18n.t('narrow.column.phase'),
    i18n.t('narrow.lastStep'),
    column('owner'),
    column('note'),
  ];
  return joinTable([headings, ...lines.map((line) => cellsOf(line, companyOf))]);
}

function cellsOf({ filing, duty }: Line, companyOf: (filing: Filing) => string): string[] {
  const matter = duty === null ? undefined : matterOf(duty);
  const lack = duty && lackOf(duty);
  return [
    companyOf(filing),
    wordFiling(filing.typeId, ''),
    filing.name,
    filing.number,
    writeExpiry(filing.expiry, uiLanguage()),
    duty === null ? '' : pick(duty.rule.title),
    (duty && countedDay(duty, today.value)) ?? '',
    duty === null || duty.daysLeft === null || duty.phase === 'submitted' ? '' : String(duty.daysLeft),
    duty === null ? '' : i18n.t(lack === null ? `phase.${duty.phase}` : `phase.lacks.${lack}`),
    (matter && wordSteps(matter).at(-1)) ?? '',
    filing.owner,
    filing.note,
  ];
}
