/**
 * `GET /v1/openapi.json`: the protocol described from the very schemas that check it. The tests hold every answer against
 * this description, and every route of the app has to stand in it.
 */
import {
  device,
  historyAnswer,
  invitationsAnswer,
  inviteAnswer,
  inviteRequest,
  joinAnswer,
  joinRequest,
  member,
  membersAnswer,
  metaAnswer,
  operation,
  poke,
  problem,
  pullAnswer,
  pushAnswers,
  pushRequest,
  syncedRecord,
  type Problem,
} from 'shared/sync/protocol.ts';
import { exportAnswer, historyQuery, pullQuery } from 'shared/sync/queries.ts';
import { z } from 'zod';
import { STATUS } from '../http/problem.ts';

const health = z.object({ status: z.literal('ok'), version: z.string() });

/** Named parts of the description; the names are those of the protocol. */
const SCHEMAS = {
  device,
  exportAnswer,
  health,
  historyAnswer,
  invitationsAnswer,
  inviteAnswer,
  inviteRequest,
  joinAnswer,
  joinRequest,
  member,
  membersAnswer,
  metaAnswer,
  operation,
  poke,
  problem,
  pullAnswer,
  pushAnswers,
  pushRequest,
  syncedRecord,
} as const satisfies Record<string, z.ZodType>;
type SchemaName = keyof typeof SCHEMAS;

interface Route {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly summary: string;
  /** Who may ask: anybody, any device of the team, or an owner's. */
  readonly who: 'anybody' | 'device' | 'owner';
  readonly query?: z.ZodObject;
  readonly body?: SchemaName;
  /** `nothing`: 204. `events`: server-sent events. */
  readonly answer: SchemaName | 'nothing' | 'events' | 'page' | 'description';
  /** Refusals beside those that every route has. */
  readonly problems?: readonly Problem['code'][];
}

const TEAM = '/v1/teams/{team}';
export const ROUTES: readonly Route[] = [
  { method: 'get', path: '/health', summary: 'Alive.', who: 'anybody', answer: 'health' },
  { method: 'get', path: '/v1/meta', summary: 'Versions and limits.', who: 'anybody', answer: 'metaAnswer' },
  {
    method: 'get',
    path: '/v1/openapi.json',
    summary: 'This description.',
    who: 'anybody',
    answer: 'description',
  },
  {
    method: 'get',
    path: '/join',
    summary: 'The page behind an invitation.',
    who: 'anybody',
    answer: 'page',
  },
  {
    method: 'post',
    path: '/v1/join',
    summary: 'An invitation for a device token.',
    who: 'anybody',
    body: 'joinRequest',
    answer: 'joinAnswer',
    problems: ['badRequest', 'tooLarge', 'inviteUnknown', 'inviteUsed', 'inviteExpired'],
  },
  {
    method: 'post',
    path: `${TEAM}/push`,
    summary: 'Operations; one answer each, the first answer again for a repeated one.',
    who: 'device',
    body: 'pushRequest',
    answer: 'pushAnswers',
    problems: ['badRequest', 'tooLarge', 'epochChanged', 'upgradeRequired'],
  },
  {
    method: 'get',
    path: `${TEAM}/pull`,
    summary: 'Latest states above the cursor, in order of commit.',
    who: 'device',
    query: pullQuery,
    answer: 'pullAnswer',
    problems: ['badRequest', 'epochChanged', 'resync'],
  },
  {
    method: 'get',
    path: `${TEAM}/live`,
    summary: 'Says that there is news; carries none of it.',
    who: 'device',
    answer: 'events',
  },
  {
    method: 'get',
    path: `${TEAM}/history`,
    summary: 'Every accepted operation on one record, newest first.',
    who: 'device',
    query: historyQuery,
    answer: 'historyAnswer',
    problems: ['badRequest'],
  },
  {
    method: 'get',
    path: `${TEAM}/export`,
    summary: 'Everything, with its history.',
    who: 'device',
    answer: 'exportAnswer',
  },
  {
    method: 'get',
    path: `${TEAM}/members`,
    summary: 'Who is in the team, and with which devices.',
    who: 'device',
    answer: 'membersAnswer',
  },
  {
    method: 'get',
    path: `${TEAM}/invites`,
    summary: 'Invitations, without their secrets.',
    who: 'owner',
    answer: 'invitationsAnswer',
  },
  {
    method: 'post',
    path: `${TEAM}/invites`,
    summary: 'A link that lets one person in, once.',
    who: 'owner',
    body: 'inviteRequest',
    answer: 'inviteAnswer',
    problems: ['badRequest', 'tooLarge'],
  },
  {
    method: 'delete',
    path: `${TEAM}/invites/{invite}`,
    summary: 'Takes an open invitation back.',
    who: 'owner',
    answer: 'nothing',
  },
  {
    method: 'delete',
    path: `${TEAM}/devices/{device}`,
    summary: 'Removes a device: refused from its next request on, its stream cut.',
    who: 'owner',
    answer: 'nothing',
  },
  {
    method: 'delete',
    path: `${TEAM}/members/{member}`,
    summary: 'Removes a member with every device.',
    who: 'owner',
    answer: 'nothing',
  },
];

/** The description as JSON. */
export function describeApi(version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of ROUTES) paths[route.path] = { ...paths[route.path], [route.method]: describe(route) };
  return {
    openapi: '3.1.0',
    info: { title: 'Shouxian sync', version, license: { name: 'MIT', identifier: 'MIT' } },
    paths,
    components: {
      schemas: describeSchemas(),
      securitySchemes: { device: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function describeSchemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    unrepresentable: 'any',
    // A request may leave out what has a default, and its operations are checked one by one.
    io: 'output',
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { $schema: dialect, $id: id, ...described } = schema;
      if (dialect === undefined || id === undefined) throw new Error(`${name} was not described.`);
      return [name, described];
    }),
  );
}

function describe(route: Route) {
  const everywhere: readonly Problem['code'][] = ['tooMany', 'internal'];
  const written: readonly Problem['code'][] = route.method === 'get' ? [] : ['storageFull'];
  const known: readonly Problem['code'][] =
    route.who === 'anybody' ? [] : ['unauthorized', 'revoked', 'notFound'];
  const owner: readonly Problem['code'][] = route.who === 'owner' ? ['forbidden'] : [];
  const refusals = [...everywhere, ...written, ...known, ...owner, ...(route.problems ?? [])];
  const byStatus = new Map<number, Problem['code'][]>();
  for (const code of refusals) byStatus.set(STATUS[code], [...(byStatus.get(STATUS[code]) ?? []), code]);
  return {
    summary: route.summary,
    ...(route.who !== 'anybody' && { security: [{ device: [] }] }),
    parameters: [...pathParameters(route.path), ...queryParameters(route.query)],
    ...(route.body && {
      requestBody: { required: true, content: { 'application/json': { schema: refer(route.body) } } },
    }),
    responses: {
      ...answer(route.answer),
      ...Object.fromEntries(
        [...byStatus].map(([status, codes]) => [
          String(status),
          {
            description: codes.join(', '),
            content: { 'application/json': { schema: problemOf(codes) } },
          },
        ]),
      ),
    },
  };
}

function problemOf(codes: readonly Problem['code'][]) {
  return { allOf: [refer('problem'), { properties: { code: { enum: [...codes] } } }] };
}

function answer(kind: Route['answer']) {
  if (kind === 'nothing') return { '204': { description: 'Done.' } };
  if (kind === 'events') {
    return {
      '200': {
        description: 'A stream; the `data` of every event is a `poke` in JSON.',
        content: { 'text/event-stream': { schema: { type: 'string' } } },
      },
    };
  }
  if (kind === 'page') {
    return { '200': { description: 'A page.', content: { 'text/html': { schema: { type: 'string' } } } } };
  }
  const schema = kind === 'description' ? { type: 'object' } : refer(kind);
  return { '200': { description: 'Done.', content: { 'application/json': { schema } } } };
}

function refer(name: SchemaName) {
  return { $ref: `#/components/schemas/${name}` };
}

function pathParameters(path: string) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodObject | undefined) {
  if (!query) return [];
  const { properties = {} } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !query.shape[name]?.safeParse(undefined).success,
    schema,
  }));
}
