/** The documents of an obligation's matter: the catalogue's list, what is ticked, and how each stands on the planned day. */
import type { Material } from 'shared/catalogue/filing-type.ts';
import { materialStanding, type MaterialStanding } from 'shared/deadlines/material-standing.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import type { FilingEvent } from 'shared/entity/filing-event.ts';
import { mayShow } from 'shared/entity/licence-facts.ts';
import type { HeldMaterial } from 'shared/entity/matter-material.ts';
import type { Matter } from 'shared/entity/matter.ts';
import { filings, ledger, team, today } from './live-data.ts';
import { openMattersOf } from './matter-of.ts';

export interface ListedMaterial {
  /** Its Chinese name, by which it is stored. */
  readonly name: string;
  /** Null for what was ticked and is no longer on the catalogue's list. */
  readonly material: Material | null;
  readonly held: HeldMaterial | null;
  /** Null while it is not ticked. */
  readonly standing: MaterialStanding | null;
}

export interface MaterialList {
  readonly matters: readonly Matter[];
  /** The day it was handed in, else the day set by the team, else the day to file by while that is not past, else today. */
  readonly plannedOn: string;
  readonly isSubmitted: boolean;
  readonly items: readonly ListedMaterial[];
}

/** Null where the catalogue lists nothing for such a matter and nothing was ticked. */
export function materialListOf(obligation: Obligation): MaterialList | null {
  const type = team.value.typeOf(obligation.typeId);
  const filing = filings.value.find(({ id }) => id === obligation.filingId);
  if (type === undefined || filing === undefined || obligation.anchorOn === null) return null;
  if (obligation.phase === 'done') return null;
  const { about } = obligation.rule;
  const listed = about === 'first' || about === 'renewal' || about === 'change' ? type.materials[about] : [];
  const matters = openMattersOf(obligation);
  const held = heldBy(matters);
  if (listed.length === 0 && held.size === 0) return null;

  const submittedOn = matters.findLast((each) => each.submittedOn !== null)?.submittedOn ?? null;
  const isSubmitted = obligation.phase === 'submitted' && submittedOn !== null;
  const plannedOn = isSubmitted ? submittedOn : plannedDay(obligation, matters);
  const changes: readonly FilingEvent[] = [
    ...filing.events,
    ...ledger.value.entityEvents.filter(({ entityId }) => entityId === filing.entityId),
  ];
  const item = (name: string, material: Material | null): ListedMaterial => {
    const own = held.get(name) ?? null;
    const told = changes.filter(({ fact }) => fact === undefined || mayShow(name, fact));
    const standing = own && materialStanding(material?.stale ?? [], own, plannedOn, told);
    return { name, material, held: own, standing };
  };
  const names = new Set(listed.map(({ names: { zh } }) => zh));
  const gone = [...held.keys()].filter((name) => !names.has(name));
  return {
    matters,
    plannedOn,
    isSubmitted,
    items: [
      ...listed.map((material) => item(material.names.zh, material)),
      ...gone.map((name) => item(name, null)),
    ],
  };
}

function plannedDay({ fileBy }: Obligation, matters: readonly Matter[]): string {
  const set = matters.findLast((each) => each.plannedOn !== null)?.plannedOn;
  if (set !== undefined && set !== null) return set;
  return fileBy !== null && fileBy >= today.value ? fileBy : today.value;
}

/** Ticked by anybody is ticked; of two days the later document counts. */
function heldBy(matters: readonly Matter[]): Map<string, HeldMaterial> {
  const held = new Map<string, HeldMaterial>();
  for (const { materials } of matters) {
    for (const [name, each] of materials) {
      const other = held.get(name);
      if (other === undefined || each.datedOn >= other.datedOn) held.set(name, each);
    }
  }
  return held;
}
