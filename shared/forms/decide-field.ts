/**
 * What one field wants, by its label, its prompt and what stands around it: the candidates, their evidence, the best.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import { combineEvidence } from './combine-evidence.ts';
import { addressEvidence } from './evidence/address-evidence.ts';
import { addEvidence, type Candidates } from './evidence/candidates.ts';
import { labelEvidence } from './evidence/label-evidence.ts';
import { nameEvidence, type NameCounts } from './evidence/name-evidence.ts';
import { negativeEvidence } from './evidence/negative-evidence.ts';
import { optionsEvidence } from './evidence/options-evidence.ts';
import { bareEvidence, underOwner } from './evidence/owner-evidence.ts';
import { wantsMobile, widgetEvidence } from './evidence/widget-evidence.ts';
import { carriesOnElsewhere, type FieldContext } from './field-context.ts';
import { ROLES, type PersonAttribute } from './lexicon/schema.ts';
import { foldText } from './normalise-label.ts';
import { APPLIES, withoutRank } from './other-unit.ts';
import { mainText, type ReadField } from './read-field.ts';
import type { LabelReader, Meaning } from './read-label.ts';
import type { Evidence, Recognition } from './recognition.ts';
import { settleAmbiguous, type AskedElsewhere } from './settle-ambiguous.ts';
import { settleReach } from './settle-reach.ts';
import { personKey } from './vocabulary.ts';
import { LABEL, LABEL_SOURCE, LIKELY, MARGIN, PLACEHOLDER, TITLE } from './weights.ts';

/** What stands around a field, as far as it says whose the field is. */
export interface Surroundings extends AskedElsewhere {
  readonly reader: LabelReader;
  readonly context: FieldContext;
  readonly address: Extract<Meaning, { says: 'address' }> | undefined;
  readonly names: NameCounts;
  readonly foreign: boolean;
  /** Whether a mobile is asked for by its name in the same block. */
  readonly mobileBeside: boolean;
  /** Whether the form has a box for the file of the 营业执照: a text beside it shows which file. */
  readonly licenceHandedIn: boolean;
}

/** A prompt that names the owner is nearer than the field before; only a row or a section about a person still counts. */
function askedInPrompt({ label, placeholder }: ReadField, context: FieldContext): FieldContext {
  const named = placeholder.meanings.some(
    ({ meaning }) => meaning.says === 'person' && meaning.role !== null,
  );
  if (label.text === '' || !named) return context;
  return { ...context, person: null, company: null, section: { ...context.section, company: false } };
}

/** 营业执照 over a box to type in: the number on it, where no prompt speaks of a picture. */
const LICENCE_ALONE = /^(?:工商|企业|公司)?营业执照$/u;
const OF_PICTURE = /上传|图片|照片|文件|路径|扫描|附件|选择|复印|地址/u;

const asksForLicenceNumber = ({ field, label }: ReadField): boolean =>
  (field.widget === 'text' || field.widget === 'number') &&
  LICENCE_ALONE.test(label.text) &&
  !OF_PICTURE.test(`${field.placeholder}${field.title}`);

function gather(
  entry: ReadField,
  around: Surroundings,
): { candidates: Candidates; bare: readonly PersonAttribute[] } {
  const { field, label, placeholder, title } = entry;
  const { reader } = around;
  const candidates: Candidates = new Map();
  const labelled = label.text !== '';
  const main = underOwner(mainText(entry), around.context);
  const kind = labelled ? 'label' : 'placeholder';
  const source = LABEL_SOURCE[field.labelSource];
  const { whole, stripped, doubtful, ending } = LABEL;
  const weights = labelled
    ? {
        whole: whole * source,
        stripped: stripped * source,
        doubtful: doubtful * source,
        ending: ending * source,
      }
    : {
        whole: PLACEHOLDER.asLabel,
        stripped: PLACEHOLDER.asLabel,
        doubtful: PLACEHOLDER.doubtfulAsLabel,
        ending: PLACEHOLDER.endingAsLabel,
      };
  labelEvidence(candidates, { kind, reading: main, weights });
  if (labelled && !around.licenceHandedIn && asksForLicenceNumber(entry))
    addEvidence(candidates, 'entity.regNo', { kind, text: label.text, weight: stripped * source });
  if (around.address !== undefined) {
    addressEvidence(candidates, {
      meaning: around.address,
      reading: main,
      kind,
      weight: labelled ? whole * source : PLACEHOLDER.asLabel,
      context: around.context,
    });
  }
  const bare =
    candidates.size > 0
      ? []
      : bareEvidence(candidates, {
          field,
          reader,
          reading: main,
          context: askedInPrompt(entry, around.context),
          mobileMeant: wantsMobile(field, around.mobileBeside),
        });
  if (labelled && placeholder.text !== label.text && (candidates.size > 0 || bare.length > 0)) {
    // Beside a label the prompt may name the owner (联系电话, 请输入经办人手机号), but it does not overrule what the label says.
    const beside: Candidates = new Map();
    const { beside: weight } = PLACEHOLDER;
    labelEvidence(beside, {
      kind: 'placeholder',
      reading: placeholder,
      weights: { whole: weight, stripped: weight, doubtful: 0, ending: 0 },
    });
    for (const [key, evidence] of beside) {
      if (candidates.has(key)) candidates.get(key)?.push(...evidence);
      else if (bare.some((attribute) => key.endsWith(`.${attribute}`)))
        candidates.set(key, [{ kind: 'label', text: label.text, weight: LABEL.bare }, ...evidence]);
    }
  }
  const byTitle = labelled ? 0 : TITLE;
  labelEvidence(candidates, {
    kind: 'title',
    reading: title,
    weights: { whole: byTitle, stripped: byTitle, doubtful: 0, ending: 0 },
  });
  nameEvidence(candidates, {
    vocabulary: reader.vocabulary,
    field,
    names: around.names,
    labelled,
    bare,
    labelText: label.text,
  });
  return { candidates, bare };
}

function questions(bare: readonly PersonAttribute[]): FactKey[] {
  const keys = ROLES.flatMap((role) => bare.map((attribute) => personKey(role, attribute)));
  const company: FactKey[] = [
    ...(bare.includes('phone') ? ['entity.phone' as const] : []),
    ...(bare.includes('email') ? ['entity.email' as const] : []),
  ];
  return [...company, ...keys.filter((key) => key !== null)];
}

/** 023 as the example in a box: the area code of a number that is asked for in two. */
const AREA_CODE = /^\s*0\d{2,3}\s*-?\s*$/u;
/** 姓 in one box and 名 in the next: neither takes the whole name. */
const PART_OF_NAME = /^\s*(?:请(?:输入|填写))?(?:姓氏?|名)\s*$/u;

/** 办公场所（㎡）, 持股比例（%）: an area or a share, and we hold none. */
const MEASURED = /^(?:㎡|m2|平方米|%)$/u;

/** One field: a fact, a question or none, with the evidence. */
export function decideField(entry: ReadField, around: Surroundings): Recognition {
  const { field } = entry;
  const { context } = around;
  const fieldId = field.id;
  const main = mainText(entry);
  const against: Evidence[] = negativeEvidence(main, context);
  if (context.otherHead && context.person !== null)
    against.push({ kind: 'neighbour', text: context.person.text, weight: -1 });
  if (around.foreign) against.push({ kind: 'form', text: field.section, weight: -1 });
  if (
    around.reader.vocabulary.numberParts.has(entry.placeholder.text) ||
    AREA_CODE.test(field.placeholder) ||
    PART_OF_NAME.test(field.placeholder)
  )
    against.push({ kind: 'placeholder', text: entry.placeholder.text, weight: -1 });
  const measure = [main.unit ?? '', foldText(field.unit)].find((unit) => MEASURED.test(unit));
  if (measure !== undefined) against.push({ kind: 'negative', text: measure, weight: -1 });
  if (context.elsewhere !== null && carriesOnElsewhere(context, main.text))
    against.push({ kind: 'neighbour', text: context.elsewhere, weight: -1 });
  if (against.length > 0) return { fieldId, outcome: 'none', evidence: against };
  if (main.ambiguous.length > 0) return settleAmbiguous(entry, around);

  const { candidates, bare } = gather(entry, around);
  const scored = [...candidates]
    .map(([key, evidence]) => {
      const all = [...evidence, ...widgetEvidence(field, key), ...optionsEvidence(field, key)];
      return { key, evidence: all, score: combineEvidence(all) };
    })
    .sort((one, other) => other.score - one.score);
  const [first, second] = scored;
  const shown = first?.evidence ?? [];
  if (first !== undefined && first.score >= LIKELY) {
    const tied = scored.filter(({ score }) => first.score - score < MARGIN).map(({ key }) => key);
    if (second !== undefined && tied.length > 1)
      return { fieldId, outcome: 'ask', candidates: tied, evidence: shown };
    return { fieldId, outcome: 'fact', key: first.key, score: first.score, evidence: shown };
  }
  if (isCompanyAlone(main.text, around)) {
    const evidence: Evidence[] = [{ kind: 'label', text: main.text, weight: LABEL.stripped }];
    evidence.push(...widgetEvidence(field, 'entity.name'));
    return { fieldId, outcome: 'fact', key: 'entity.name', score: combineEvidence(evidence), evidence };
  }
  const known =
    context.row.role !== null ||
    context.section.role !== null ||
    context.section.account ||
    (context.person !== null && context.person.owner !== 'unknown');
  const open =
    known || first !== undefined
      ? []
      : questions(bare).filter(
          (key) =>
            combineEvidence([
              { kind: 'label', text: '', weight: LABEL.bare },
              ...widgetEvidence(field, key),
            ]) >=
            LABEL.bare - 0.1,
        );
  // 联系手机, 联系邮箱 where no person is named: that of whoever is to be reached.
  const reached = open.includes('contact.mobile') ? 'contact.mobile' : 'contact.email';
  if (open.includes(reached) && REACHES_SOMEBODY.test(main.text)) {
    const evidence: Evidence[] = [{ kind: 'label', text: main.text, weight: LABEL.stripped }];
    return { fieldId, outcome: 'fact', key: reached, score: LABEL.stripped, evidence };
  }
  const settled = settleReach(open, context.reach);
  if (settled !== null) {
    const evidence: Evidence[] = [
      { kind: 'label', text: main.text, weight: LABEL.bare },
      settled.evidence,
      ...widgetEvidence(field, settled.key),
    ];
    return { fieldId, outcome: 'fact', key: settled.key, score: combineEvidence(evidence), evidence };
  }
  // Somebody else's 姓名 is not a question; nor is one whose owner we know and keep no such fact of.
  if (open.length > 0) {
    return {
      fieldId,
      outcome: 'ask',
      candidates: open,
      evidence: [{ kind: 'label', text: main.text, weight: LABEL.bare }],
    };
  }
  return { fieldId, outcome: 'none', evidence: shown };
}

/** 联系手机号, and no name near it. */
const REACHES_SOMEBODY = /^联系(?:人)?(?:手机|移动电话|邮箱|电子邮箱|邮件|电子邮件|e?mail)/u;

/** 建设单位, 项目单位: a word for the company and nothing else, where no name of it is asked for. */
const UNIT_ALONE = /^[\u4e00-\u9fff]{2,6}(?:单位|企业|机构|主体)$/u;

const isCompanyAlone = (text: string, { companyNamed, reader }: Surroundings): boolean =>
  companyNamed === null &&
  UNIT_ALONE.test(text) &&
  (reader.vocabulary.companyWords.has(withoutRank(text)) || reader.aliases.has(text) || APPLIES.test(text));
