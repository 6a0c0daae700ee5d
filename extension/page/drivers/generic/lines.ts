/**
 * The lines of an open overlay: what a person could choose there. By role where the library speaks ARIA, else by shape: a
 * line is the nearest element around a text that stands among others of its kind.
 */
import { cleanText } from '../../page-text.ts';
import { foldOption } from '../match-option.ts';
import { looksDisabled } from './class-words.ts';
import { isSeen } from './seen.ts';

export interface Line {
  /** The whole line, and the innermost element around its text: pressing that reaches whoever listens. */
  readonly element: HTMLElement;
  readonly target: HTMLElement;
  readonly text: string;
  readonly disabled: boolean;
  /** What holds it together with its neighbours. */
  readonly list: Element;
}

const ROLES = ['option', 'treeitem', 'menuitem', 'menuitemradio', 'menuitemcheckbox'];
const BY_ROLE = ROLES.map((role) => `[role="${role}"]`).join();
const HOLDERS = 'ul, ol, dl, tbody, [role="listbox"], [role="group"], [role="tree"], [role="menu"]';
const EMPTY =
  /^(?:暂?无(?:匹配|相关)?(?:数据|结果|选项|内容)|没有.*(?:数据|结果)|找不到.*|no (?:available |more |matching )?(?:data|results?|match|options?|items?|records?).*|(?:not|nothing) found)$/i;
const LOADING = /^(?:正在)?(?:加载中?|载入中?|搜索中?|loading|searching)[.…。]*$/i;
/** A list of this many texts is looked at; longer ones are virtual in practice. */
const TEXT_CAP = 4_000;

export function linesIn(panel: Element): readonly Line[] {
  const byRole = [...panel.querySelectorAll<HTMLElement>(BY_ROLE)]
    .filter((element) => isSeen(element, panel))
    .map((element) => lineOf(element, panel, ownText(element)))
    .filter(({ text }) => text !== '');
  const lines = byRole.length > 0 ? byRole : linesByShape(panel);
  return lines.filter(({ text }) => !EMPTY.test(text) && !LOADING.test(text));
}

/** Whether the overlay says that its list is still on its way. */
export function saysLoading(panel: Element): boolean {
  if (panel.matches('[aria-busy="true"]') || panel.querySelector('[aria-busy="true"]') !== null) return true;
  return textsIn(panel).some(({ text }) => LOADING.test(text));
}

/** Whether the overlay says that it has nothing, or nothing yet. */
export function saysNothing(panel: Element): boolean {
  return textsIn(panel).some(({ text }) => EMPTY.test(text) || LOADING.test(text));
}

function linesByShape(panel: Element): readonly Line[] {
  const lines = new Map<Element, { readonly target: HTMLElement; text: string }>();
  /** Branches that hold the lines below them: their own text is what stands before those. */
  const branches = new Set<Element>();
  for (const { parent, text } of textsIn(panel)) {
    const element = lineAround(parent, panel);
    const line = lines.get(element);
    if (line !== undefined) line.text += text;
    else {
      lines.set(element, { target: parent, text });
      for (let around = element.parentElement; around !== null && around !== panel;) {
        if (lines.has(around)) branches.add(around);
        around = around.parentElement;
      }
    }
  }
  return [...lines].map(([element, { target, text }]) => {
    const whole = branches.has(element) ? text : cleanText(element.textContent, Infinity);
    return { ...lineOf(element as HTMLElement, panel, whole), target };
  });
}

export interface DrawnText {
  readonly parent: HTMLElement;
  readonly text: string;
}

/** Every text that is seen in the overlay, in document order. */
export function textsIn(panel: Element): readonly DrawnText[] {
  const walker = panel.ownerDocument.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
  const found: DrawnText[] = [];
  const seen = new Map<Element, boolean>();
  while (walker.nextNode() !== null && found.length < TEXT_CAP) {
    const { currentNode } = walker;
    const text = cleanText(currentNode.nodeValue ?? '', Infinity);
    const parent = currentNode.parentElement;
    if (text === '' || parent === null || parent.matches('script, style, template, option, textarea'))
      continue;
    const visible = seen.get(parent) ?? isSeen(parent, panel);
    seen.set(parent, visible);
    if (visible) found.push({ parent, text });
  }
  return found;
}

function lineAround(text: HTMLElement, panel: Element): HTMLElement {
  for (let element = text; element !== panel;) {
    const { parentElement } = element;
    if (parentElement === null) break;
    if (parentElement.matches(HOLDERS) || hasKin(element, parentElement) || standsInKin(element, panel))
      return element;
    element = parentElement;
  }
  return text;
}

function hasKin(element: Element, parent: Element): boolean {
  const kind = element.classList[0];
  return [...parent.children].some(
    (other) =>
      other !== element &&
      other.localName === element.localName &&
      (kind === undefined ? other.classList.length === 0 : other.classList.contains(kind)),
  );
}

/** The one line below a branch has no neighbours: it stands in another of its kind. */
function standsInKin(element: Element, panel: Element): boolean {
  const kind = element.classList[0];
  if (kind === undefined) return false;
  const around = element.parentElement?.closest(`${element.localName}.${CSS.escape(kind)}`) ?? null;
  return around !== null && around !== panel && panel.contains(around);
}

function lineOf(element: HTMLElement, panel: Element, text: string): Line {
  const target = innermost(element, text);
  let disabled = false;
  for (
    let around: Element | null = target;
    around !== null && around !== panel;
    around = around.parentElement
  ) {
    disabled ||= looksDisabled(around);
    if (around === element) break;
  }
  return { element, target, text, disabled, list: listOf(element, panel) };
}

/** Lines may each stand in a wrapper of their own; the list is where they meet others. */
function listOf(element: Element, panel: Element): Element {
  for (
    let around = element.parentElement;
    around !== null && around !== panel;
    around = around.parentElement
  ) {
    if (around.childElementCount > 1 || around.matches(HOLDERS)) return around;
  }
  return element.parentElement ?? panel;
}

/** Of a tree node only its own text, not that of the nodes below it. */
function ownText(element: Element): string {
  const nested = [...element.querySelectorAll(`${BY_ROLE}, [role="group"]`)];
  if (nested.length === 0) {
    // Letters drawn as icons are no text.
    return (
      cleanText(element.textContent, Infinity) ||
      cleanText(element.getAttribute('aria-label') ?? '', Infinity)
    );
  }
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode() !== null) {
    const { currentNode } = walker;
    if (!nested.some((part) => part.contains(currentNode))) text += currentNode.nodeValue ?? '';
  }
  return cleanText(text, Infinity);
}

/** The element that holds the text itself, so that a press on it passes through all that might listen. */
function innermost(element: HTMLElement, text: string): HTMLElement {
  const wanted = foldOption(text);
  let at = element;
  for (;;) {
    const inner = [...at.children].find(
      (child): child is HTMLElement =>
        child instanceof HTMLElement && foldOption(child.textContent) === wanted,
    );
    if (inner === undefined || inner.matches('input, button')) return at;
    at = inner;
  }
}
