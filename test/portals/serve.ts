/**
 * Replica portals on their real host names, for tests in real browsers: HTTPS with a certificate made at start, the
 * browser told by flags where the hosts are. The server keeps every request that a page sends when somebody submits.
 *
 * The pages are modelled on public descriptions of the portals, not copied from them; names and numbers are fictitious.
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import type { Server } from 'node:net';
import { generate } from 'selfsigned';
import { answerRegions } from './regions.ts';

const require = createRequire(import.meta.url);

/** Host name → its pages by path. A path without a page falls to `/`. */
const PAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'beian.cac.gov.cn': {
    '/': 'cac-algorithm.html',
    '/page.js': 'cac-algorithm.js',
    '/widgets': 'widgets.html',
    '/widgets.js': 'widgets.js',
    '/traps': 'traps.html',
    '/labels': 'labels.html',
  },
  'whsq.mr.mct.gov.cn': {
    '/': 'mct-culture-market.html',
    '/page.js': 'plain-form.js',
    '/frame-form': 'frame-form.html',
  },
  'zw.nrta.gov.cn': {
    '/': 'nrta-services.html',
    '/page.js': 'plain-form.js',
    '/guarded': 'guarded-form.html',
    '/files': 'file-slots.html',
    '/wizard': 'wizard.html',
    '/wizard-last': 'wizard-last.html',
  },
  'ythzxfw.miit.gov.cn': { '/': 'miit-licence.html', '/page.js': 'miit-licence.js', '/lists.js': 'lists.js' },
  'auc.mofcom.gov.cn': {
    '/': 'mofcom-business.html',
    '/page.js': 'mofcom-business.js',
    '/lists.js': 'lists.js',
  },
  'rsj.beijing.gov.cn': { '/': 'beijing-hr.html', '/page.js': 'beijing-hr.js', '/lists.js': 'lists.js' },
  'beian.mps.gov.cn': { '/': 'mps-layui.html', '/page.js': 'mps-layui.js' },
  'dxzhgl.miit.gov.cn': {
    '/': 'miit-easyui.html',
    '/page.js': 'miit-easyui.js',
    '/contact': 'miit-easyui-contact.html',
  },
  'ecomp.mofcom.gov.cn': { '/': 'mofcom-bootstrap.html', '/page.js': 'mofcom-bootstrap.js' },
  'txjy.syggs.mofcom.gov.cn': {
    '/': 'mofcom-franchise.html',
    '/page.js': 'mofcom-franchise.js',
    'POST /apply/step2': 'mofcom-franchise-step-two.html',
  },
  // No portal's name: one form in many libraries. `/naive-ui` is `pages/libraries/naive-ui.html`.
  'libraries.example': {},
};

const PACKAGES = new URL('../node_modules/', import.meta.url);

const LIBRARIES: Readonly<Record<string, string>> = {
  '/library/vue.js': 'vue/dist/vue.min.js',
  '/library/element-ui.js': 'element-ui/lib/index.js',
  '/library/element-ui.css': 'element-ui/lib/theme-chalk/index.css',
};

/** What a page sent on submit. */
export interface RecordedRequest {
  readonly host: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Portals {
  readonly port: number;
  /** Hosts that are served. */
  readonly hosts: readonly string[];
  /** Everything submitted so far, oldest first. */
  requests(): readonly RecordedRequest[];
  /** Answers what was asked for with `?held` since. */
  release(): void;
  /** Flags that lead Chromium's look-ups of these hosts here and accept the certificate. */
  readonly chromiumArgs: readonly string[];
  close(): Promise<void>;
}

export async function startPortals(): Promise<Portals> {
  const hosts = Object.keys(PAGES);
  const requests: RecordedRequest[] = [];
  const held: (() => void)[] = [];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'replica portals' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  const listen = (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response, { requests, held }).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  };
  const server = createServer({ key, cert }, listen);
  const port = await portOf(server);
  // Many portals are still plain http: the same pages, unencrypted.
  const plain = createPlainServer(listen);
  const plainPort = await portOf(plain);
  return {
    port,
    hosts,
    requests: () => requests,
    release() {
      for (const go of held.splice(0)) go();
    },
    chromiumArgs: [
      `--host-resolver-rules=${hosts
        .flatMap((host) => [`MAP ${host}:80 127.0.0.1:${plainPort}`, `MAP ${host}:443 127.0.0.1:${port}`])
        .join(',')}`,
      '--ignore-certificate-errors',
    ],
    async close() {
      await Promise.all(
        [server, plain].map(
          (each) =>
            new Promise<void>((resolve) => {
              each.close(() => resolve());
              each.closeAllConnections();
            }),
        ),
      );
    },
  };
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The replica portals have no port.');
  return address.port;
}

interface Kept {
  readonly requests: RecordedRequest[];
  readonly held: (() => void)[];
}

async function answer(request: IncomingMessage, response: ServerResponse, { requests, held }: Kept) {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const url = new URL(request.url ?? '/', `https://${host}`);
  // Any page can be asked for under a policy: `?policy=sandbox`.
  const policy = url.searchParams.get('policy');
  if (policy !== null) response.setHeader('content-security-policy', policy);
  // Or from a portal that thinks for a long while: `?held`.
  if (url.searchParams.has('held')) await new Promise<void>((resolve) => held.push(resolve));
  if (request.method === 'POST') {
    requests.push({ host, path: url.pathname, body: await readBody(request) });
    // A wizard that posts its form answers with the next page; everything else with a word.
    const next = PAGES[host]?.[`POST ${url.pathname}`];
    if (next !== undefined)
      return send(response, next, await readFile(new URL(`pages/${next}`, import.meta.url)));
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
    return;
  }
  const library = LIBRARIES[url.pathname];
  if (library !== undefined) {
    return send(response, url.pathname, await readFile(require.resolve(library)));
  }
  if (url.pathname === '/regions') {
    response.writeHead(200, { 'content-type': 'application/json' });
    return response.end(JSON.stringify(answerRegions(url.searchParams)));
  }
  const file = fileOf(host, url.pathname);
  if (file !== null) {
    const body = await readFile(file).catch(() => null);
    if (body !== null) return send(response, file.pathname, body);
    response.writeHead(404).end();
    return;
  }
  const pages = PAGES[host];
  const page = pages?.[url.pathname] ?? pages?.['/'];
  if (page === undefined || url.pathname.startsWith('/fonts/')) {
    response.writeHead(404).end();
    return;
  }
  return send(response, page, await readFile(new URL(`pages/${page}`, import.meta.url)));
}

/** Files that need no entry of their own: those of npm packages, and the pages of `libraries.example`. */
function fileOf(host: string, path: string): URL | null {
  if (path.includes('..')) return null;
  if (path.startsWith('/npm/')) return new URL(path.slice('/npm/'.length), PACKAGES);
  if (host !== 'libraries.example' || !/^\/[a-z0-9-]+(?:\.js)?$/.test(path) || path === '/regions')
    return null;
  return new URL(`pages/libraries${path.includes('.') ? path : `${path}.html`}`, import.meta.url);
}

function send(response: ServerResponse, name: string, body: Buffer): void {
  const type = name.endsWith('.js') ? 'text/javascript' : name.endsWith('.css') ? 'text/css' : 'text/html';
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const isJson = (request.headers['content-type'] ?? '').startsWith('application/json');
  return isJson ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
}
