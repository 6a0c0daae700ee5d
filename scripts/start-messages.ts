/** Every sentence `start` says to the person at the terminal: Chinese first, English under it, nothing about the code. */
import { ownerLinkWords } from '../server/owner-link-words.ts';
import type { Sentence } from '../server/sentence.ts';

export interface Message extends Sentence {
  /** What is the same in every language: a link, a folder, another program's words. Printed under both. */
  readonly detail?: string;
}

export function say(message: Message): void {
  console.log(asText(message));
}

export function sayProblem(message: Message): void {
  console.error(asText(message));
}

function asText({ zh, en, detail }: Message): string {
  return `\n${zh}\n${en}${detail === undefined ? '' : `\n\n${indent(detail)}`}`;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}

export const wrongOption = (reason: string): Message => ({
  zh: `不认识这个选项（${reason}）。可用的只有 --no-browser：不打开浏览器。`,
  en: `An option is not known (${reason}). There is only --no-browser: open no browser.`,
});

export const building: Message = { zh: '正在构建扩展……', en: 'Building the extension…' };

export const buildFailed = (reason: string, logFile: string): Message => ({
  zh: `扩展没有构建成功。若没有改过代码，请重新下载本项目再试；详情在 ${logFile}`,
  en: `The extension could not be built. If you changed no code, download the project afresh; the details are in ${logFile}`,
  ...(reason === '' ? {} : { detail: reason }),
});

export const serverRunning = (welcome: string): Message => ({
  zh: `同步服务器已启动，按 Ctrl-C 停止。试用说明在 ${welcome}`,
  en: `The sync server is running; Ctrl-C stops it. How to try it: ${welcome}`,
});

export const ownerLink = (link: string): Message => ({ ...ownerLinkWords, detail: link });

export const browserOpened = (name: string): Message => ({
  zh: `已打开 ${name}，扩展已装好。关掉浏览器窗口不会停止同步服务器。`,
  en: `${name} is open with the extension in it. Closing its window does not stop the sync server.`,
});

export const browserClosed: Message = {
  zh: '浏览器已关闭，同步服务器仍在运行。按 Ctrl-C 停止；要再打开浏览器，停止后重新启动即可。',
  en: 'The browser was closed; the sync server is still running. Ctrl-C stops it; start again to reopen the browser.',
};

export const withoutSandbox: Message = {
  zh: '您正以 root 身份运行，浏览器只能关闭沙箱启动（--no-sandbox）：只用它打开练习页面，不要上网。',
  en: 'You are root, and the browser starts only without its sandbox (--no-sandbox): use it for the practice pages, not for the web.',
};

export const noDisplay: Message = {
  zh: '这台机器没有图形界面，所以没有打开浏览器。',
  en: 'This machine has no display, so no browser was opened.',
};

export const noBrowserFound: Message = {
  zh: '没有找到 Chrome、Edge 或 Chromium。请安装其中一个，或在 SHOUXIAN_BROWSER 里写明它的位置。',
  en: 'Chrome, Edge or Chromium was not found. Install one of them, or name its place in SHOUXIAN_BROWSER.',
};

export const namedBrowserMissing = (path: string): Message => ({
  zh: `SHOUXIAN_BROWSER 指向的浏览器不存在：${path}。请改正它，或去掉这个设置。`,
  en: `SHOUXIAN_BROWSER names a browser that is not there: ${path}. Correct it, or remove the setting.`,
});

export const browserFailed = (reason: string): Message => ({
  zh: `浏览器没有打开成功：${reason}`,
  en: `The browser could not be opened: ${reason}`,
});

/** How a person loads the built extension without our help. */
export const loadByHand = (folder: string, welcome: string): Message => ({
  zh: [
    '自己装上扩展，只要四步：',
    '  1. 在 Chrome、Edge 或 Chromium 的地址栏输入 chrome://extensions 并回车（Edge 是 edge://extensions）',
    '  2. 打开右上角的「开发者模式」',
    '  3. 点「加载已解压的扩展程序」，把下面的文件夹路径粘贴到选择框里（Mac 先按 ⌘⇧G，Linux 先按 Ctrl-L）',
    `  4. 打开 ${welcome}`,
  ].join('\n'),
  en: [
    'Four steps load the extension by hand:',
    '  1. Open chrome://extensions in Chrome, Edge or Chromium (edge://extensions in Edge)',
    '  2. Switch on "Developer mode"',
    '  3. Click "Load unpacked" and paste the folder below into the dialog (⌘⇧G first on a Mac, Ctrl-L on Linux)',
    `  4. Open ${welcome}`,
  ].join('\n'),
  detail: folder,
});

export const stopping: Message = { zh: '正在停止……', en: 'Stopping…' };
export const stopped: Message = { zh: '已停止。', en: 'Stopped.' };
