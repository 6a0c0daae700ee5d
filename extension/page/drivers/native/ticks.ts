/** What radios and check boxes share: groups, the text beside each, and ticking one by a click on its input. */
import { attributeOf, closest, is, query, queryAll, treeOf } from '../../dom.ts';
import type { Claim } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { cleanLabel, textOf } from '../../page-text.ts';
import { drawnInPlaceOf } from '../../read-fields/hidden-twin.ts';
import { labelsOf } from '../../read-fields/labels-of.ts';
import { focusQuietly, leave } from '../write-text.ts';

/** Frames that libraries draw around boxes of one question, which they give no name. */
const FRAMES = '[class*="checkbox-group" i], [class*="checkboxgroup" i]';

/**
 * The group that a radio or check box belongs to: same name, same form, same tree. One without a name stands alone, unless a
 * frame says that it is one of a group.
 */
export function claimGroup(input: HTMLInputElement, widget: 'radio' | 'checkbox'): Claim {
  const around = input.name === '' ? closest(input, FRAMES) : treeOf(input);
  const members =
    around === null
      ? [input]
      : [...queryAll<HTMLInputElement>(around, `input[type="${widget}"]`)].filter(
          (other) => other.name === input.name && other.form === input.form,
        );
  const isFramed = input.name === '' && members.length > 1;
  const root = isFramed && around instanceof HTMLElement ? around : labelOf(input);
  return { widget, root: root ?? drawnInPlaceOf(input), input, members, whole: false };
}

/** The text a person reads beside a radio or check box: its label, or what follows it up to the next one. */
export function tickText(member: HTMLInputElement): string {
  const label = labelOf(member);
  if (label !== null) return cleanLabel(textOf(label));
  const named = (attributeOf(member, 'aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id === '' ? null : treeOf(member).getElementById(id)));
  const name = cleanLabel(named.map((part) => (part === null ? '' : textOf(part))).join(' '));
  if (name !== '') return name;
  let text = '';
  for (let node = member.nextSibling; node !== null; node = node.nextSibling) {
    if (node instanceof Element && (is(node, 'input, select, textarea, br') || query(node, 'input') !== null))
      break;
    text += node instanceof Element ? textOf(node) : (node.nodeValue ?? '');
    if (text.trim() !== '' && node instanceof Element) break;
  }
  return (
    cleanLabel(text) || cleanLabel(member.title) || cleanLabel(member.value === 'on' ? '' : member.value)
  );
}

/** The label that belongs to one input alone; a label around a whole group names the group. */
export function labelOf(member: HTMLInputElement): HTMLElement | null {
  for (const label of labelsOf(member)) {
    if (queryAll(label, 'input').length <= 1 && textOf(label) !== '') return label;
  }
  return null;
}

/** Ticks by a click on the input: that also fires `input` and `change` as a person's click does. */
export async function tick(member: HTMLElement, hands: Hands): Promise<void> {
  focusQuietly(member);
  hands.mustBeSeen();
  hands.press(member);
  await hands.nextTask();
  leave(member);
}
