/**
 * `combobox` and `combotree`, also ones that load when opened or ask a server while one types. The panel lies under `body`
 * and nothing links it to its box: the one that became visible is taken, and two are a refusal. Measured on 1.5.2: a text
 * typed without choosing becomes a value of its own, so that only a line that was clicked counts.
 */
import { OLDER_SELECTORS } from '../older-drivers.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { contentOf, is, parentOf, query, queryAll } from '../../dom.ts';
import { cleanText } from '../../page-text.ts';
import type { Control, Driver } from '../driver.ts';
import { typeInto } from '../generic/choose-line.ts';
import { isPrompt } from '../generic/rendered-text.ts';
import type { Hands } from '../hands.ts';
import { isRendered, openOverlay, visibleOverlays } from '../measured/overlay.ts';
import { isOneOf, matchOption, wordings } from '../match-option.ts';
import { sameLevel } from '../match-level.ts';
import { leave } from '../write-text.ts';
import { boxState, boxText, choiceIn, claimBox, isPosted, typedBox } from './textbox.ts';

const PANEL = '.combo-p';
/** Lists that come from a server may take this long, in ms. */
const OPTIONS_CAP = 6_000;
/** A list that waits for a query shows nothing: typing finds out. */
const QUERY_CAP = 800;
const EMPTY_CAP = 1_500;
/** Branches of a tree that are opened in search of one line. */
const BRANCH_CAP = 60;
const LOADING = '.tree-loading';
const FOLDED = '.tree-hit.tree-collapsed';

export const easyuiCombo: Driver = {
  library: 'easyui',
  name: 'combo',
  selectors: OLDER_SELECTORS['easyui/combo'],
  claim: (element) =>
    claimBox(element, '.combobox-f:not(.tagbox-f), .combotree-f', () => 'select') ??
    claimBox(element, '.combo-f:not(.datebox-f)', () => 'unknown'),
  state: boxState,
  options: () => [],
  shown: boxText,
  held: choiceIn,
  async set(control, value, hands) {
    if (control.widget === 'unknown') return 'unsupported';
    const panel = await openCombo(control, hands);
    if (typeof panel === 'string') return panel;
    const box = typedBox(control);
    const patience = box.readOnly ? OPTIONS_CAP : QUERY_CAP;
    const come = await hands.until(() => (linesIn(panel).length > 0 ? true : null), patience);
    if (come !== null) await hands.settled();
    const line = (await find(panel, value, hands)) ?? (await search(control, panel, value, hands));
    if (line === null) return come === null ? 'optionsTimedOut' : 'noOption';
    await unfoldTo(line, hands);
    hands.press(line);
    await hands.settled();
    return null;
  },
  shows(control, value) {
    const shown = boxText(control);
    const last = value.kind === 'path' ? value.levels.at(-1) : undefined;
    return isPosted(control) && (isOneOf(shown, value) || (last !== undefined && sameLevel(shown, last)));
  },
  async clear(control, hands) {
    const box = typedBox(control);
    if (box.readOnly) {
      const panel = await openCombo(control, hands);
      if (typeof panel === 'string') return panel;
      const none = linesIn(panel).find(({ text }) => isPrompt(text));
      if (none === undefined) return 'unsupported';
      hands.press(none.element);
      await hands.settled();
    } else {
      await emptyBox(control, hands);
    }
    return null;
  },
  async close(control, hands) {
    await closeCombo(control, hands);
  },
};

export async function openCombo(control: Control, hands: Hands): Promise<Element | FailureReason> {
  const arrow = query(control.root, '.combo-arrow') ?? typedBox(control);
  const opened = await openOverlay(control.root, PANEL, false, () => hands.press(arrow), hands);
  hands.mustBeSeen();
  return opened.overlay ?? opened.reason;
}

export async function closeCombo(control: Control, hands: Hands): Promise<void> {
  leave(typedBox(control));
  if (visibleOverlays(control.root, PANEL).length === 0) return;
  hands.tapAway();
  await hands.until(() => (visibleOverlays(control.root, PANEL).length === 0 ? true : null));
}

interface Line {
  readonly element: HTMLElement;
  readonly text: string;
}

/** The lines of a list, and those of a tree that have come, folded away or not. */
function linesIn(panel: Element): readonly Line[] {
  const lines = [...queryAll<HTMLElement>(panel, '.combobox-item, .tree-title')];
  return lines
    .filter((element) => is(element, '.tree-title') || isRendered(element))
    .filter((element) => !is(element, '.combobox-item-disabled'))
    .map((element) => ({ element, text: cleanText(contentOf(element)) }));
}

function match(panel: Element, value: FillValue): HTMLElement | null {
  return matchOption(linesIn(panel), value)?.element ?? null;
}

/** Branches that ask a server are opened one after another. */
async function find(panel: Element, value: FillValue, hands: Hands): Promise<HTMLElement | null> {
  for (let branch = 0; branch < BRANCH_CAP; branch += 1) {
    const line = match(panel, value);
    const folded = [...queryAll<HTMLElement>(panel, FOLDED)].find(isRendered);
    if (line !== null || folded === undefined || hands.signal.aborted) return line;
    hands.press(folded);
    const come = () => !is(folded, FOLDED) && query(panel, LOADING) === null;
    await hands.until(() => come() || null, OPTIONS_CAP);
    await hands.settled();
  }
  return null;
}

/** A line of a folded branch is pressed where a person would see it. */
async function unfoldTo(line: HTMLElement, hands: Hands): Promise<void> {
  const folded: HTMLElement[] = [];
  for (let around = parentOf(line); around !== null; around = parentOf(around)) {
    const hit = is(around, 'li') ? query(around, `:scope > .tree-node > ${FOLDED}`) : null;
    if (hit !== null && !isRendered(line)) folded.unshift(hit);
  }
  for (const hit of folded) {
    hands.press(hit);
    await hands.settled();
  }
}

async function search(
  control: Control,
  panel: Element,
  value: FillValue,
  hands: Hands,
): Promise<HTMLElement | null> {
  const box = typedBox(control);
  if (box.readOnly) return null;
  for (const wording of wordings(value).slice(0, 3)) {
    typeInto(box, wording, hands);
    await hands.settled();
    const line = await hands.until(() => match(panel, value), OPTIONS_CAP / 3);
    if (line !== null || hands.signal.aborted) return line;
  }
  // What was typed would stay as a value that no list knows.
  await emptyBox(control, hands);
  return null;
}

/**
 * Deletes what stands in a box. EasyUI hears of it a moment after the key and opens the panel then: closing before would
 * leave it open behind us.
 */
export async function emptyBox(control: Control, hands: Hands): Promise<void> {
  hands.mustBeSeen();
  typeInto(typedBox(control), '', hands);
  const opened = () => visibleOverlays(control.root, PANEL).length > 0 && !isPosted(control);
  await hands.until(() => opened() || null, EMPTY_CAP);
  await hands.settled();
}
