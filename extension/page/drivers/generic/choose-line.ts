/**
 * Chooses one line of an open list by its text. Lists come late, ask a server once something is typed, draw only the lines
 * in view, or keep lines folded away in a tree: each is tried in turn, and what is not found is not guessed.
 */
import type { FailureReason } from 'shared/forms/receipt.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { matchOption, wordings } from '../match-option.ts';
import type { Control } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { announceInput, focusQuietly } from '../write-text.ts';
import { confirmIn } from './confirm.ts';
import { hasWord } from './class-words.ts';
import { steadily } from '../steadily.ts';
import type { Line } from './lines.ts';
import { saysLoading, saysNothing } from './lines.ts';
import { cleanText } from '../../page-text.ts';
import { openPanels } from './open-picker.ts';
import type { PanelWatch } from './panel-watch.ts';
import { isDrawn, isTextInput } from './rendered-text.ts';
import { findByScrolling } from './scroll-list.ts';

/** Lists that come from a server may take this long, in ms. */
const OPTIONS_CAP = 6_000;
const QUERY_CAP = 1_200;
/** One that says it found nothing may say so while it is still asking; in ms. */
const SILENT_CAP = 3_000;
/** Branches of a tree that are opened in search of one line. */
const BRANCH_CAP = 60;
/** The lines below a branch come within this, in ms. */
const BRANCH_WAIT = 2_000;
const VAIN_CAP = 2;
const EXPANDERS = new Set([
  'icon',
  'switcher',
  'expand',
  'expander',
  'toggle',
  'toggler',
  'toggleicon',
  'caret',
  'arrow',
  'hit',
  'switch',
]);

export async function chooseLine(
  control: Control,
  watch: PanelWatch,
  value: FillValue,
  hands: Hands,
): Promise<FailureReason | null> {
  const lines = () => {
    openPanels(watch, hands);
    return watch.lines();
  };
  const find = () =>
    matchOption(
      lines().filter(({ disabled }) => !disabled),
      value,
    );
  // A list that shows nothing may be late, or wait for a query: where one can type, typing finds out.
  const patience = searchBox(control, watch) === null ? OPTIONS_CAP : QUERY_CAP;
  const isEmpty = steadily(() => hasAnswered(watch), SILENT_CAP);
  const ready = await hands.until(() => find() ?? (hasCome(watch) || isEmpty() ? true : null), patience);
  if (ready !== null) await hands.settled();
  let line: Line | 'silent' | null =
    find() ?? (ready === null ? null : await findByScrolling(watch, find, hands));
  // A tree that can be searched is: what lies folded away in it may be much.
  const isTree = line === null && foldedBranches(lines()).length > 0;
  if (isTree && searchBox(control, watch) !== null)
    line = await findByTyping(control, watch, value, find, hands, isTree);
  if (isTree && (line === null || line === 'silent')) line = await findInTree(lines, find, hands);
  if (!isTree) line ??= await findByTyping(control, watch, value, find, hands, isTree);
  if (line === 'silent') return ready === null ? 'optionsTimedOut' : 'noOption';
  return line === null ? 'noOption' : pressLine(line, watch, hands);
}

/** Whether there are lines, or a word in their place that there are none. */
function hasAnswered(watch: PanelWatch): boolean {
  return hasCome(watch) || watch.panels().some((panel) => saysNothing(panel) && !saysLoading(panel));
}

/** A list that asks a server shows nothing before one types, and says that it has nothing; that is not a late one. */
function hasCome(watch: PanelWatch): boolean {
  const panels = watch.panels();
  return panels.length > 0 && watch.lines().length > 0 && !panels.some(saysLoading);
}

export async function pressLine(line: Line, watch: PanelWatch, hands: Hands): Promise<FailureReason | null> {
  const panel = watch.panels().find((open) => open.contains(line.element));
  if (!hands.mayPress(line.target)) return 'noOption';
  hands.tap(line.target);
  await hands.settled();
  if (panel !== undefined) await confirmIn(panel, hands);
  return null;
}

/** The box that searches: in the overlay, or the widget's own when one may type there. */
function searchBox(control: Control, watch: PanelWatch): HTMLInputElement | HTMLTextAreaElement | null {
  const inside = watch
    .panels()
    .flatMap((panel) => [
      ...panel.querySelectorAll<HTMLInputElement>(
        'input:not([type]), input[type="text" i], input[type="search" i]',
      ),
    ])
    .find((input) => isDrawn(input) && !input.readOnly && !input.disabled);
  if (inside !== undefined) return inside;
  // Semi Design draws the box where one types only while the list is open.
  const own = control.input ?? [...control.root.querySelectorAll('input')].find(isDrawn) ?? null;
  return isTextInput(own) && !own.readOnly && own.type !== 'hidden' ? own : null;
}

/** @returns null when the list has answered and lacks the line, `silent` when it never did or cannot be asked. */
async function findByTyping(
  control: Control,
  watch: PanelWatch,
  value: FillValue,
  find: () => Line | null,
  hands: Hands,
  isTree: boolean,
): Promise<Line | 'silent' | null> {
  const box = searchBox(control, watch);
  if (box === null) return 'silent';
  let answered = false;
  for (const wording of wordings(value).slice(0, 3)) {
    const before = textsOf(watch);
    typeInto(box, wording, hands);
    await hands.settled();
    // Many wait a moment for more to be typed before they look.
    await hands.until(() => (find() !== null || textsOf(watch) !== before ? true : null), QUERY_CAP);
    const answer = await hands.until(() => find() ?? (hasAnswered(watch) ? false : null), OPTIONS_CAP);
    if (answer !== null && answer !== false) return answer;
    answered ||= answer === false;
    // The last answer of the server may still stand there.
    await hands.settled();
    // A tree that is there searches in itself: it asks nobody, and has answered.
    const isAsking = answered && !isTree && !hasCome(watch);
    const late = find() ?? (isAsking ? await hands.until(find, SILENT_CAP) : null);
    if (late !== null) return late;
    if (hands.signal.aborted) return 'silent';
  }
  typeInto(box, '', hands);
  await hands.settled();
  return answered ? null : 'silent';
}

function textsOf(watch: PanelWatch): string {
  return watch
    .lines()
    .map(({ text }) => text)
    .join('\n');
}

/** One types without leaving: leaving would close the list. */
export function typeInto(box: HTMLInputElement | HTMLTextAreaElement, text: string, hands: Hands): void {
  focusQuietly(box);
  const press = (type: 'keydown' | 'keyup') =>
    box.dispatchEvent(
      new KeyboardEvent(type, { key: text.at(-1) ?? 'Backspace', bubbles: true, composed: true }),
    );
  // In a person's order: select2 passes over what is typed after an Escape until a key is pressed again.
  press('keydown');
  if (text !== '') hands.mustBeSeen();
  box.value = text;
  announceInput(box, text);
  press('keyup');
}

async function findInTree(
  lines: () => readonly Line[],
  find: () => Line | null,
  hands: Hands,
): Promise<Line | null> {
  const opened = new Set<string>();
  let vain = 0;
  for (let count = 0; count < BRANCH_CAP && !hands.signal.aborted; count += 1) {
    const before = lines();
    const [branch] = foldedBranches(before).filter(({ name }) => !opened.has(name));
    if (branch === undefined) return null;
    opened.add(branch.name);
    hands.tap(branch.expander);
    await hands.settled();
    // What lies below may come from a server; branches that turn out to hold nothing are not waited for again and again.
    const come = () => (lines().length !== before.length ? true : null);
    if (come() === null && vain < VAIN_CAP && (await hands.until(come, BRANCH_WAIT)) === null) vain += 1;
    const line = find();
    if (line !== null) return line;
  }
  return null;
}

interface Branch {
  /** Two branches may bear one text (北京市 in 北京市): the first stays the first when the others open. */
  readonly name: string;
  readonly expander: HTMLElement;
}

function foldedBranches(lines: readonly Line[]): readonly Branch[] {
  const times = new Map<string, number>();
  return lines.flatMap((line) => {
    const time = times.get(line.text) ?? 0;
    times.set(line.text, time + 1);
    const expander = expanderOf(line);
    return expander === null ? [] : [{ name: `${line.text} ${time}`, expander }];
  });
}

const CLOSED = new Set(['close', 'closed', 'collapsed']);
const OPENED = /(?:noop|leaf|placeholder|open(?:ed)?|expanded|rotated)(?![a-z])/i;

/** The mark that opens what lies below a line of a tree; null when it is open already or is no branch. */
export function expanderOf(line: Line): HTMLElement | null {
  const { element } = line;
  // Of a node in an open one the open one says nothing.
  const node = element.closest('[role="treeitem"], [aria-expanded]');
  const isOpen = node?.getAttribute('aria-expanded') === 'true';
  if (element.closest('[role="tree"], [role="treeitem"], [class*="tree" i]') === null) return null;
  const mark = markOf(line);
  // Fusion calls a branch expanded that its own mark shows closed.
  if (mark === null || (isOpen && !hasWord(mark, CLOSED))) return null;
  const says = (part: Element) => OPENED.test(part.getAttribute('class') ?? '');
  return says(mark) || [...mark.querySelectorAll('*')].some(says) ? null : mark;
}

/** In the line, before its text; or in what stands right before the line and bears no text of its own. */
function markOf({ element, target }: Line): HTMLElement | null {
  const isMark = (part: Element): part is HTMLElement =>
    part instanceof HTMLElement && hasWord(part, EXPANDERS) && isDrawn(part);
  // A mark that is a letter (▸) is part of what the line says.
  const follows = (part: Element) =>
    target.contains(part) || (part.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const own = [...element.querySelectorAll('*')].find((part) => isMark(part) && follows(part));
  if (own !== undefined) return own as HTMLElement;
  for (let near = element.previousElementSibling; near !== null; near = near.previousElementSibling) {
    if (cleanText(near.textContent) !== '') return null;
    const mark = [near, ...near.querySelectorAll('*')].find(isMark);
    if (mark !== undefined) return mark;
  }
  return null;
}
