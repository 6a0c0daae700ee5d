/** *Fill this page* was pressed in the popup: the panel reads the form at once, opened by it or open already. */
import { useEffect } from 'preact/hooks';
import { onFillRequest, takeFillRequest } from '../../store/fill-request.ts';

export function useFillRequest(tabId: number, read: () => Promise<void>): void {
  useEffect(() => {
    const answer = async (): Promise<void> => {
      if (await takeFillRequest(tabId)) await read();
    };
    void answer();
    return onFillRequest(() => void answer());
  }, [tabId]);
}
