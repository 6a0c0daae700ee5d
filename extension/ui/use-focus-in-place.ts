/** Where a button goes away with what it did, the focus stays in its group instead of falling back to the whole page. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { focusFirstButton } from './focus-first-button.ts';

export function useFocusInPlace<E extends HTMLElement>(): RefObject<E | null> {
  const group = useRef<E>(null);
  // Seen before this drawing takes anything away.
  const hadFocus = group.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (hadFocus && document.activeElement === document.body) focusFirstButton(group.current);
  });
  return group;
}
