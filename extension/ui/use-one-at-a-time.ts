/** What is stored when a button is pressed: pressed again before it is over, it is not done twice. */
import { useRef } from 'preact/hooks';

export function useOneAtATime(work: () => Promise<void>): () => void {
  const isRunning = useRef(false);
  return () => {
    if (isRunning.current) return;
    isRunning.current = true;
    void work().finally(() => (isRunning.current = false));
  };
}
