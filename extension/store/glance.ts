/**
 * What the toolbar and the popup show, counted by the background whenever something changes, so that a popup reads one
 * small thing and needs neither the records nor the catalogue. It carries what it was counted from: who reads it sees
 * whether it is of today and of the records as they stand, and never shows a number of yesterday.
 *
 * In the store `glance`: `front`, `index` (every filing, for searching), and `company/<id>` for each company.
 */
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import type { Lack } from 'shared/deadlines/lack-of.ts';
import type { Obligation, Phase } from 'shared/deadlines/obligation.ts';
import { openDatabase } from './database.ts';
import { REVISION, revisionOf } from './revision.ts';

/** Of the shapes in this file: a glance of another format is counted again. */
const FORMAT = 4;
const FRONT = 'front';
const INDEX = 'index';

export interface GlanceStamp {
  readonly format: number;
  readonly day: CalendarDate;
  readonly revision: number;
  /** Of the extension: another one may know other law. */
  readonly version: string;
  /** Its sentences are in this language. */
  readonly language: string;
}

export interface ToolbarFace {
  readonly text: string;
  readonly phase: Phase | null;
  readonly title: string;
  /** Whether anything at all has lapsed, also behind what is more pressing: the icon goes grey. */
  readonly lapsed: boolean;
}

export interface PortalFace extends ToolbarFace {
  /** What the chip in the portal's page says. */
  readonly chip: string;
  /** Whose count it is. */
  readonly entityId: string;
}

/** One obligation as the popup lists it; the texts that need the catalogue are worded already. */
export interface GlanceRow {
  readonly id: string;
  readonly filingId: string;
  readonly entityId: string;
  /** The filing by type and name. */
  readonly filing: string;
  /** What is to be done. */
  readonly duty: string;
  /** The rule with its article, or why nothing is counted. */
  readonly rule: string;
  /** How long is left; empty where `lack` says it all. */
  readonly left: string;
  /** By which day, or since which day it is past; null where none is known. */
  readonly due: string | null;
  /** What follows from being late; null while it is not. */
  readonly consequence: string | null;
  /** What nobody has decided yet though it hangs on it; null where nothing is open. */
  readonly undecided: string | null;
  readonly daysLeft: number | null;
  readonly phase: Phase;
  /** Why nothing is counted, where nothing is. */
  readonly lack: Lack | null;
  readonly basis: Obligation['rule']['confidence'];
  readonly provisional: boolean;
  readonly owner: string;
  /** The address of the portal where it is filed; null where none is listed. */
  readonly portal: string | null;
}

/** The most pressing of some filings. */
export interface GlanceList {
  readonly rows: readonly GlanceRow[];
  /** How many there are besides those in `rows`. */
  readonly more: number;
  readonly filings: number;
}

export interface Glance extends GlanceList {
  readonly stamp: GlanceStamp;
  readonly toolbar: ToolbarFace;
  /** By portal id; a portal without any obligation is not in it. */
  readonly portals: Readonly<Record<string, PortalFace>>;
  readonly companies: readonly { readonly id: string; readonly name: string }[];
}

/** One filing as the search knows it; `type` and `company` are places in the lists beside it. */
export interface IndexedFiling {
  readonly id: string;
  readonly type: number;
  readonly company: number;
  readonly name: string;
  readonly number: string;
  readonly owner: string;
  /** What it is found by besides: its note, and what the portal answered, an acceptance number among it. */
  readonly also?: string;
  readonly phase: Phase | null;
  readonly lack: Lack | null;
  readonly daysLeft: number | null;
}

export interface FilingIndex {
  readonly types: readonly string[];
  readonly companies: Glance['companies'];
  /** Most pressing first. */
  readonly filings: readonly IndexedFiling[];
}

export interface GlanceParts {
  readonly front: Glance;
  readonly index: FilingIndex;
  readonly companies: ReadonlyMap<string, GlanceList>;
}

export function glanceStamp(parts: Omit<GlanceStamp, 'format'>): GlanceStamp {
  return { format: FORMAT, ...parts };
}

export interface StoredGlance {
  /** Null where there is none, or one that this version cannot read. */
  readonly glance: Glance | null;
  /** The revision of the records as they stand. */
  readonly revision: number;
}

export async function readGlance(): Promise<StoredGlance> {
  const database = await openDatabase();
  const transaction = database.transaction(['meta', 'glance'], 'readonly');
  const [stored, revision] = await Promise.all([
    transaction.objectStore('glance').get(FRONT),
    transaction.objectStore('meta').get(REVISION),
  ]);
  return { glance: isGlance(stored) ? stored : null, revision: revisionOf(revision) };
}

export async function readCompanyGlance(company: string): Promise<GlanceList | null> {
  const stored = await (await openDatabase()).get('glance', companyKey(company));
  return (stored as GlanceList | undefined) ?? null;
}

export async function readFilingIndex(): Promise<FilingIndex | null> {
  const stored = await (await openDatabase()).get('glance', INDEX);
  return (stored as FilingIndex | undefined) ?? null;
}

/** In place of the one before, all of it or nothing. */
export async function writeGlance({ front, index, companies }: GlanceParts): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction('glance', 'readwrite');
  const { store } = transaction;
  const queued: Promise<unknown>[] = [store.clear(), store.put(front, FRONT), store.put(index, INDEX)];
  for (const [company, list] of companies) queued.push(store.put(list, companyKey(company)));
  await Promise.all([...queued, transaction.done]);
}

/** Whether the glance says what would be counted now: of this day, these records, this version and language. */
export function isFresh({ stamp }: Glance, now: Omit<GlanceStamp, 'format'>): boolean {
  return (
    stamp.day === now.day &&
    stamp.revision === now.revision &&
    stamp.version === now.version &&
    stamp.language === now.language
  );
}

function companyKey(company: string): string {
  return `company/${company}`;
}

/** Whether this version can read it. */
export function isGlance(stored: unknown): stored is Glance {
  const stamp = (stored as { readonly stamp?: Partial<GlanceStamp> } | undefined)?.stamp;
  return stamp?.format === FORMAT;
}
