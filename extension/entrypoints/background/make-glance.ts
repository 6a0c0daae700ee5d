/** From everything that counts to what toolbar, chip and popup show of it. */
import { i18n } from '#i18n';
import { badgeOf, ofPortal, type Badge } from 'shared/deadlines/badge.ts';
import { lackOf } from 'shared/deadlines/lack-of.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import type { Filing } from 'shared/entity/filing.ts';
import { PORTALS } from 'shared/portals/all.ts';
import type {
  FilingIndex,
  GlanceList,
  GlanceParts,
  GlanceRow,
  GlanceStamp,
  PortalFace,
  ToolbarFace,
} from '../../store/glance.ts';
import { wordBadge } from '../../ui/word-badge.ts';
import { wordConsequence, wordCount, wordDue } from '../../ui/word-due.ts';
import { wordDaysLeft, wordFiling, wordObligation } from '../../ui/word-obligation.ts';
import { portalAddress } from '../../ui/portal-address.ts';
import { wordUndecided } from '../../ui/word-undecided.ts';
import { wordRule } from '../../ui/word-rule.ts';
import { pick } from '../../ui/language.ts';
import type { Now } from './obligations-now.ts';

/** As many as one glance takes in; the rest are counted and one click away. */
const SHOWN = 7;

export function makeGlance(now: Now, stamp: GlanceStamp): GlanceParts {
  const { ledger } = now;
  // Of two rules about one thing the stricter speaks; the card shows both.
  const shown = now.obligations.filter(({ phase, yieldsTo }) => phase !== 'done' && yieldsTo === null);
  const filings = new Map(ledger.filings.map((filing) => [filing.id, filing]));
  const list = (of: readonly Obligation[], count: number): GlanceList => ({
    rows: of.slice(0, SHOWN).map((obligation) => rowOf(obligation, filings.get(obligation.filingId), now)),
    more: Math.max(0, of.length - SHOWN),
    filings: count,
  });
  const ofCompany = Map.groupBy(shown, ({ entityId }) => entityId);
  const heldBy = Map.groupBy(ledger.filings, ({ entityId }) => entityId);
  const companies = ledger.entities.map(({ id, facts }) => ({ id, name: facts['entity.name'] ?? '' }));
  return {
    front: {
      ...list(shown, ledger.filings.length),
      stamp,
      toolbar: faceOf(badgeOf(now.obligations), now.obligations, now),
      portals: portalFaces(now),
      companies,
    },
    index: indexOf(now, shown),
    companies: new Map(
      companies.map(({ id }) => [id, list(ofCompany.get(id) ?? [], heldBy.get(id)?.length ?? 0)]),
    ),
  };
}

function portalFaces(now: Now): Record<string, PortalFace> {
  const faces: Record<string, PortalFace> = {};
  for (const { id } of PORTALS) {
    const obligations = ofPortal(now.obligations, id);
    const badge = badgeOf(obligations);
    if (badge.obligation === null) continue;
    const { entityId } = badge.obligation;
    const chip = i18n.t('chip.text', { left: wordDaysLeft(badge.obligation) });
    faces[id] = { ...faceOf(badge, obligations, now), chip, entityId };
  }
  return faces;
}

function faceOf(badge: Badge, obligations: readonly Obligation[], now: Now): ToolbarFace {
  const { phase } = badge;
  const text = wordBadge(badge);
  const lapsed = obligations.some((obligation) => obligation.phase === 'lapsed');
  return { text, phase, title: titleOf(badge, now), lapsed };
}

/** The sentence with the day, then the rule that makes it on a line of its own. */
function titleOf({ obligation }: Badge, { today, filingNames }: Now): string {
  if (obligation === null) return i18n.t('sentence.nothing');
  const sentence = wordObligation(obligation, filingNames.get(obligation.filingId) ?? '', today);
  return `${sentence}\n${wordRule(obligation)}`.trimEnd();
}

function rowOf(obligation: Obligation, filing: Filing | undefined, now: Now): GlanceRow {
  const { id, filingId, entityId, typeId, rule, daysLeft, phase, provisional } = obligation;
  return {
    id,
    filingId,
    entityId,
    filing: wordFiling(typeId, now.filingNames.get(filingId) ?? ''),
    duty: pick(rule.title),
    rule: wordRule(obligation),
    left: wordCount(obligation),
    due: wordDue(obligation, now.today),
    consequence: wordConsequence(obligation),
    undecided: wordUndecided(obligation, () => filing),
    daysLeft: phase === 'submitted' ? null : daysLeft,
    phase,
    lack: lackOf(obligation),
    basis: rule.confidence,
    provisional,
    owner: filing?.owner ?? '',
    portal: portalAddress(typeId),
  };
}

/** Every filing once, with its most pressing obligation; those that owe nothing come last. */
function indexOf({ ledger, filingNames }: Now, shown: readonly Obligation[]): FilingIndex {
  const first = new Map<string, Obligation>();
  for (const obligation of shown)
    if (!first.has(obligation.filingId)) first.set(obligation.filingId, obligation);
  const byId = new Map(ledger.filings.map((filing) => [filing.id, filing]));
  const types = new Places<string>();
  const companies = new Places<{ readonly id: string; readonly name: string }>();
  const names = new Map(ledger.entities.map(({ id, facts }) => [id, facts['entity.name'] ?? '']));
  const answers = Map.groupBy(ledger.matters, ({ filingId }) => filingId);
  const entry = (filing: Filing) => {
    const obligation = first.get(filing.id);
    const words = (answers.get(filing.id) ?? []).flatMap((matter) => Object.values(matter.words));
    const also = [filing.note, ...words].filter((text) => text !== '').join('\n');
    return {
      id: filing.id,
      type: types.of(filing.typeId, () => wordFiling(filing.typeId, '')),
      company: companies.of(filing.entityId, () => ({
        id: filing.entityId,
        name: names.get(filing.entityId) ?? '',
      })),
      name: filingNames.get(filing.id) ?? filing.name,
      number: filing.number,
      owner: filing.owner,
      ...(also === '' ? {} : { also }),
      phase: obligation?.phase ?? null,
      lack: obligation === undefined ? null : lackOf(obligation),
      daysLeft: obligation === undefined || obligation.phase === 'submitted' ? null : obligation.daysLeft,
    };
  };
  const pressing = [...first.keys()].flatMap((id) => byId.get(id) ?? []);
  const quiet = ledger.filings.filter(({ id }) => !first.has(id));
  const filings = [...pressing, ...quiet].map(entry);
  return { types: types.list, companies: companies.list, filings };
}

/** What many share, each kept once and named by its place. */
class Places<T> {
  readonly list: T[] = [];
  readonly #places = new Map<string, number>();

  of(key: string, make: () => T): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.list.push(make()) - 1;
    this.#places.set(key, place);
    return place;
  }
}
