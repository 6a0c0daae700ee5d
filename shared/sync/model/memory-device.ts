/** A device whose database is three maps, for tests. `transact` is what the extension does with IndexedDB. */
import {
  newDeviceState,
  type DeviceState,
  type Edit,
  type Held,
  type HeldRecord,
  type PendingOperation,
  type Transact,
  type Writes,
} from '../device.ts';
import { joinTeam } from '../join-team.ts';
import type { ConflictNotice, FieldValues } from '../protocol.ts';
import { viewRecords, type RecordView } from '../record-view.ts';
import { stampEdit } from '../stamp-edit.ts';
import { syncOnce, type SyncOutcome, type SyncPorts } from '../sync-once.ts';

export class MemoryDevice {
  state: DeviceState;
  readonly records = new Map<string, HeldRecord>();
  readonly operations = new Map<string, PendingOperation>();
  readonly local = new Map<string, FieldValues>();
  readonly notices = new Map<string, ConflictNotice>();
  clock: () => number;

  constructor(name: string, clock: () => number) {
    this.state = newDeviceState(name);
    this.clock = clock;
  }

  readonly transact: Transact = async (need, step) => {
    const wanted = need.records === 'all' ? [...this.records.keys()] : need.records;
    const writes = step(this.held(wanted));
    this.write(writes);
    return writes;
  };

  held(records: readonly string[] = [...this.records.keys()]): Held {
    const found = records.flatMap((record) => this.records.get(record) ?? []);
    return {
      state: this.state,
      records: new Map(found.map((copy) => [copy.record, copy])),
      operations: [...this.operations.values()].sort((a, b) => a.counter - b.counter),
    };
  }

  write(writes: Writes): void {
    if (writes.state) this.state = writes.state;
    for (const record of writes.dropRecords ?? []) this.records.delete(record);
    for (const copy of writes.putRecords ?? []) this.records.set(copy.record, copy);
    for (const opId of writes.dropOperations ?? []) this.operations.delete(opId);
    for (const operation of writes.putOperations ?? []) this.operations.set(operation.opId, operation);
    for (const notice of writes.conflicts ?? []) this.notices.set(notice.opId, notice);
    for (const { record, set, unset } of writes.local ?? []) {
      const fields = { ...this.local.get(record), ...set };
      for (const field of unset) delete fields[field];
      this.local.set(record, fields);
    }
    for (const record of writes.forget ?? []) this.local.delete(record);
  }

  join(joined: { readonly team: string; readonly device: string; readonly clockOffset?: number }): void {
    this.write(joinTeam(this.held(), joined, this.clock()));
  }

  edit(edit: Edit): void {
    this.write(stampEdit(this.held(), edit, this.clock()).writes);
  }

  view(record: string): RecordView | undefined {
    return viewRecords(this.held(), this.local).find((view) => view.record === record);
  }

  sync(request: SyncPorts['request'], onProgress?: SyncPorts['onProgress']): Promise<SyncOutcome> {
    return syncOnce({
      transact: this.transact,
      speaker: this.state,
      request,
      now: () => this.clock(),
      random: () => 0.5,
      ...(onProgress && { onProgress }),
    });
  }
}
