/** `pnpm new filing` writes a type that is whole but for its questions, once. */
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filingType } from '../shared/catalogue/filing-type.ts';
import { askModule } from './ask-module.fixture.ts';
import { scaffoldFiling } from './scaffold-filing.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));
const filing = { id: 'tea-tasting', zh: '品茶许可证', en: 'Tea Tasting Licence', checked: '2026-11-25' };
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'shouxian-new-'));
  await mkdir(join(root, 'test/golden/cases'), { recursive: true });
  await cp(join(repository, 'shared/catalogue'), join(root, 'shared/catalogue'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('a skeleton that the schema accepts, listed with the other types', async () => {
  expect(await scaffoldFiling(filing, root)).toMatchObject({ ok: true });
  const made = await askModule(join(root, 'shared/catalogue/types/tea-tasting.ts'), 'm.teaTasting');
  expect(filingType.safeParse(made).error?.issues ?? []).toEqual([]);
  const list = await readFile(join(root, 'shared/catalogue/all.ts'), 'utf8');
  expect(list).toContain("import { teaTasting } from './types/tea-tasting.ts';");
  expect(list).toMatch(/FILING_TYPES[^;]*teaTasting,?\s*\];/);
});

test('what is there already is not written over', async () => {
  await scaffoldFiling(filing, root);
  const before = await readFile(join(root, 'shared/catalogue/all.ts'), 'utf8');
  const again = await scaffoldFiling(filing, root);
  expect(again).toMatchObject({ ok: false });
  expect(await readFile(join(root, 'shared/catalogue/all.ts'), 'utf8')).toBe(before);
});
