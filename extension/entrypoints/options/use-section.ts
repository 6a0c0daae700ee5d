/**
 * The section of the workbench stands in the address, so that back, links and reloading work. An address without one gets
 * one once, when the data is there: the company first while there is none, else the filings. What the person then enters
 * moves nobody elsewhere.
 */
import { useEffect, useState } from 'preact/hooks';
import { entities, loaded, loadProblem } from '../../ui/live-data.ts';
import type { WorkbenchSection } from '../../ui/open-workbench.ts';

export const SECTIONS: readonly WorkbenchSection[] = ['filings', 'entities', 'team', 'data'];

/** Null until the section is known. */
export function useSection(): WorkbenchSection | null {
  const [named, setNamed] = useState(sectionInAddress);
  useEffect(() => {
    const update = (): void => setNamed(sectionInAddress());
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  const known = loaded.value && loadProblem.value === null;
  useEffect(() => {
    if (named !== null || !known) return;
    // In place of the bare address: going back must not lead here again.
    history.replaceState(null, '', `#${entities.value.length === 0 ? 'entities' : 'filings'}`);
    setNamed(sectionInAddress());
  }, [named, known]);
  return named;
}

function sectionInAddress(): WorkbenchSection | null {
  return SECTIONS.find((each) => location.hash === `#${each}`) ?? null;
}
