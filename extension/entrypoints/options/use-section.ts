/**
 * The section of the workbench stands in the address, so that back, links and reloading work; a filing or a company may
 * stand behind it, `#filings/<id>`, and which filings are looked at behind that. An address without a section gets one once,
 * when the data is there: the start while nothing counts, else the filings. What the person then enters moves nobody elsewhere.
 */
import { useEffect, useState } from 'preact/hooks';
import { entities, filings, loaded, loadProblem, mayEdit } from '../../ui/live-data.ts';
import type { WorkbenchSection } from '../../ui/open-workbench.ts';
import { readView, type FilingView } from './filing-view.ts';

export const SECTIONS: readonly WorkbenchSection[] = ['start', 'filings', 'entities', 'team', 'data'];

export interface Place {
  /** Null until it is known. */
  readonly section: WorkbenchSection | null;
  /** The filing whose card is asked for, or the company. */
  readonly record: string | null;
  /** Which filings are looked at. */
  readonly view: FilingView;
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

/** Another address in place of this one: what is looked at changes with every letter and is no step to go back over. */
export function replaceAddress(address: string): void {
  history.replaceState(null, '', address);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** To a record of this section, unless the person has gone to another one while it was being stored. */
export function showInSection(section: WorkbenchSection, address: string): void {
  if (placeIn(location.hash).section === section) location.hash = address;
}

/** Whether there is a company and something of it that counts. */
export function isStarted(): boolean {
  return entities.value.length > 0 && filings.value.length > 0;
}

function placeIn(address: string): Place {
  const [, name = '', record = '', query = ''] = /^#([a-z]*)(?:\/([^?]*))?(?:\?(.*))?$/u.exec(address) ?? [];
  const section = SECTIONS.find((each) => each === name) ?? null;
  const mayName = section === 'filings' || section === 'entities';
  return { section, record: mayName && record !== '' ? decoded(record) : null, view: readView(query) };
}

/** An address that was cut in the middle of a character names nothing. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
