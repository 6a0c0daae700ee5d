/**
 * The form or block that each field belongs to, with the texts of its buttons: they tell a search bar (查询, 重置) from a
 * form (提交, 保存). A `form` element around a whole page says little, so the nearest block with such buttons counts.
 */
import { after, before, contentOf, hostOf, is, nameOf, parentOf, queryAll } from '../dom.ts';
import type { FormGroup } from 'shared/forms/form-reading.ts';
import type { Control } from '../drivers/driver.ts';
import { cleanLabel, textOf } from '../page-text.ts';
import type { Tree } from './find-candidates.ts';
import { holdsControls } from './holds-controls.ts';

/** Asked one by one over a whole page: browsers answer a list by looking closely at every element. */
const BUTTONS_ALONE = [
  'button',
  'input[type="button" i]',
  'input[type="submit" i]',
  'input[type="reset" i]',
  '[role="button"]',
  'a[class*="btn" i]',
  'a[class*="button" i]',
];
const BUTTONS = BUTTONS_ALONE.join();

/** Buttons that act on a whole block; 上传, 选择 or 获取验证码 beside a field do not make one. */
const ACTS =
  /提交|保存|暂存|下一步|上一步|申报|确[定认]|取消|返回|查\s*询|搜\s*索|检索|重\s*置|清空|登\s*录|注册|submit|save|next|search|query|reset|log\s?in/i;

const HEADINGS = 'legend, h1, h2, h3, h4, .el-card__header, .el-dialog__title, [class*="title" i]';
const BUTTON_CAP = 12;

export interface Groups {
  readonly groups: readonly FormGroup[];
  numberOf(control: Control): number;
}

export function groupControls(controls: readonly Control[], trees: readonly Tree[]): Groups {
  const acting = blocksWithActs(trees);
  const numbers = new Map<Element, number>();
  const ofControl = new Map<Control, number>();
  const groups: FormGroup[] = [];
  for (const control of controls) {
    const block = blockOf(control.root, acting);
    let number = numbers.get(block);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(block, number);
      groups.push({ form: number, title: titleOf(block), buttons: buttonsOf(block) });
    }
    ofControl.set(control, number);
  }
  return { groups, numberOf: (control) => ofControl.get(control) ?? 0 };
}

/** Every element that holds such a button, found from the buttons up: looking down from each field costs its square. */
function blocksWithActs(trees: readonly Tree[]): ReadonlySet<Element> {
  const blocks = new Set<Element>();
  for (const tree of trees) {
    for (const button of BUTTONS_ALONE.flatMap((selector) => [...queryAll(tree, selector)])) {
      if (!ACTS.test(buttonText(button))) continue;
      for (let around = aroundOf(button); around !== null && !blocks.has(around); around = aroundOf(around)) {
        blocks.add(around);
      }
    }
  }
  return blocks;
}

/** A shadow root is a part of the form that its host stands in. */
const aroundOf = (element: Element): Element | null => parentOf(element) ?? hostOf(element);

function blockOf(element: Element, acting: ReadonlySet<Element>): Element {
  let block = element;
  for (let around = aroundOf(element); around !== null; around = aroundOf(around)) {
    block = around;
    if (nameOf(around) === 'form' || nameOf(around) === 'body' || acting.has(around)) break;
  }
  return block;
}

function buttonsOf(block: Element): string[] {
  const inside = [...queryAll(block, BUTTONS)];
  // Many pages put the buttons of a form below it.
  const below = inside.some((button) => ACTS.test(buttonText(button))) ? [] : followers(block);
  const texts = [...inside, ...below].map(buttonText).filter((text) => text !== '');
  return [...new Set(texts)].slice(0, BUTTON_CAP);
}

function followers(block: Element): readonly Element[] {
  const found: Element[] = [];
  for (let next = after(block); next !== null && !holdsControls(next); next = after(next)) {
    found.push(...(is(next, BUTTONS) ? [next] : queryAll(next, BUTTONS)));
  }
  return found;
}

function buttonText(button: Element): string {
  const text = button instanceof HTMLInputElement ? button.value : textOfButton(button);
  return cleanLabel(text).slice(0, 20);
}

function textOfButton(button: Element): string {
  return nameOf(button) === 'button' ? contentOf(button) : textOf(button);
}

function titleOf(block: Element): string {
  const heading = [...queryAll(block, HEADINGS)].find((element) => !holdsControls(element));
  if (heading !== undefined) return cleanLabel(textOf(heading));
  const over = before(block);
  return over !== null && is(over, HEADINGS) && !holdsControls(over) ? cleanLabel(textOf(over)) : '';
}
