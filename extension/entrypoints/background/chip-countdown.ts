/** What the chip shows on a portal's page: that portal's most pressing count, worded, without any name. */
import type { ChipCountdown } from '../../messages.ts';
import { freshGlance } from './recount.ts';
import { portalOf } from './toolbar.ts';

export async function chipCountdown(address: string | undefined): Promise<ChipCountdown | null> {
  const portal = portalOf(address);
  if (portal === null) return null;
  const face = (await freshGlance()).portals[portal.id];
  return face === undefined || face.phase === null ? null : { text: face.chip, phase: face.phase };
}
