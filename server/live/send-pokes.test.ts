import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SSEStreamingApi } from 'hono/streaming';
import { sendPokes } from './send-pokes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A stream whose reader takes a piece only when the test asks for it. */
function slowReader() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const stream = new SSEStreamingApi(writable, readable);
  const reader = stream.responseReadable.getReader();
  const read = async () => new TextDecoder().decode((await reader.read()).value);
  return { stream, read };
}

function source() {
  const hooks: { onPoke?: (seq: number) => void; onCut?: () => void } = {};
  return {
    hooks,
    seq: async () => 1,
    mayListen: vi.fn(async () => true),
    left: vi.fn(),
    listen(on: { onPoke: (seq: number) => void; onCut: () => void }) {
      Object.assign(hooks, on);
      return this.left;
    },
  };
}

test('a quiet stream shows that it lives, and asks whether the device still belongs', async () => {
  const { stream, read } = slowReader();
  const from = source();
  const done = sendPokes(stream, from);
  expect(await read()).toContain('data: {"seq":1}');
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await read()).toBe(': still here\n\n');
  from.mayListen.mockResolvedValue(false);
  await vi.advanceTimersByTimeAsync(15_000);
  await done;
  expect(from.left).toHaveBeenCalledOnce();
});

test('between two reads only the latest number is kept', async () => {
  const { stream, read } = slowReader();
  const from = source();
  const done = sendPokes(stream, from);
  await read();
  for (const seq of [2, 3, 4]) from.hooks.onPoke?.(seq);
  expect(await read()).toContain('{"seq":4}');
  from.hooks.onCut?.();
  await done;
});

test('a reader that takes nothing for ten seconds is let go', async () => {
  const { stream } = slowReader();
  const from = source();
  const done = sendPokes(stream, from);
  for (let seq = 2; seq < 9; seq += 1) {
    await vi.advanceTimersByTimeAsync(1);
    from.hooks.onPoke?.(seq);
  }
  await vi.advanceTimersByTimeAsync(10_001);
  await done;
  expect(stream.aborted).toBe(true);
  expect(from.left).toHaveBeenCalledOnce();
});
