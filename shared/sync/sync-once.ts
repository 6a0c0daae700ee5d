/**
 * One round with the server: push what waits, pull what is new. Never two at once on one device (take a lock around it);
 * if it happens all the same, late answers are recognised and change nothing.
 *
 * Nothing here sleeps: a failure is returned with the time to wait, and calling earlier is allowed (the person pressed
 * the button). Everything is written before the next request goes out, so it may die at any line.
 */
import { z } from 'zod';
import { backOffMs } from './back-off.ts';
import { readCursor } from './cursor.ts';
import type { DeviceState, Held, Transact, Writes } from './device.ts';
import { restoredMeanwhile, startFullPull } from './full-pull.ts';
import { metaAnswer, problem, pullAnswer, pushAnswers, type Problem } from './protocol.ts';
import { PROTOCOL_VERSION } from './wire-names.ts';
import { applyPage, needsAll } from './pull-page.ts';
import { applyAnswers, nextBatch, shrinkBatch } from './push-batch.ts';

/** What the server answered, with its JSON body (undefined when there was none). */
export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface SyncPorts {
  readonly transact: Transact;
  /** Whom `request` speaks for. Once the device is somebody else, or alone, the round is over. */
  readonly speaker: Pick<DeviceState, 'team' | 'device'>;
  /**
   * Adds the server's address, `Authorization: Bearer <token>` and the client header; gives up after a time of its own
   * choosing. Null when no answer came.
   */
  readonly request: (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<HttpAnswer | null>;
  /** This device's clock in ms, right or wrong. */
  readonly now: () => number;
  /** Between 0 and 1. */
  readonly random: () => number;
  /** Called after every page but the last; `done` of `of` sequence numbers have been read. */
  readonly onProgress?: (progress: { readonly done: number; readonly of: number }) => void;
}

export interface SyncOutcome {
  /**
   * `readOnly`: pulled, but this version may not write any more. `busy`: the server asks us to come later. `serverError`:
   * it answered something that it should not; `serverFull`: pulled, but its disk takes nothing more. `reason` says what, in
   * English, for a log.
   */
  readonly status:
    | 'alone'
    | 'upToDate'
    | 'readOnly'
    | 'unreachable'
    | 'busy'
    | 'serverError'
    | 'serverFull'
    | 'revoked'
    | 'unknownDevice';
  readonly pushed: number;
  readonly refused: number;
  readonly pulled: number;
  readonly retryInMs: number | null;
  readonly reason: string | null;
}

/** Records asked for at a time. */
const PAGE = 500;
/** So many pages in a row that bring nothing lead nowhere. */
const MOST_EMPTY_PAGES = 20;
/** More restored backups than this in one round are a server that contradicts itself. */
const MOST_FULL_PULLS = 3;

type Tally = {
  pushed: number;
  refused: number;
  pulled: number;
  fullPulls: number;
  emptyPages: number;
  full: string | null;
};
interface Failure {
  readonly status: 'unreachable' | 'busy' | 'serverError' | 'revoked' | 'unknownDevice';
  readonly reason: string;
  /** With `busy`: what the server asked for. */
  readonly afterMs?: number;
}

/** Tried again by itself, later each time. */
const FAILED: ReadonlySet<SyncOutcome['status']> = new Set([
  'unreachable',
  'busy',
  'serverError',
  'serverFull',
]);

export async function syncOnce(ports: SyncPorts): Promise<SyncOutcome> {
  const tally: Tally = { pushed: 0, refused: 0, pulled: 0, fullPulls: 0, emptyPages: 0, full: null };
  const outcome = async (
    status: SyncOutcome['status'],
    { reason = null, afterMs = 0 }: { reason?: string | null; afterMs?: number } = {},
  ): Promise<SyncOutcome> => {
    const failed = FAILED.has(status);
    const { state } = await look(ports, (held) => (failed ? countFailure(held) : {}));
    const { pushed, refused, pulled } = tally;
    const retryInMs = failed ? Math.max(afterMs, backOffMs(state.failures, ports.random())) : null;
    return { status, pushed, refused, pulled, retryInMs, reason };
  };

  const { state } = await look(ports);
  if (!speaksFor(ports, state)) return outcome('alone');
  if (state.halted) return outcome(state.halted);
  if (state.refusedProtocol !== null) await askWhetherToWrite(ports, state);

  for (;;) {
    const start = await look(ports);
    if (!speaksFor(ports, start.state)) return outcome('alone');
    const mayPush = start.state.cursor !== '' && start.state.fullPull === null && tally.full === null;
    const step = mayPush && start.waits && start.writes ? await push(ports, tally) : await pull(ports, tally);
    if (step !== 'goOn' && step !== 'pulled') return outcome(step.status, step);
    if (tally.fullPulls > MOST_FULL_PULLS) {
      return outcome('serverError', { reason: 'The server keeps changing its epoch.' });
    }
    if (step !== 'pulled') continue;
    const end = await look(ports);
    if (end.state.fullPull !== null) continue;
    if (!end.writes) return outcome('readOnly');
    if (tally.full !== null) return outcome('serverFull', { reason: tally.full });
    if (!end.waits) return outcome('upToDate');
  }
}

/** Who left while a round was running, or joined anew, is not spoken for by it any more: nothing goes out, no answer counts. */
function speaksFor({ speaker }: SyncPorts, { team, device }: DeviceState): boolean {
  return team !== null && team === speaker.team && device === speaker.device;
}

/** Reads the state, after a change to it where one is wanted. */
async function look(ports: SyncPorts, change: (held: Held) => Writes = () => ({})) {
  let seen: { state: DeviceState; waits: boolean; writes: boolean } | undefined;
  await ports.transact({ records: [] }, (held) => {
    const writes = change(held);
    const state = writes.state ?? held.state;
    seen = {
      state,
      waits: held.operations.some((operation) => operation.state === 'waiting'),
      writes: state.refusedProtocol !== PROTOCOL_VERSION,
    };
    return writes;
  });
  if (!seen) throw new Error('transact did not run its step.');
  return seen;
}

function countFailure(held: Held): Writes {
  return { state: { ...held.state, failures: held.state.failures + 1 } };
}

async function push(ports: SyncPorts, tally: Tally): Promise<'goOn' | Failure> {
  let sent: ReturnType<typeof nextBatch> = [];
  const { state } = await look(ports, (held) => {
    sent = nextBatch(held, ports.now());
    return {};
  });
  if (!speaksFor(ports, state)) return 'goOn';
  const epoch = readCursor(state.cursor)?.epoch ?? '';
  const answer = await ports.request('POST', `/v1/teams/${state.team}/push`, {
    device: state.device,
    epoch,
    ops: sent,
  });
  if (answer?.status === 413) {
    const { limits } = problem.safeParse(answer.body).data ?? {};
    await ports.transact({ records: [] }, (held) => shrinkBatch(held, sent, limits));
    return 'goOn';
  }
  if (answer?.status === 426) {
    await look(ports, (held) => ({ state: { ...held.state, refusedProtocol: PROTOCOL_VERSION } }));
    return 'goOn';
  }
  if (answer?.status === 507) {
    tally.full = '507: The disk of the server is full.';
    return 'goOn';
  }
  if (answer?.status !== 200) return otherwise(ports, tally, answer);
  const parsed = pushAnswers.safeParse(answer.body);
  if (!parsed.success) return unreadable(parsed.error);
  const { answers } = parsed.data;
  const sentIds = new Set(sent.map((operation) => operation.opId));
  if (!answers.some((one) => sentIds.has(one.opId))) {
    return { status: 'serverError', reason: 'The server answered none of the operations it was sent.' };
  }
  await ports.transact({ records: sent.map((operation) => operation.record) }, (held) =>
    applyAnswers(held, state.generation, answers),
  );
  tally.pushed += answers.filter((one) => one.outcome !== 'rejected').length;
  tally.refused += answers.filter((one) => one.outcome === 'rejected').length;
  return 'goOn';
}

/** One page; `pulled` when it was the last. */
async function pull(ports: SyncPorts, tally: Tally): Promise<'goOn' | 'pulled' | Failure> {
  const { state } = await look(ports);
  if (!speaksFor(ports, state)) return 'goOn';
  const query = `cursor=${encodeURIComponent(state.cursor)}&limit=${PAGE}`;
  const answer = await ports.request('GET', `/v1/teams/${state.team}/pull?${query}`);
  if (answer?.status !== 200) return otherwise(ports, tally, answer);
  const parsed = pullAnswer.safeParse(answer.body);
  if (!parsed.success) return unreadable(parsed.error);
  const page = parsed.data;
  const cursor = readCursor(page.cursor);
  if (!cursor || (page.more && page.cursor === state.cursor)) {
    return { status: 'serverError', reason: 'The server answered a cursor that leads nowhere.' };
  }
  const all = state.fullPull !== null && !page.more;
  const need = all ? ('all' as const) : page.records.map((server) => server.record);
  await ports.transact({ records: need }, (held) =>
    !all && needsAll(held, page)
      ? {} // A full pull began meanwhile; the page is late.
      : applyPage(held, { cursor: state.cursor, generation: state.generation }, page),
  );
  const asksAgain = restoredMeanwhile(state, cursor.epoch);
  if (asksAgain) return 'goOn';
  tally.pulled += page.records.length;
  if (!page.more) return 'pulled';
  tally.emptyPages = page.records.length === 0 ? tally.emptyPages + 1 : 0;
  if (tally.emptyPages > MOST_EMPTY_PAGES)
    return { status: 'serverError', reason: 'The server answers page after page and no record.' };
  if (page.head !== undefined) ports.onProgress?.({ done: cursor.seq, of: page.head });
  return 'goOn';
}

/** Answers that push and pull have in common. */
async function otherwise(
  ports: SyncPorts,
  tally: Tally,
  answer: HttpAnswer | null,
): Promise<'goOn' | Failure> {
  if (answer === null) return { status: 'unreachable', reason: 'No answer from the server.' };
  const said = problem.safeParse(answer.body).data;
  const reason = said ? `${answer.status} ${said.code}: ${said.reason}` : `Status ${answer.status}.`;
  const halted = haltedBy(answer.status, said);
  if (halted) {
    await look(ports, (held) => (speaksFor(ports, held.state) ? { state: { ...held.state, halted } } : {}));
    return { status: halted, reason };
  }
  if (answer.status === 429) return { status: 'busy', reason, afterMs: said?.retryAfterMs ?? 0 };
  const again = said && fullPullFor(said, ports.now());
  if (again) {
    tally.fullPulls += 1;
    await look(ports, (held) => (speaksFor(ports, held.state) ? startFullPull(held, again) : {}));
    return 'goOn';
  }
  return { status: 'serverError', reason };
}

/** Only in our server's own words: a proxy, or the page of a network to sign in to, refuses for a while and knows no device. */
function haltedBy(status: number, said: Problem | undefined): DeviceState['halted'] {
  if (status === 401 && said?.code === 'unauthorized') return 'unknownDevice';
  return status === 403 && said?.code === 'revoked' ? 'revoked' : null;
}

function fullPullFor(said: Problem, now: number) {
  if (said.code === 'resync') return { reason: 'resync' as const };
  if (said.code !== 'epochChanged') return null;
  return {
    reason: 'epoch' as const,
    since: said.since ?? 0,
    clockOffset: now - (said.now ?? now),
    epoch: said.epoch ?? null,
  };
}

/** A server or an extension that was brought up to date takes back the refusal of 426. */
async function askWhetherToWrite(ports: SyncPorts, state: DeviceState): Promise<void> {
  const meta = metaAnswer.safeParse((await ports.request('GET', '/v1/meta'))?.body).data;
  const welcome =
    meta && meta.protocol.oldest <= PROTOCOL_VERSION && PROTOCOL_VERSION <= meta.protocol.newest;
  if (!welcome && state.refusedProtocol === PROTOCOL_VERSION) return;
  await look(ports, (held) => ({ state: { ...held.state, refusedProtocol: null } }));
}

function unreadable(error: z.ZodError): Failure {
  return { status: 'serverError', reason: `The server's answer is not ours: ${z.prettifyError(error)}` };
}
