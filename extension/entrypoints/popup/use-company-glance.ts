/** What is listed: of all companies, or of the one that was chosen. Null while it is being read or counted. */
import { useEffect, useState } from 'preact/hooks';
import { readCompanyGlance, type GlanceList } from '../../store/glance.ts';
import { glance } from './glance-data.ts';

export function useCompanyGlance(company: string | null): GlanceList | null {
  const all = glance.value;
  const [own, setOwn] = useState<{ readonly of: string; readonly list: GlanceList } | null>(null);
  useEffect(() => {
    if (company === null || all === null) return;
    let current = true;
    void readCompanyGlance(company).then((list) => {
      if (current && list !== null) setOwn({ of: company, list });
    });
    return () => {
      current = false;
    };
  }, [company, all]);
  if (company === null || all === null) return all;
  return own?.of === company ? own.list : null;
}
