import type { FilingType } from './filing-type.ts';
import { algorithmFiling } from './types/algorithm-filing.ts';
import { dataExport } from './types/data-export.ts';
import { gamePublishing } from './types/game-publishing.ts';
import { icpFiling } from './types/icp-filing.ts';
import { icpLicence } from './types/icp-licence.ts';
import { onlineAv } from './types/online-av.ts';
import { onlineCulture } from './types/online-culture.ts';
import { onlinePublishing } from './types/online-publishing.ts';
import { publicationTrade } from './types/publication-trade.ts';

/** In the order of the legal notes. */
export const FILING_TYPES: readonly FilingType[] = [
  algorithmFiling,
  icpFiling,
  icpLicence,
  onlinePublishing,
  publicationTrade,
  gamePublishing,
  dataExport,
  onlineCulture,
  onlineAv,
];
