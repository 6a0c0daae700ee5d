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

export interface ClearingLeave {
  permissions: ('clipboardRead' | 'clipboardWrite')[];
}

/** What is asked of the person. A minute after the click Firefox lets nothing be written without leave of its own. */
export const CLEARING_LEAVE: ClearingLeave = {
  permissions: import.meta.env.FIREFOX ? ['clipboardRead', 'clipboardWrite'] : ['clipboardRead'],
};

export interface ClipboardWorld {
  readonly navigator: Pick<Navigator, 'clipboard' | 'permissions'>;
  /** Those of the extension: what the person was asked for. */
  readonly permissions: { contains(wanted: ClearingLeave): Promise<boolean> };
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
  tell((await mayRead(world)) ? 'willClear' : 'copied');
  const { window } = world;
  const clear = (): void => {
    if (!world.document.hasFocus()) return;
    stop();
    void clearIfOurs(text, world).then(tell);
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

/** Whether the clipboard may be read without asking the person now: by the extension's leave, or by the page's own. */
async function mayRead({ permissions, navigator }: ClipboardWorld): Promise<boolean> {
  if (await permissions.contains(CLEARING_LEAVE)) return true;
  try {
    const own = await navigator.permissions.query({ name: 'clipboard-read' as PermissionName });
    return own.state === 'granted';
  } catch {
    // Firefox knows no such permission of a page.
    return false;
  }
}

async function clearIfOurs(text: string, world: ClipboardWorld): Promise<Copied> {
  if (!(await mayRead(world))) return 'unread';
  const { clipboard } = world.navigator;
  try {
    if ((await clipboard.readText()) !== text) return 'kept';
    await clipboard.writeText('');
    return 'cleared';
  } catch {
    return 'unread';
  }
}
