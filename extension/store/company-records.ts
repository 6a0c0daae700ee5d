/**
 * What counts for one company, read by the database's indexes and not by walking through everything: all companies by
 * themselves, the team's own numbers, and this one's events, filings and their matters. One company's filings depend on
 * nothing of another's, so this much is counted as the whole would be.
 */
import type { IDBPTransaction } from 'idb';
import type { HeldRecord, PendingOperation } from 'shared/sync/device.ts';
import type { FieldValues } from 'shared/sync/protocol.ts';
import { viewRecords, type RecordView } from 'shared/sync/record-view.ts';
import { openDatabase, type ShouxianSchema } from './database.ts';

const STORES = ['held', 'operations', 'localFacts'] as const;
type Transaction = IDBPTransaction<ShouxianSchema, typeof STORES>;

export interface CompanyRecords {
  /** Without the deleted ones. */
  readonly records: readonly RecordView[];
  /** The company whose filings are among them; null where there is no company at all. */
  readonly company: string | null;
}

/** Of a kind, so many are read as they are, in one go with what else is read; of more, those of one company. */
const FEW = 200;

/**
 * `wanted` null, or a company that is gone: the first one. Each answer of the database is waited for by a person, so what
 * can be asked together is: a company's own records before it is known that it is the one.
 */
export async function readCompanyRecords(wanted: string | null, few = FEW): Promise<CompanyRecords> {
  const transaction = (await openDatabase()).transaction(STORES, 'readonly');
  const likely = likelyCompany(transaction, wanted);
  const [companies, overrides, local, early, fewMatters] = await Promise.all([
    readKind(transaction, 'entity'),
    readKind(transaction, 'ruleOverride'),
    transaction.objectStore('localFacts').getAll(),
    likely.then((company) => (company === undefined ? [] : readOwn(transaction, company))),
    readFew(transaction, 'matter', few),
  ]);
  const facts = new Map<string, FieldValues>();
  for (const { record, field, value } of local) facts.set(record, { ...facts.get(record), [field]: value });
  const shared = viewRecords(together([companies, overrides]), facts).filter(({ deleted }) => !deleted);
  const entities = shared.filter(({ kind }) => kind === 'entity');
  const company = (entities.find(({ record }) => record === wanted) ?? entities[0])?.record ?? null;
  if (company === null) return { records: shared, company };

  const read = company === (await likely) ? early : await readOwn(transaction, company);
  const own = viewRecords(together(read)).filter(
    ({ deleted, fields }) => !deleted && fields['entityId'] === company,
  );
  const ids = own.filter(({ kind }) => kind === 'filing').map(({ record }) => record);
  const matters = viewRecords(
    together([fewMatters ?? (await readIndexed(transaction, 'byFiling', 'matter', ids))]),
  );
  const wantedFilings = new Set<unknown>(ids);
  const ownMatters = matters.filter(
    ({ deleted, fields }) => !deleted && wantedFilings.has(fields['filingId']),
  );
  return { records: [...shared, ...own, ...ownMatters], company };
}

/** The company that is asked for, or the first that the database has; whether it is the one shows afterwards. */
async function likelyCompany(transaction: Transaction, wanted: string | null): Promise<string | undefined> {
  return wanted ?? (await transaction.objectStore('held').index('byKind').getKey('entity'));
}

function readOwn(transaction: Transaction, company: string): Promise<readonly Raw[]> {
  return Promise.all(
    ['filing', 'event'].map((kind) => readIndexed(transaction, 'byCompany', kind, [company])),
  );
}

/** All records of a kind; undefined where there are `few` or more. */
async function readFew(transaction: Transaction, kind: string, few: number): Promise<Raw | undefined> {
  const [held, operations] = await Promise.all([
    transaction.objectStore('held').index('byKind').getAll(kind, few),
    transaction.objectStore('operations').index('byKind').getAll(kind, few),
  ]);
  return held.length < few && operations.length < few ? { held, operations } : undefined;
}

interface Raw {
  readonly held: readonly HeldRecord[];
  readonly operations: readonly PendingOperation[];
}

function together(parts: readonly (Raw | undefined)[]) {
  const held = parts.flatMap((part) => part?.held ?? []);
  const operations = parts.flatMap((part) => part?.operations ?? []);
  return {
    records: new Map(held.map((each) => [each.record, each])),
    operations: operations.sort((a, b) => a.counter - b.counter),
  };
}

async function readKind(transaction: Transaction, kind: string): Promise<Raw> {
  const [held, operations] = await Promise.all([
    transaction.objectStore('held').index('byKind').getAll(kind),
    transaction.objectStore('operations').index('byKind').getAll(kind),
  ]);
  return { held, operations };
}

/**
 * The records of a kind whose indexed field holds one of `values`, in the server's copy or in an edit that it does not
 * show yet, each with that copy and every edit of it.
 */
async function readIndexed(
  transaction: Transaction,
  index: 'byCompany' | 'byFiling',
  kind: string,
  values: readonly string[],
): Promise<Raw> {
  const held = transaction.objectStore('held');
  const operations = transaction.objectStore('operations');
  const [copies, edits, ofKind] = await Promise.all([
    Promise.all(values.map((value) => held.index(index).getAll([kind, value]))),
    Promise.all(values.map((value) => operations.index(index).getAll([kind, value]))),
    operations.index('byKind').count(kind),
  ]);
  const found = edits.flat();
  const known = new Map(copies.flat().map((copy) => [copy.record, copy]));
  const wanted = new Set([...known.keys(), ...found.map(({ record }) => record)]);
  const missing = [...wanted].filter((record) => !known.has(record));
  // Most devices have sent all they had: then nothing is left to ask, and nothing is asked.
  const isAll = missing.length === 0 && found.length === ofKind;
  const [others, itsEdits] = isAll
    ? [[], [found]]
    : await Promise.all([
        Promise.all(missing.map((record) => held.get(record))),
        // Whichever is less to ask for: what waits of this kind altogether, or what waits of each record.
        ofKind <= wanted.size
          ? operations.index('byKind').getAll(kind)
          : Promise.all([...wanted].map((record) => operations.index('byRecord').getAll(record))),
      ]);
  return {
    held: [...known.values(), ...others.filter((copy) => copy !== undefined)],
    operations: itsEdits.flat().filter(({ record }) => wanted.has(record)),
  };
}
