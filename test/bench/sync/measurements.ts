/** What is measured, the same for ours and for the floor. Times in ms. */
import { makeRecord } from './records.ts';
import type { Client, NewRecord } from './subject.ts';

const BATCH = 500;
const PAGE = 500;

/** Records a second, in batches of 500. */
export async function pushBatches(client: Client, records: readonly NewRecord[]): Promise<number> {
  const begun = performance.now();
  for (let at = 0; at < records.length; at += BATCH) await client.push(records.slice(at, at + BATCH));
  return (records.length / (performance.now() - begun)) * 1_000;
}

/** Until everything has been read, from nothing. */
export async function pullAll(client: Client, expected: number): Promise<number> {
  client.rewind();
  const begun = performance.now();
  let pulled = 0;
  while (pulled < expected) {
    const page = await client.pull(PAGE);
    if (page === 0) throw new Error(`Only ${pulled} of ${expected} records came.`);
    pulled += page;
  }
  return performance.now() - begun;
}

/** One record is pushed by one client, then read by the other: the reads alone are timed. */
export async function pullOne(
  writer: Client,
  reader: Client,
  name: string,
  rounds: number,
): Promise<number[]> {
  await reader.skip();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await writer.push([makeRecord(name, round)]);
    const begun = performance.now();
    const pulled = await reader.pull(PAGE);
    times.push(performance.now() - begun);
    if (pulled !== 1) throw new Error(`${pulled} records came instead of one.`);
  }
  return times;
}

/** From sending a push until another client, told by its stream, has the record in its hands. */
export async function seeNews(
  writer: Client,
  reader: Client,
  name: string,
  rounds: number,
): Promise<number[]> {
  await reader.skip();
  let told: () => void = () => undefined;
  await reader.listen(() => told());
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const news = new Promise<void>((resolve) => (told = resolve));
    const begun = performance.now();
    const pushing = writer.push([makeRecord(name, round)]);
    await news;
    const pulled = await reader.pull(PAGE);
    times.push(performance.now() - begun);
    if (pulled !== 1) throw new Error(`${pulled} records came instead of one.`);
    await pushing;
  }
  return times;
}

/** Clients that push one record after the other, each waiting for its answer: requests a second, and the time of each. */
export async function pushSingly(
  clients: readonly Client[],
  name: string,
  ms: number,
): Promise<{ readonly perSecond: number; readonly times: number[] }> {
  const times: number[] = [];
  const begun = performance.now();
  await Promise.all(
    clients.map(async (client, number) => {
      for (let round = 0; performance.now() - begun < ms; round += 1) {
        const start = performance.now();
        await client.push([makeRecord(`${name} ${number}`, round)]);
        times.push(performance.now() - start);
      }
    }),
  );
  return { perSecond: (times.length / (performance.now() - begun)) * 1_000, times };
}
