/** Why the server does not start: a sentence in both languages that says what to do. `start`, `serve` and `pnpm server` say the same. */
import { StorageFull } from './store/store.ts';
import { commandWith, type Sentence } from './sentence.ts';

export class StartRefused extends Error {
  readonly why:
    | 'portInUse'
    | 'addressRefused'
    | 'notWritable'
    | 'diskFull'
    | 'newerDatabase'
    | 'damagedDatabase';
  readonly sentence: Sentence;

  constructor(why: StartRefused['why'], sentence: Sentence) {
    super(sentence.en);
    this.name = 'StartRefused';
    this.why = why;
    this.sentence = sentence;
  }
}

export const wrongSettings = (problems: readonly string[]): Sentence => ({
  zh: `启动前请改正这些环境变量：${problems.join('；')}`,
  en: `Correct these environment variables and start again: ${problems.join('; ')}`,
});

export const portInUse = (port: number): Sentence => ({
  zh: `端口 ${port} 已被别的程序占用（也许守线已经在运行）。请先停掉它，或换一个端口：${commandWith(`PORT=${port + 1}`)}`,
  en: `Port ${port} is taken by another program (perhaps Shouxian is running already). Stop that one, or choose another port: ${commandWith(`PORT=${port + 1}`)}`,
});

/** Neither the port is taken nor the address free: `code` is the system's word for it. */
export const addressRefused = (host: string, port: number, code: string): Sentence =>
  /^E(?:ADDRNOTAVAIL|NOTFOUND|AI_AGAIN)$/.test(code)
    ? {
        zh: `HOST=${host} 不是这台机器的地址（${code}）。只给本机用填 127.0.0.1，让同事也能连上填 0.0.0.0。`,
        en: `HOST=${host} is no address of this machine (${code}). Set 127.0.0.1 for this machine alone, 0.0.0.0 to let colleagues in.`,
      }
    : {
        zh: `不能使用端口 ${port}（${code}）。请换一个大于 1024 的端口，例如 PORT=8787。`,
        en: `Port ${port} cannot be used (${code}). Choose one above 1024, for example PORT=8787.`,
      };

export const folderNotWritable = (folder: string): Sentence => ({
  zh: `数据文件夹不能写入：${folder}。请给它写权限，或用 DATA_DIR 指定另一个文件夹。`,
  en: `The data folder cannot be written: ${folder}. Give it write permission, or name another folder in DATA_DIR.`,
});

export const diskFull = (folder: string): Sentence => ({
  zh: `磁盘已满，不能写入：${folder}。请清出空间再启动；数据没有丢失，设备上的改动会等着。`,
  en: `The disk is full: ${folder} cannot be written. Free some space and start again; nothing is lost, changes wait on the devices.`,
});

export const newerDatabase = (file: string, reason: string): Sentence => ({
  zh: `${file} 来自更新版本的守线，没有改动它。请用那个版本启动，或停止后还原升级前的副本（${file}.before-…）：npx -y pnpm@12 server restore <副本>`,
  en: `${reason} Nothing was changed. Start that version, or put back the copy from before the update (${file}.before-…): npx -y pnpm@12 server restore <copy>`,
});

export const damagedDatabase = (file: string, reason: string): Sentence => ({
  zh: `数据文件 ${file} 不能使用，没有改动它（${reason}）。请还原最近的备份：npx -y pnpm@12 server restore <备份文件>；备份在数据文件夹的 backups 里。`,
  en: `${file} cannot be used: ${reason} Nothing was changed. Put back the newest backup, which is in the data folder under backups: npx -y pnpm@12 server restore <file>`,
});

/** By the system's word, or SQLite's; a quota that is used up comes as a failed write. */
export function isFullDisk(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    error instanceof StorageFull || /^(?:ENOSPC|EDQUOT|SQLITE_FULL|SQLITE_IOERR_(?:WRITE|SHM))/.test(code)
  );
}
