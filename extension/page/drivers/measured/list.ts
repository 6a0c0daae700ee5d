/**
 * Lists of the measured libraries, of one choice or several: a box, a list that stands hidden inside it or comes when it
 * opens, lines that are clicked. What differs from library to library is data (`ListAnatomy`); what is the same is here.
 *
 * A list that is there before it is opened is not opened: its line is pressed where it stands.
 */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import { attributeOf, closest, holds, is, parentOf, query, queryAll } from '../../dom.ts';
import { cleanText } from '../../page-text.ts';
import type { Control, Driver } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { foldOption, isOneOf, wordings } from '../match-option.ts';
import { announceInput, focusQuietly, sendKey } from '../write-text.ts';
import { clearByCross } from './clear-by-cross.ts';
import { chooseItem, itemsIn, type ListAnatomy } from './list-anatomy.ts';
import { closeOverlays, openOverlay, visibleOverlays } from './overlay.ts';
import { steadily } from '../steadily.ts';
import { scrollThrough } from './scroll-through.ts';

const LOADING = /加载|loading/i;
/** Lists that come from a server may take this long, in ms. */
const OPTIONS_CAP = 6_000;
/** One that says that it has nothing, and may be asking all the same, is believed after this, in ms. */
const SILENT_CAP = 2_000;

export function listDriver(anatomy: ListAnatomy): Driver {
  const tagsOf = (root: Element) =>
    [...queryAll(root, anatomy.tag)].map((tag) => cleanText(tag.textContent, Infinity)).filter(Boolean);
  const shown = ({ root }: Control) =>
    anatomy.several(root) ? tagsOf(root).join('、') : cleanText(anatomy.shown(root), Infinity);
  const knownItems = (root: Element) => {
    const list = anatomy.list(root);
    return list === null || anatomy.isPartial?.(list) === true ? [] : itemsIn(anatomy, list);
  };

  const driver: Driver = {
    library: anatomy.library,
    name: 'select',
    selectors: [anatomy.selector],
    claim(root) {
      const focus = anatomy.focus(root);
      // Some put a tree into the one line of their list.
      const list = anatomy.list(root);
      if (focus === null || (list !== null && query(list, '[role="tree"]') !== null)) return null;
      return { widget: 'select', root, input: anatomy.search(root), members: [], whole: true };
    },
    state: ({ root }) => ({ disabled: anatomy.disabled(root), readonly: false }),
    options: ({ root }) =>
      knownItems(root).map(({ element, text }) => ({
        text,
        value: '',
        selected: is(element, anatomy.chosen),
        disabled: is(element, anatomy.off),
      })),
    shown,
    held(control) {
      if (!anatomy.several(control.root)) {
        const text = shown(control);
        return text === '' ? null : { kind: 'choice', text, alternatives: [] };
      }
      const texts = tagsOf(control.root);
      // 「甲类」「+2」: what is folded away cannot be named.
      return texts.length === 0 || texts.some((text) => /^\+\s?\d/.test(text))
        ? null
        : { kind: 'choices', texts };
    },
    async set(control, value, hands) {
      const { root } = control;
      if (value.kind === 'choices')
        return anatomy.several(root) ? makeExactly(anatomy, root, value.texts, tagsOf, hands) : 'unsupported';
      return take(anatomy, root, value, hands);
    },
    shows(control, value) {
      if (!anatomy.several(control.root)) return isOneOf(shown(control), value);
      const tags = new Set(tagsOf(control.root).map(foldOption));
      if (value.kind !== 'choices') return wordings(value).some((wording) => tags.has(foldOption(wording)));
      return tags.size === value.texts.length && value.texts.every((text) => tags.has(foldOption(text)));
    },
    async clear({ root }, hands) {
      const reason = await clearByCross(root, anatomy.cross, hands);
      if (reason === null || !anatomy.several(root)) return reason;
      // Without a cross one presses each line that is chosen.
      return makeExactly(anatomy, root, [], tagsOf, hands);
    },
    close({ root }, hands) {
      const isOwn = (overlay: Element) => !isForeign(anatomy, root, overlay);
      const overlays = visibleOverlays(root, anatomy.overlay).filter(isOwn);
      return closeOverlays(root, anatomy.focus(root), () => anatomy.isOpen(root), overlays, hands);
    },
  };
  return driver;
}

function isForeign(anatomy: ListAnatomy, root: Element, overlay: Element): boolean {
  const list = anatomy.list(root);
  return list !== null && !holds(overlay, list) && !holds(list, overlay);
}

/** Chooses one line, without or with opening the list. */
async function take(
  anatomy: ListAnatomy,
  root: Element,
  value: FillValue,
  hands: Hands,
): Promise<FailureReason | null> {
  const known = anatomy.list(root);
  const ready = known === null ? null : chooseItem(anatomy, itemsIn(anatomy, known), value);
  if (known !== null && ready !== null) {
    if (!holds(root, known)) hands.adopt(known);
    return pressItem(anatomy, ready, hands);
  }
  const opened = await open(anatomy, root, value, hands);
  if (typeof opened === 'string') return opened;
  const isEmpty = steadily(() => saysNothing(anatomy, opened), SILENT_CAP);
  const items = await hands.until(() => {
    const listed = itemsIn(anatomy, opened);
    return listed.length > 0 || canSearch(anatomy, root) || isEmpty() ? listed : null;
  }, OPTIONS_CAP);
  if (items === null) return 'optionsTimedOut';
  if (items.length > 0) await hands.settled();
  const find = () => chooseItem(anatomy, itemsIn(anatomy, opened), value);
  const item =
    find() ??
    (await search(anatomy, root, opened, value, hands)) ??
    (await scrollThrough(opened, anatomy.item, find, hands));
  return item === null ? 'noOption' : pressItem(anatomy, item, hands);
}

async function pressItem(anatomy: ListAnatomy, item: HTMLElement, hands: Hands): Promise<null> {
  // In a list of several a second press would take it away again.
  if (!is(item, anatomy.chosen)) hands.press(item);
  await hands.nextTask();
  return null;
}

/** Presses whatever is chosen and should not be, and the other way round. */
async function makeExactly(
  anatomy: ListAnatomy,
  root: Element,
  texts: readonly string[],
  tagsOf: (root: Element) => readonly string[],
  hands: Hands,
): Promise<FailureReason | null> {
  const wanted = new Set(texts.map(foldOption));
  const there = tagsOf(root);
  const known = new Set(there.map(foldOption));
  const wrong = [
    ...there.filter((text) => !wanted.has(foldOption(text))),
    ...texts.filter((text) => !known.has(foldOption(text))),
  ];
  for (const text of wrong) {
    const list =
      anatomy.list(root) ?? (await open(anatomy, root, { kind: 'choice', text, alternatives: [] }, hands));
    if (typeof list === 'string') return list;
    if (!holds(root, list)) hands.adopt(list);
    const item = chooseItem(anatomy, itemsIn(anatomy, list), { kind: 'choice', text, alternatives: [] });
    if (item === null) return 'noOption';
    hands.press(item);
    await hands.settled();
  }
  return null;
}

function canSearch(anatomy: ListAnatomy, root: Element): boolean {
  const box = anatomy.search(root);
  return box !== null && !box.readOnly && attributeOf(box, 'disabled') === null;
}

/** A remote list shows nothing until something is typed: then the value itself is the query. */
async function open(
  anatomy: ListAnatomy,
  root: Element,
  value: FillValue,
  hands: Hands,
): Promise<Element | FailureReason> {
  const opener = anatomy.opener?.(root) ?? anatomy.focus(root);
  if (!(opener instanceof HTMLElement)) return 'gone';
  const first = await openOverlay(
    root,
    anatomy.overlay,
    anatomy.isOpen(root),
    () => hands.press(opener),
    hands,
  );
  if (first.overlay !== null) return anatomy.list(root) ?? first.overlay;
  if (first.reason !== 'widgetDidNotOpen' || !canSearch(anatomy, root)) return first.reason;
  type(anatomy, root, value, hands);
  const second = await openOverlay(root, anatomy.overlay, true, () => undefined, hands);
  return second.overlay ?? second.reason;
}

function type(anatomy: ListAnatomy, root: Element, value: FillValue, hands: Hands): void {
  const box = anatomy.search(root);
  const [query] = wordings(value);
  if (box === null || query === undefined) return;
  focusQuietly(box);
  // Element UI 2.4 looks for what was typed when a key comes up, and hears nothing else.
  sendKey(box, 'keydown');
  hands.mustBeSeen();
  box.value = query;
  announceInput(box, query);
  sendKey(box, 'keyup');
}

/** Types the value into a list that searches; it may be one that asks a server and still shows the last answer. */
async function search(
  anatomy: ListAnatomy,
  root: Element,
  list: Element,
  value: FillValue,
  hands: Hands,
): Promise<HTMLElement | null> {
  if (!canSearch(anatomy, root)) return null;
  const before = textsIn(anatomy, list);
  type(anatomy, root, value, hands);
  const find = () => chooseItem(anatomy, itemsIn(anatomy, list), value);
  // Other lines than those of before are an answer, too, though they lack the one that is wanted.
  const hasAnswered = () => {
    const now = textsIn(anatomy, list);
    return saysNothing(anatomy, list) || (now !== '' && now !== before);
  };
  const answer =
    anatomy.nothing === null ? true : await hands.until(() => find() ?? (hasAnswered() || null), OPTIONS_CAP);
  // A page that does not tell its list that it asks has it say 「无数据」, or sifts what it has, until the answer comes.
  return answer instanceof HTMLElement ? answer : hands.until(find, SILENT_CAP);
}

function textsIn(anatomy: ListAnatomy, list: Element): string {
  return itemsIn(anatomy, list)
    .map(({ text }) => text)
    .join('\n');
}

function saysNothing({ nothing, overlay }: ListAnatomy, list: Element): boolean {
  if (nothing === null) return false;
  // Some say so beside the list, some beside the box that scrolls it.
  const around = closest(list, overlay) ?? parentOf(list);
  const note = query(list, nothing) ?? (around === null ? null : query(around, nothing));
  const text = note?.checkVisibility() === true ? note.textContent.trim() : '';
  return text !== '' && !LOADING.test(text);
}
