/** What was pressed in the popup is done by the panel at once, opened by it or open already. */
import { useEffect } from 'preact/hooks';
import { companyRequest, fillRequest } from '../../store/panel-request.ts';

/** *Fill this page*: the form is read. */
export function useFillRequest(tabId: number, read: () => Promise<void>): void {
  useEffect(() => {
    const answer = async (): Promise<void> => {
      if ((await fillRequest.take(tabId)) !== null) await read();
    };
    void answer();
    return fillRequest.onAsked(() => void answer());
  }, [tabId]);
}

/** For the company that was looked at there. */
export function useCompanyRequest(tabId: number | null, choose: (company: string) => void): void {
  useEffect(() => {
    if (tabId === null) return;
    const answer = async (): Promise<void> => {
      const company = await companyRequest.take(tabId);
      if (company !== null) choose(company);
    };
    void answer();
    return companyRequest.onAsked(() => void answer());
  }, [tabId]);
}
