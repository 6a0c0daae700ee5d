/** A colleague's device as a program: joins, pushes and pulls over HTTP as the protocol says, in the version it is told. */
import { readInvitationLink } from 'shared/sync/invitation-link.ts';
import {
  joinAnswer,
  pullAnswer,
  pushAnswers,
  type Operation,
  type PushAnswer,
  type SyncedRecord,
} from 'shared/sync/protocol.ts';
import { CLIENT_HEADER } from 'shared/sync/wire-names.ts';

export interface Colleague {
  records(): Promise<readonly SyncedRecord[]>;
  /** Sets fields of one record, having seen all there is. */
  change(record: SyncedRecord, set: NonNullable<Operation['set']>): Promise<PushAnswer['outcome']>;
  /** Deletes one record, having seen all there is. */
  remove(record: SyncedRecord): Promise<PushAnswer['outcome']>;
  /** Adds records, as many at a time as the server takes. */
  create(records: readonly Pick<Operation, 'record' | 'kind' | 'set'>[]): Promise<void>;
}

const BATCH = 250;

/** `protocol` is the version that this device speaks. */
export async function joinAsColleague(link: string, protocol: () => number): Promise<Colleague> {
  const invitation = readInvitationLink(link);
  if (invitation === null) throw new Error(`Not an invitation: ${link}`);
  const { server, secret } = invitation;
  const ask = async (path: string, body?: unknown, token = ''): Promise<unknown> => {
    const response = await fetch(`${server}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        [CLIENT_HEADER]: `9.9.9; protocol=${protocol()}`,
        'content-type': 'application/json',
        ...(token !== '' && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const joined = joinAnswer.parse(
    await ask('/v1/join', { secret, memberName: '乙', deviceName: '另一台设备' }),
  );
  const path = `/v1/teams/${joined.team.id}`;
  const pull = async () => pullAnswer.parse(await ask(`${path}/pull?limit=1000`, undefined, joined.token));
  let counter = 0;
  const push = async (
    { record, kind }: SyncedRecord,
    what: Pick<Operation, 'set' | 'delete'>,
  ): Promise<PushAnswer['outcome']> => {
    const { cursor } = await pull();
    counter += 1;
    const [epoch = '', seq] = cursor.split('.');
    const operation = { opId: `${joined.device}:${counter}`, record, kind, base: Number(seq), ageMs: 0 };
    const body = { device: joined.device, epoch, ops: [{ ...operation, ...what }] };
    const [answer] = pushAnswers.parse(await ask(`${path}/push`, body, joined.token)).answers;
    if (!answer) throw new Error('The server answered nothing.');
    return answer.outcome;
  };
  return {
    async create(records) {
      const [epoch = ''] = (await pull()).cursor.split('.');
      for (let at = 0; at < records.length; at += BATCH) {
        const ops = records.slice(at, at + BATCH).map((record) => {
          counter += 1;
          return { ...record, opId: `${joined.device}:${counter}`, base: 0, ageMs: 0 };
        });
        const body = { device: joined.device, epoch, ops };
        const { answers } = pushAnswers.parse(await ask(`${path}/push`, body, joined.token));
        if (answers.some(({ outcome }) => outcome !== 'applied')) throw new Error('Not all was taken.');
      }
    },
    records: async () => (await pull()).records,
    change: (record, set) => push(record, { set }),
    remove: (record) => push(record, { delete: true }),
  };
}
