/**
 * `pnpm bench sync`: a real server process over loopback with token, checks, merge and history, beside a bare floor in the
 * same run. The load comes from this process on the same cores, which weighs on both alike. Rounds alternate; each of ours
 * is set against the floor's right after it, because a machine's speed changes within minutes, and the middle ratio counts.
 * A word behind a number restricts the run: `pnpm bench sync quick` leaves out the team of a million records.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer, isBuilt } from 'server/built-server.ts';
import { fillFloor, fillOurs } from './sync/fill-database.ts';
import { pullAll, pullOne, pushBatches, pushSingly, seeNews } from './sync/measurements.ts';
import { makeRecords } from './sync/records.ts';
import { startFloor, startOurs, type Client, type Subject } from './sync/subject.ts';

const ROUNDS = 5;
/** A round of these is over in a second: more of them. */
const MANY_ROUNDS = 9;
const RECORDS = 10_000;
/** Before the clock runs, ours and the floor alike: a server is started once and pushed to for months. */
const WARM_RECORDS = 3_000;
const WARM_PULLS = 400;
const SINGLE = 400;
const WRITERS = 32;
const WRITING_MS = 4_000;

type Pair<T> = { ours: T; floor: T };

export async function bench(): Promise<void> {
  const quick = process.argv.includes('quick');
  const folder = mkdtempSync(join(tmpdir(), 'shouxian-bench-'));
  const report = new Report();
  try {
    console.log(`${availableParallelism()} cores, shared by server and load; records of 750 bytes`);
    // The first start after a change builds; that is no start as people have it every day.
    if (!isBuilt()) buildServer();
    await measureStart(folder, report);
    await measureBulk(folder, report);
    await measureSmall(folder, report, quick ? [1_000] : [1_000, 1_000_000]);
    await measureWriters(folder, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  report.print();
}

async function measureStart(folder: string, report: Report): Promise<void> {
  const starts: Pair<number[]> = { ours: [], floor: [] };
  let rest = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = await startOurs(join(folder, 'start'));
    starts.ours.push(ours.coldMs);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    rest = ours.megabytes();
    await ours.stop();
    const floor = await startFloor(join(folder, 'start-floor.db'));
    starts.floor.push(floor.coldMs);
    await floor.stop();
  }
  const [ours, floor] = [middle(starts.ours), middle(starts.floor)];
  report.limit('cold start, ms', ours, 300, `floor ${floor.toFixed(0)}`);
  report.limit('memory at rest, MB', rest, 80);
}

async function measureBulk(folder: string, report: Report): Promise<void> {
  const pushes: Pair<number[]> = { ours: [], floor: [] };
  const pulls: Pair<number[]> = { ours: [], floor: [] };
  let bytes = 0;
  for (let round = 0; round < MANY_ROUNDS; round += 1) {
    for (const subject of await startBoth(folder, `bulk-${round}`)) {
      const client = await subject.connect();
      await pushBatches(client, makeRecords('warm', WARM_RECORDS));
      pushes[subject.name].push(await pushBatches(client, makeRecords('bulk', RECORDS)));
      pulls[subject.name].push((RECORDS / (await pullAll(client, RECORDS))) * 1_000);
      client.close();
      await subject.stop();
    }
    bytes = statSync(join(folder, `bulk-${round}`, 'shouxian.db')).size / (WARM_RECORDS + RECORDS);
  }
  report.ratio('push in batches of 500, records/s', pushes, 0.6);
  report.ratio('pull of 10,000, records/s', pulls, 0.6);
  report.limit('bytes a record with its history', bytes, 2_000);
}

async function measureSmall(folder: string, report: Report, sizes: readonly number[]): Promise<void> {
  const flat: number[] = [];
  for (const size of sizes) {
    const [ours, floor] = await startBoth(folder, `small-${size}`);
    if (!ours || !floor) return;
    await ours.stop();
    await floor.stop();
    fillOurs(join(folder, `small-${size}`, 'shouxian.db'), size);
    fillFloor(join(folder, `small-${size}-floor.db`), size);
    const pulls: Pair<number[]> = { ours: [], floor: [] };
    const news: Pair<number[]> = { ours: [], floor: [] };
    const again = await startBoth(folder, `small-${size}`);
    const clients = new Map<Subject, readonly [Client, Client]>();
    for (const subject of again) {
      const [writer, reader] = [await subject.connect(), await subject.connect()];
      await pullOne(writer, reader, 'warm', WARM_PULLS);
      await seeNews(writer, reader, 'warm news', 50);
      clients.set(subject, [writer, reader]);
    }
    for (let round = 0; round < MANY_ROUNDS; round += 1) {
      for (const [subject, [writer, reader]] of clients)
        pulls[subject.name].push(p(95, await pullOne(writer, reader, `one ${round}`, SINGLE)));
    }
    for (let round = 0; round < MANY_ROUNDS; round += 1) {
      for (const [subject, [writer]] of clients) {
        // A stream of its own each round: one that listens twice is told twice.
        const listener = await subject.connect();
        news[subject.name].push(p(95, await seeNews(writer, listener, `news ${round}`, SINGLE)));
        listener.close();
      }
    }
    for (const [subject, made] of clients) {
      for (const client of made) client.close();
      await subject.stop();
    }
    const worded = size.toLocaleString('en');
    flat.push(middle(pulls.ours));
    report.atMost(`pull of one change among ${worded}, p95 ms`, pulls, 2);
    report.atMost(`news seen by another client, ${worded} records, p95 ms`, news, 2);
    rmSync(join(folder, `small-${size}`), { recursive: true, force: true });
    rmSync(join(folder, `small-${size}-floor.db`), { force: true });
  }
  const [few = 0, many] = flat;
  if (many !== undefined) {
    console.log(`pull of one change, 1,000,000 records against 1,000: ${(many / few).toFixed(2)} times`);
  }
}

async function measureWriters(folder: string, report: Report): Promise<void> {
  const rates: Pair<number[]> = { ours: [], floor: [] };
  const slow: Pair<number[]> = { ours: [], floor: [] };
  let loaded = 0;
  const subjects = await startBoth(folder, 'writers');
  const clients = new Map<Subject, Awaited<ReturnType<Subject['connect']>>[]>();
  for (const subject of subjects) {
    const made = [];
    for (let index = 0; index < WRITERS; index += 1) made.push(await subject.connect());
    clients.set(subject, made);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const subject of subjects) {
      const written = await pushSingly(clients.get(subject) ?? [], `round ${round}`, WRITING_MS);
      rates[subject.name].push(written.perSecond);
      slow[subject.name].push(p(99, written.times));
      if (subject.name === 'ours') loaded = subject.megabytes();
    }
  }
  for (const subject of subjects) {
    for (const client of clients.get(subject) ?? []) client.close();
    await subject.stop();
  }
  report.ratio(`${WRITERS} clients pushing single records, requests/s`, rates, 1);
  report.limit(`${WRITERS} clients, p99 ms`, middle(slow.ours), 60, `floor ${middle(slow.floor).toFixed(1)}`);
  console.log(`memory after that load: ${loaded.toFixed(0)} MB`);
}

async function startBoth(folder: string, name: string): Promise<readonly Subject[]> {
  return [await startOurs(join(folder, name)), await startFloor(join(folder, `${name}-floor.db`))];
}

function p(percent: number, times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? Number.NaN;
}

function middle(values: readonly number[]): number {
  return p(50, values);
}

/** The middle of the rounds' ratios, each round of ours over the floor's of the same time. */
function ratioOf({ ours, floor }: Pair<number[]>): number {
  return middle(ours.map((figure, round) => figure / (floor[round] ?? Number.NaN)));
}

/** Each figure beside its floor or its limit, and whether it keeps it. */
class Report {
  private readonly lines: string[] = [];

  ratio(what: string, rounds: Pair<number[]>, least: number): void {
    const ratio = ratioOf(rounds);
    this.add(
      what,
      `${middle(rounds.ours).toFixed(0)} floor=${middle(rounds.floor).toFixed(0)} ratio=${ratio.toFixed(2)} least=${least}`,
      ratio >= least,
    );
  }

  atMost(what: string, rounds: Pair<number[]>, most: number): void {
    const ratio = ratioOf(rounds);
    this.add(
      what,
      `${middle(rounds.ours).toFixed(2)} floor=${middle(rounds.floor).toFixed(2)} ratio=${ratio.toFixed(2)} most=${most}`,
      ratio <= most,
    );
  }

  limit(what: string, value: number, most: number, beside = ''): void {
    this.add(what, `${value.toFixed(1)} most=${most} ${beside}`.trimEnd(), value <= most);
  }

  print(): void {
    console.log(['', ...this.lines].join('\n'));
  }

  private add(what: string, figures: string, kept: boolean): void {
    const line = `sync: ${what}: ${figures} ${kept ? 'kept' : 'MISSED'}`;
    this.lines.push(line);
    console.log(line);
  }
}
