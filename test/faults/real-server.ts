/** The real app on the real store in a file, for stories of the model: backed up and restored as an operator would. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { ModelServer, Truth } from 'shared/sync/model/model-server.ts';
import { joinAnswer, pullAnswer } from 'shared/sync/protocol.ts';
import type { HttpAnswer } from 'shared/sync/sync-once.ts';
import { createApp } from '../../server/app.ts';
import { hashSecret, newSecret } from '../../server/auth/secret.ts';
import { createPokes } from '../../server/live/pokes.ts';
import { checkAnswer } from '../../server/openapi/check-answer.conformance.ts';
import { restore } from '../../server/store/sqlite/restore.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { PROTOCOLS } from '../../server/version.ts';

const ADDRESS = 'http://team.example';
const MANY = 1e9;

export class RealServer implements ModelServer {
  private readonly folder = mkdtempSync(join(tmpdir(), 'shouxian-model-'));
  readonly file = join(this.folder, 'shouxian.db');
  private readonly now: () => number;
  private readonly tokens = new Map<string, string>();
  private store: ReturnType<typeof openSqliteStore>;
  private app: ReturnType<typeof createApp>;
  private team = '';
  private backups = 0;

  static async start(now: () => number): Promise<RealServer> {
    const server = new RealServer(now);
    server.team = (await server.store.createTeam('示例团队', now())).id;
    return server;
  }

  private constructor(now: () => number) {
    this.now = now;
    this.store = openSqliteStore(this.file, now());
    this.app = this.makeApp();
  }

  /** Closes it and takes its files away. */
  remove(): void {
    this.store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async admit(): Promise<{ team: string; device: string }> {
    const secret = newSecret();
    await this.store.createInvite({
      team: this.team,
      secretHash: hashSecret(secret),
      role: 'editor',
      createdBy: null,
      createdAt: this.now(),
      expiresAt: this.now() + 1_000,
    });
    const body = JSON.stringify({ secret, memberName: '甲', deviceName: '测试设备' });
    const answer = await this.app.request(`${ADDRESS}/v1/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { device, token } = joinAnswer.parse(await answer.json());
    this.tokens.set(device, token);
    return { team: this.team, device };
  }

  async handle(device: string, method: string, path: string, body?: string): Promise<HttpAnswer | null> {
    const small = path.includes('/pull') ? path.replace(/limit=\d+/, 'limit=3') : path;
    const answer = await this.app.request(`${ADDRESS}${small}`, {
      method,
      headers: {
        authorization: `Bearer ${this.tokens.get(device)}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body }),
    });
    await checkAnswer(method, path, answer);
    if (answer.status >= 500) throw new Error(`${method} ${path}: ${answer.status}`);
    return { status: answer.status, body: await answer.json() };
  }

  async revoke(device: string): Promise<void> {
    await this.store.revokeDevice(this.team, device, this.now());
  }

  async forgetDeletions(): Promise<void> {
    await this.store.forgetDeletions(this.team, Number.MAX_SAFE_INTEGER);
  }

  async backup(): Promise<void> {
    await this.store.backup(join(this.folder, `backup-${this.backups}.db`));
    this.backups += 1;
  }

  async restore(which: number, lost: boolean): Promise<void> {
    this.store.close();
    if (lost) rmSync(this.file);
    restore(join(this.folder, `backup-${which}.db`), this.file, this.now());
    this.store = openSqliteStore(this.file, this.now());
    this.app = this.makeApp();
  }

  async truth(): Promise<Truth> {
    const whole = await this.store.everything(this.team);
    if (!whole) throw new Error('The team is gone.');
    const { device } = await this.admit();
    const told = new Set<string>();
    let cursor = '';
    for (;;) {
      const answer = await this.handle(device, 'GET', `/v1/teams/${this.team}/pull?cursor=${cursor}&limit=3`);
      const page = pullAnswer.parse(answer?.body);
      for (const { record } of page.records) told.add(record);
      cursor = page.cursor;
      if (!page.more) break;
    }
    const untold = whole.records.filter(({ record }) => !told.has(record));
    if (untold.some(({ deleted }) => !deleted)) throw new Error('A record that lives is not told.');
    return {
      records: whole.records,
      history: whole.history,
      forgotten: new Set(untold.map(({ record }) => record)),
    };
  }

  private makeApp() {
    return createApp({
      store: this.store,
      pokes: createPokes(),
      now: this.now,
      publicUrl: null,
      protocols: PROTOCOLS,
      limits: { ops: 4, bytes: 100_000 },
      rates: { perDevice: MANY, perAddress: MANY, guesses: MANY },
      trustedProxies: 0,
      version: '0.0.0',
      extensionIds: [],
      log: pino({ level: 'silent' }),
      extras: [],
    });
  }
}
