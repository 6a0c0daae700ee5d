/**
 * The pages' mirror of the store: read once, read again when any context says that something changed. Storage is the
 * truth; nothing here is written back.
 */
import { batch, computed, signal } from '@preact/signals';
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import { teamObligations } from 'shared/deadlines/team-obligations.ts';
import { workingCalendar } from 'shared/deadlines/working-calendar.ts';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import type { PendingOperation } from 'shared/sync/device.ts';
import { onChange } from '../store/change-signal.ts';
import { readMetNotices, type MetNotice } from '../store/conflicts.ts';
import { dayToKeep } from '../store/day-to-keep.ts';
import type { ImpactNotice } from '../store/impacts.ts';
import { readCompanyLedger, readLedger, type Ledger } from '../store/ledger.ts';
import { readSession, type Session } from '../store/session.ts';
import { NEVER_SYNCED, readSyncState, type SyncState } from '../store/sync-state.ts';
import { readOutbox } from '../store/outbox.ts';
import { byName } from './by-name.ts';
import { filingNamesOf } from './filing-names.ts';
import { wordUntil } from './word-date.ts';

/** Whose filings a page reads: all, or those of the company it works for (`watchCompany`), the first until it says. */
export type Scope = 'everything' | 'company';

export const loaded = signal(false);
export const loadProblem = signal<string | null>(null);
export const ledger = signal<Ledger>({
  entities: [],
  filings: [],
  matters: [],
  entityEvents: [],
  ruleOverrides: [],
  filingFields: new Map(),
});
export const entities = computed(() => ledger.value.entities);
/** To choose from: records come in the order of their ids, which is none. */
export const entitiesByName = computed(() =>
  byName(entities.value, ({ facts }) => facts['entity.name'] ?? ''),
);
/** As stored. What happened to their company is among the events of `team.value.filings`. */
export const filings = computed(() => ledger.value.filings);
export const matters = computed(() => ledger.value.matters);
export const session = signal<Session | null>(null);
/** Whether the team takes this person's edits; alone everything is theirs. */
export const mayEdit = computed(() => session.value?.member.role !== 'viewer');
export const syncState = signal<SyncState>(NEVER_SYNCED);
export const waiting = signal(0);
export const refused = signal<readonly PendingOperation[]>([]);
/** Edits that met a colleague's and that the person has not seen yet. */
export const conflicts = signal<readonly MetNotice[]>([]);
/** Dates that an update moved and nobody has looked at yet. */
export const impacts = signal<readonly ImpactNotice[]>([]);
export const today = signal(shanghaiDay(Date.now()));
/** For what is written down to stay. */
export const todayToKeep = (): CalendarDate => dayToKeep(Date.now(), syncState.value);

/** What the engine is asked with; an event that is not stored yet is tried on it. */
export const teamToday = computed(() => ({
  ...ledger.value,
  today: today.value,
  calendar: workingCalendar,
}));
export const team = computed(() => teamObligations(teamToday.value));
export const obligations = computed(() => team.value.obligations);
/** Of the records that are shown, by id: what an edit of one has to say. */
export const ledgerKinds = computed(
  () =>
    new Map<string, string>([
      ...entities.value.map(({ id }) => [id, 'entity'] as const),
      ...filings.value.map(({ id }) => [id, 'filing'] as const),
      ...matters.value.map(({ id }) => [id, 'matter'] as const),
    ]),
);
/** What tells each from the company's others of its type; empty where the type says it all. */
export const filingNames = computed(() => filingNamesOf(filings.value, wordUntil));

let scope: Scope = 'everything';
let readMoved: (() => Promise<readonly ImpactNotice[]>) | undefined;
let company: string | null = null;
let loading: Promise<void> | null = null;
let again = false;

/** One reading at a time, so that the newest is what stays; what changes meanwhile is read once more afterwards. */
function load(): Promise<void> {
  if (loading !== null) again = true;
  loading ??= (async () => {
    do {
      again = false;
      await loadOnce();
    } while (again);
    loading = null;
  })();
  return loading;
}

async function loadOnce(): Promise<void> {
  try {
    const [currentLedger, currentSession, currentState, outbox, currentImpacts, met] = await Promise.all([
      scope === 'everything' ? readLedger() : readCompanyLedger(company),
      readSession(),
      readSyncState(),
      readOutbox(),
      readMoved?.() ?? [],
      readMetNotices(),
    ]);
    batch(() => {
      ledger.value = currentLedger;
      session.value = currentSession;
      syncState.value = currentState;
      waiting.value = outbox.waiting;
      refused.value = outbox.refused;
      impacts.value = currentImpacts;
      conflicts.value = met;
      today.value = shanghaiDay(Date.now());
      loadProblem.value = null;
    });
  } catch (error) {
    loadProblem.value = error instanceof Error ? error.message : String(error);
  }
  loaded.value = true;
}

async function loadSyncState(): Promise<void> {
  syncState.value = await readSyncState();
}

/**
 * Begins mirroring; call once per page. A page left open past midnight counts on with the new day. A page that works for
 * one company at a time reads only that one's filings, so that it is as quick among ten thousand as alone. Only the
 * workbench tells of moved dates, and says how they are read: no other page loads that.
 */
export function startLiveData(wanted: Scope, readMovedDates?: () => Promise<readonly ImpactNotice[]>): void {
  scope = wanted;
  readMoved = readMovedDates;
  void load();
  onChange((what) => {
    if (what === 'glance') return;
    if (what === 'storageFailed')
      syncState.value = { ...syncState.value, trouble: 'storage', progress: null };
    else void (what === 'syncState' ? loadSyncState() : load());
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void load();
  });
  setInterval(() => {
    const day = shanghaiDay(Date.now());
    if (day !== today.value) today.value = day;
  }, 30_000);
}

/** In a page of one company: this one from now on. Settles when its filings are there. */
export function watchCompany(entityId: string): Promise<void> {
  company = entityId;
  return load();
}
