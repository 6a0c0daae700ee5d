/**
 * A fact on the clipboard, and off it again after a minute. A browser lets a page write there only while the page has the
 * focus, and read only with the person's leave; so it is cleared at the first moment that both allow, and never when
 * something else has been copied since.
 */

/**
 * `willClear`: copied, and may be read later. `kept`: something else was copied since. `unread`: it may not be looked at
 * whether it is still ours, so nothing was wiped.
 */
export type Copied = 'copied' | 'willClear' | 'failed' | 'cleared' | 'kept' | 'unread';

export interface ClipboardWorld {
  readonly navigator: Pick<Navigator, 'clipboard' | 'permissions'>;
  readonly document: Pick<Document, 'hasFocus'>;
  readonly window: Pick<Window, 'setTimeout' | 'clearTimeout' | 'addEventListener' | 'removeEventListener'>;
}

export const CLEARED_AFTER_MS = 60_000;

let forget: (() => void) | null = null;

/** Tells what became of it: at once, and again when the minute is over. A second copy takes the place of the first. */
export async function copyForAMinute(
  text: string,
  world: ClipboardWorld,
  tell: (state: Copied) => void,
): Promise<void> {
  forget?.();
  forget = null;
  try {
    await world.navigator.clipboard.writeText(text);
  } catch {
    return tell('failed');
  }
  tell((await mayRead(world.navigator)) ? 'willClear' : 'copied');
  const { window } = world;
  const clear = (): void => {
    if (!world.document.hasFocus()) return;
    stop();
    void clearIfOurs(text, world.navigator).then(tell);
  };
  const timer = window.setTimeout(() => {
    window.addEventListener('focus', clear);
    clear();
  }, CLEARED_AFTER_MS);
  const stop = (): void => {
    window.clearTimeout(timer);
    window.removeEventListener('focus', clear);
    forget = null;
  };
  forget = stop;
}

/** Whether the clipboard may be read without asking the person now. */
export async function mayRead({
  permissions,
}: Pick<ClipboardWorld['navigator'], 'permissions'>): Promise<boolean> {
  try {
    return (await permissions.query({ name: 'clipboard-read' as PermissionName })).state === 'granted';
  } catch {
    // Firefox knows no such permission by name; there, reading is allowed with the extension's own.
    return false;
  }
}

async function clearIfOurs(text: string, navigator: ClipboardWorld['navigator']): Promise<Copied> {
  if (!(await mayRead(navigator))) return 'unread';
  try {
    if ((await navigator.clipboard.readText()) !== text) return 'kept';
    await navigator.clipboard.writeText('');
    return 'cleared';
  } catch {
    return 'unread';
  }
}
