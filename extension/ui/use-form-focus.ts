/** A form that opens takes the focus to its first field, and gives it back to where it came from when it closes. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { focusFirstButton } from './focus-first-button.ts';

export function useFormFocus<E extends HTMLElement>(): RefObject<E | null> {
  const form = useRef<E>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const around = form.current?.parentElement;
    form.current
      ?.querySelector<HTMLElement>('input:not(:disabled), select:not(:disabled), textarea')
      ?.focus();
    return () => {
      const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
      if (isThere) return before.focus();
      // The button that opened it is gone while the form is open: the one that is drawn in its place takes it.
      queueMicrotask(() => {
        if (document.activeElement === document.body) focusFirstButton(around);
      });
    };
  }, []);
  return form;
}
