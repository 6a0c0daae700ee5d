/** One connection that is kept open, with as little between the clock and the wire as Node allows. */
import { Agent, request, type IncomingMessage } from 'node:http';

export class Connection {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 2 });
  private readonly origin: URL;

  constructor(url: string) {
    this.origin = new URL(url);
  }

  /** Answers the body; throws on any status but 200. */
  send(method: string, path: string, headers: Record<string, string>, body?: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const asked = this.ask(method, path, headers, body, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (answer.statusCode === 200) resolve(text);
          else reject(new Error(`${method} ${path}: ${answer.statusCode} ${text.slice(0, 200)}`));
        });
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }

  /** Resolves at the first event; `onEvent` is called for each one after it. */
  listen(path: string, headers: Record<string, string>, onEvent: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      let first = true;
      const asked = this.ask('GET', path, headers, undefined, (answer) => {
        answer.on('data', (chunk: Buffer) => {
          if (!chunk.includes('data:')) return;
          if (first) resolve();
          else onEvent();
          first = false;
        });
        answer.on('error', () => undefined);
      });
      asked.on('error', reject);
      asked.end();
    });
  }

  close(): void {
    this.agent.destroy();
  }

  private ask(
    method: string,
    path: string,
    headers: Record<string, string>,
    body: string | undefined,
    onAnswer: (answer: IncomingMessage) => void,
  ) {
    const { hostname, port } = this.origin;
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    return request(
      { agent: this.agent, hostname, port, method, path, headers: { ...headers, ...type, ...length } },
      onAnswer,
    );
  }
}
