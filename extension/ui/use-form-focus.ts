/** A form that opens takes the focus to its first field, and gives it back to where it came from when it closes. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

export function useFormFocus<E extends HTMLElement>(): RefObject<E | null> {
  const form = useRef<E>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const around = form.current?.parentElement;
    form.current
      ?.querySelector<HTMLElement>('input:not(:disabled), select:not(:disabled), textarea')
      ?.focus();
    return () => {
      // The button that opened it may be gone with what it did; then the next one in its place.
      const back = before?.isConnected === true ? before : around?.querySelector('button');
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);
  return form;
}
