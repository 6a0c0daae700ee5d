/** Whether the page has been seen: what nobody looks for at once (two hundred options of a closed list) is drawn then. */
import { useEffect, useState } from 'preact/hooks';

export function useAfterFirstFrame(): boolean {
  const [isAfter, setAfter] = useState(false);
  // Effects run after a frame was painted; in a page that paints none, a moment later.
  useEffect(() => setAfter(true), []);
  return isAfter;
}
