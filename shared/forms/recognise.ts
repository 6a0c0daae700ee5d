/**
 * What each field of a page wants: one of our facts, none of them, or nobody can tell. Pure; every text is the page's and
 * untrusted. The evidence is kept because the interface shows it: the explanation is the computation.
 */
import { holdersOfBanks } from './bank-account-name.ts';
import { addressParts } from './address-run.ts';
import { continuedForms } from './continued-forms.ts';
import { decideField } from './decide-field.ts';
import { addressHere } from './evidence/address-evidence.ts';
import { countNames } from './evidence/name-evidence.ts';
import { contextsOf } from './field-context.ts';
import { asksForCompanyName, asksForCompanyNumber } from './first-named.ts';
import { formCharacter, type FormToJudge } from './form-character.ts';
import { leaningOf, leaningPieces } from './form-leaning.ts';
import type { FormField, FormReading } from './form-reading.ts';
import { blockOf, subjectsOf } from './form-subject.ts';
import { aliasesOf, titleOf } from './form-title.ts';
import { ownNoun } from './own-noun.ts';
import { oncePerSection } from './once-per-section.ts';
import { firstRowsOnly } from './repeated-rows.ts';
import { readersOf, type PageReader } from './page-reader.ts';
import { mainText, readFields, type ReadField } from './read-field.ts';
import type { Aliases } from './read-label.ts';
import type {
  FormCharacter,
  FormLeaning,
  FormRecognition,
  LeaningPlace,
  Recognition,
} from './recognition.ts';
import { settleCharacter } from './settle-character.ts';
import { pairTerms } from './term-pair.ts';
import { wholeVocabulary, type Vocabulary } from './vocabulary.ts';
import { SURE } from './weights.ts';

interface RecognisedForm {
  readonly found: readonly Recognition[];
  readonly character: FormCharacter;
  readonly said: boolean;
  readonly leaning: FormLeaning;
}

interface KnownReaders {
  readonly vocabulary: Vocabulary;
  readonly readerFor: (aliases: Aliases) => PageReader;
}

/** 实际控制人, 股东, 配偶: a heading about one of them. */
const SOMEBODY = /[人员师长东偶属]$/u;

/** 手机, whosever. */
const asksForMobile = ({ label }: ReadField): boolean =>
  label.meanings.some(({ meaning }) => meaning.says === 'person' && meaning.attribute === 'mobile');

const asksForLicenceFile = (entry: ReadField): boolean =>
  entry.field.widget === 'file' && mainText(entry).text.includes('营业执照');

/** One form by itself: what stands in the others on the page decides no field. */
function decideFields(
  reading: FormReading,
  form: number,
  members: readonly FormField[],
  { vocabulary, readerFor }: KnownReaders,
): FormToJudge {
  const title = titleOf(reading, form);
  const aliases = aliasesOf(vocabulary, title, members);
  const first = readerFor(aliases);
  const firstRead = readFields(members, first.reader);
  const noun = ownNoun(first.reader, firstRead, title);
  const { reader, headings } = noun === null ? first : readerFor(new Set([...aliases, noun]));
  const fields = noun === null ? firstRead : readFields(members, reader);
  const contexts = contextsOf(reader, fields, headings, title);
  const addresses = addressParts(fields);
  const names = countNames(members);
  const underParty = contexts.map(({ section }) => section.ofParty);
  const subjects = subjectsOf(reader, fields, { title, underParty });
  const companyNamed = fields.map(mainText).find(asksForCompanyName)?.text ?? null;
  const companyNumbered = fields.map(mainText).find(asksForCompanyNumber)?.text ?? null;
  const licenceHandedIn = fields.some(asksForLicenceFile);
  const mobiles = new Set(fields.filter(asksForMobile).map(({ field }) => blockOf(field)));
  const decided = fields.map((entry, index): Recognition => {
    const context = contexts[index];
    if (context === undefined) return { fieldId: entry.field.id, outcome: 'none', evidence: [] };
    return decideField(entry, {
      reader,
      context,
      address: addressHere(addresses.get(entry.field.id), context, mainText(entry).text),
      names,
      foreign: subjects.foreign.has(blockOf(entry.field)),
      mobileBeside: mobiles.has(blockOf(entry.field)),
      companyNamed,
      companyNumbered,
      licenceHandedIn,
    });
  });
  const found = oncePerSection(
    members,
    holdersOfBanks(members, pairTerms(members, firstRowsOnly(members, decided)), title),
  );
  const strangers = new Map(
    fields.flatMap(({ field }, index) => {
      const stranger = contexts[index]?.section.stranger ?? null;
      return stranger === null ? [] : [[field.id, stranger] as const];
    }),
  );
  const aside = new Set([...strangers].flatMap(([id, stranger]) => (SOMEBODY.test(stranger) ? [id] : [])));
  return {
    reading,
    vocabulary,
    form,
    title,
    fields,
    found,
    subjects,
    aside,
    strangers: new Set(strangers.keys()),
  };
}

function recogniseForm(
  reading: FormReading,
  form: number,
  members: readonly FormField[],
  readers: KnownReaders,
): RecognisedForm {
  const decided = decideFields(reading, form, members, readers);
  const { title, fields, found } = decided;
  const leaning = leaningOf(title, fields, found);
  const judged = formCharacter(decided);
  return { found, said: judged.said, character: settleCharacter(judged, leaning), leaning };
}

/** Fields come back in the order of the reading. Never throws, whatever the page says. */
export function recognise(reading: FormReading, vocabulary: Vocabulary = wholeVocabulary()): FormRecognition {
  const byId = new Map<string, Recognition>();
  const forms = new Map<number, RecognisedForm>();
  const leanings = new Map<number, FormLeaning>();
  const readerFor = readersOf(vocabulary);
  for (const [form, members] of Map.groupBy(reading.fields, (field) => field.form)) {
    const recognised = recogniseForm(reading, form, members, { vocabulary, readerFor });
    forms.set(form, recognised);
    leanings.set(form, recognised.leaning);
    for (const one of recognised.found) byId.set(one.fieldId, one);
  }
  const character = new Map([...forms].map(([form, recognised]) => [form, recognised.character]));
  for (const form of continuedForms(forms)) character.set(form, 'own');
  const fields = reading.fields.map(
    ({ id }): Recognition => byId.get(id) ?? { fieldId: id, outcome: 'none', evidence: [] },
  );
  return { fields, character, leanings };
}

/** Whether a recognition is sure enough to be ticked before the person looks, on a form that is ours. */
export const isSure = (recognition: Recognition): boolean =>
  recognition.outcome === 'fact' && recognition.score >= SURE;

function decideAlone(reading: FormReading): FormToJudge {
  const vocabulary = wholeVocabulary();
  return decideFields(reading, 0, reading.fields, { vocabulary, readerFor: readersOf(vocabulary) });
}

/** Whose form it is by rule, before its words are weighed: for a reading of one form. */
export function ruledCharacterOf(reading: FormReading): FormCharacter {
  return formCharacter(decideAlone(reading)).character;
}

/** What the weights of whose form it is are fitted to: the pieces of its texts, for a reading of one form. */
export function leaningPiecesOf(reading: FormReading): (readonly [LeaningPlace, string])[] {
  const { title, fields, found } = decideAlone(reading);
  return leaningPieces(title, fields, found);
}
