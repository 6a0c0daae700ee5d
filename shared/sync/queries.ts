/** What stands in the address of a request, and the answers that are larger than one page. */
import { z } from 'zod';
import { historyEntry, syncedRecord } from './protocol.ts';

export const pullQuery = z.object({
  /** Of the last page, as it came; empty before the first. */
  cursor: z.string().max(100).default(''),
  limit: z.coerce.number().int().min(1).max(1_000).default(500),
});

export const historyQuery = z.object({
  record: z.string().min(1).max(100),
  /** Only entries with a smaller sequence number: the `seq` of the last one seen, for the next page. */
  before: z.coerce.number().int().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** Everything the team has, oldest first, as of one moment. */
export const exportAnswer = z.object({
  team: z.object({ id: z.string(), name: z.string() }),
  seq: z.number().int(),
  records: z.array(syncedRecord),
  history: z.array(historyEntry),
});
