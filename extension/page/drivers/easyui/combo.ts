/**
 * `combobox`, `combotree` and `combogrid`, also ones that load when opened or ask a server while one types. Nothing links
 * a panel to its box: the one that became visible is taken, and two are a refusal. Measured on 1.5.2: a text typed without
 * choosing becomes a value of its own, so that only a line that was clicked counts.
 */
import { OLDER_SELECTORS } from '../older-drivers.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { contentOf, is, parentOf, query, queryAll } from '../../dom.ts';
import { cleanText } from '../../page-text.ts';
import type { Control, Driver } from '../driver.ts';
import { typeInto } from '../generic/choose-line.ts';
import { isPrompt } from '../generic/rendered-text.ts';
import type { Hands } from '../hands.ts';
import { isRendered } from '../measured/overlay.ts';
import { isOneOf, matchOption, wordings } from '../match-option.ts';
import { sameLevel } from '../match-level.ts';
import { closeCombo, emptyBox, openCombo } from './combo-panel.ts';
import { canTakeBack, cellsIn, chosenRow, holdsGrid, isSure, takeBack } from './grid-rows.ts';
import { boxState, boxText, choiceIn, choiceOf, claimBox, isPosted, typedBox } from './textbox.ts';

/** Lists that come from a server may take this long, in ms. */
const OPTIONS_CAP = 6_000;
/** A list that waits for a query shows nothing: typing finds out. */
const QUERY_CAP = 800;
/** Branches of a tree that are opened in search of one line. */
const BRANCH_CAP = 60;
const LOADING = '.tree-loading';
const FOLDED = '.tree-hit.tree-collapsed';

export const easyuiCombo: Driver = {
  library: 'easyui',
  name: 'combo',
  selectors: OLDER_SELECTORS['easyui/combo'],
  claim: (element) =>
    claimBox(element, '.combobox-f:not(.tagbox-f), .combotree-f, .combogrid-f', () => 'select') ??
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
    const come = await hands.until(() => (linesIn(panel, control).length > 0 ? true : null), patience);
    if (come !== null) await hands.settled();
    const had = { row: chosenRow(panel), text: boxText(control) };
    const match = () => lineOf(value, panel, control);
    const line = (await find(panel, match, hands)) ?? (await search(control, match, value, hands));
    if (line === null) {
      // What was typed in search of it has taken away what stood there.
      const old = had.text === boxText(control) ? null : lineOf(choiceOf(had.text), panel, control);
      if (old !== null) hands.press(old);
      await hands.nextTask();
      return come === null ? 'optionsTimedOut' : 'noOption';
    }
    if (holdsGrid(panel) && !isSure(control, line) && !canTakeBack(control, had)) return 'unsupported';
    await unfoldTo(line, hands);
    hands.press(line);
    await hands.settled();
    if (!holdsGrid(panel) || easyuiCombo.shows(control, value)) return null;
    // Another column of that row was meant.
    await takeBack(control, line, had, hands);
    return boxText(control) === had.text ? 'noOption' : 'notKept';
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
      const none = linesIn(panel, control).find(({ text }) => isPrompt(text));
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

interface Line {
  readonly element: HTMLElement;
  readonly text: string;
}

/** The lines of a list, and those of a tree that have come, folded away or not; the cells of a grid. */
function linesIn(panel: Element, control: Control): readonly Line[] {
  if (holdsGrid(panel)) return cellsIn(panel, control);
  const lines = [...queryAll<HTMLElement>(panel, '.combobox-item, .tree-title')];
  return lines
    .filter((element) => is(element, '.tree-title') || isRendered(element))
    .filter((element) => !is(element, '.combobox-item-disabled'))
    .map((element) => ({ element, text: cleanText(contentOf(element)) }));
}

function lineOf(value: FillValue, panel: Element, control: Control): HTMLElement | null {
  return matchOption(linesIn(panel, control), value)?.element ?? null;
}

/** Branches that ask a server are opened one after another. */
async function find(
  panel: Element,
  match: () => HTMLElement | null,
  hands: Hands,
): Promise<HTMLElement | null> {
  for (let branch = 0; branch < BRANCH_CAP; branch += 1) {
    const line = match();
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
  match: () => HTMLElement | null,
  value: FillValue,
  hands: Hands,
): Promise<HTMLElement | null> {
  const box = typedBox(control);
  if (box.readOnly) return null;
  for (const wording of wordings(value).slice(0, 3)) {
    typeInto(box, wording, hands);
    await hands.settled();
    const line = await hands.until(match, OPTIONS_CAP / 3);
    if (line !== null || hands.signal.aborted) return line;
  }
  // What was typed would stay as a value that no list knows.
  await emptyBox(control, hands);
  return null;
}
