/** The world of one story: devices in a team, a server, and requests that may still arrive after their sender gave up. */
import { z } from 'zod';
import { pushAnswers } from 'shared/sync/protocol.ts';
import { leaveTeam } from 'shared/sync/join-team.ts';
import type { HttpAnswer, SyncOutcome } from 'shared/sync/sync-once.ts';
import { MemoryDevice } from 'shared/sync/model/memory-device.ts';
import type { ModelServer } from 'shared/sync/model/model-server.ts';
import type { Act, Fault, Story } from './story.ts';

/** Until it joins again, nothing of it is sent. */
const OUTSIDE: ReadonlySet<SyncOutcome['status']> = new Set(['revoked', 'unknownDevice', 'alone']);

const sent = z.object({ ops: z.array(z.looseObject({ opId: z.string() })) });

export class World {
  time = 1_000_000;
  readonly server: ModelServer;
  readonly devices: MemoryDevice[] = [];
  /** Operations that the server accepted in the life that it has now. */
  accepted = new Set<string>();
  private readonly offsets: number[] = [];
  private readonly late: (() => Promise<unknown>)[] = [];
  private readonly acceptedInBackups: ReadonlySet<string>[] = [];

  /** `makeServer` is given the clock of this world, ms. */
  static async of(
    { devices }: Pick<Story, 'devices'>,
    makeServer: (now: () => number) => Promise<ModelServer>,
  ): Promise<World> {
    let now = (): number => 0;
    const world = new World(await makeServer(() => now()));
    now = () => world.time;
    for (let index = 0; index < devices; index += 1) {
      const device = new MemoryDevice('made-alone', () => world.time + (world.offsets[index] ?? 0));
      world.devices.push(device);
      world.offsets.push(0);
      device.join(await world.server.admit());
    }
    await world.backup();
    return world;
  }

  private constructor(server: ModelServer) {
    this.server = server;
  }

  async play(act: Act): Promise<void> {
    this.time += 1;
    if (act.act === 'wait') this.time += act.ms;
    else if (act.act === 'forget') await this.server.forgetDeletions();
    else if (act.act === 'backup') await this.backup();
    else if (act.act === 'restore') await this.restore(act.which, act.lost);
    else await this.playDevice(act, act.device % this.devices.length);
    if (this.time % 3 === 0) await this.late.shift()?.();
  }

  /** The network is well again: everybody syncs a few times, and whoever was removed is let in again. */
  async settle(): Promise<readonly SyncOutcome[]> {
    for (const send of this.late.splice(0)) await send();
    let last: SyncOutcome[] = [];
    for (let round = 0; round < 4; round += 1) {
      last = [];
      for (const device of this.devices) {
        let outcome = await device.sync(this.request(device, []));
        if (OUTSIDE.has(outcome.status)) {
          device.join(await this.server.admit());
          outcome = await device.sync(this.request(device, []));
        }
        last.push(outcome);
      }
    }
    return last;
  }

  async backup(): Promise<void> {
    await this.server.backup();
    this.acceptedInBackups.push(new Set(this.accepted));
  }

  async restore(which: number, lost: boolean): Promise<void> {
    const number = which % this.acceptedInBackups.length;
    await this.server.restore(number, lost);
    this.accepted = new Set(this.acceptedInBackups[number]);
  }

  private async playDevice(act: Extract<Act, { device: number }>, index: number): Promise<void> {
    const device = this.devices[index];
    if (!device) throw new Error('no such device');
    if (act.act === 'clock') this.offsets[index] = act.ms;
    else if (act.act === 'revoke') await this.server.revoke(device.state.device);
    else if (act.act === 'leave') device.write(leaveTeam(device.held()));
    else if (act.act === 'return') {
      if (device.state.team === null) device.join(await this.server.admit());
    } else if (act.act === 'delete') device.edit({ record: act.record, kind: 'note', delete: true });
    else if (act.act === 'sync') await device.sync(this.request(device, [...act.faults]));
    else if (act.act === 'syncTwice') {
      const request = this.request(device, [...act.faults]);
      await Promise.all([device.sync(request), device.sync(request)]);
    } else {
      const change = act.value === null ? { unset: [act.field] } : { set: { [act.field]: act.value } };
      device.edit({ record: act.record, kind: 'note', ...change });
      if (device.view(act.record)?.fields[act.field] !== (act.value ?? undefined)) {
        throw new Error('The view lost what was just typed.');
      }
    }
  }

  private request(device: MemoryDevice, faults: Fault[]) {
    return async (method: string, path: string, content?: unknown): Promise<HttpAnswer | null> => {
      const from = device.state.device;
      const body = content === undefined ? undefined : JSON.stringify(content);
      const send = () => this.deliver(from, method, path, body);
      const fault = faults.shift() ?? 'none';
      this.time += 7;
      if (fault === 'late') this.late.push(send);
      if (fault === 'lostRequest' || fault === 'late') return null;
      if (fault === 'cutRequest') {
        await this.server.handle(from, method, path, body?.slice(0, body.length / 2));
        return null;
      }
      if (fault === 'twice') await send();
      const answer = await send();
      if (fault === 'cutAnswer') return answer && { status: answer.status, body: undefined };
      return fault === 'lostAnswer' ? null : answer;
    };
  }

  private async deliver(device: string, method: string, path: string, body?: string) {
    const answer = await this.server.handle(device, method, path, body);
    const answers = answer?.status === 200 ? pushAnswers.safeParse(answer.body).data?.answers : undefined;
    for (const one of answers ?? []) if (one.outcome !== 'rejected') this.accepted.add(one.opId);
    if (answers && answers.length !== sent.parse(JSON.parse(body ?? '')).ops.length) {
      throw new Error('Not one answer for each operation.');
    }
    return answer;
  }
}
