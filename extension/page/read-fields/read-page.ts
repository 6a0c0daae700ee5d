/**
 * Document → FormReading. Values of hidden fields, passwords and codes are never read; nothing is written; the ids live in
 * the returned map alone and mean nothing after the next reading. Of a sandbox nothing is read.
 */
import { attributeOf, isVisible } from '../dom.ts';
import type { FormField, FormReading } from 'shared/forms/form-reading.ts';
import type { Control } from '../drivers/driver.ts';
import { isEditedFrame } from '../edited-frame.ts';
import { pageOrigin } from '../page-origin.ts';
import { isSecret } from '../drivers/secret-field.ts';
import { cleanText } from '../page-text.ts';
import { companyIdentity } from './company-identity.ts';
import type { OpenShadow, Tree } from './find-candidates.ts';
import { findControls } from './find-controls.ts';
import { groupControls } from './form-groups.ts';
import { hiddenTwin } from './hidden-twin.ts';
import { joinedBy } from './joined-box.ts';
import { findLabel, NO_LABEL, type Label } from './label.ts';
import { withLabelIndex } from './labels-of.ts';
import { pagePath } from './page-path.ts';
import { placesInForms } from './places-in-forms.ts';
import { rowHeader } from './row-header.ts';
import { SectionTitles } from './section-title.ts';
import { Grids } from './table-grid.ts';
import { Units } from './unit-beside.ts';
import { pickedByLabel, widgetOf } from './widget-by-label.ts';

/** A portal's list of industries has about 1,400 lines. */
const OPTION_CAP = 3_000;
const SHOWN_CAP = 4_000;

/** Attributes that carry the key of the page's model. */
const MODEL_KEYS = [
  'formcontrolname',
  'ng-model',
  'data-field',
  'data-name',
  'data-prop',
  'textboxname',
  'comboname',
];

export interface PageReading {
  readonly reading: FormReading;
  readonly controls: ReadonlyMap<string, Control>;
  readonly trees: readonly Tree[];
}

/** @param turn number of the reading: ids of an older one never name a field of a newer. */
export function readPage(page: Document, openShadow: OpenShadow, turn: number): PageReading {
  return withLabelIndex(() => readIndexed(page, openShadow, turn));
}

function readIndexed(page: Document, openShadow: OpenShadow, turn: number): PageReading {
  const origin = pageOrigin();
  // A sandbox is left alone: that it is there is all that is told of it. An editor's text is a field of the page around it.
  const { controls: found, trees } =
    origin === 'null' || isEditedFrame(page) ? { controls: [], trees: [] } : findControls(page, openShadow);
  const grids = new Grids();
  const labels = found.map((control) => findLabel(control, grids));
  const titles = new SectionTitles(
    grids,
    trees,
    found.map((control, index) => ({ control, label: labels[index]?.text ?? '' })),
  );
  const units = new Units(grids);
  const { forms, placeOf } = placesInForms(groupControls(found, trees), titles);
  const controls = new Map<string, Control>();
  const fields = found.map((control, index): FormField => {
    const id = `r${turn}f${index}`;
    const label = labels[index] ?? NO_LABEL;
    const known = pickedByLabel(control, label.text);
    controls.set(id, known);
    const unit = units.beside(known, [found[index + 1], found[index - 1]]);
    const joined = joinedBy(known, found[index - 1]);
    return describe(id, known, label, { grids, unit, joined, ...placeOf(control) });
  });
  const { companyNames, creditCodes } = companyIdentity(trees);
  return {
    reading: {
      origin,
      path: pagePath(page.location),
      title: cleanText(page.title),
      fields,
      forms: [...forms],
      companyNames: [...companyNames],
      creditCodes: [...creditCodes],
    },
    controls,
    trees,
  };
}

interface Surroundings {
  readonly grids: Grids;
  readonly unit: string;
  readonly joined: FormField['joinedBy'];
  readonly section: string;
  readonly form: number;
}

function describe(
  id: string,
  control: Control,
  label: Label,
  { grids, unit, joined, section, form }: Surroundings,
): FormField {
  const { driver, input, root } = control;
  const state = driver.state(control);
  const visible = isRendered(control);
  const readable = visible && (input === null || !isSecret(input));
  return {
    id,
    driver: driver.library,
    widget: widgetOf(control, label.text),
    label: label.text,
    labelSource: label.source,
    section,
    rowHeader: rowHeader(control, grids),
    placeholder: cleanText(attribute(input, 'placeholder')),
    joinedBy: joined,
    unit,
    names: namesOf(input, root, label),
    title: cleanText(attribute(input, 'title') || attribute(root, 'title')),
    inputType: input instanceof HTMLInputElement && input === root ? input.type : wrappedType(control),
    maxLength: maxLengthOf(input),
    pattern: cleanText(attribute(input, 'pattern')),
    options: readable ? [...driver.options(control)].slice(0, OPTION_CAP) : [],
    shown: readable ? driver.shown(control).slice(0, SHOWN_CAP) : '',
    disabled: state.disabled,
    readonly: state.readonly,
    required: isRequired(control, label),
    visible,
    form,
  };
}

/** Style only, no layout: geometry and cover are looked at when a field is written. */
function isRendered(control: Control): boolean {
  return isVisible(control.root, { opacityProperty: true, visibilityProperty: true });
}

/** A framed text box is still of its type; a list or a cascader only borrows one. */
function wrappedType(control: Control): string {
  const { input, widget } = control;
  const typed = widget === 'text' || widget === 'number' || widget === 'file';
  return typed && input instanceof HTMLInputElement ? input.type : '';
}

export function maxLengthOf(input: HTMLElement | null): number | null {
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return null;
  return input.maxLength >= 0 ? input.maxLength : null;
}

function namesOf(input: HTMLElement | null, root: Element, label: Label): string[] {
  const twin = hiddenTwin(root);
  const names = [
    attribute(input, 'name'),
    attribute(input, 'id'),
    attribute(twin, 'name'),
    attribute(twin, 'id'),
    label.danglingFor,
    ...MODEL_KEYS.flatMap((key) => [attribute(input, key), attribute(root, key)]),
  ];
  return [...new Set(names.map((name) => cleanText(name)))].filter((name) => name !== '');
}

function isRequired(control: Control, label: Label): boolean {
  if (label.required) return true;
  const { input } = control;
  return input !== null && (input.hasAttribute('required') || attributeOf(input, 'aria-required') === 'true');
}

function attribute(element: Element | null, name: string): string {
  return element?.getAttribute(name) ?? '';
}
