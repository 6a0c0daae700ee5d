/** Every text of the interface in both languages: the same keys, nothing empty, the same places for values. */
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readRepositoryFile, REPOSITORY_FILES } from './source-files.ts';

type Messages = ReadonlyMap<string, readonly string[]>;

function localeFile(language: string): string {
  const file = REPOSITORY_FILES.find((path) => path.startsWith(`extension/locales/${language}.`));
  if (file === undefined) throw new Error(`extension/locales has no ${language} file.`);
  return fileURLToPath(new URL(`../../${file}`, import.meta.url));
}

/** Each key with its texts: one, or one per number for a plural. */
async function readMessages(language: string): Promise<Messages> {
  const messages = await parseMessagesFile(localeFile(language));
  return new Map(
    messages.map((message) => [
      message.key.join('.'),
      'plurals' in message ? Object.values(message.plurals) : [message.message],
    ]),
  );
}

/** The places for values in a text, each once: `$1`, `{name}`. */
function places(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.match(/\$[1-9]|\{[^}]*\}/g) ?? []))].toSorted();
}

const chinese = await readMessages('zh_CN');
const english = await readMessages('en');

/** Other words for a thing that has one, and where each may stand all the same. */
const OTHER_WORDS: readonly { readonly word: RegExp; readonly ours: string; readonly except?: RegExp }[] = [
  { word: /面板/, ours: '侧边栏' },
  { word: /插件/, ours: '扩展' },
  // A matter is withdrawn from the authority; what was done here is undone.
  { word: /撤回/, ours: '撤销', except: /^(matter|reason)\./ },
  { word: /\b(?<!side )panel\b/i, ours: 'side panel' },
  { word: /\blicens(e|es|ed)\b/i, ours: 'licence' },
  { word: /\bentit(y|ies)\b/i, ours: 'company' },
  { word: /\b(tak(e|en) back|revert|roll back)\b/i, ours: 'undo' },
];

describe('texts of the interface', () => {
  it('exist in both languages', () => {
    expect(chinese.size).toBeGreaterThan(0);
    expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted());
  });

  it.each([
    ['zh_CN', chinese],
    ['en', english],
  ])('are never empty: %s', (_, messages) => {
    const empty = [...messages].filter(
      ([, texts]) => texts.length === 0 || texts.some((text) => text.trim() === ''),
    );
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  it('tell one from many in English wherever a number is said', async () => {
    const messages = await parseMessagesFile(localeFile('en'));
    const bare = messages.filter(
      (message) => 'plurals' in message && !(1 in message.plurals && 'n' in message.plurals),
    );
    expect(bare.map(({ key }) => key.join('.'))).toEqual([]);
  });

  it('have one word for one thing', () => {
    const found = [...chinese, ...english].flatMap(([key, texts]) =>
      OTHER_WORDS.filter(
        ({ word, except }) => except?.test(key) !== true && texts.some((text) => word.test(text)),
      ).map(({ ours }) => `${key}: say ${ours}`),
    );
    expect(found).toEqual([]);
  });

  it.each(['server/practice/public/welcome.html', 'README.md', 'docs/running.md'])(
    'call the sections of the workbench as %s does',
    (page) => {
      const sections = new Set([...english].flatMap(([key, texts]) => (key.startsWith('nav.') ? texts : [])));
      const told = [...readRepositoryFile(page).matchAll(/(?:\bunder|Workbench →)\s+([A-Z][a-z]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => name !== 'Workbench');
      expect(told.filter((name) => !sections.has(name))).toEqual([]);
    },
  );

  it('call an event alike where it is recorded and where it is counted from', () => {
    const pairs = (text: string) =>
      Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
    const apart = [...chinese].filter(([key, [counted = '']]) => {
      const [recorded] = chinese.get(key.replace(/^anchor\./, 'event.name.')) ?? [];
      if (!key.startsWith('anchor.') || recorded === undefined) return false;
      return !pairs(counted).some((pair) => recorded.includes(pair));
    });
    expect(apart.map(([key]) => key)).toEqual([]);
  });

  it('take the same values', () => {
    const different = [...chinese].filter(
      ([key, texts]) => JSON.stringify(places(texts)) !== JSON.stringify(places(english.get(key) ?? [])),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('are translated', () => {
    const han = /\p{Script=Han}/u;
    const chineseInEnglish = [...english].filter(([, texts]) => texts.some((text) => han.test(text)));
    // Words of the law keep their Chinese name beside the English one, and an example of what to paste is the same in both.
    const untranslated = chineseInEnglish.filter(
      ([key, texts]) =>
        !texts.every((text) => /[a-z]{2}/i.test(text)) &&
        JSON.stringify(texts) !== JSON.stringify(chinese.get(key)),
    );
    expect(untranslated.map(([key]) => key)).toEqual([]);
    expect([...chinese.values()].some((texts) => texts.some((text) => han.test(text)))).toBe(true);
  });
});
