import type { FilingType } from './filing-type.ts';
import { algorithmFiling } from './types/algorithm-filing.ts';
import { broadcastProduction } from './types/broadcast-production.ts';
import { onlineAv } from './types/online-av.ts';
import { onlineCulture } from './types/online-culture.ts';
import { performance } from './types/performance.ts';

export const FILING_TYPES: readonly FilingType[] = [
  algorithmFiling,
  onlineCulture,
  performance,
  broadcastProduction,
  onlineAv,
];
