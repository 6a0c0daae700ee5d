import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { writeDraft } from './drafts.ts';
import { transact } from './transact.ts';

test('what is forgotten leaves no fact and no draft behind, and touches no other record', async () => {
  const local = (record: string) => ({
    local: [{ record, set: { 'legalRep.idNo': '虚构号码', 'bank.account': '虚构账号' }, unset: [] }],
  });
  for (const record of ['e1', 'e10']) {
    await transact({ records: [] }, () => local(record));
    await writeDraft(record, 'contact.mobile', '虚构手机');
  }
  await transact({ records: [] }, () => ({ forget: ['e1'], forgetDrafts: ['e1'] }));

  const database = await openDatabase();
  expect(await database.getAllKeys('localFacts')).toEqual([
    ['e10', 'bank.account'],
    ['e10', 'legalRep.idNo'],
  ]);
  expect(await database.getAllKeys('drafts')).toEqual(['e10/contact.mobile']);
});
