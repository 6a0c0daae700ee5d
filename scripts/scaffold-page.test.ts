/** `pnpm new portal` and `pnpm new driver` write what is whole but for its questions, and never write over anything. */
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { portal as portalSchema } from '../shared/portals/portal.ts';
import { askModule } from './ask-module.fixture.ts';
import { scaffoldDriver } from './scaffold-driver.ts';
import { scaffoldPortal } from './scaffold-portal.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));
const portal = {
  id: 'tea-office',
  host: 'tea.example',
  zh: '茶政平台',
  en: 'Tea Office',
  checked: '2026-11-25',
};
const driver = { library: 'tea-ui', widget: 'select' };
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'shouxian-new-'));
  await mkdir(join(root, 'extension/page'), { recursive: true });
  await cp(join(repository, 'shared/portals'), join(root, 'shared/portals'), { recursive: true });
  await cp(join(repository, 'extension/page/drivers'), join(root, 'extension/page/drivers'), {
    recursive: true,
  });
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('a portal that the schema accepts, listed with the others', async () => {
  expect(await scaffoldPortal(portal, root)).toMatchObject({ ok: true });
  const file = `${root}/shared/portals/sites/tea-office.ts`;
  expect(portalSchema.safeParse(await askModule(file, 'm.teaOffice')).error?.issues ?? []).toEqual([]);
  const list = await readFile(join(root, 'shared/portals/all.ts'), 'utf8');
  expect(list).toMatch(/PORTALS[^;]*teaOffice\s*\];/);
  expect(await scaffoldPortal(portal, root)).toMatchObject({ ok: false });
  expect(await readFile(join(root, 'shared/portals/all.ts'), 'utf8')).toBe(list);
});

test('a driver that refuses everything, asked before all others', async () => {
  expect(await scaffoldDriver(driver, root)).toMatchObject({ ok: true });
  const file = `${root}/extension/page/drivers/tea-ui/select.ts`;
  expect(
    await askModule(file, '[m.teaUiSelect.library, m.teaUiSelect.name, await m.teaUiSelect.set()]'),
  ).toEqual(['tea-ui', 'select', 'unsupported']);
  const registry = await readFile(join(root, 'extension/page/drivers/registry.ts'), 'utf8');
  expect(registry).toMatch(/DRIVERS: readonly Claimant\[\] = \[\s*teaUiSelect,/);
  expect(await scaffoldDriver(driver, root)).toMatchObject({ ok: false });
  expect(await readFile(join(root, 'extension/page/drivers/registry.ts'), 'utf8')).toBe(registry);
});
