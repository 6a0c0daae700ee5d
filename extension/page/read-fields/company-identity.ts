/**
 * Company names and credit codes that the page shows as its own subject, for the guard against filling for the wrong
 * company. Only places where a portal names who is filing: text or readonly fields beside such a label, and the header or
 * user corner. A company named anywhere else (support, suppliers, search results) is not the filer.
 */
import { after, closest, parentOf, query, queryAll } from '../dom.ts';
import { cleanLabel, cleanText, textOf } from '../page-text.ts';
import { companyNameIn } from './company-name.ts';
import { holdsControls } from './holds-controls.ts';
import type { Tree } from './find-candidates.ts';

const NAME_LABEL =
  /^(?:企业|单位|公司|机构|主体|主办单位|申请单位|申报单位|填报单位|备案主体|申请人单位)(?:名称|全称)?$/;
const CODE_LABEL = /^(?:企业|单位)?(?:统一)?社会信用代码(?:[/／](?:注册号|税号|纳税人识别号))?$/;
const CODE = /(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])/;

const CORNERS = [
  'header',
  '[role="banner"]',
  // EasyUI's lists say of themselves that they have none.
  '[class*="header" i]:not([class*="noheader" i])',
  '[class*="navbar" i]',
  '[class*="user" i]',
  '[class*="account" i]',
  '[id*="user" i]',
].join();

/** Blocks about others: what stands there is not the filer. */
const OTHERS = /客户|供应商|股东|合作|受托|委托方|甲方|乙方|对方|推荐|担保|投资方|开户/;

const TITLES = 'legend, caption, h1, h2, h3, h4, h5, [class*="header" i], [class*="title" i]';

/** Bounds of the scan, so that a page of any size costs the same. */
const TEXT_CAP = 20_000;
const CORNER_CAP = 40;
const FOUND_CAP = 5;

export interface Identity {
  readonly companyNames: readonly string[];
  readonly creditCodes: readonly string[];
}

export function companyIdentity(trees: readonly Tree[]): Identity {
  const names = new Set<string>();
  const codes = new Set<string>();
  const note = (text: string) => {
    const name = companyNameIn(text);
    const code = CODE.exec(text.toUpperCase())?.[0];
    if (name !== null && names.size < FOUND_CAP) names.add(name);
    if (code !== undefined && codes.size < FOUND_CAP) codes.add(code);
  };
  for (const tree of trees) {
    for (const text of labelledTexts(tree)) note(text);
    for (const text of cornerTexts(tree)) note(text);
  }
  return { companyNames: [...names], creditCodes: [...codes] };
}

function* labelledTexts(tree: Tree): Generator<string> {
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < TEXT_CAP; seen += 1) {
    const node = walker.nextNode();
    if (node === null) return;
    const raw = node.nodeValue ?? '';
    if (raw.length > 160 || raw.trim() === '') continue;
    const around = parentOf(node);
    if (around === null) continue;
    const [head = '', ...rest] = cleanText(raw, 160).split(/[:：]/);
    const label = cleanLabel(head);
    if (!NAME_LABEL.test(label) && !CODE_LABEL.test(label)) continue;
    if (isAboutOthers(around)) continue;
    yield rest.length > 0 && rest.join('').trim() !== '' ? rest.join(':') : valueBeside(around);
  }
}

/** What stands right after a label: text, or a field that the page fills itself. A field a person fills says nothing. */
function valueBeside(label: Element): string {
  let element: Element | null = label;
  for (let level = 0; level < 3 && element !== null; level += 1) {
    const next: Element | null = after(element);
    if (next !== null) return holdsControls(next) ? fixedValue(next) : textOf(next);
    element = parentOf(element);
  }
  return '';
}

function fixedValue(element: Element): string {
  const input = element instanceof HTMLInputElement ? element : query<HTMLInputElement>(element, 'input');
  if (input === null || input.type === 'hidden' || input.type === 'password') return '';
  return input.readOnly || input.disabled ? input.value : '';
}

function* cornerTexts(tree: Tree): Generator<string> {
  let seen = 0;
  for (const corner of queryAll(tree, CORNERS)) {
    if (seen >= CORNER_CAP) return;
    if (closest(corner, 'form, table') !== null || holdsControls(corner)) continue;
    seen += 1;
    const text = textOf(corner, 300);
    if (text.length <= 200) yield text;
  }
}

function isAboutOthers(element: Element): boolean {
  const block = closest(element, 'fieldset, section, table, .el-card, .el-descriptions, .panel');
  const title = block === null ? null : query(block, TITLES);
  return title !== null && OTHERS.test(textOf(title));
}
