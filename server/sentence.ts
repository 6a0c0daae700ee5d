/** What is said at the terminal: Chinese first, English under it, nothing about the code. */

export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

export function inBothLanguages({ zh, en }: Sentence): string {
  return `${zh}\n${en}\n`;
}

/** The command that was typed, with one more setting: the command line of Windows has another way to say it. */
export function commandWith(setting: string): string {
  const command = `npx -y pnpm@12 ${process.env['npm_lifecycle_event'] === 'start' ? 'start' : 'serve'}`;
  return process.platform === 'win32' ? `set ${setting}&& ${command}` : `${setting} ${command}`;
}
