/**
 * One question whose answers are drawn as buttons, tags or plain words under a hand, without a role and without an input
 * (a row of `el-tag`, an `el-button-group`). A row is claimed only where every word in it can be pressed and none is a
 * command. What is chosen is what stands out: by a mark, by its class, or as the one that looks otherwise than the rest.
 */
import {
  attributeOf,
  before,
  childrenOf,
  closest,
  contentOf,
  is,
  parentOf,
  query,
  queryAll,
} from '../../dom.ts';
import { cleanText } from '../../page-text.ts';
import { ACTS } from '../../read-fields/form-groups.ts';
import type { Claim } from '../driver.ts';
import { leave } from '../write-text.ts';
import { answersDriver, type Answer } from './answers.ts';
import { classWords, hasWord, looksDisabled } from './class-words.ts';

/** What an answer is called, or the row of them. */
const ANSWERS = new Set(['tag', 'radio', 'option', 'choice', 'chip']);
const ROWS = ['[class*="button-group" i]', '[class*="btn-group" i]'];
const CHOSEN = new Set(['checked', 'selected', 'active', 'on', 'cur', 'primary', 'dark']);
const MARKED = '[aria-pressed="true"], [aria-checked="true"], [aria-selected="true"]';
/** Other widgets, links, and what takes a tag away. */
const OTHERS = 'input, select, textarea, iframe, ul, a[href], [class*="close" i]';
/** Where words under a hand are something else. */
const ELSEWHERE =
  'nav, thead, a[href], [role="menu"], [role="tablist"], [role="listbox"], [role="toolbar"], [role="radiogroup"], [role="combobox"], [class*="dropdown" i], [class*="popper" i], [class*="picker" i]';
/** Besides what acts on a whole form. */
const COMMAND = /步$|页$|新增|添加|编辑|修改|删除|查看|导出|上传|下载|打印|预览|关闭|更多/;
const LONGEST = 16;
const MOST = 40;

export const genericWordRow = answersDriver({
  library: 'generic',
  name: 'word-row',
  selectors: [...ROWS, ...[...ANSWERS].map((word) => `[class*="${word}" i]`)],
  claim(element) {
    if (is(element, ROWS.join())) return claimRow(element, true);
    // The first of a row speaks for all.
    const earlier = before(element);
    if (!hasWord(element, ANSWERS) || (earlier !== null && hasWord(earlier, ANSWERS))) return null;
    const row = parentOf(element);
    return row === null ? null : claimRow(row, false);
  },
  answers: ({ root }) => answersIn(root),
  chosen: ({ root }) => chosenIn(root),
  async press({ root }, answer, hands) {
    if (!hands.mayPress(answer)) return false;
    const plain = lookOf(answer);
    hands.tap(answer);
    leave(answer);
    await hands.settled();
    const look = lookOf(answer);
    if (look !== plain) looks.set(root, look);
    return true;
  },
  comesOff: true,
});

function claimRow(row: Element, isNamed: boolean): Claim | null {
  const children = [...childrenOf(row)];
  if (children.length < 2 || children.length > MOST || is(row, 'body, form')) return null;
  if (query(row, OTHERS) !== null || closest(row, ELSEWHERE) !== null) return null;
  const [first] = children;
  for (const child of children) {
    const text = cleanText(contentOf(child));
    if (text === '' || text.length > LONGEST || COMMAND.test(text) || ACTS.test(text)) return null;
    if (!(child instanceof HTMLElement) || child.localName !== first?.localName) return null;
    if (!isNamed && !hasWord(child, ANSWERS)) return null;
  }
  // What costs a style is asked last.
  const isUnderHand = children.every(
    (child) => getComputedStyle(child).cursor === 'pointer' || looksDisabled(child),
  );
  return isUnderHand ? { widget: 'radio', root: row, input: null, members: [], whole: true } : null;
}

function answersIn(root: Element): readonly Answer[] {
  return [...childrenOf(root)]
    .filter((child): child is HTMLElement => child instanceof HTMLElement)
    .map((element) => ({ element, text: cleanText(contentOf(element)) }))
    .filter(({ text }) => text !== '');
}

/** How a word looked once it was chosen: for rows in which nothing else tells. */
const looks = new WeakMap<Element, string>();

function chosenIn(root: Element): readonly Answer[] {
  const answers = answersIn(root);
  const some = (found: readonly Answer[]) => (found.length < answers.length ? found : []);
  const marked = answers.filter(({ element }) => is(element, MARKED));
  if (marked.length > 0) return some(marked);
  const words = answers.map(({ element }) => chosenWords(element));
  // `el-check-tag--primary` is what all of them are called.
  const named = answers.filter((_, index) =>
    words[index]?.some((word) => !words.every((others) => others.includes(word))),
  );
  if (named.length > 0) return some(named);
  const byLook = Map.groupBy(answers, ({ element }) => lookOf(element));
  const known = byLook.get(looks.get(root) ?? '');
  if (known !== undefined) return some(known);
  const odd = [...byLook.values()].filter(({ length }) => length === 1);
  return byLook.size === 2 && odd.length === 1 ? (odd[0] ?? []) : [];
}

/** Of the parts inside only what says it plainly: waves and ripples are active, too. */
function chosenWords(element: Element): readonly string[] {
  const inside = queryAll(element, '[class*="checked" i], [class*="selected" i]');
  return [element, ...inside].flatMap(classWords).filter((word) => CHOSEN.has(word));
}

function lookOf(element: Element): string {
  const { color, backgroundColor, borderTopColor, fontWeight } = getComputedStyle(element);
  return [attributeOf(element, 'class'), color, backgroundColor, borderTopColor, fontWeight].join();
}
