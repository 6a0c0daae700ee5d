import { expect, test } from 'vitest';
import { MemoryDevice } from './model/memory-device.ts';
import { MemoryServer } from './model/memory-server.ts';
import { reviveRecord, undoEntry } from './undo-entry.ts';

const NOTE = { record: 'n1', kind: 'note' };

async function setUp() {
  const server = new MemoryServer(() => 1_000);
  const device = new MemoryDevice('alone', () => 1_000);
  device.join(await server.admit());
  const sync = () =>
    device.sync(async (method, path, body) =>
      server.handle(device.state.device, method, path, body === undefined ? undefined : JSON.stringify(body)),
    );
  return { server, device, sync };
}

test('takes back one change and leaves what was changed elsewhere since', async () => {
  const { server, device, sync } = await setUp();
  device.edit({ ...NOTE, set: { title: '一', text: '甲' } });
  await sync();
  device.edit({ ...NOTE, set: { title: '二', more: '丙' } });
  await sync();
  device.edit({ ...NOTE, set: { text: '乙' } });
  await sync();
  const entry = server.disk.history[1];
  const edit = entry && undoEntry(entry);
  expect(edit).toEqual({ ...NOTE, set: { title: '一' }, unset: ['more'] });
  if (edit) device.edit(edit);
  await sync();
  expect(device.view('n1')?.fields).toEqual({ title: '一', text: '乙' });
  expect(server.disk.history).toHaveLength(4);
});

test('has nothing to take back of a deletion', async () => {
  const { server, device, sync } = await setUp();
  device.edit({ ...NOTE, set: { title: '一' } });
  device.edit({ ...NOTE, delete: true });
  await sync();
  const entry = server.disk.history[1];
  expect(entry && undoEntry(entry)).toBeNull();
});

test('brings a deleted record back whole, without what never leaves the device', async () => {
  const { server, device, sync } = await setUp();
  device.edit({ record: 'e1', kind: 'entity', set: { 'entity.name': '示例公司' } });
  await sync();
  device.edit({ record: 'e1', kind: 'entity', delete: true });
  await sync();
  const edit = reviveRecord('e1', 'entity', {
    ...device.view('e1')?.fields,
    'legalRep.idNo': '虚构号码',
  });
  device.edit(edit);
  await sync();
  expect(device.view('e1')).toMatchObject({ deleted: false, fields: { 'entity.name': '示例公司' } });
  expect(JSON.stringify(server.disk.history)).not.toContain('虚构号码');
});
