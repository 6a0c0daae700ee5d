import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import {
  glanceStamp,
  isFresh,
  readCompanyGlance,
  readFilingIndex,
  readGlance,
  writeGlance,
  type Glance,
  type GlanceParts,
} from './glance.ts';
import { readRevision } from './revision.ts';
import { transact } from './transact.ts';

const NOW = { day: '2026-11-26', revision: 3, version: '0.1.0', language: 'zh' };

function parts(companies: readonly string[]): GlanceParts {
  const list = { rows: [], more: 0, filings: 0 };
  const front: Glance = {
    ...list,
    stamp: glanceStamp(NOW),
    toolbar: { text: '7天', phase: 'urgent', title: '虚构', lapsed: false },
    portals: {},
    companies: [],
  };
  return {
    front,
    index: { types: [], companies: [], filings: [] },
    companies: new Map(companies.map((id) => [id, list])),
  };
}

it.each([
  ['of now', {}, true],
  ['of yesterday', { day: '2026-11-27' }, false],
  ['of earlier records', { revision: 4 }, false],
  ['of another version', { version: '0.2.0' }, false],
  ['in another language', { language: 'en' }, false],
])('a glance %s', (_, change, fresh) => {
  expect(isFresh(parts([]).front, { ...NOW, ...change })).toBe(fresh);
});

it('is replaced as a whole: a company that is gone leaves nothing behind', async () => {
  await writeGlance(parts(['c1', 'c2']));
  expect((await readGlance()).glance?.toolbar.text).toBe('7天');
  expect(await readCompanyGlance('c2')).not.toBeNull();
  await writeGlance(parts(['c1']));
  expect(await readCompanyGlance('c2')).toBeNull();
  expect(await readFilingIndex()).toEqual({ types: [], companies: [], filings: [] });
});

it('of a shape that this version does not know counts as none', async () => {
  await (await openDatabase()).put('glance', { stamp: { format: 99 } }, 'front');
  expect((await readGlance()).glance).toBeNull();
});

it('the revision grows with every write of records, in its transaction, and with nothing else', async () => {
  const before = await readRevision();
  const held = {
    record: 'f1',
    generation: 1,
    server: { record: 'f1', kind: 'filing', seq: 1, deleted: false, fields: {} },
  };
  await transact({ records: [] }, () => ({ putRecords: [held] }));
  expect(await readRevision()).toBe(before + 1);
  await transact({ records: [] }, () => ({
    local: [{ record: 'f1', set: { 'bank.account': '虚构' }, unset: [] }],
  }));
  expect(await readRevision()).toBe(before + 2);
  await transact({ records: [] }, () => ({}));
  await transact({ records: [] }, () => ({ putRecords: [], dropOperations: [] }));
  expect(await readRevision()).toBe(before + 2);
  // A write that fails leaves neither the record nor the number.
  await expect(
    transact({ records: [] }, () => ({ putRecords: [{ ...held, server: (() => {}) as never }] })),
  ).rejects.toThrow();
  expect(await readRevision()).toBe(before + 2);
});
