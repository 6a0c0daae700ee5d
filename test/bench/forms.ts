/** 1,000 fields recognised and planned: the fields of real forms, as one page of many forms and as a single endless form. */
import { readFileSync } from 'node:fs';
import type { FactKey } from 'shared/entity/fact-keys.ts';
import type { FormField, FormReading } from 'shared/forms/form-reading.ts';
import { planFill } from 'shared/forms/plan-fill.ts';
import { recognise } from 'shared/forms/recognise.ts';
import { wholeVocabulary, type Vocabulary } from 'shared/forms/vocabulary.ts';
import { readCorpus, readingOf } from '../corpus/corpus-form.ts';
import { timeRuns, type TimedRun } from './timed-runs.ts';

const FIELDS = 1000;
const BUDGET = 20;

// All fictitious: a company, a code and a person that do not exist.
const FACTS: Partial<Record<FactKey, string>> = {
  'legalRep.name': '张示例',
  'legalRep.idType': '居民身份证',
  'contact.name': '李示例',
  'entity.regCapital': '500',
  'entity.establishedOn': '2020-01-01',
  'address.office.full': '浙江省杭州市余杭区文一西路100号',
};

const corpus = readCorpus(readFileSync(new URL('../corpus/forms.jsonl', import.meta.url), 'utf8'));
const readings = corpus.map((form) => readingOf(form, true));

/** Each round of the corpus is other forms with other labels, so that nothing is read once for all. */
function page(single: boolean): FormReading {
  const fields: FormField[] = [];
  for (let round = 0; fields.length < FIELDS; round += 1) {
    for (const [index, reading] of readings.entries()) {
      for (const field of reading.fields) {
        if (fields.length === FIELDS) break;
        const form = single ? 0 : round * readings.length + index;
        fields.push({ ...field, id: String(fields.length), form, section: `${field.section}${round || ''}` });
      }
    }
  }
  const forms = [...new Set(fields.map(({ form }) => form))];
  return {
    origin: 'https://corpus.example',
    path: '/',
    title: '',
    companyNames: [],
    creditCodes: [],
    fields,
    forms: forms.map((form) => ({ form, title: '', buttons: ['提交'] })),
  };
}

/** The same words in a vocabulary that no page was read with before: every label is read as for the first time. */
const unread = (): Vocabulary => ({ ...wholeVocabulary() });

function timed(
  title: string,
  reading: FormReading,
  vocabulary = wholeVocabulary,
  budget: number | null = BUDGET,
): TimedRun {
  return {
    title,
    budget,
    run: () => {
      planFill({
        reading,
        recognition: recognise(reading, vocabulary()),
        facts: FACTS,
        companyName: '示例科技有限公司',
        uscc: '91110108MA00000017',
      });
    },
  };
}

export function bench(): Promise<void> {
  return timeRuns([
    timed('1,000 fields of many forms recognised and planned', page(false)),
    timed('1,000 fields of one form recognised and planned', page(true)),
    timed('1,000 fields of many forms, no label of them ever read', page(false), unread, null),
  ]);
}
