/** A fact leaves the clipboard after its minute, when the browser lets us and nothing else was copied since. */
import { expect, test } from 'vitest';
import { copyForAMinute, type ClipboardWorld, type Copied } from './copy-for-a-minute.ts';

/** A clipboard with a minute that passes when told. */
function makeWorld(reading: 'granted' | 'prompt') {
  const world = { held: '', focused: true, minute: null as (() => void) | null };
  const onFocus = new Set<() => void>();
  const given = {
    navigator: {
      clipboard: {
        writeText: (text: string) => {
          if (!world.focused) return Promise.reject(new Error('The page has no focus.'));
          world.held = text;
          return Promise.resolve();
        },
        readText: () => Promise.resolve(world.held),
      },
      permissions: { query: () => Promise.resolve({ state: reading }) },
    },
    document: { hasFocus: () => world.focused },
    window: {
      setTimeout: (run: () => void) => {
        world.minute = run;
        return 1;
      },
      clearTimeout: () => {
        world.minute = null;
      },
      addEventListener: (_: string, run: () => void) => onFocus.add(run),
      removeEventListener: (_: string, run: () => void) => onFocus.delete(run),
    },
  };
  return {
    world,
    given: given as unknown as ClipboardWorld,
    focus: () => {
      world.focused = true;
      onFocus.forEach((run) => run());
    },
    waitsForFocus: () => onFocus.size > 0,
  };
}

async function copied(reading: 'granted' | 'prompt', text = '示例') {
  const made = makeWorld(reading);
  const told: Copied[] = [];
  await copyForAMinute(text, made.given, (state) => told.push(state));
  return { ...made, told };
}

test('cleared after the minute where it may be looked at', async () => {
  const { world, told } = await copied('granted');
  expect(world.held).toBe('示例');
  expect(told).toEqual(['willClear']);
  world.minute?.();
  await expect.poll(() => told.at(-1)).toBe('cleared');
  expect(world.held).toBe('');
});

test('what was copied since is left alone', async () => {
  const { world, told } = await copied('granted');
  world.held = '另一处复制的内容';
  world.minute?.();
  await expect.poll(() => told.at(-1)).toBe('kept');
  expect(world.held).toBe('另一处复制的内容');
});

test('without leave to look nothing is wiped, and the person is told', async () => {
  const { world, told } = await copied('prompt');
  expect(told).toEqual(['copied']);
  world.minute?.();
  await expect.poll(() => told.at(-1)).toBe('unread');
  expect(world.held).toBe('示例');
});

test('a panel without the focus waits until it has it again', async () => {
  const { world, told, focus, waitsForFocus } = await copied('granted');
  world.focused = false;
  world.minute?.();
  expect(waitsForFocus()).toBe(true);
  expect(told).toEqual(['willClear']);
  focus();
  await expect.poll(() => told.at(-1)).toBe('cleared');
  expect(waitsForFocus()).toBe(false);
});

test('a browser that lets nothing be copied is said', async () => {
  const made = makeWorld('granted');
  made.world.focused = false;
  const told: Copied[] = [];
  await copyForAMinute('示例', made.given, (state) => told.push(state));
  expect(told).toEqual(['failed']);
});
