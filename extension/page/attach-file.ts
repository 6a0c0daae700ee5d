/**
 * Puts the one file that the person has just picked in the side panel into one file slot of the page. Only that click
 * does it: no plan, no driver and no undo ever touches a file slot, because many pages upload as soon as they get a file.
 */
import type { FailureReason, ReceiptEntry } from 'shared/forms/receipt.ts';
import type { PickedFile } from '../engine-port.ts';
import { attributeOf, contentOf, parentOf } from './dom.ts';
import type { Control } from './drivers/driver.ts';
import { createHands } from './drivers/hands.ts';
import { guardControl } from './guard.ts';
import { pageOrigin } from './page-origin.ts';
import { pagePath } from './read-fields/page-path.ts';
import type { RunTarget, RunWorld } from './run-plan.ts';

/** A page that takes a file away to upload it names it nearby when it has come, in ms. */
const NAMED_CAP = 4_000;
/** How far around the slot an upload widget writes the name. */
const LEVELS = 4;

export async function attachFile(
  { page, timers, find }: RunWorld,
  target: RunTarget,
  fieldId: string,
  file: PickedFile,
  signal: AbortSignal,
): Promise<ReceiptEntry> {
  const control = find(fieldId);
  const slot = control?.widget === 'file' && control.input instanceof HTMLInputElement ? control.input : null;
  const entry = (outcome: ReceiptEntry['outcome'], reason: FailureReason | null): ReceiptEntry => {
    const shown = slot === null ? '' : [...(slot.files ?? [])].map(({ name }) => name).join('、');
    return {
      fieldId,
      outcome,
      reason,
      shown: shown === '' && reason === null ? file.name : shown,
      before: '',
    };
  };
  if (signal.aborted) return entry('refused', 'stopped');
  const origin = pageOrigin();
  if (origin === 'null' || origin !== target.origin || pagePath(page.location) !== target.path)
    return entry('refused', 'otherOrigin');
  if (control === null || slot === null) return entry('refused', control === null ? 'gone' : 'unsupported');
  const refusal = guardControl(control, { kind: 'text', text: '' });
  if (refusal !== null) return entry('refused', refusal);
  if ((slot.files?.length ?? 0) > 0) return entry('refused', 'occupied');
  if (!accepts(slot, file)) return entry('refused', 'fileNotAccepted');

  const before = namedAround(control, file.name);
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytesOf(file.content)], file.name, { type: file.type }));
  slot.files = transfer.files;
  slot.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  slot.dispatchEvent(new Event('change', { bubbles: true }));
  const hands = createHands([control.root], timers, signal);
  const holds = () => [...(slot.files ?? [])].some(({ name }) => name === file.name);
  const taken = await hands.until(
    () => holds() || namedAround(control, file.name) > before || null,
    NAMED_CAP,
  );
  return taken === null ? entry('failed', 'notKept') : entry('filled', null);
}

/** As the browser's own dialog reads `accept`: endings, types, and families of types. */
function accepts(slot: Element, { name, type }: PickedFile): boolean {
  const kinds = (attributeOf(slot, 'accept') ?? '')
    .toLowerCase()
    .split(',')
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '');
  return (
    kinds.length === 0 ||
    kinds.some((kind) =>
      kind.startsWith('.')
        ? name.toLowerCase().endsWith(kind)
        : kind.endsWith('/*')
          ? type.startsWith(kind.slice(0, -1))
          : kind === type,
    )
  );
}

/** How often the page names that file around its slot. */
function namedAround({ root }: Control, name: string): number {
  let around: Element = root;
  for (let level = 0; level < LEVELS; level += 1) around = parentOf(around) ?? around;
  return contentOf(around).split(name).length - 1;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
