/**
 * The section of the workbench stands in the address, so that back, links and reloading work; a filing may stand behind
 * it: `#filings/<id>`. An address without one gets one once, when the data is there: the start while nothing counts, else
 * the filings. What the person then enters moves nobody elsewhere.
 */
import { useEffect, useState } from 'preact/hooks';
import { entities, filings, loaded, loadProblem, mayEdit } from '../../ui/live-data.ts';
import type { WorkbenchSection } from '../../ui/open-workbench.ts';

export const SECTIONS: readonly WorkbenchSection[] = ['start', 'filings', 'entities', 'team', 'data'];

export interface Place {
  /** Null until it is known. */
  readonly section: WorkbenchSection | null;
  /** The filing whose card is asked for. */
  readonly filing: string | null;
}

export function usePlace(): Place {
  const [address, setAddress] = useState(location.hash);
  useEffect(() => {
    const update = (): void => setAddress(location.hash);
    addEventListener('hashchange', update);
    // An effect comes some frames after the first drawing: the address may have changed unheard meanwhile.
    update();
    return () => removeEventListener('hashchange', update);
  }, []);
  const place = placeIn(address);
  const known = loaded.value && loadProblem.value === null;
  useEffect(() => {
    if (place.section !== null || !known) return;
    // In place of the bare address: going back must not lead here again.
    history.replaceState(null, '', `#${isStarted() || !mayEdit.value ? 'filings' : 'start'}`);
    setAddress(location.hash);
  }, [place.section, known]);
  return place;
}

/** Whether there is a company and something of it that counts. */
export function isStarted(): boolean {
  return entities.value.length > 0 && filings.value.length > 0;
}

function placeIn(address: string): Place {
  const [, name = '', filing = ''] = /^#([a-z]*)(?:\/(.*))?$/.exec(address) ?? [];
  const section = SECTIONS.find((each) => each === name) ?? null;
  return { section, filing: section === 'filings' && filing !== '' ? decoded(filing) : null };
}

/** An address that was cut in the middle of a character names nothing. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
