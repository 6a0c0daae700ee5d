import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hearNews } from './hear-news.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function line() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  return {
    readable,
    say: (text: string) => writer.write(new TextEncoder().encode(text)),
    end: () => writer.close(),
  };
}

test('a poke is told, a heartbeat is not, and the end is an end', async () => {
  const { readable, say, end } = line();
  const onNews = vi.fn(async () => undefined);
  const heard = hearNews(readable, onNews, 1_000);
  await say('data: {"seq":1}\n\n');
  await say(': still here\n\n');
  await say('data: {"seq":2}\n\n');
  await end();
  await heard;
  expect(onNews).toHaveBeenCalledTimes(2);
});

test('heartbeats keep it; a line that fell silent is given up', async () => {
  const { readable, say } = line();
  const heard = hearNews(readable, async () => undefined, 1_000);
  const outcome = heard.then(
    () => 'ended',
    () => 'given up',
  );
  for (let beat = 0; beat < 5; beat += 1) {
    await vi.advanceTimersByTimeAsync(900);
    await say(': still here\n\n');
  }
  expect(await Promise.race([outcome, Promise.resolve('open')])).toBe('open');
  await vi.advanceTimersByTimeAsync(1_100);
  expect(await outcome).toBe('given up');
});
