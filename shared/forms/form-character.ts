/**
 * Whose form it is. Only on the company's own form is anything ticked: a search bar, a login, a customer record carry the
 * same labels. Where nothing tells, it is `unclear`.
 */
import type { FormReading } from './form-reading.ts';
import { formWordLexicon } from './lexicon/form-words.ts';
import { negativeLexicon } from './lexicon/negatives.ts';
import { foldText } from './normalise-label.ts';
import type { FormCharacter, Recognition } from './recognition.ts';
import type { ReadField } from './read-field.ts';
import { SURE } from './weights.ts';

/** Fewer facts than this are chance. */
const ENOUGH_FACTS = 3;
/** A register-and-describe-yourself form has a password too; a login has hardly any fact beside it. */
const LOGIN_FACTS = 2;

const includesAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

/** A salesman of the portal (客户经理) is in our own forms too. */
const NOT_A_RECORD = /^(?:客户经理|客户服务|供应商注册)/u;

/** 供应商名称, 客户来源, 甲方联系人: the record is about that party, so the 法定代表人 beside it is not ours. */
export function namesOtherParty(text: string): boolean {
  return negativeLexicon.recordParties.some((word) => text.startsWith(word)) && !NOT_A_RECORD.test(text);
}

/** Blocks (form and section) whose subject is another party, by the labels in them. */
export function otherPartyBlocks(fields: readonly ReadField[]): ReadonlySet<string> {
  return new Set(
    fields.filter(({ label }) => namesOtherParty(label.text)).map(({ field }) => blockOf(field)),
  );
}

export const blockOf = (field: { readonly form: number; readonly section: string }): string =>
  `${field.form}\n${field.section}`;

function titleSaysOtherParty(title: string): boolean {
  return includesAny(title, negativeLexicon.recordParties) && !includesAny(title, formWordLexicon.ownTitles);
}

export function formCharacter(
  reading: FormReading,
  form: number,
  fields: readonly ReadField[],
  found: readonly Recognition[],
  foreign: ReadonlySet<string>,
): FormCharacter {
  const group = reading.forms.find((one) => one.form === form);
  const titles = foldText(`${group?.title ?? ''}|${reading.title}`);
  const buttons = (group?.buttons ?? []).map(foldText);
  const facts = new Set<string>();
  for (const one of found) if (one.outcome === 'fact' && one.score >= SURE) facts.add(one.key);
  const searches = buttons.some((text) => includesAny(text, formWordLexicon.searchButtons));
  const submits = buttons.some((text) => includesAny(text, formWordLexicon.submitButtons));
  if (searches && !submits) return 'search';
  const password = fields.some(({ field }) => field.inputType === 'password');
  if (password && facts.size <= LOGIN_FACTS) return 'login';
  if (includesAny(foldText(group?.title ?? ''), formWordLexicon.loginWords) && facts.size <= LOGIN_FACTS)
    return 'login';
  if (
    titleSaysOtherParty(titles) ||
    (fields.length > 0 && fields.every(({ field }) => foreign.has(blockOf(field))))
  )
    return 'otherParty';
  return facts.size >= ENOUGH_FACTS ? 'own' : 'unclear';
}
