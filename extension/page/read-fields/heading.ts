/**
 * What stands over fields as a heading: by its element, by what its class calls it, or, where a page has no word for it,
 * by what it says (负责人信息, 二、经营情况). Labels of one field, steps, notices and the way through a site are none.
 */
import { closest, contentOf, hasElements, is, nameOf, parentOf, query, queryAll } from '../dom.ts';
import { cleanLabel, textOf } from '../page-text.ts';
import { holdsControls } from './holds-controls.ts';

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
  '[class~="tit" i]',
  '[class$="-tit" i]',
  '[class$="_tit" i]',
  '.card-header',
  '.layui-card-header',
  '.ant-divider-inner-text',
  '.ivu-divider-inner-text',
].join();

/** Called a title and yet the label of one field, a remark, or a button. */
const NO_HEADING = [
  'label',
  '[class*="label" i]',
  '[class*="cell" i][class*="title" i]:not([class*="group" i])',
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
  '[class*="breadcrumb" i]',
].join();

/** 1 填写信息, 2 审核, 3 完成: the one that is being done says what is asked for now. */
const STEPS = '[class*="steps" i]';
const STEP_BEING_DONE = ['process', 'active', 'current']
  .map((state) => `[class*="${state}" i] [class*="title" i], [class*="title" i][class*="${state}" i]`)
  .join();

const LONGEST = 40;

/** 一、, （二）, 第三部分: whoever counts the parts of a form gives them headings. */
const COUNTED =
  /^(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[部步])/u;
const NAMED = /(?:信息|情况|资料|概况|材料|附件|明细)(?:[（(][^（()）]{1,12}[）)])?$/u;
const LONGEST_WITHOUT_A_WORD = 24;
/** A block that says one thing has no more elements than a mark, a frame and a number. */
const MOST_ELEMENTS = 4;

/** The heading that an element is or, of several inside it, the last: it is the nearest to what follows. */
export function headingOf(element: Element): Heading | null {
  if (holdsControls(element) || is(element, BESIDE_THE_POINT)) return null;
  if (is(element, STEPS)) return spoken(query(element, STEP_BEING_DONE));
  if (is(element, HEADINGS)) return is(element, NO_HEADING) ? null : spoken(element);
  if (!hasElements(element)) return saysOneThing(element) ? spoken(element) : null;
  const steps = query(element, STEPS);
  if (steps !== null) return spoken(query(steps, STEP_BEING_DONE));
  const inside = headingsIn(element).at(-1);
  return inside === undefined ? (saysOneThing(element) ? spoken(element) : null) : spoken(inside);
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

/** @returns null where nothing is said, or so much that it explains the form. */
export function spoken(element: Element | null): Heading | null {
  if (element === null) return null;
  const text = cleanLabel(textOf(element));
  return text === '' || text.length > LONGEST ? null : { element, text };
}

function saysOneThing(element: Element): boolean {
  if (is(element, NO_HEADING) || queryAll(element, '*').length > MOST_ELEMENTS) return false;
  const text = contentOf(element).replaceAll(/\s+/gu, '');
  if (text === '' || text.length > LONGEST_WITHOUT_A_WORD) return false;
  return COUNTED.test(text) || NAMED.test(text) || isBold(element, text);
}

/** 「<p><strong>联系人</strong></p>」: emphasis that holds all that a block says. */
function isBold(element: Element, text: string): boolean {
  const bold = is(element, 'strong, b') ? element : query(element, 'strong, b');
  const block = parentOf(element);
  return (
    bold !== null &&
    block !== null &&
    !/[:：]$/u.test(text) &&
    contentOf(bold).replaceAll(/\s+/gu, '') === text
  );
}
