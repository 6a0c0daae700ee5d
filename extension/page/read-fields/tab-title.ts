/** A pane is titled by its tab: tied to it by an id, or the one that stands in the same place among the tabs. */
import { attributeOf, before, childrenOf, is, isVisible, parentOf, query, queryAll, treeOf } from '../dom.ts';
import { spoken, type Heading } from './heading.ts';

const PANES = [
  '[role="tabpanel"]',
  '.tab-pane',
  '.layui-tab-item',
  '.ivu-tabs-tabpane',
  '.tabs-panels > .panel',
  '.van-tab__pane',
  // Arco, TDesign, Naive
  '.arco-tabs-content-item',
  '.t-tab-panel',
  '.n-tab-pane',
].join();
const TABS = '[role="tab"], .ivu-tabs-tab, .van-tab, .arco-tabs-tab, .t-tabs__nav-item, .n-tabs-tab, li';
const CHOSEN = '[aria-selected="true"], [class~="active" i], [class*="-active" i]';
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
  const panes = [...childrenOf(holder)].filter((other) => is(other, PANES));
  let at: Element | null = pane;
  for (let level = 0; level <= LEVELS && at !== null; level += 1) {
    for (let over = before(at); over !== null; over = before(over)) {
      const tabs = is(over, PANES) ? [] : [...queryAll(over, TABS)];
      if (tabs.length > 0) return tabOf(pane, panes, tabs);
    }
    at = parentOf(at);
  }
  return null;
}

/** Where a pane is only drawn once its tab was chosen there are fewer of them: the one that is seen belongs to the chosen tab. */
function tabOf(pane: Element, panes: readonly Element[], tabs: readonly Element[]): Element | null {
  if (tabs.length === panes.length) return tabs[panes.indexOf(pane)] ?? null;
  const [chosen, another] = tabs.filter((tab) => is(tab, CHOSEN));
  const isAlone = panes.every((other) => other === pane || !isVisible(other));
  return isAlone && isVisible(pane) && another === undefined ? (chosen ?? null) : null;
}
