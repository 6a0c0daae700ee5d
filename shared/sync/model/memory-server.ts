/**
 * A team's server in memory, for tests: what it decides is the real thing (`decideBatch`, `readFrom`, `afterRestore`), only
 * storage and HTTP are not. Small pages and small pushes, so that a few records already need several of both.
 */
import { admitOperation } from '../admit-operation.ts';
import { readCursor, readFrom, writeCursor } from '../cursor.ts';
import { decideBatch } from '../decide-batch.ts';
import { afterRestore } from '../earlier-epochs.ts';
import type { MergedRecord } from '../merged-record.ts';
import { pushRequest, type HistoryEntry, type Limits } from '../protocol.ts';
import type { HttpAnswer } from '../sync-once.ts';
import type { ModelServer, Truth } from './model-server.ts';

interface Disk {
  readonly epoch: string;
  readonly earlier: ReadonlyMap<string, number>;
  readonly seq: number;
  readonly records: ReadonlyMap<string, MergedRecord>;
  readonly history: readonly HistoryEntry[];
  /** The number up to which deletions are told no more. */
  readonly forgotten: number;
  readonly revoked: ReadonlySet<string>;
}

const PAGE = 3;

export class MemoryServer implements ModelServer {
  disk: Disk = {
    epoch: 'e1',
    earlier: new Map(),
    seq: 0,
    records: new Map(),
    history: [],
    forgotten: 0,
    revoked: new Set(),
  };
  readonly limits: Limits;
  readonly now: () => number;
  private epochs = 1;
  private admitted = 0;
  private readonly backups: Disk[] = [];

  constructor(now: () => number, limits: Limits = { ops: 4, bytes: 100_000 }) {
    this.now = now;
    this.limits = limits;
  }

  async admit(): Promise<{ team: string; device: string }> {
    this.admitted += 1;
    return { team: 'team', device: `device-${this.admitted}` };
  }

  async backup(): Promise<void> {
    this.backups.push(this.disk);
  }

  async restore(which: number, lost = false): Promise<void> {
    const backup = this.backups[which];
    if (!backup) throw new Error('no such backup');
    const earlier = afterRestore(backup, lost ? null : this.disk);
    this.epochs += 1;
    this.disk = { ...backup, epoch: `e${this.epochs}`, earlier };
  }

  /** Deletions of before this moment are told no more. */
  async forgetDeletions(): Promise<void> {
    const deleted = [...this.disk.records.values()].filter((record) => record.deleted);
    const forgotten = Math.max(this.disk.forgotten, ...deleted.map((record) => record.seq));
    this.disk = { ...this.disk, forgotten };
  }

  async revoke(device: string): Promise<void> {
    this.disk = { ...this.disk, revoked: new Set([...this.disk.revoked, device]) };
  }

  async truth(): Promise<Truth> {
    const { records, history, forgotten } = this.disk;
    const gone = [...records.values()].filter((record) => record.deleted && record.seq <= forgotten);
    return { records: [...records.values()], history, forgotten: new Set(gone.map(({ record }) => record)) };
  }

  async handle(device: string, method: string, path: string, body?: string): Promise<HttpAnswer> {
    const [route = '', query = ''] = path.split('?');
    if (this.disk.revoked.has(device)) {
      return { status: 403, body: { code: 'revoked', reason: 'Removed.' } };
    }
    if (method === 'POST' && route.endsWith('/push')) return this.push(device, body ?? '');
    if (method === 'GET' && route.endsWith('/pull')) {
      return this.pull(/(?:^|&)cursor=([^&]*)/.exec(query)?.[1] ?? '');
    }
    return { status: 404, body: { code: 'notFound', reason: 'No such route.' } };
  }

  private push(device: string, text: string): HttpAnswer {
    const request = readPush(text);
    if (!request) return { status: 400, body: { code: 'badRequest', reason: 'Not a push.' } };
    if (request.epoch !== this.disk.epoch) return this.epochChanged(request.epoch);
    if (request.ops.length > this.limits.ops) {
      return { status: 413, body: { code: 'tooLarge', reason: 'Too many.', limits: this.limits } };
    }
    const { disk } = this;
    const admissions = request.ops.map((raw) => admitOperation(raw, device));
    if (admissions.some((one) => one.admitted && one.operation.base > disk.seq)) {
      return this.epochChanged(disk.epoch, disk.seq);
    }
    const result = decideBatch(admissions, {
      seq: disk.seq,
      records: disk.records,
      accepted: new Map(disk.history.map((entry) => [entry.opId, entry])),
      acceptedAt: new Map(disk.history.map((entry) => [entry.seq, entry.receivedAt])),
      author: `member-of-${device}`,
      role: 'editor',
      now: this.now(),
    });
    this.disk = {
      ...disk,
      seq: result.seq,
      records: new Map([...disk.records, ...result.records.map((one) => [one.record, one] as const)]),
      history: [...disk.history, ...result.history],
    };
    const cursor = writeCursor({ epoch: disk.epoch, seq: result.seq });
    return { status: 200, body: { answers: result.answers, cursor } };
  }

  private pull(text: string): HttpAnswer {
    const { epoch, seq, forgotten, earlier } = this.disk;
    const sameUntil = (other: string) => earlier.get(other) ?? 0;
    const from = readFrom(readCursor(text), { epoch, seq, forgotten, sameUntil });
    if (from.status === 'epochChanged') return this.epochChanged(readCursor(text)?.epoch ?? '', from.since);
    if (from.status === 'resync') {
      return { status: 410, body: { code: 'resync', reason: 'Deletions were forgotten.' } };
    }
    const rest = [...this.disk.records.values()]
      .filter((one) => one.seq > from.after && !(one.deleted && one.seq <= forgotten))
      .sort((a, b) => a.seq - b.seq);
    const page = rest.slice(0, PAGE);
    const more = rest.length > page.length;
    const to = more ? (page.at(-1)?.seq ?? from.after) : seq;
    const cursor = writeCursor({ epoch, seq: to, clean: from.clean });
    return { status: 200, body: { records: page, cursor, more, head: seq } };
  }

  private epochChanged(theirs: string, since = this.disk.earlier.get(theirs) ?? 0): HttpAnswer {
    const { epoch } = this.disk;
    const body = { code: 'epochChanged', reason: 'Restored.', since, now: this.now(), epoch };
    return { status: 409, body };
  }
}

function readPush(text: string) {
  try {
    return pushRequest.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
