/** A fact leaves the clipboard after its minute, when the browser lets us and nothing else was copied since. */
import { expect, test } from 'vitest';
import { copyForAMinute, type ClipboardWorld, type Copied } from './copy-for-a-minute.ts';

/** Chromium tells the leave of the extension as the page's own, too; Firefox knows none of a page, and refuses the question. */
type Leave = 'chromium' | 'firefox' | 'page' | 'none';

/** A clipboard with a minute that passes when told. */
function makeWorld(leave: Leave) {
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
      permissions: {
        query: () =>
          leave === 'firefox'
            ? Promise.reject(new TypeError('no permission of this name'))
            : Promise.resolve({ state: leave === 'none' ? 'prompt' : 'granted' }),
      },
    },
    permissions: { contains: () => Promise.resolve(leave === 'chromium' || leave === 'firefox') },
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

async function copied(leave: Leave, text = '示例') {
  const made = makeWorld(leave);
  const told: Copied[] = [];
  await copyForAMinute(text, made.given, (state) => told.push(state));
  return { ...made, told };
}

test.each(['chromium', 'firefox', 'page'] as const)(
  'cleared after the minute by leave of %s',
  async (leave) => {
    const { world, told } = await copied(leave);
    expect(world.held).toBe('示例');
    expect(told).toEqual(['willClear']);
    world.minute?.();
    await expect.poll(() => told.at(-1)).toBe('cleared');
    expect(world.held).toBe('');
  },
);

test('what was copied since is left alone', async () => {
  const { world, told } = await copied('chromium');
  world.held = '另一处复制的内容';
  world.minute?.();
  await expect.poll(() => told.at(-1)).toBe('kept');
  expect(world.held).toBe('另一处复制的内容');
});

test('without leave to look nothing is wiped, and the person is told', async () => {
  const { world, told } = await copied('none');
  expect(told).toEqual(['copied']);
  world.minute?.();
  await expect.poll(() => told.at(-1)).toBe('unread');
  expect(world.held).toBe('示例');
});

test('a panel without the focus waits until it has it again', async () => {
  const { world, told, focus, waitsForFocus } = await copied('chromium');
  world.focused = false;
  world.minute?.();
  expect(waitsForFocus()).toBe(true);
  expect(told).toEqual(['willClear']);
  focus();
  await expect.poll(() => told.at(-1)).toBe('cleared');
  expect(waitsForFocus()).toBe(false);
});

test('a browser that lets nothing be copied is said', async () => {
  const made = makeWorld('none');
  made.world.focused = false;
  const told: Copied[] = [];
  await copyForAMinute('示例', made.given, (state) => told.push(state));
  expect(told).toEqual(['failed']);
});
