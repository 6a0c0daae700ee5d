/** Every government site that the extension knows: each host here is a permission that is asked for at installation. */
import { cacAlgorithm } from './sites/cac-algorithm.ts';
import { mctCultureMarket } from './sites/mct-culture-market.ts';
import { mofcomAuction } from './sites/mofcom-auction.ts';
import { mofcomFranchise } from './sites/mofcom-franchise.ts';
import { mofcomUnified } from './sites/mofcom-unified.ts';
import { nrtaServices } from './sites/nrta-services.ts';
import type { Portal } from './portal.ts';

export const PORTALS: readonly Portal[] = [
  cacAlgorithm,
  mctCultureMarket,
  nrtaServices,
  mofcomFranchise,
  mofcomAuction,
  mofcomUnified,
];
