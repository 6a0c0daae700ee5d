/** Whose count stands in the toolbar and in the page of this portal: the company for which somebody comes here. */
import { useEffect, useState } from 'preact/hooks';
import type { Portal } from 'shared/portals/portal.ts';
import { onChange } from '../../store/change-signal.ts';
import { readGlance } from '../../store/glance.ts';

interface Counted {
  readonly portal: string;
  readonly company: string | null;
}

/** Null while that is not known, and where nothing counts. */
export function useCountedCompany(portal: Portal | null): string | null {
  const [counted, setCounted] = useState<Counted | null>(null);
  const id = portal?.id ?? null;
  useEffect(() => {
    if (id === null) return;
    let current = true;
    const look = (): void =>
      void readGlance().then(
        ({ glance }) => current && setCounted({ portal: id, company: glance?.portals[id]?.entityId ?? null }),
        () => undefined,
      );
    look();
    const stop = onChange((what) => what === 'glance' && look());
    return () => {
      current = false;
      stop();
    };
  }, [id]);
  return counted?.portal === id ? counted.company : null;
}
