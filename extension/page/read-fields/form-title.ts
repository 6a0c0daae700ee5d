/**
 * What a form is called, as against its sections. A heading over all of its fields, or one of a rank of its own at their
 * top, is its title and no section; what stands further out is asked for up to the dialog or the page.
 */
import { before, closest, holds, hostOf, is, isBefore, nameOf, parentOf, treeOf } from '../dom.ts';
import type { Control } from '../drivers/driver.ts';
import { headingOf, headingsIn, rankOf, STEPS, type Heading } from './heading.ts';
import type { SectionTitles } from './section-title.ts';

const DIALOGS = [
  'dialog',
  '[role="dialog"]',
  '.el-dialog',
  '.el-drawer',
  '.ant-modal',
  '.ant-drawer',
  '.ivu-modal',
  '.layui-layer',
  '.modal-dialog',
  '.van-popup',
  '.panel.window',
].join();

/** Around every page of a site, whatever is asked for on it. */
const OF_THE_SITE = [
  'header',
  'nav',
  'aside',
  'footer',
  '[role="banner"]',
  '[class*="sidebar" i]',
  '[class*="sider" i]',
  '[class*="logo" i]',
  '[class*="navbar" i]',
  '[class*="topbar" i]',
].join();
const NAME_OF_SITE = /(?:平台|系统|网|门户|大厅|有限公司)$/u;

/**
 * @param block what the fields stand in
 * @param controls they themselves, in document order
 * @param over the heading over each of them
 */
export function formTitle(
  block: Element,
  controls: readonly Control[],
  over: readonly (Heading | null)[],
  titles: SectionTitles,
): Heading | null {
  const first = controls[0]?.root ?? block;
  const sections = over.filter((heading) => heading !== null);
  const outer = atTheTop(block, first, sections, titles) ?? outside(block, sections);
  if (outer !== null) return outer;
  const [top] = over;
  const last = controls.at(-1)?.root ?? first;
  if (top === undefined || top === null) return null;
  const others = sections.filter(({ element }) => element !== top.element);
  const oneOfMany = others.some(({ element }) => rankOf(element) === rankOf(top.element));
  return oneOfMany || !reaches(top.element, first, last) ? null : top;
}

const isAmong = (element: Element, sections: readonly Heading[]): boolean =>
  sections.some((section) => section.element === element);

/** A legend reaches no further than its box, a heading no further than the block that it stands in. */
function reaches(heading: Element, first: Element, last: Element): boolean {
  let scope: Element | null = heading;
  while (scope !== null && !holds(scope, first)) scope = parentOf(scope) ?? hostOf(scope);
  return scope !== null && (holds(scope, last) || treeOf(last) !== treeOf(heading));
}

/** Over the first field and over no section of its own: the first heading of several. */
function atTheTop(
  block: Element,
  first: Element,
  sections: readonly Heading[],
  titles: SectionTitles,
): Heading | null {
  const [top] = headingsIn(block).filter((heading) => isBefore(heading, first));
  if (top === undefined || isAmong(top, sections)) return null;
  const heading = headingOf(top);
  return heading === null || isAmong(heading.element, sections) || titles.isLabel(heading) ? null : heading;
}

function outside(block: Element, sections: readonly Heading[]): Heading | null {
  let at: Element | null = block;
  let step: Heading | null = null;
  while (at !== null && nameOf(at) !== 'body' && !is(at, DIALOGS)) {
    for (let over = before(at); over !== null; over = before(over)) {
      const heading = is(over, OF_THE_SITE) ? null : headingOf(over);
      if (heading === null || isAmong(heading.element, sections) || isOfSite(heading)) continue;
      // 填写 among 查询, 填写 and 提交 is how far one has come; what is being done stands further out.
      if (closest(heading.element, STEPS) === null) return heading;
      step ??= heading;
    }
    at = parentOf(at) ?? hostOf(at);
  }
  return step;
}

const isOfSite = ({ element, text }: Heading): boolean =>
  NAME_OF_SITE.test(text) || closest(element, OF_THE_SITE) !== null;
