/** A large agency's ledger in the extension's own database, as if a server had sent it: written at once, then counted. */
import type { Page } from 'puppeteer-core';
import { FILING_TYPES } from 'shared/catalogue/all.ts';
import { fromEpochDay, toEpochDay } from 'shared/deadlines/epoch-day.ts';
import type { HeldRecord } from 'shared/sync/device.ts';

export const FILINGS = 10_000;
const COMPANIES = 200;

/** All types in turn, expiries spread over five years around `today`, in a fixed order. Names and numbers are fictitious. */
export function ledger(today: string): HeldRecord[] {
  const first = toEpochDay(today) - 400;
  const companies = Array.from({ length: COMPANIES }, (_, index) =>
    held('entity', `company-${index}`, {
      'entity.name': `虚构第${index}号网络科技有限公司`,
      'entity.uscc': '91350100M000100Y43',
      'legalRep.name': '林听潮',
    }),
  );
  const filings = Array.from({ length: FILINGS }, (_, index) => {
    const spread = (index * 7919) % 1826;
    const scattered = (Math.imul(index, 2_654_435_761) >>> 0).toString(16).padStart(8, '0');
    return held('filing', `${scattered}-0000-4000-8000-000000000000`, {
      entityId: `company-${index % COMPANIES}`,
      typeId: FILING_TYPES[index % FILING_TYPES.length]?.id ?? '',
      name: `第${index}号应用`,
      number: `虚构〔2026〕${index}号`,
      owner: index % 3 === 0 ? '陈示例' : '',
      expiry: fromEpochDay(first + spread),
      issuedOn: fromEpochDay(first + spread - 1095),
      'attribute.level': '3',
    });
  });
  return [...companies, ...filings];
}

function held(kind: string, record: string, fields: Record<string, string>): HeldRecord {
  return { record, generation: 1, server: { record, kind, seq: 1, deleted: false, fields } };
}

/** Answers the ms from *the records changed* to the end of everything that follows from it. */
export function enterLedger(page: Page, records: readonly HeldRecord[]): Promise<number> {
  return page.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('shouxian');
      opening.addEventListener('error', () => reject(new Error('The database does not open.')));
      opening.addEventListener('success', () => resolve(opening.result));
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(['held', 'meta'], 'readwrite');
      for (const record of all) transaction.objectStore('held').put(record);
      transaction.objectStore('meta').put(1_000_000, 'revision');
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(new Error('The ledger was not written.')));
    });
    database.close();
    const start = performance.now();
    await chrome.runtime.sendMessage({ id: Date.now(), type: 'recordsChanged', timestamp: Date.now() });
    return performance.now() - start;
  }, records);
}
