/**
 * A group of radios of any library: elements with role `radio`, or inputs without a name that stand together. Which one is
 * chosen is what is drawn: the input under a drawn circle is ticked by a click even where the page's model refuses.
 *
 * Semi Design calls the inputs of every group `default`: to the browser they are one, and ticking one unticks that of another
 * question. Such groups are told apart by their frames.
 */
import { attributeOf, closest, holds, is, parentOf, query, queryAll, treeOf } from '../../dom.ts';
import { cleanLabel, textOf } from '../../page-text.ts';
import type { Claim, Control } from '../driver.ts';
import { labelOf, tickText } from '../native/ticks.ts';
import { answersDriver, type Answer } from './answers.ts';
import { hasWord } from './class-words.ts';
import { isSeen } from './seen.ts';

const RADIOS = '[role="radio"], input[type="radio" i]';
const NAMED = 'input[type="radio" i][name]:not([name=""])';
const CHECKED = new Set(['checked', 'selected', 'active', 'on', 'chosen']);
/** How far apart the members of a group without a frame may stand. */
const LEVELS = 6;

export const genericRadioGroup = answersDriver({
  library: 'generic',
  name: 'radio-group',
  selectors: [
    '[role="radiogroup"]',
    '[role="radio"]',
    'input[type="radio" i]:not([name])',
    'input[type="radio" i][name=""]',
    '[class*="radiogroup" i]',
    '[class*="radio-group" i]',
  ],
  claim(element) {
    const group = groupOf(element);
    return group === null ? null : claimIn(group);
  },
  answers: lines,
  chosen: (control) =>
    lines(control)
      .filter(({ element }) => isChecked(control, element))
      .slice(0, 1),
  async press(_control, answer, hands) {
    const target = drawnPart(answer);
    if (!hands.mayPress(target)) return false;
    hands.tap(target);
    await hands.nextTask();
    return true;
  },
  comesOff: false,
});

function groupOf(element: Element): Element | null {
  const framed = closest(element, '[role="radiogroup"]');
  if (framed !== null) return framed;
  if (!is(element, RADIOS)) return sharesItsName(element) ? element : null;
  const own = attributeOf(element, 'name') ?? '';
  let around = parentOf(element);
  for (
    let level = 0;
    level < LEVELS && around !== null && !is(around, 'form, body, tr, fieldset');
    level += 1
  ) {
    const others = [
      ...queryAll(
        around,
        'input:not([type="hidden" i]), select, textarea, [role="radio"], [role="combobox"]',
      ),
    ];
    if (others.some((other) => !is(other, RADIOS) || (attributeOf(other, 'name') ?? '') !== own)) return null;
    if (others.filter((other) => !query(other, 'input')).length > 1) return around;
    around = parentOf(around);
  }
  return null;
}

/** Whether the radios of a frame have the name of others outside it. The rows of one question stand in one parent. */
function sharesItsName(frame: Element): boolean {
  const [first, ...rest] = [...queryAll<HTMLInputElement>(frame, NAMED)];
  const around = parentOf(frame);
  if (first === undefined || rest.length === 0 || around === null) return false;
  const isCousin = ({ name, form }: HTMLInputElement): boolean => name === first.name && form === first.form;
  return (
    rest.every(isCousin) &&
    [...queryAll<HTMLInputElement>(treeOf(frame), NAMED)].some(
      (other) => isCousin(other) && !holds(around, other),
    )
  );
}

function claimIn(group: Element): Claim | null {
  const radios = radiosIn(group);
  const inputs = radios.filter((radio) => radio instanceof HTMLInputElement);
  const [first] = radios;
  if (first === undefined) return null;
  // Named inputs are the browser's own groups.
  if (
    inputs.length === radios.length &&
    inputs.some(({ name }) => name !== '') &&
    !is(group, '[role="radiogroup"]') &&
    !sharesItsName(group)
  )
    return null;
  return { widget: 'radio', root: group, input: inputs[0] ?? null, members: inputs, whole: true };
}

/** A drawn radio may hold an input of its own: then the input is what is pressed. */
function radiosIn(group: Element): readonly HTMLElement[] {
  const all = [...queryAll<HTMLElement>(group, RADIOS)];
  return all.filter((radio) => !all.some((other) => other !== radio && holds(radio, other)));
}

/** What a person presses: the circle, or what is drawn over an input that cannot be seen. */
function drawnPart(radio: HTMLElement): HTMLElement {
  if (!(radio instanceof HTMLInputElement)) return radio;
  const label = labelOf(radio);
  if (label !== null) return label;
  for (let around = parentOf(radio); around !== null && !isSeen(radio, radio); around = parentOf(around)) {
    if (queryAll(around, RADIOS).length > 1) break;
    if (isSeen(around, around)) return around;
  }
  return radio;
}

function lines(control: Control): readonly Answer[] {
  return radiosIn(control.root).map((element) => ({ element, text: textOfRadio(element) }));
}

function textOfRadio(radio: HTMLElement): string {
  if (radio instanceof HTMLInputElement && labelOf(radio) !== null) return tickText(radio);
  const named = attributeOf(radio, 'aria-label') ?? '';
  const own = cleanLabel(textOf(radio)) || cleanLabel(named);
  if (own !== '') return own;
  // The text stands beside the circle, in what holds both.
  for (let around = parentOf(radio), level = 0; around !== null && level < 3; around = parentOf(around)) {
    if (
      queryAll(around, RADIOS).length > 1 &&
      queryAll(around, 'input, [role="radio"]').length > 1 &&
      level > 0
    )
      break;
    const text = cleanLabel(textOf(around));
    if (text !== '' && queryAll(around, 'input').length <= 1) return text;
    level += 1;
  }
  return radio instanceof HTMLInputElement ? tickText(radio) : '';
}

function isChecked(control: Control, radio: HTMLElement): boolean {
  const bearer = closest(radio, '[aria-checked]');
  if (bearer !== null && holds(control.root, bearer)) return attributeOf(bearer, 'aria-checked') === 'true';
  if (radiosIn(control.root).some((other) => drawnChecked(control, other)))
    return drawnChecked(control, radio);
  return radio instanceof HTMLInputElement && radio.checked;
}

function drawnChecked(control: Control, radio: Element): boolean {
  let around: Element | null = radio;
  for (let level = 0; level < 3 && around !== null && around !== control.root; level += 1) {
    if (queryAll(around, RADIOS).length > 1) return false;
    if (hasWord(around, CHECKED)) return true;
    around = parentOf(around);
  }
  return false;
}
