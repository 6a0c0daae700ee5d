/** Keeps the order of cards until somebody chooses others, another day begins, or they come back from another window. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Filing } from 'shared/entity/filing.ts';
import { today } from '../../ui/live-data.ts';
import { keepOrder } from './keep-order.ts';

/** `choice` says what is looked at; another one begins in the order of its days. */
export function useKeptOrder(found: readonly Filing[], choice: string): readonly Filing[] {
  const [visits, setVisits] = useState(0);
  const order = useRef<{ readonly of: string; readonly ids: readonly string[] }>({ of: '', ids: [] });
  useEffect(() => {
    const look = (): void => {
      if (!document.hidden) setVisits((before) => before + 1);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  const of = `${visits} ${today.value} ${choice}`;
  const kept = order.current.of === of ? keepOrder(order.current.ids, found) : found;
  order.current = { of, ids: kept.map(({ id }) => id) };
  return kept;
}
