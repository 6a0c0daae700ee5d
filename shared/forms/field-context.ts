/**
 * What the fields around one field say of its owner. One walk in document order per block (form and section): a label
 * that names a person gives the bare fields after it to that person, until the company's own facts take over.
 */
import type { Role } from './lexicon/schema.ts';
import { readHeading, type HeadingReading } from './read-heading.ts';
import type { ReadField } from './read-field.ts';
import type { LabelReading } from './read-label.ts';

export type Owner = Role | 'stranger';

export interface FieldContext {
  readonly section: HeadingReading;
  readonly row: HeadingReading;
  /** The last person named before this field in the block, and how many fields ago. */
  readonly person: { readonly owner: Owner; readonly text: string; readonly distance: number } | null;
  /** A fact of the company stands before this field and nobody has been named in the block yet. */
  readonly company: string | null;
}

interface Walk {
  block: string;
  person: { owner: Owner; text: string; distance: number } | null;
  company: string | null;
  anybody: boolean;
}

const isCompanyFact = (label: LabelReading): boolean =>
  label.meanings.some(
    ({ meaning, fit }) =>
      fit !== 'ending' &&
      (meaning.says === 'address' || (meaning.says === 'fact' && !meaning.key.startsWith('attachment'))),
  );

function namedPerson(label: LabelReading): Owner | null {
  for (const { meaning } of label.meanings)
    if (meaning.says === 'person' && meaning.role !== null) return meaning.role;
  return label.otherParty === null ? null : 'stranger';
}

function step(walk: Walk, { label, placeholder }: ReadField): void {
  const source = label.text === '' ? placeholder : label;
  const owner = namedPerson(source);
  if (owner !== null) {
    walk.person = { owner, text: source.text, distance: 0 };
    walk.anybody = true;
    return;
  }
  // A number of that person was just asked for: the block still is about them.
  if (
    walk.person !== null &&
    source.meanings.some(({ meaning }) => meaning.says === 'person' && meaning.attribute !== 'address')
  ) {
    walk.person.distance = 0;
    return;
  }
  if (isCompanyFact(source)) {
    // A contact is named once and its number may come later; anybody else's bare fields stand right behind the name.
    if (walk.person !== null && walk.person.owner !== 'contact') walk.person = null;
    walk.company = source.text;
  }
}

export function contextsOf(fields: readonly ReadField[]): FieldContext[] {
  const headings = new Map<string, HeadingReading>();
  const heading = (text: string): HeadingReading => {
    const known = headings.get(text) ?? readHeading(text);
    headings.set(text, known);
    return known;
  };
  const walk: Walk = { block: '', person: null, company: null, anybody: false };
  return fields.map((entry) => {
    const block = `${entry.field.form}\n${entry.field.section}`;
    if (block !== walk.block) Object.assign(walk, { block, person: null, company: null, anybody: false });
    const context: FieldContext = {
      section: heading(entry.field.section),
      row: heading(entry.field.rowHeader),
      person: walk.person === null ? null : { ...walk.person, distance: walk.person.distance + 1 },
      company: walk.anybody ? null : walk.company,
    };
    if (walk.person !== null) walk.person.distance += 1;
    step(walk, entry);
    return context;
  });
}
