import type { FilingType } from './filing-type.ts';
import { algorithmFiling } from './types/algorithm-filing.ts';
import { auction } from './types/auction.ts';
import { broadcastProduction } from './types/broadcast-production.ts';
import { franchiseFiling } from './types/franchise-filing.ts';
import { onlineAv } from './types/online-av.ts';
import { onlineCulture } from './types/online-culture.ts';
import { performance } from './types/performance.ts';
import { relicAuction } from './types/relic-auction.ts';

export const FILING_TYPES: readonly FilingType[] = [
  algorithmFiling,
  onlineCulture,
  performance,
  broadcastProduction,
  onlineAv,
  franchiseFiling,
  auction,
  relicAuction,
];
