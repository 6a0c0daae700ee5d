/**
 * The form or block that each field belongs to, with the texts of its buttons: they tell a search bar (查询, 重置) from a
 * form (提交, 保存). A `form` element around a whole page says little, so the nearest block with such buttons counts.
 */
import { after, contentOf, hostOf, is, nameOf, parentOf, queryAll } from '../dom.ts';
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
export const ACTS =
  /提交|保存|暂存|下一步|上一步|申报|确[定认]|取消|返回|查\s*询|搜\s*索|检索|重\s*置|清空|登\s*录|注册|submit|save|next|search|query|reset|log\s?in/i;

const BUTTON_CAP = 12;

export interface ControlGroup {
  readonly block: Element;
  /** In document order, at least one. */
  readonly controls: readonly Control[];
  readonly buttons: readonly string[];
}

export function groupControls(controls: readonly Control[], trees: readonly Tree[]): readonly ControlGroup[] {
  const acting = blocksWithActs(trees);
  const blocks = new Map<Element, Control[]>();
  for (const control of controls) {
    const block = blockOf(control.root, acting);
    const known = blocks.get(block);
    if (known === undefined) blocks.set(block, [control]);
    else known.push(control);
  }
  return [...blocks].map(([block, inside]) => ({ block, controls: inside, buttons: buttonsOf(block) }));
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
