/** Whether the control can hold such a fact at all: a date in a date picker, a file in a file box, no number in a switch. */
import { findFact, type FactKey, type FactKind } from '../../entity/fact-keys.ts';
import type { FormField, Widget } from '../form-reading.ts';
import { offersAmounts } from '../match-count.ts';
import { sameMeaning } from '../match-option.ts';
import { foldText } from '../normalise-label.ts';
import type { Evidence } from '../recognition.ts';
import { LENGTH, WIDGET } from '../weights.ts';

const TYPED: readonly Widget[] = ['text', 'textarea', 'number', 'contenteditable', 'unknown'];

/** Where each kind may stand. What is not listed is a misfit; `file` and everything else never meet. */
const HOMES: Record<FactKind, readonly Widget[]> = {
  text: ['text', 'textarea', 'select', 'radio', 'contenteditable', 'unknown', 'cascader', 'number'],
  longText: ['text', 'textarea', 'contenteditable', 'unknown'],
  personName: ['text', 'unknown', 'textarea'],
  // A keyboard of digits is asked for by mistake where letters occur; what is meant is plain.
  uscc: ['text', 'unknown', 'textarea', 'number'],
  date: ['date', 'text', 'unknown'],
  term: ['date', 'text', 'radio', 'unknown'],
  // A page that draws every box high still means one line.
  money: ['text', 'textarea', 'number', 'unknown'],
  count: ['text', 'textarea', 'number', 'select', 'radio', 'unknown'],
  mobile: ['text', 'textarea', 'number', 'unknown'],
  phone: ['text', 'textarea', 'number', 'unknown'],
  email: ['text', 'textarea', 'unknown'],
  url: ['text', 'textarea', 'unknown'],
  domain: ['text', 'textarea', 'unknown'],
  ip: ['text', 'textarea', 'unknown'],
  postcode: ['text', 'textarea', 'number', 'unknown'],
  idType: ['select', 'radio', 'text', 'unknown'],
  idNumber: ['text', 'unknown', 'number'],
  address: ['text', 'textarea', 'unknown'],
  region: ['select', 'cascader', 'text', 'radio', 'unknown'],
  bankAccount: ['text', 'number', 'unknown'],
  file: ['file'],
};

/** A map: the type is the page's text, and `constructor` is a word like any other. */
const TYPE_OF_INPUT: ReadonlyMap<string, readonly FactKind[]> = new Map([
  ['email', ['email']],
  ['tel', ['mobile', 'phone']],
  ['url', ['url', 'domain']],
]);

/** Names, codes and numbers are typed; a drop-down for one chooses among records that are not ours. */
const NEVER_PICKED: ReadonlySet<FactKey> = new Set([
  'entity.name',
  'entity.nameEn',
  'entity.shortName',
  'entity.uscc',
  'entity.regNo',
  'entity.taxNo',
  'entity.orgCode',
  'bank.accountName',
  'site.name',
  'app.name',
  'entity.icpNo',
]);

/** 企业名称 to choose, on a portal that has us on its list. 发票抬头 offers 个人 and 单位. */
const NAME_ON_LIST = /(?:企业|公司|单位|机构|主体)(?:名称|全称)/u;

const isNameOnList = ({ widget, label }: FormField, key: FactKey): boolean =>
  key === 'entity.name' && widget === 'select' && NAME_ON_LIST.test(label);

/** What two days in one widget may be: the one pair that we hold. */
const RANGED: ReadonlySet<FactKey> = new Set(['entity.termFrom', 'entity.termTo']);

/** A box to tick beside the day on which a term ends. */
const FOREVER: ReadonlySet<string> = new Set(['长期', ...sameMeaning('长期')].map(foldText));

const saysForever = ({ options }: FormField): boolean =>
  options.length === 1 && FOREVER.has(foldText(options[0]?.text ?? ''));

/** A list of years, or one that is filled when it is opened. */
const offersYears = ({ options }: FormField): boolean =>
  options.every(({ text }) => /^\s*(?:(?:19|20)\d\d年?|请选择.*)?\s*$/u.test(text));

const PICKED: ReadonlySet<Widget> = new Set(['select', 'radio']);

/** Shortest limit that still holds the value; a box for fewer characters is for something else. */
const NEEDS: Partial<Record<FactKind, number>> = {
  uscc: 15,
  idNumber: 15,
  mobile: 11,
  postcode: 6,
  email: 12,
  address: 8,
  phone: 7,
  bankAccount: 12,
};
const EXACT: Partial<Record<FactKind, number>> = { uscc: 18, idNumber: 18, mobile: 11, postcode: 6 };

/** 发票抬头 that prompts 请输入姓名: an invoice for somebody, and for no company. */
const PROMPTS_PERSON = /(?:^|输入|填写|的)(?:真实|个人)?姓名$/u;

export function widgetEvidence(field: FormField, key: FactKey): Evidence[] {
  const kind = findFact(key)?.kind;
  if (kind === undefined) return [];
  const evidence: Evidence[] = [];
  const against = (weight: number): void => void evidence.push({ kind: 'type', text: field.widget, weight });
  const isFile = field.widget === 'file';
  if (['password', 'search', 'hidden', 'time'].includes(field.inputType)) against(WIDGET.never);
  else if (field.widget === 'checkbox') {
    if (kind !== 'term' || !saysForever(field)) against(WIDGET.never);
  } else if (field.widget === 'dateRange') against(RANGED.has(key) ? WIDGET.fit : WIDGET.never);
  else if (isFile !== (kind === 'file')) against(WIDGET.never);
  else if (kind === 'money' && PICKED.has(field.widget) && offersAmounts(field.options)) return evidence;
  else if (kind === 'date' && field.widget === 'select' && offersYears(field)) return evidence;
  else if (kind === 'region' && field.widget === 'radio' && field.options.length === 0)
    against(WIDGET.misfit);
  else if (
    !HOMES[kind].includes(field.widget) ||
    (NEVER_PICKED.has(key) && !isNameOnList(field, key) && !TYPED.includes(field.widget))
  )
    against(WIDGET.misfit);
  else if ((field.widget === 'date' && kind === 'date') || (field.widget === 'cascader' && kind === 'region'))
    against(WIDGET.fit);
  if (key === 'entity.name' && PROMPTS_PERSON.test(field.placeholder))
    evidence.push({ kind: 'placeholder', text: field.placeholder, weight: WIDGET.never });
  const typed = TYPE_OF_INPUT.get(field.inputType);
  if (typed?.includes(kind) === true)
    evidence.push({ kind: 'type', text: field.inputType, weight: WIDGET.fit });
  if (field.maxLength !== null && field.maxLength > 0) {
    const text = String(field.maxLength);
    if (field.maxLength < (NEEDS[kind] ?? 0)) evidence.push({ kind: 'length', text, weight: LENGTH.misfit });
    else if (field.maxLength === EXACT[kind]) evidence.push({ kind: 'length', text, weight: LENGTH.fit });
  }
  return evidence;
}

/**
 * The box takes a mobile whatever its label says: eleven characters, or a rule that begins with 1. Where a mobile is asked
 * for besides, eleven characters may be those of a landline.
 */
export function wantsMobile(field: FormField, mobileBeside = false): boolean {
  const hint = `${field.placeholder} ${field.title}`.slice(0, 200);
  return (
    (field.maxLength === 11 && !mobileBeside) ||
    /手机|11\s?位/u.test(hint) ||
    /1\[3|1\[\^|1\(3|\\d\{11\}|\^1\\d\{10\}/u.test(field.pattern.slice(0, 200))
  );
}
