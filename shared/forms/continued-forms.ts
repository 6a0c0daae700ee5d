/**
 * A page often asks one company in several `form` elements, a card each: 基础信息, then 联系人信息 with nobody's name over it.
 * What is unclear by itself goes on where another form of the page is ours and has not asked the same.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import type { FormCharacter, Recognition } from './recognition.ts';
import { SURE } from './weights.ts';

export interface FormOfPage {
  readonly character: FormCharacter;
  /** A title, a label or a button says so. */
  readonly said: boolean;
  readonly found: readonly Recognition[];
}

/** 企业名称 or one of its numbers: who it is, as against whom it is headed by. */
const SAYS_WHO = /^entity\.(?:name|uscc|regNo|taxNo|orgCode)$/u;

const saysWho = (facts: ReadonlySet<FactKey>): boolean => [...facts].some((key) => SAYS_WHO.test(key));

const factsOf = ({ found }: FormOfPage): ReadonlySet<FactKey> =>
  new Set(found.flatMap((one) => (one.outcome === 'fact' && one.score >= SURE ? [one.key] : [])));

/** The forms that are ours because another one of the same page is; their order does not matter. */
export function continuedForms(forms: ReadonlyMap<number, FormOfPage>): readonly number[] {
  const asked = new Set<FactKey>();
  let named = false;
  for (const form of forms.values()) {
    if (form.character !== 'own') continue;
    const facts = factsOf(form);
    for (const key of facts) asked.add(key);
    named ||= saysWho(facts);
  }
  if (asked.size === 0) return [];
  return [...forms].flatMap(([number, form]) => {
    const facts = factsOf(form);
    // Two that both ask for the name are two records, or a search above one; where none does it is nobody's.
    const asksAgain = [...facts].some((key) => asked.has(key));
    const goesOn = facts.size > 0 && saysWho(facts) !== named && !asksAgain;
    return form.character === 'unclear' && !form.said && goesOn ? [number] : [];
  });
}
