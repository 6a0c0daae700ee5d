/** The match patterns of all listed portals: the extension's host permissions and the chip's pages, and nothing more. */
import { PORTALS } from './all.ts';

export function portalHostPermissions(): string[] {
  return PORTALS.flatMap((portal) => portal.hosts).map((host) => `*://${host}/*`);
}
