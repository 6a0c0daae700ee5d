/**
 * What stands over fields as a heading: by its element, by what its class calls it, or, where a page has no word for it,
 * by what it says (负责人信息, 二、经营情况). Labels of one field, steps, notices and the way through a site are none.
 */
import { after, closest, contentOf, hasElements, is, nameOf, parentOf, query, queryAll } from '../dom.ts';
import { cleanLabel, textOf } from '../page-text.ts';
import { holdsControls } from './holds-controls.ts';
import { textOfName } from './remarks.ts';

export interface Heading {
  readonly element: Element;
  readonly text: string;
}

/** By its element, whatever it is called. */
const BY_NATURE = 'h1, h2, h3, h4, h5, h6, legend, caption, summary, [role="heading"], .el-divider';

const HEADINGS = [
  BY_NATURE,
  '[class*="title" i]',
  '[class*="heading" i]',
  '[class*="caption" i]',
  '[class*="legend" i]',
  '[class*="biaoti" i]',
  '[class*="divider" i]',
  '[class$="tit" i]',
  '[class*="tit " i]',
  'ion-title, ion-list-header, ion-item-divider',
  '.h1, .h2, .h3, .h4, .h5',
  '.layui-elem-quote',
  '.cu-bar > .action',
  '.card-header',
  '.layui-card-header',
  '.ant-divider-inner-text',
  '.ivu-divider-inner-text',
].join();

/** Called a title and yet the label of one field, of a column, a remark, or a button. */
const NO_HEADING = [
  'label',
  'th *',
  '[class*="label" i]',
  '[class*="cell" i][class*="title" i]:not([class*="group" i], [class*="cells" i])',
  '[class*="subtitle" i]',
  '[class*="sub-title" i]',
  'button',
  'a',
].join();

const BESIDE_THE_POINT = [
  '[role="alert"]',
  '[class*="alert" i]',
  '[class*="notice" i]',
  '[class*="tooltip" i]',
  '[class*="popover" i]',
  'nav',
  '[role="navigation"]',
  '[role="tablist"]',
  '[class*="tabs-nav" i]',
  '[class*="tabs__nav" i]',
  '[class~="nav" i]',
  '[class~="menu" i]',
  '[class*="breadcrumb" i]',
].join();

/** 1 填写信息, 2 审核, 3 完成: the one that is being done says what is asked for now. */
export const STEPS = '[class*="steps" i]:not([class*="content" i], [class*="panel" i])';
const STEP_BEING_DONE = ['process', 'active', 'current']
  .map((state) => `[class*="${state}" i] [class*="title" i], [class*="title" i][class*="${state}" i]`)
  .join();

const LONGEST = 40;

/** 一、, （二）, 第三部分: whoever counts the parts of a form gives them headings. */
const COUNTED =
  /^(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[部步])/u;
const NAMED =
  /(?:信息|情况|资料|概况|材料|附件|明细|(?:申请|申报|登记|备案|评估|评价|审批|调查|报告)[表书])(?:[（(][^（()）]{1,12}[）)])?$/u;
const LONGEST_WITHOUT_A_WORD = 24;
/** A block that says one thing has no more elements than a mark, a frame and a number. */
const MOST_ELEMENTS = 4;

/** The heading that an element is or, of several inside it, the last: it is the nearest to what follows. */
export function headingOf(element: Element): Heading | null {
  if (holdsControls(element) || is(element, BESIDE_THE_POINT)) return null;
  if (is(element, STEPS)) return spoken(query(element, STEP_BEING_DONE));
  if (is(element, HEADINGS) && !is(element, NO_HEADING))
    return isOfShownValue(element) ? null : spoken(element);
  const steps = hasElements(element) ? query(element, STEPS) : null;
  if (steps !== null) return spoken(query(steps, STEP_BEING_DONE));
  const inside = hasElements(element) ? headingsIn(element).at(-1) : undefined;
  if (inside !== undefined) return standsBesideValue(inside) ? null : spoken(inside);
  return saysOneThing(element) ? spoken(element) : null;
}

/** 「联系人：张示例」 that a page shows: the 联系人 is called a title there and is over nothing. */
const isOfShownValue = (element: Element): boolean => {
  const text = contentOf(element).trim();
  return /[:：]$/u.test(text) && !is(element, BY_NATURE) && !speaksOfPart(text);
};

function standsBesideValue(heading: Element): boolean {
  if (is(heading, BY_NATURE)) return false;
  const next = after(heading);
  const shown = next !== null && contentOf(next).trim() !== '' && !is(next, HEADINGS);
  return isOfShownValue(heading) || (shown && !speaksOfPart(contentOf(heading)));
}

/** Every heading inside, as they stand; what holds a field is none. */
export const headingsIn = (element: Element): Element[] =>
  [...queryAll(element, HEADINGS)].filter(
    (heading) =>
      !is(heading, NO_HEADING) &&
      !holdsControls(heading) &&
      closest(heading, `${BESIDE_THE_POINT},${STEPS}`) === null,
  );

/** Headings of one rank are drawn alike. */
export const rankOf = (element: Element): string =>
  `${nameOf(element)} ${[...element.classList].find((name) => /tit|head|caption|legend|divider/iu.test(name)) ?? element.classList.item(0) ?? ''}`;

/** 操作提示, 填写说明: it heads what is to be read, and nothing that is to be filled in. */
const NOTICE = /^(?:温馨|操作|友情|特别|重要|填写)?(?:提示|提醒|须知|说明|注意事项)$|^填[表报]说明$/u;

/** @returns null where nothing is said, or so much that it explains the form. */
export function spoken(element: Element | null): Heading | null {
  if (element === null) return null;
  const text = cleanLabel(textOfName(element)) || wordsOfFold(element);
  return text === '' || text.length > LONGEST || NOTICE.test(text) ? null : { element, text };
}

/** 「<h2><button>企业信息</button></h2>」: what folds a part of the form is its title as well. */
function wordsOfFold(heading: Element): string {
  const button = hasElements(heading) ? query(heading, 'button') : null;
  return button === null ? '' : cleanLabel(textOf(button));
}

function saysOneThing(element: Element): boolean {
  if (is(element, 'a, button') || queryAll(element, '*').length > MOST_ELEMENTS) return false;
  const text = contentOf(element).replaceAll(/\s+/gu, '');
  if (text === '' || text.length > LONGEST_WITHOUT_A_WORD || isOneLink(element, text)) return false;
  if (speaksOfPart(text)) return true;
  return (
    !is(element, NO_HEADING) &&
    !/[:：]$/u.test(text) &&
    (isCalledHead(element) || isBold(element, text) || standsOut(element))
  );
}

const isCalledHead = (element: Element): boolean =>
  [...element.classList].some((name) => /(?:^|[-_])(?:head|header|hd)$/iu.test(name));

/** 负责人信息：, 二、经营情况: it says itself that it is about a part of the form. */
export function speaksOfPart(raw: string): boolean {
  const text = raw.replaceAll(/\s+/gu, '').replace(/[:：]$/u, '');
  return COUNTED.test(text) || NAMED.test(text);
}

function isOneLink(element: Element, text: string): boolean {
  const link = query(element, 'a');
  return link !== null && contentOf(link).replaceAll(/\s+/gu, '') === text;
}

const BOLD = 600;

/** Bold where the text around it is not: pages that are styled by classes like `font-bold` call no heading so. */
function standsOut(element: Element): boolean {
  const block = parentOf(element);
  const weightOf = (of: Element): number => Number(getComputedStyle(of).fontWeight);
  return block !== null && weightOf(element) >= BOLD && weightOf(block) < BOLD;
}

/** 「<p><strong>联系人</strong></p>」: emphasis that holds all that a block says. */
function isBold(element: Element, text: string): boolean {
  const bold = is(element, 'strong, b') ? element : query(element, 'strong, b');
  return bold !== null && !/[:：]$/u.test(text) && contentOf(bold).replaceAll(/\s+/gu, '') === text;
}
