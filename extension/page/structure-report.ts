/**
 * The structure of a page for *this form failed*: tags, classes, roles, labels, kinds of widgets and outcomes, so that
 * somebody can write a driver or a portal's data from it. Never a value: whatever the page's fields hold, whatever it says
 * of the company and whatever looks like a number is taken out of every line before it leaves.
 */
import { attributeOf, nameOf, parentOf, queryAll } from './dom.ts';
import type { FormField, FormReading } from 'shared/forms/form-reading.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import type { Control } from './drivers/driver.ts';
import { COMPANY_NAME } from './read-fields/company-name.ts';

/** How many elements around a widget are named. */
const ANCESTORS = 4;
const NUMBER = /\d{4,}/g;
/** Blanks, dashes, dots and the like, as people put them between the groups of a long number. */
const BETWEEN = String.raw`(?:\s{1,3}|\s?[\p{Pd}._/,、()]\s?|·)`;
/** Numbers in groups: of six digits together none is a size, a share or the year of a rule. */
const GROUPED = new RegExp(String.raw`\d(?:${BETWEEN}?\d){5,}(?:${BETWEEN}?[Xx](?![A-Za-z]))?`, 'gu');
const SEPARATORS = /[^\p{L}\p{N}]/gu;
/** A value of fewer letters and digits is looked for only as it is written. */
const LEAST_SPELT = 4;
const COMPANIES = new RegExp(COMPANY_NAME, 'gu');
const ADDRESS = /[\w.+-]+@[\w.-]+/g;

export interface ReportSource {
  readonly page: Document;
  readonly reading: FormReading;
  readonly controls: ReadonlyMap<string, Control>;
  readonly entries: readonly ReceiptEntry[];
}

export function structureReport({ page, reading, controls, entries }: ReportSource): string {
  const redact = redactor(page, reading);
  const outcomes = new Map(entries.map((entry) => [entry.fieldId, entry]));
  const lines = reading.fields.flatMap((field) => {
    const control = controls.get(field.id);
    return control === undefined ? [] : [fieldLine(field, control, outcomes.get(field.id))];
  });
  const forms = reading.forms.map(
    ({ form, title, buttons }) => `form ${form} 「${title}」 [${buttons.join(' ')}]`,
  );
  return [`${reading.origin}${reading.path}`, ...forms, ...lines].map(redact).join('\n');
}

function fieldLine(field: FormField, control: Control, entry: ReceiptEntry | undefined): string {
  const flags = (['required', 'disabled', 'readonly', 'visible'] as const).filter((flag) => field[flag]);
  const outcome =
    entry === undefined ? '' : ` → ${entry.outcome}${entry.reason === null ? '' : ` (${entry.reason})`}`;
  return [
    `form ${field.form}`,
    `${field.driver}/${control.driver.name} ${field.widget}`,
    `「${field.label}」 by ${field.labelSource}`,
    field.section === '' ? '' : `in 「${field.section}」`,
    field.rowHeader === '' ? '' : `row 「${field.rowHeader}」`,
    field.placeholder === '' ? '' : `prompt 「${field.placeholder}」`,
    field.names.length === 0 ? '' : `names ${field.names.join(',')}`,
    field.maxLength === null ? '' : `max ${field.maxLength}`,
    `${field.options.length} options`,
    flags.join(' '),
    ancestry(control.root) + outcome,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function ancestry(root: Element): string {
  const names: string[] = [];
  for (
    let element: Element | null = root;
    element !== null && names.length <= ANCESTORS;
    element = parentOf(element)
  ) {
    const role = attributeOf(element, 'role');
    const classes = [...element.classList].slice(0, 6).map((name) => `.${name}`);
    names.push(`${nameOf(element)}${classes.join('')}${role === null ? '' : `[role=${role}]`}`);
  }
  return names.join(' < ');
}

/**
 * Takes out what is filled in and what names the company. Short values (是, 1) stand in labels by chance and say nothing
 * about anybody, so single characters stay.
 */
function redactor(page: Document, reading: FormReading): (line: string) => string {
  const typed = [...queryAll<HTMLInputElement>(page, 'input, textarea')].map((input) => input.value);
  const secrets = [
    ...typed,
    ...reading.fields.map((field) => field.shown),
    ...reading.companyNames,
    ...reading.creditCodes,
  ]
    .map((text) => text.normalize('NFKC').trim())
    .filter((text) => text.length > 1)
    .toSorted((one, other) => other.length - one.length);
  const unique = [...new Set(secrets)];
  const spelt = [...new Set(unique.flatMap((secret) => spelling(secret) ?? []))].map(
    (pattern) => new RegExp(pattern, 'giu'),
  );
  return (line) => {
    const told = unique.reduce((text, secret) => text.replaceAll(secret, '█'), line.normalize('NFKC'));
    const cleaned = spelt.reduce((text, pattern) => text.replaceAll(pattern, '█'), told);
    return cleaned
      .replaceAll(COMPANIES, '█')
      .replaceAll(ADDRESS, '█')
      .replaceAll(GROUPED, '█')
      .replaceAll(NUMBER, '█');
  };
}

/** Finds a value that the page repeats with other separators; null for values too short to be told from other words. */
function spelling(secret: string): string | null {
  const signs = secret.replaceAll(SEPARATORS, '').match(/./gsu) ?? [];
  if (signs.length < LEAST_SPELT) return null;
  return signs.join(`${BETWEEN}?`);
}
