/** The facts of a company that are asked about in one place, and a way to ask about others or no longer. */
import { useEffect, useState } from 'preact/hooks';
import type { FactKey } from 'shared/entity/fact-keys.ts';
import { readAsked, writeAsked, type AskedField } from '../store/asked-changes.ts';

type Change = (all: readonly FactKey[]) => readonly FactKey[];

export function useAskedChanges(
  company: string,
  field: AskedField,
): readonly [asked: readonly FactKey[], ask: (change: Change) => void] {
  const [asked, setAsked] = useState<readonly FactKey[]>([]);
  useEffect(() => {
    let current = true;
    setAsked([]);
    void readAsked(company, field).then((found) => {
      // What was asked meanwhile stays.
      if (current) setAsked((own) => [...new Set([...found, ...own])]);
    });
    return () => {
      current = false;
    };
  }, [company, field]);
  const ask = (change: Change): void =>
    setAsked((all) => {
      const next = change(all);
      void writeAsked(company, field, next);
      return next;
    });
  return [asked, ask];
}
