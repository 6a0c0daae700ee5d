/** A pane is titled by its tab: tied to it by an id, or the one that stands in the same place among the tabs. */
import { attributeOf, before, childrenOf, is, parentOf, query, queryAll, treeOf } from '../dom.ts';
import { spoken, type Heading } from './heading.ts';

const PANES = [
  '[role="tabpanel"]',
  '.tab-pane',
  '.layui-tab-item',
  '.ivu-tabs-tabpane',
  '.tabs-panels > .panel',
  '.van-tab__pane',
].join();
const TABS = '[role="tab"], .ivu-tabs-tab, .van-tab, li';
/** The tabs stand before what holds the panes, in a frame at most. */
const LEVELS = 2;

export function tabTitle(element: Element): Heading | null {
  if (!is(element, PANES)) return null;
  const named = attributeOf(element, 'aria-labelledby');
  if (named !== null) return spoken(treeOf(element).getElementById(named));
  const tab = tabById(element) ?? tabByPlace(element);
  return tab === null ? null : spoken(tab);
}

function tabById(pane: Element): Element | null {
  const id = attributeOf(pane, 'id') ?? '';
  if (id === '') return null;
  const target = CSS.escape(`#${id}`);
  return query(
    treeOf(pane),
    `a[href="${target}"], [data-target="${target}"], [data-bs-target="${target}"], [role="tab"][aria-controls="${CSS.escape(id)}"]`,
  );
}

function tabByPlace(pane: Element): Element | null {
  const holder = parentOf(pane);
  if (holder === null) return null;
  const panes = [...childrenOf(holder)];
  const place = panes.filter((other) => is(other, PANES)).indexOf(pane);
  let at: Element | null = holder;
  for (let level = 0; level < LEVELS && at !== null; level += 1) {
    for (let over = before(at); over !== null; over = before(over)) {
      const tabs = [...queryAll(over, TABS)];
      if (tabs.length > 0) return tabs.length === panes.length ? (tabs[place] ?? null) : null;
    }
    at = parentOf(at);
  }
  return null;
}
