/**
 * Whose is a bare 姓名, 证件号码, 联系电话? The head of the row, the section, the person named just before, or the
 * attribute name may say; if none does, the field stays without a candidate and the person is asked.
 */
import type { FactKey } from '../../entity/fact-keys.ts';
import type { FieldContext } from '../field-context.ts';
import { personKey } from '../lexicon/index-labels.ts';
import type { PersonAttribute, Role } from '../lexicon/schema.ts';
import type { Evidence } from '../recognition.ts';
import { readUnder, type LabelReading } from '../read-label.ts';
import { LABEL, OWNER } from '../weights.ts';
import { addEvidence, type Candidates } from './candidates.ts';

/** The attributes that a company has as well as a person. */
const OF_COMPANY: Partial<Record<PersonAttribute, FactKey>> = {
  phone: 'entity.phone',
  email: 'entity.email',
};

/** A number that is a mobile in all but name: 联系方式 with eleven digits. */
function attributesMeant(
  attributes: readonly PersonAttribute[],
  mobileMeant: boolean,
): readonly PersonAttribute[] {
  return attributes.map((attribute) => (attribute === 'phone' && mobileMeant ? 'mobile' : attribute));
}

function ownerEvidence(context: FieldContext): { role: Role; evidence: Evidence }[] {
  const { row, section, person } = context;
  if (row.role !== null)
    return [{ role: row.role, evidence: { kind: 'row', text: row.text, weight: OWNER.row } }];
  const found: { role: Role; evidence: Evidence }[] = [];
  if (section.role !== null)
    found.push({
      role: section.role,
      evidence: { kind: 'section', text: section.text, weight: OWNER.section },
    });
  // Inside a section about one person, whoever was named before is that person's business too.
  if (found.length === 0 && person !== null && person.owner !== 'stranger') {
    const weight = person.distance <= 4 ? OWNER.next : OWNER.near;
    found.push({ role: person.owner, evidence: { kind: 'neighbour', text: person.text, weight } });
  }
  return found;
}

function companyEvidence(context: FieldContext): Evidence | null {
  if (context.person !== null) return null;
  if (context.section.company)
    return { kind: 'section', text: context.section.text, weight: OWNER.companySection };
  return context.company === null
    ? null
    : { kind: 'neighbour', text: context.company, weight: OWNER.companyNear };
}

/** What a heading may lend to the labels under it: 营业执照 + 有效期, 银行 + 账号, 网站 + 名称, 企业 + 类型. */
const LENDS: readonly string[] = ['营业执照', '银行', '网站', 'app', '企业'];

function headingEvidence(
  candidates: Candidates,
  reading: LabelReading,
  { section }: FieldContext,
  said: Evidence,
): void {
  if (section.stranger !== null || section.role !== null) return;
  const heading: Evidence = { kind: 'section', text: section.text, weight: OWNER.companySection };
  for (const word of LENDS) {
    const lent =
      section.text.includes(word) ||
      (word === '企业' && section.company) ||
      (word === '银行' && section.bank);
    const keys = lent ? readUnder(word, reading.text) : [];
    for (const key of keys) addEvidence(candidates, key, said, heading);
    if (keys.length > 0) return;
  }
}

/** Adds what the surroundings say; returns the bare attributes of the label, for the question if nothing is found. */
export function bareEvidence(
  candidates: Candidates,
  reading: LabelReading,
  context: FieldContext,
  mobileMeant: boolean,
): readonly PersonAttribute[] {
  const bare = reading.meanings.flatMap(({ meaning }) =>
    meaning.says === 'person' && meaning.role === null && meaning.attribute !== 'address'
      ? [meaning.attribute]
      : [],
  );
  const said: Evidence = { kind: 'label', text: reading.text, weight: LABEL.bare };
  const attributes = attributesMeant(bare, mobileMeant);
  for (const { role, evidence } of ownerEvidence(context)) {
    for (const attribute of attributes) {
      const key = personKey(role, attribute);
      if (key !== null) addEvidence(candidates, key, said, evidence);
    }
  }
  const company = companyEvidence(context);
  if (company !== null) {
    for (const attribute of bare) {
      const key = OF_COMPANY[attribute];
      if (key !== undefined) addEvidence(candidates, key, said, company);
    }
  }
  // 名称 under a heading is a company's as often as a person's; numbers of people were dealt with above.
  if (bare.length === 0 || bare.includes('name')) headingEvidence(candidates, reading, context, said);
  return attributes;
}
