/** Whose each row is: the companies that are here, and those that the table brings. */
import type { Entity } from 'shared/entity/entity.ts';
import { hasCreditCodeShape, isCreditCode } from 'shared/entity/validators/credit-code.ts';
import { isIdentityCard } from 'shared/entity/validators/identity-card.ts';
import type { ExportedRecord } from 'shared/sync/exported-file.ts';
import { plainText } from './plain-text.ts';

export type CompanyProblem =
  | { readonly code: 'noCompany' | 'noName' }
  | { readonly code: 'otherCode' | 'manyCompanies' | 'badCode'; readonly said: string };

export class TableCompanies {
  /** What a company is called in the table, where its credit code alone says which it is. */
  readonly calledOtherwise = new Map<string, string>();
  readonly #byName = new Map<string, string[]>();
  readonly #byCode = new Map<string, string>();
  readonly #coded = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #fields = new Map<string, Record<string, string>>();
  readonly #newId: () => string;

  constructor(entities: readonly Entity[], newId: () => string) {
    this.#newId = newId;
    for (const { id, facts } of entities)
      this.#know(id, facts['entity.name'] ?? '', facts['entity.uscc'] ?? '');
  }

  /** New ones, and the credit codes that others had not. */
  get records(): readonly ExportedRecord[] {
    return [...this.#fields].map(([record, fields]) => ({ record, kind: 'entity', fields }));
  }

  of(name: string, said: string): string | CompanyProblem {
    const code = plainText(said).toUpperCase();
    if (name === '' && code === '') return { code: 'noCompany' };
    // A wrong check character is borne by a few live companies.
    if (code !== '' && (!hasCreditCodeShape(code) || isPersons(code))) return { code: 'badCode', said };
    const coded = this.#byCode.get(code);
    const named = this.#byName.get(plainText(name)) ?? [];
    if (coded !== undefined && (named.length === 0 || named.includes(coded))) {
      if (name !== '' && named.length === 0) this.calledOtherwise.set(name, this.#names.get(coded) ?? '');
      return coded;
    }
    // One name and two codes, or one code and two names, are two companies, or a slip: nobody here can say which.
    const possible = named.filter((id) => coded === undefined && (code === '' || !this.#coded.has(id)));
    if (named.length > 0 && possible.length === 0) return { code: 'otherCode', said: name };
    if (possible.length > 1) return { code: 'manyCompanies', said: name };
    if (name === '') return { code: 'noName' };
    const [id = this.#newId()] = possible;
    if (possible.length === 0) this.#fields.set(id, { 'entity.name': name });
    if (code !== '') this.#fields.set(id, { ...this.#fields.get(id), 'entity.uscc': code });
    this.#know(id, possible.length === 0 ? name : '', code);
    return id;
  }

  #know(id: string, name: string, said: string): void {
    const code = plainText(said).toUpperCase();
    if (name !== '') {
      this.#names.set(id, name);
      this.#byName.set(plainText(name), [...(this.#byName.get(plainText(name)) ?? []), id]);
    }
    if (code === '') return;
    this.#byCode.set(code, id);
    this.#coded.add(id);
  }
}

/** The number of an identity card has the shape, too. */
const isPersons = (code: string): boolean => isIdentityCard(code) && !isCreditCode(code);
