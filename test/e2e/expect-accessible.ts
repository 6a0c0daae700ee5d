/**
 * Every page and state by axe against WCAG 2.2 AA, in both languages and schemes; and what axe cannot see: names in the
 * reader's language, nothing lost at 200 % zoom, nothing that moves for who asked for none.
 */
import axe from 'axe-core';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { expect } from 'vitest';
import { growToContent } from './grow-to-content.ts';
import { makeStateWorlds, type StateLanguage } from './state-worlds.ts';
import type { Scene } from './walk-steps.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What the other scheme can change; everything else was asked in the first. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Each violation as one line that a person can act on. */
async function violations(page: Page, rules: readonly string[]): Promise<string[]> {
  // Through the DevTools: the pages' own policy allows no script from elsewhere.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (asked) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const results = await run(document, { runOnly: [...asked], resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, html, any }) =>
          `${id}: ${target.join(' ')} ${html.slice(0, 160)} ${any[0]?.message ?? ''}`,
      ),
    );
  }, rules);
}

const NAMED = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'combobox',
  'textbox',
  'searchbox',
  'DisclosureTriangle',
]);

/** Roles and names of what can be used, where the name is not in Chinese. */
async function namesNotInChinese(page: Page): Promise<string[]> {
  const found: string[] = [];
  const look = ({ role, name = '', children = [] }: SerializedAXNode): void => {
    if (NAMED.has(role) && !/\p{Script=Han}/u.test(name)) found.push(`${role} “${name}”`);
    for (const child of children) look(child);
  };
  const root = await page.accessibility.snapshot();
  if (root !== null) look(root);
  return found;
}

/** A desktop window at four times its size, and half a screen, which is the narrowest beside the sections' list. */
const NARROW = [320, 721];

/** The widths at which it is wider than its window: something would have to be scrolled sideways to be read. */
async function overflows(page: Page): Promise<number[]> {
  const over: number[] = [];
  const size = page.viewport();
  const own = size?.width ?? 0;
  // The popup has one width, and what is made larger in it makes it larger.
  const widths = page.url().includes('popup.html') ? [own] : [own, ...NARROW];
  for (const width of widths) {
    if (size && width !== own) await page.setViewport({ ...size, width });
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    if (beyond > 0) over.push(width);
  }
  if (widths.length > 1) await page.setViewport(size);
  return over;
}

const moving = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 0)
        .length,
  );

async function look(scene: Scene, language: StateLanguage, problems: string[]): Promise<void> {
  const { name, page, whole } = scene;
  // A bar that sticks to the edge covers what is scrolled under it, and uncovers it again.
  const back = whole ? await growToContent(page, 20_000) : null;
  for (const [scheme, rules] of [
    ['light', WCAG],
    ['dark', COLOURS],
  ] as const) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    for (const line of await violations(page, rules)) problems.push(`${name} ${scheme}: ${line}`);
  }
  for (const width of await overflows(page)) problems.push(`${name}: wider than a window of ${width} px`);
  if ((await moving(page)) > 0) problems.push(`${name}: moves although nothing may`);
  const said = await page.evaluate(() => document.documentElement.lang);
  if (said !== language) problems.push(`${name}: says that its language is “${said}”`);
  if (language === 'zh-CN') {
    for (const line of await namesNotInChinese(page)) problems.push(`${name}: not named in Chinese: ${line}`);
  }
  await back?.();
}

/** Every page and state of one language, in both schemes. */
export async function expectAccessible(language: StateLanguage): Promise<void> {
  const worlds = await makeStateWorlds();
  try {
    const problems: string[] = [];
    const seen: string[] = [];
    await worlds.walkAll(language, async (scene) => {
      seen.push(scene.name);
      await look(scene, language, problems);
    });
    expect(seen.length).toBeGreaterThan(30);
    expect(problems).toEqual([]);
  } finally {
    await worlds.remove();
  }
}
