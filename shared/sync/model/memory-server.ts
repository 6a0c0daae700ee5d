/**
 * A team's server in memory, for tests: what it decides is the real thing (`decideBatch`), only storage and HTTP are not.
 * Small pages and small pushes, so that a few records already need several of both.
 */
import { admitOperation } from '../admit-operation.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { answerOf, decideBatch } from '../decide-batch.ts';
import { toSynced, type MergedRecord } from '../merged-record.ts';
import { pushRequest, type HistoryEntry, type Limits } from '../protocol.ts';
import type { HttpAnswer } from '../sync-once.ts';

interface Disk {
  readonly seq: number;
  readonly records: ReadonlyMap<string, MergedRecord>;
  readonly history: readonly HistoryEntry[];
}

const PAGE = 3;

export class MemoryServer {
  disk: Disk = { seq: 0, records: new Map(), history: [] };
  epoch = 1;
  since: number | null = null;
  readonly limits: Limits;
  readonly now: () => number;

  constructor(now: () => number, limits: Limits = { ops: 4, bytes: 100_000 }) {
    this.now = now;
    this.limits = limits;
  }

  backup(): Disk {
    return this.disk;
  }

  restore(backup: Disk): void {
    this.disk = backup;
    this.epoch += 1;
    this.since = Math.min(this.since ?? backup.seq, backup.seq);
  }

  handle(device: string, method: string, path: string, body: unknown): HttpAnswer {
    const [route = '', query = ''] = path.split('?');
    if (method === 'POST' && route.endsWith('/push')) return this.push(device, body);
    if (method === 'GET' && route.endsWith('/pull')) {
      return this.pull(/(?:^|&)cursor=([^&]*)/.exec(query)?.[1] ?? '');
    }
    return { status: 404, body: { code: 'notFound', reason: 'No such route.' } };
  }

  private push(device: string, body: unknown): HttpAnswer {
    const request = pushRequest.parse(body);
    if (request.epoch !== `e${this.epoch}`) return this.epochChanged();
    if (request.ops.length > this.limits.ops) {
      return { status: 413, body: { code: 'tooLarge', reason: 'Too many.', limits: this.limits } };
    }
    const { disk } = this;
    const result = decideBatch(
      request.ops.map((raw) => admitOperation(raw, device)),
      {
        seq: disk.seq,
        records: disk.records,
        answered: new Map(disk.history.map((entry) => [entry.opId, answerOf(entry)])),
        acceptedAt: new Map(disk.history.map((entry) => [entry.seq, entry.receivedAt])),
        author: `member-of-${device}`,
        role: 'editor',
        now: this.now(),
      },
    );
    this.disk = {
      seq: result.seq,
      records: new Map([...disk.records, ...result.records.map((one) => [one.record, one] as const)]),
      history: [...disk.history, ...result.history],
    };
    return { status: 200, body: { answers: result.answers, cursor: this.cursor(result.seq) } };
  }

  private pull(text: string): HttpAnswer {
    const cursor = readCursor(text);
    if (cursor && (cursor.epoch !== `e${this.epoch}` || cursor.seq > this.disk.seq))
      return this.epochChanged();
    const from = cursor?.seq ?? 0;
    const rest = [...this.disk.records.values()]
      .filter((one) => one.seq > from)
      .sort((a, b) => a.seq - b.seq);
    const page = rest.slice(0, PAGE);
    const more = rest.length > page.length;
    const to = more ? (page.at(-1)?.seq ?? from) : this.disk.seq;
    return { status: 200, body: { records: page.map(toSynced), cursor: this.cursor(to), more } };
  }

  private epochChanged(): HttpAnswer {
    const body = { code: 'epochChanged', reason: 'Restored.', since: this.since ?? 0, now: this.now() };
    return { status: 409, body };
  }

  private cursor(seq: number): string {
    return writeCursor({ epoch: `e${this.epoch}`, seq });
  }
}
