/** What is said beside the owner's link, and of who reaches the server by it. */
import { isIP } from 'node:net';
import type { ServerConfig } from './config.ts';
import { isGuessed } from './reachable-address.ts';
import { commandWith, type Sentence } from './sentence.ts';

export const ownerLinkWords: Sentence = {
  zh: '管理员链接：粘贴到扩展的「工作台 → 团队」。只能用一次，七天内有效，请不要转发。',
  en: "Owner's link: paste it in the extension under Workbench → Team. It works once, within seven days; do not pass it on.",
};

/** Null where links lead colleagues to this server as they are. */
export function wordsOnAddress(config: ServerConfig): Sentence | null {
  if (isGuessed(config)) {
    return {
      zh: '如果同事用别的地址或域名访问这台机器，请用 SHOUXIAN_PUBLIC_URL 写明（例如 http://192.0.2.7:8787），再重新启动。',
      en: 'If colleagues reach this machine by another address or name, set it in SHOUXIAN_PUBLIC_URL (for example http://192.0.2.7:8787) and start again.',
    };
  }
  if (config.publicUrl !== undefined || !isLoopback(config.host)) return null;
  return {
    zh: `现在只有这台机器能连上。要让同事加入，请停止后这样启动：${commandWith('HOST=0.0.0.0')}`,
    en: `Only this machine reaches the server. To let colleagues in, stop it and start again: ${commandWith('HOST=0.0.0.0')}`,
  };
}

/** Beside a link that was asked for at the terminal, without the settings that the server runs with. */
export function wordsOnLink(config: ServerConfig): Sentence | null {
  if (config.publicUrl !== undefined || !isLoopback(config.host)) return null;
  return {
    zh: '这条链接只在这台机器上有效。要在别的机器上用，请像启动服务器时一样写明 HOST 或 SHOUXIAN_PUBLIC_URL，再运行一次。',
    en: 'This link works on this machine alone. For another, say HOST or SHOUXIAN_PUBLIC_URL as for the server, and run this again.',
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
