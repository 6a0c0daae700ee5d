/** The scripts that the built popup loads, those they import included. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION_FOLDER } from '../../scripts/project-root.ts';

export interface PopupScripts {
  readonly text: string;
  /** Each compressed by itself, as the files lie in the package. */
  readonly gzipBytes: number;
}

export async function popupScripts(): Promise<PopupScripts> {
  const page = await readFile(join(EXTENSION_FOLDER, 'popup.html'), 'utf8');
  const waiting = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path = '']) => path);
  const scripts = new Map<string, string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (scripts.has(path)) continue;
    const text = await readFile(join(EXTENSION_FOLDER, path), 'utf8');
    scripts.set(path, text);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*\(?["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      waiting.push(`${folder}${imported}`);
    }
  }
  const texts = [...scripts.values()];
  return {
    text: texts.join('\n'),
    gzipBytes: texts.reduce((sum, text) => sum + gzipSync(text).byteLength, 0),
  };
}
