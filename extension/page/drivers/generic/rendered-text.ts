/**
 * What a person reads in a picker of any library while it is closed: the text of its visible input, or the texts drawn
 * beside a transparent one. Prompts, arrows and crosses are no part of it, nor is a list that stands inside the widget.
 */
import {
  contentOf,
  holds,
  is,
  isVisible,
  nodeKind,
  nodesOf,
  parentOf,
  query,
  queryAll,
  tagOf,
} from '../../dom.ts';
import { cleanText } from '../../page-text.ts';
import { isCut } from '../../read-fields/hidden-twin.ts';
import { ROW_TITLE } from './pressed-row.ts';
import { ORNAMENTS, PLACEHOLDERS, classWords, hasWord } from './class-words.ts';

/** 请选择企业类型, Please select, ---: an invitation and no value. */
const PROMPT = /^(?:请|点击)?(?:选择|选取|输入|填写)|^(?:please|select|choose|pick)\b|^[-—=\s.…]+$/i;
const LISTS =
  '[role="listbox"], [role="tree"], [role="menu"], [role="grid"], [role="dialog"], [aria-live], svg';
/** What an open list holds, whatever role it has. */
const LINES = `ul, ol, dl, table, ${LISTS}`;
/** A label may float inside the frame. */
const HANDLES = `button, [role="button"], [role="img"], script, style, option, label, ${ROW_TITLE}`;
/** Without what is a button: some draw the whole box as one. */
const PARTS = '[role="img"], script, style, option, label';
const TAGS = new Set(['tag', 'chip']);

export function isPrompt(text: string): boolean {
  return PROMPT.test(text.trim());
}

/** The text box that shows what was chosen; null where that is drawn beside it, or nothing was. */
export function boxShowing(root: Element, input: HTMLElement | null) {
  if (!isTextInput(input) || input.value === '' || isPrompt(input.value)) return null;
  return isDrawn(input) && !standsInList(input, root) ? input : null;
}

export function renderedText(root: Element, input: HTMLElement | null): string {
  const box = boxShowing(root, input);
  if (box !== null) return cleanText(box.value, Infinity);
  const tags = [...queryAll(root, '*')].filter(
    (element) => hasWord(element, TAGS) && isDrawn(element) && drawnText(element, root) !== '',
  );
  const outer = tags.filter((tag) => !tags.some((other) => other !== tag && holds(other, tag)));
  const text =
    outer.length > 0
      ? outer.map((tag) => drawnText(tag, root)).join('、')
      : drawnText(root, root) || textOfButton(root, input);
  return isPrompt(text) ? '' : text;
}

/** What stands in the one button of a widget that has no text box: it is no command then but the box itself. */
function textOfButton(root: Element, input: HTMLElement | null): string {
  if (isTextInput(input) && input.type !== 'hidden' && isDrawn(input)) return '';
  const [box, another] = [...queryAll(root, 'button, [role="button"]')].filter((button) => isDrawn(button));
  return box === undefined || another !== undefined ? '' : drawnText(box, box, PARTS);
}

export function isTextInput(input: Element | null): input is HTMLInputElement | HTMLTextAreaElement {
  return input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement;
}

/** Style only, no layout. */
export function isDrawn(element: Element): boolean {
  return isVisible(element, { opacityProperty: true, visibilityProperty: true });
}

/** A prompt; some libraries draw the chosen line in the prompt's own element and then mark it as selected. */
function invites(element: Element): boolean {
  if (!hasWord(element, PLACEHOLDERS)) return false;
  const words = classWords(element);
  return !words.includes('selected') || words.includes('transparent');
}

/** The box that searches in the list of the widget: what is typed there is a query. */
function standsInList(input: Element, root: Element): boolean {
  for (let around = parentOf(input); around !== null && around !== root; around = parentOf(around))
    if (isOpenList(around)) return true;
  return false;
}

/** A list that some widgets open inside themselves, drawn over the page. */
function isOpenList(part: Element): boolean {
  if (!is(part, LINES) && query(part, LINES) === null) return false;
  return /absolute|fixed/.test(getComputedStyle(part).position);
}

function drawnText(element: Element, root: Element, handles = HANDLES): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (nodeKind(node) === Node.TEXT_NODE) {
      parts.push(node.nodeValue ?? '');
      return;
    }
    if (!(node instanceof Element)) return;
    if (node !== root && (is(node, LISTS) || (is(node, handles) && !is(node, '[role="combobox"]')))) return;
    if (node !== root && node !== element) {
      if (isOpenList(node)) return;
      if (invites(node) || hasWord(node, ORNAMENTS)) return;
      if (node.childElementCount > 0 || (contentOf(node) ?? '').trim() !== '') {
        if (!isDrawn(node) || isCut(node)) return;
      }
    }
    if (/^(?:DIV|P|LI|TR|TD)$/.test(tagOf(node))) parts.push(' ');
    for (const child of nodesOf(node)) walk(child);
  };
  walk(element);
  return cleanText(parts.join(''), Infinity).replace(/\s*[×✕✖]$/, '');
}
