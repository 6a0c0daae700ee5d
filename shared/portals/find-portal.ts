import { PORTALS } from './all.ts';
import type { Portal } from './portal.ts';

/** The listed portal of a host name, compared whole: a look-alike (`beian.cac.gov.cn.example`) is none. */
export function findPortal(hostname: string): Portal | null {
  return PORTALS.find((portal) => portal.hosts.includes(hostname)) ?? null;
}
