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
import type { Claim, Driver } from '../driver.ts';
import { foldOption, matchOption, wordings } from '../match-option.ts';
import { leave } from '../write-text.ts';
import { classWords, hasWord, looksDisabled } from './class-words.ts';

/** What an answer is called, or the row of them. */
const ANSWERS = new Set(['tag', 'radio', 'option', 'choice', 'chip']);
const ROWS = '[class*="button-group" i], [class*="btn-group" i]';
const CHOSEN = new Set([
  'checked',
  'selected',
  'active',
  'on',
  'chosen',
  'current',
  'cur',
  'primary',
  'dark',
]);
const MARKS = ['aria-pressed', 'aria-checked', 'aria-selected', 'aria-current'];
/** Other widgets, links, and what takes a tag away. */
const OTHERS =
  'input, select, textarea, iframe, ul, a[href]:not([href^="#"], [href^="javascript" i]), [class*="close" i], [class*="remove" i]';
/** Where words under a hand are something else: anywhere around them, or close by. */
const ELSEWHERE =
  'nav, thead, footer, a[href], [role="menu"], [role="tablist"], [role="listbox"], [role="toolbar"], [role="radiogroup"], [role="combobox"], [class*="dropdown" i], [class*="popup" i], [class*="popper" i], [class*="picker" i]';
const BESIDE =
  '[class*="tabs" i], [class*="menu" i], [class*="tool" i], [class*="pag" i], [class*="select" i]';
const COMMAND =
  /提交|保存|暂存|步$|页$|申报|上报|送审|查询|搜索|检索|重置|清空|新增|添加|增加|编辑|修改|变更$|删除|移除|查看|详情|导出|导入|上传|下载|打印|预览|返回|取消|确[定认]|关闭|发送|获取|登录|注册$|刷新|复制|展开|收起|更多|全选|选择$|^[+\-－＋]/;
const LONGEST = 16;
const MOST = 40;

export const genericWordRow: Driver = {
  library: 'generic',
  name: 'word-row',
  selectors: [
    '[class*="button-group" i]',
    '[class*="btn-group" i]',
    ...[...ANSWERS].map((word) => `[class*="${word}" i]`),
  ],
  claim(element) {
    if (is(element, ROWS)) return claimRow(element);
    // The first of a row speaks for all.
    const earlier = before(element);
    if (!hasWord(element, ANSWERS) || (earlier !== null && hasWord(earlier, ANSWERS))) return null;
    const row = parentOf(element);
    return row === null ? null : claimRow(row);
  },
  state: ({ root }) => ({
    disabled: answersIn(root).every(({ element }) => looksDisabled(element)),
    readonly: false,
  }),
  options: ({ root }) => {
    const chosen = chosenIn(root);
    return answersIn(root).map(({ element, text }) => ({
      text,
      value: '',
      selected: chosen.some((one) => one.element === element),
      disabled: looksDisabled(element),
    }));
  },
  shown: ({ root }) => textsOf(chosenIn(root)).join('、'),
  held({ root }) {
    const [text, another] = textsOf(chosenIn(root));
    return text === undefined || another !== undefined ? null : { kind: 'choice', text, alternatives: [] };
  },
  async set({ root }, value, hands) {
    const answer = matchOption(answersIn(root), value);
    if (answer === null || looksDisabled(answer.element)) return 'noOption';
    const { element } = answer;
    if (!hands.mayPress(element)) return 'noOption';
    const plain = lookOf(element);
    hands.tap(element);
    leave(element);
    await hands.settled();
    if (lookOf(element) !== plain) looks.set(root, { chosen: lookOf(element), plain });
    return null;
  },
  shows: ({ root }, value) => {
    const chosen = new Set(textsOf(chosenIn(root)).map(foldOption));
    return wordings(value).some((wording) => chosen.has(foldOption(wording)));
  },
  async clear({ root }, hands) {
    for (const { element } of chosenIn(root)) {
      if (!hands.mayPress(element)) return 'unsupported';
      // Some are taken back by a second press.
      hands.tap(element);
      leave(element);
      await hands.settled();
    }
    return chosenIn(root).length === 0 ? null : 'unsupported';
  },
  close: () => Promise.resolve(),
};

interface Answer {
  readonly element: HTMLElement;
  readonly text: string;
}

function claimRow(row: Element): Claim | null {
  const children = [...childrenOf(row)];
  if (children.length < 2 || children.length > MOST || is(row, 'body, form')) return null;
  if (query(row, OTHERS) !== null || closest(row, ELSEWHERE) !== null) return null;
  const around = parentOf(row);
  if (is(row, BESIDE) || (around !== null && is(around, BESIDE))) return null;
  const isRow = is(row, ROWS);
  const [first] = children;
  for (const child of children) {
    const text = cleanText(contentOf(child));
    if (text === '' || text.length > LONGEST || COMMAND.test(text)) return null;
    if (!(child instanceof HTMLElement) || child.localName !== first?.localName) return null;
    if (!isRow && !hasWord(child, ANSWERS)) return null;
  }
  // Texts between the words are a sentence. What costs a style is asked last.
  if (
    cleanText(contentOf(row)).length >
    children.reduce((sum, child) => sum + cleanText(contentOf(child)).length + 1, 0)
  )
    return null;
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

/** How a chosen word looked after it was pressed, and before: for rows in which nothing else tells. */
const looks = new WeakMap<Element, { readonly chosen: string; readonly plain: string }>();

function chosenIn(root: Element): readonly Answer[] {
  const answers = answersIn(root);
  const some = (found: readonly Answer[]) => (found.length < answers.length ? found : []);
  const marked = answers.filter(({ element }) => MARKS.some((mark) => attributeOf(element, mark) === 'true'));
  if (marked.length > 0) return some(marked);
  const words = answers.map(({ element }) => chosenWords(element));
  // `el-check-tag--primary` is what all of them are called.
  const named = answers.filter((_, index) =>
    words[index]?.some((word) => !words.every((others) => others.includes(word))),
  );
  if (named.length > 0) return some(named);
  const known = looks.get(root);
  if (known !== undefined) return some(answers.filter(({ element }) => lookOf(element) === known.chosen));
  const byLook = [...Map.groupBy(answers, ({ element }) => lookOf(element)).values()];
  const [odd, rest] = byLook.toSorted((one, other) => one.length - other.length);
  return byLook.length === 2 && odd?.length === 1 && rest !== undefined && rest.length > 1 ? odd : [];
}

function chosenWords(element: Element): readonly string[] {
  return [element, ...queryAll(element, '*')].flatMap(classWords).filter((word) => CHOSEN.has(word));
}

function lookOf(element: Element): string {
  const { color, backgroundColor, borderTopColor, fontWeight } = getComputedStyle(element);
  return [attributeOf(element, 'class'), color, backgroundColor, borderTopColor, fontWeight].join();
}

function textsOf(answers: readonly Answer[]): readonly string[] {
  return answers.map(({ text }) => text);
}
