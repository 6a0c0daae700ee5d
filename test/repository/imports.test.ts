/** Who may import whom: shared is alone, extension and server know shared, test and scripts know them all. */
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSync } from 'vite';
import { CODE_FILES, isTest, readRepositoryFile } from './source-files.ts';

const FOLDERS = ['shared', 'extension', 'server', 'test', 'scripts'] as const;
type Folder = (typeof FOLDERS)[number];

/** Which of our folders the sources of each may import besides their own. */
const MAY_IMPORT: Readonly<Record<Folder, readonly Folder[]>> = {
  shared: [],
  extension: ['shared'],
  server: ['shared'],
  test: ['shared', 'extension', 'server', 'scripts'],
  scripts: ['shared', 'extension', 'server', 'test'],
};

/** Names that WXT resolves and no package.json declares. */
const WXT_MODULES = ['#imports', '#i18n'];

interface Import {
  readonly file: string;
  readonly folder: Folder;
  readonly specifier: string;
}

function folderOf(path: string): Folder | undefined {
  return FOLDERS.find((folder) => path.startsWith(`${folder}/`));
}

function specifiersOf(path: string): string[] {
  const source = readRepositoryFile(path);
  const { module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  return [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    // A dynamic import names its module in quotes, or it is an expression that no rule can follow: then it stands as written.
    ...module.dynamicImports.map((one) =>
      source.slice(one.moduleRequest.start, one.moduleRequest.end).replace(/^(['"`])(.*)\1$/, '$2'),
    ),
  ];
}

/** The folder of ours that an import reaches, by path or by workspace name; undefined for packages and Node. */
function reachedFolder({ file, specifier }: Import): string | undefined {
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(file), specifier);
    return folderOf(target) ?? target;
  }
  return FOLDERS.find((folder) => specifier === folder || specifier.startsWith(`${folder}/`));
}

function declaredPackages(folder: Folder, withDevelopment: boolean): ReadonlySet<string> {
  const read = (path: string): Record<string, Record<string, string> | undefined> =>
    JSON.parse(readRepositoryFile(path));
  const root = read('package.json');
  if (folder === 'scripts')
    return new Set(Object.keys({ ...root['dependencies'], ...root['devDependencies'] }));
  const own = read(`${folder}/package.json`);
  const development = withDevelopment ? { ...own['devDependencies'], ...root['devDependencies'] } : {};
  return new Set(Object.keys({ ...own['dependencies'], ...development }));
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const IMPORTS: readonly Import[] = CODE_FILES.flatMap((file) => {
  const folder = folderOf(file);
  return folder ? specifiersOf(file).map((specifier) => ({ file, folder, specifier })) : [];
});

const describeImport = ({ file, specifier }: Import) => `${file} imports ${specifier}`;

describe('imports', () => {
  it('are found at all', () => {
    expect(IMPORTS.some(({ specifier }) => specifier === './source-files.ts')).toBe(true);
    expect(new Set(IMPORTS.map(({ folder }) => folder))).toEqual(new Set(FOLDERS));
  });

  it.each(FOLDERS)('%s reaches only the folders it may', (folder) => {
    const allowed: readonly string[] = [folder, ...MAY_IMPORT[folder]];
    const forbidden = IMPORTS.filter((one) => one.folder === folder).filter((one) => {
      const reached = reachedFolder(one);
      // The build's configuration is a root file; only tests of it have a reason to read it.
      return (
        reached !== undefined &&
        !allowed.includes(reached) &&
        !(folder === 'test' && reached === 'wxt.config.ts')
      );
    });
    expect(forbidden.map(describeImport)).toEqual([]);
  });

  it('shared has nothing of Node outside its tests', () => {
    const node = IMPORTS.filter(
      ({ file, folder, specifier }) => folder === 'shared' && !isTest(file) && specifier.startsWith('node:'),
    );
    expect(node.map(describeImport)).toEqual([]);
  });

  it('the extension has nothing of Node outside its tests', () => {
    const node = IMPORTS.filter(
      ({ file, folder, specifier }) =>
        folder === 'extension' && !isTest(file) && specifier.startsWith('node:'),
    );
    expect(node.map(describeImport)).toEqual([]);
  });

  it('name only packages that the folder declares', () => {
    const undeclared = IMPORTS.filter((one) => {
      const { file, folder, specifier } = one;
      if (
        reachedFolder(one) !== undefined ||
        specifier.startsWith('node:') ||
        WXT_MODULES.includes(specifier)
      ) {
        return false;
      }
      // What the extension and the server ship comes from their own dependencies; WXT itself is the extension's frame.
      const withDevelopment = isTest(file) || file.endsWith('.config.ts');
      if (folder === 'extension' && packageName(specifier) === 'wxt') return false;
      return !declaredPackages(folder, withDevelopment).has(packageName(specifier));
    });
    expect(undeclared.map(describeImport)).toEqual([]);
  });
});
