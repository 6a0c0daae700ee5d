/**
 * All that a driver may do to a page: press inside its own widget and wait. The guard is here and not in the drivers, so
 * that no driver can press 提交, 保存 or 下一步 however the page is built: pressing outside the widget throws.
 *
 * Waiting is always for something seen: quiet after mutations, or a condition that becomes true. The caps (in ms) bound
 * the wait and are never the reason that something is right.
 */
import { attributeOf, closest, contentOf, holds, nameOf } from '../dom.ts';
import type { Timers } from '../timers.ts';
import { guardSight, isStillSeen } from '../sight.ts';
import { mouseEvent, tapOn } from './tap.ts';

/** No mutation for this long (ms) counts as quiet. */
const QUIET = 80;
/** And this long when nothing has stirred at all: a box that only took its text. The end of the run looks once more. */
const UNSTIRRED = 30;
const SETTLE_CAP = 2_000;
/** Lists often come from a server once what stands over them was chosen. */
const LOAD_CAP = 6_000;
/** A condition may become true without a mutation (a scroll, a computed style): look again this often. */
const LOOK_AGAIN = 50;

/** What no driver may press, wherever it stands. Calendars turn to the next month, which is no step of a form. */
const ACTION_TEXT =
  /提交|保存|暂存|下一步|上一步|申报|上报|送审|submit|save|next(?! ?(?:month|year|decade|century)|-btn)/i;
const ACTION_TAGS = [
  'button',
  'input[type="submit" i]',
  'input[type="image" i]',
  'input[type="button" i]',
  'a[href]',
  '[role="button"]',
];

/** The widget went out of sight while it was being written. */
export class HiddenNow extends Error {}

export interface Hands {
  readonly signal: AbortSignal;
  /** How long the lines of a list that stands empty in the page are waited for, in ms. */
  readonly emptyListCap: number;
  /** Adds an overlay that this widget opened (a drop-down under `body`) to where it may press. */
  adopt(overlay: Element): void;
  /** Clicks inside the widget or an adopted overlay; anywhere else is a bug of the driver and throws. */
  press(element: HTMLElement): void;
  /** Presses with all that a mouse does: pointer and mouse down, focus, up, click. Same guard as `press`. */
  tap(element: HTMLElement): void;
  /**
   * Asked between focus and writing: a bait that hides itself once it is touched gets nothing. Throws `HiddenNow`.
   * @param box what is written into, where it is not hidden on purpose.
   */
  mustBeSeen(box?: Element): void;
  /** As `mustBeSeen`, for plain text: nothing may lie over the box or cut it away either. Nothing opens over such a box. */
  mustBeReadable(box: Element): void;
  /** Whether `press` and `tap` would be allowed there. */
  mayPress(element: Element): boolean;
  /** Tells the page that somebody pressed beside everything, which is how most overlays close. Nothing is under it. */
  tapAway(): void;
  /** Resolves when the page has been quiet for 80 ms, after 2 s at the latest. */
  settled(): Promise<void>;
  /** Like `settled`, but content with 30 ms in which nothing stirred at all. */
  calm(): Promise<void>;
  /** Resolves with what `look` finds as soon as it finds it; null after `cap` ms or when the run is stopped. */
  until<T>(look: () => T | null, cap?: number): Promise<T | null>;
  /** A new task: components that update asynchronously have caught up with the event before it. */
  nextTask(): Promise<void>;
}

/**
 * @param territory where the widget stands: its root, and the members of a group.
 * @param emptyListCap less than what lists that load after their parent was chosen may take, where that was waited already.
 */
export function createHands(
  territory: readonly Element[],
  timers: Timers,
  signal: AbortSignal,
  emptyListCap = LOAD_CAP,
): Hands {
  const [first] = territory;
  if (first === undefined) throw new Error('A widget without an element cannot be driven.');
  const page = first.ownerDocument;
  const own = new Set<Element>(territory);
  const refusal = (element: Element): string | null => {
    if (![...own].some((part) => holds(part, element)))
      return `A driver pressed outside its widget: <${nameOf(element)}>.`;
    const action = closest(element, ACTION_TAGS.join());
    const acts = action !== null && (isSubmit(action) || ACTION_TEXT.test(wordsOn(action)));
    return acts ? 'A driver pressed a button that submits or moves on.' : null;
  };
  const guard = (element: Element) => {
    const reason = refusal(element);
    if (reason !== null) throw new Error(reason);
  };

  const quietFor = (first: number): Promise<void> =>
    new Promise((resolve) => {
      const finish = () => {
        observer.disconnect();
        timers.clearTimeout(quiet);
        timers.clearTimeout(cap);
        signal.removeEventListener('abort', finish);
        resolve();
      };
      const observer = new MutationObserver(() => {
        timers.clearTimeout(quiet);
        quiet = timers.setTimeout(finish, QUIET);
      });
      // Attributes only near the widget: a carousel elsewhere changes a style on every frame and would never be quiet.
      observer.observe(page, { childList: true, characterData: true, subtree: true });
      for (const part of own) observer.observe(part, { attributes: true, childList: true, subtree: true });
      let quiet = timers.setTimeout(finish, first);
      const cap = timers.setTimeout(finish, SETTLE_CAP);
      signal.addEventListener('abort', finish);
      if (signal.aborted) finish();
    });

  return {
    signal,
    emptyListCap,
    mustBeSeen(box = first) {
      if (!isStillSeen(first) || !isStillSeen(box)) throw new HiddenNow();
    },
    mustBeReadable(box) {
      if (!isStillSeen(first) || guardSight(box) !== null) throw new HiddenNow();
    },
    mayPress: (element) => refusal(element) === null,
    tap(element) {
      guard(element);
      tapOn(element);
    },
    tapAway() {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const)
        page.body.dispatchEvent(mouseEvent(type));
    },
    adopt(overlay) {
      if (territory.some((element) => holds(overlay, element))) {
        throw new Error('An overlay that contains its own widget is the page itself.');
      }
      own.add(overlay);
    },
    press(element) {
      guard(element);
      element.click();
    },
    settled: () => quietFor(QUIET),
    calm: () => quietFor(UNSTIRRED),
    until: (look, capMs = SETTLE_CAP) =>
      new Promise((resolve) => {
        const finish = (found: ReturnType<typeof look>) => {
          observer.disconnect();
          timers.clearTimeout(again);
          timers.clearTimeout(cap);
          signal.removeEventListener('abort', giveUp);
          resolve(found);
        };
        const giveUp = () => finish(null);
        const tryIt = () => {
          const found = look();
          if (found !== null) finish(found);
          return found !== null;
        };
        const lookLater = () => {
          if (!tryIt()) again = timers.setTimeout(lookLater, LOOK_AGAIN);
        };
        const observer = new MutationObserver(tryIt);
        let again: number | undefined;
        const cap = timers.setTimeout(giveUp, capMs);
        if (signal.aborted) return giveUp();
        if (tryIt()) return;
        signal.addEventListener('abort', giveUp);
        observer.observe(page, { childList: true, characterData: true, attributes: true, subtree: true });
        again = timers.setTimeout(lookLater, LOOK_AGAIN);
      }),
    nextTask: () => new Promise((resolve) => timers.setTimeout(resolve, 0)),
  };
}

/** By name and not by class: a calendar in a frame has classes of its own. */
function isSubmit(element: Element): boolean {
  const name = nameOf(element);
  const { type, form } = element as { type?: string; form?: unknown };
  return (
    (name === 'button' && type !== 'button' && form !== null) ||
    (name === 'input' && (type === 'submit' || type === 'image'))
  );
}

/** What a button says, also one whose text is its value or its name for screen readers. */
function wordsOn(action: Element): string {
  const value = nameOf(action) === 'input' ? (action as HTMLInputElement).value : '';
  return `${contentOf(action)} ${value} ${attributeOf(action, 'aria-label') ?? ''}`;
}
