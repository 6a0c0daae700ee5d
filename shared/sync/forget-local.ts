/**
 * When the fields that never sync go. A deleted company's id numbers must not stay on the device unseen; but a deletion
 * can still fail: the server may refuse it, or a colleague's edit that it did not see may win. So they stay while the
 * deletion is on its way, and come back with the record if it fails; they go once the server's copy says *deleted* and
 * nothing typed here brings the record back. A record that is revived later comes back without them, on purpose: to keep
 * somebody's id number for that chance would be to keep it for ever.
 *
 * Who works alone has nobody to ask: there the deletion is final when it is made.
 *
 * What was typed and not saved is another matter: it goes with a record that was deleted on this device, but not with one
 * that somebody else took away from under an open form, however long ago the server has forgotten it. That is shown until the
 * person says what becomes of it.
 */
import type { Held, PendingOperation } from './device.ts';
import { viewRecord } from './record-view.ts';
import { DELETION } from './wire-names.ts';

/** Which of `records` are gone for good. `after` is what the device will hold; it needs the held copies of them all. */
export function goneForGood(
  after: Pick<Held, 'records' | 'operations'>,
  records: Iterable<string>,
): string[] {
  return [...new Set(records)].filter((record) => {
    const held = after.records.get(record);
    const operations = after.operations.filter((operation) => operation.record === record);
    const view = viewRecord(held, operations);
    return view === null || (view.deleted && held?.server.deleted === true);
  });
}

/**
 * Those of `gone` that this device itself deleted. `before`: what it held until now; of what the server has forgotten nothing
 * else says who did.
 */
export function goneByOwnHand(
  after: Pick<Held, 'records'>,
  before: Pick<Held, 'records' | 'operations'>,
  gone: readonly string[],
  device: string,
): string[] {
  return gone.filter((record) => {
    const { server } = after.records.get(record) ?? before.records.get(record) ?? {};
    if (server?.deleted === true) return server.clocks?.[DELETION]?.opId.startsWith(`${device}:`) === true;
    return before.operations.some(isDeletionOf(record));
  });
}

const isDeletionOf =
  (record: string) =>
  (operation: PendingOperation): boolean =>
    operation.record === record && operation.delete && operation.state !== 'rejected';
