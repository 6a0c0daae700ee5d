/**
 * Whether a control may be written right now. Asked again for each field at the moment of writing, whatever the plan said:
 * pages move on, and pages hide traps.
 */
import { isAttached } from './dom.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { Control } from './drivers/driver.ts';
import { isSecret } from './drivers/secret-field.ts';
import { maxLengthOf } from './read-fields/read-page.ts';
import { guardSight } from './sight.ts';

export function guardControl(control: Control, value: FillValue): FailureReason | null {
  if (!isAttached(control.root) || control.input?.isConnected === false) return 'gone';
  if (control.input !== null && isSecret(control.input)) return 'unsupported';
  const { disabled, readonly } = control.driver.state(control);
  if (disabled) return 'disabled';
  if (readonly) return 'readonly';
  const limit = maxLengthOf(control.input);
  if (value.kind === 'text' && limit !== null && value.text.length > limit) return 'tooLong';
  for (const place of placesOf(control)) {
    const reason = guardSight(place);
    if (reason !== null) return reason;
  }
  return null;
}

/** All of a widget that must be seen: its frame, and the box in it that a person types into. */
export function placesOf(control: Control): readonly Element[] {
  const box = control.driver.typed?.(control) ?? control.root;
  return box === control.root ? [box] : [control.root, box];
}
