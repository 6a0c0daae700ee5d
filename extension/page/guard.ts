/**
 * Whether a control may be written right now. Asked again for each field at the moment of writing, whatever the plan said:
 * pages move on, and pages hide traps. Geometry is read here and nowhere else.
 */
import type { FailureReason } from 'shared/forms/receipt.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { Control } from './drivers/driver.ts';
import { isSecret } from './drivers/secret-field.ts';
import { maxLengthOf } from './read-fields/read-page.ts';

/** Below this a person does not see it; pages that fade things in pass through it for an instant only. */
const LEAST_OPACITY = 0.1;
/** A widget smaller than this (CSS px) is not meant to be used. */
const LEAST_SIZE = 4;

export function guardControl(control: Control, value: FillValue): FailureReason | null {
  if (!control.root.isConnected || control.input?.isConnected === false) return 'gone';
  if (control.input !== null && isSecret(control.input)) return 'unsupported';
  const { disabled, readonly } = control.driver.state(control);
  if (disabled) return 'disabled';
  if (readonly) return 'readonly';
  const limit = maxLengthOf(control.input);
  if (value.kind === 'text' && limit !== null && value.text.length > limit) return 'tooLong';
  return guardSight(control.root);
}

/** Scrolls the widget into view if it is not, then asks what a person would see and hit there. */
export function guardSight(root: Element): FailureReason | null {
  if (!root.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })) return 'hidden';
  if (opacityUpToRoot(root) < LEAST_OPACITY) return 'hidden';
  if (!isInView(centre(root)))
    root.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = root.getBoundingClientRect();
  if (box.width < LEAST_SIZE || box.height < LEAST_SIZE) return 'hidden';
  const point = centre(root);
  // What cannot be scrolled to (left: -9999px) nobody can see.
  if (!isInView(point)) return 'hidden';
  const tree = root.getRootNode() as Document | ShadowRoot;
  const hit = tree.elementFromPoint(point.x, point.y);
  if (hit === null) return 'covered';
  return root.contains(hit) || isLabelOf(hit, root) ? null : 'covered';
}

function opacityUpToRoot(root: Element): number {
  let opacity = 1;
  for (let element: Element | null = root; element !== null; element = parentOf(element)) {
    opacity *= Number(getComputedStyle(element).opacity);
  }
  return opacity;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? tree.host : null;
}

function centre(root: Element): { x: number; y: number } {
  const { left, top, width, height } = root.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function isInView({ x, y }: { x: number; y: number }): boolean {
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
}

/** Frameworks lay a drawn label over a transparent input: hitting the label is hitting the field. */
function isLabelOf(hit: Element, root: Element): boolean {
  const label = hit.closest('label');
  return label !== null && (label.contains(root) || label.control === root);
}
