/** Holds an answer against the description of the API, for tests: its status, its type and its whole body. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { problem } from 'shared/sync/protocol.ts';
import { STATUS } from '../http/problem.ts';
import { describeApi } from './describe-api.ts';

const API = describeApi('test');
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema({ $id: 'api', ...API });

interface Described {
  readonly responses: Readonly<Record<string, { content?: Readonly<Record<string, unknown>> }>>;
}
const PATHS = Object.entries(API.paths as Record<string, Record<string, Described>>).map(
  ([path, methods]) => ({
    path,
    methods,
    pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`),
  }),
);

/** Throws a sentence when the answer is none that the API describes. Leaves the answer unread. */
export async function checkAnswer(method: string, address: string, answer: Response): Promise<void> {
  const { pathname } = new URL(address, 'http://team.example');
  const found = PATHS.find(({ pattern }) => pattern.test(pathname));
  const described = found?.methods[method.toLowerCase()];
  const what = `${method} ${pathname} ${answer.status}`;
  if (!found || !described) {
    // Nothing is there; who may not ask at all is told that first.
    const told = problem.safeParse(
      await answer
        .clone()
        .json()
        .catch(() => null),
    );
    if (told.success && answer.status === STATUS[told.data.code] && answer.status < 500) return;
    throw new Error(`${what} is not in the description of the API.`);
  }
  const response = described.responses[String(answer.status)];
  if (!response) throw new Error(`${what}: no such status is described.`);
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
  if (!response.content) {
    if ((await answer.clone().text()) !== '') throw new Error(`${what} should have no body.`);
    return;
  }
  if (!response.content[type]) throw new Error(`${what} has the type ${type}, which is not described.`);
  if (type !== 'application/json') return;
  const pointer = ['paths', found.path, method.toLowerCase(), 'responses', String(answer.status)]
    .concat(['content', type, 'schema'])
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const validate = ajv.getSchema(`api#/${pointer}`);
  if (!validate) throw new Error(`${what}: no schema.`);
  if (!validate(await answer.clone().json())) {
    throw new Error(`${what} is not as described: ${ajv.errorsText(validate.errors)}`);
  }
}
