/** Every government site that the extension knows: each host here is a permission that is asked for at installation. */
import { beijingHrss } from './sites/beijing-hrss.ts';
import { cacAlgorithm } from './sites/cac-algorithm.ts';
import { cacDataExport } from './sites/cac-data-export.ts';
import { mctCultureMarket } from './sites/mct-culture-market.ts';
import { miitIcpFiling } from './sites/miit-icp-filing.ts';
import { miitTelecomMarket } from './sites/miit-telecom-market.ts';
import { mofcomAuction } from './sites/mofcom-auction.ts';
import { mofcomFranchise } from './sites/mofcom-franchise.ts';
import { mofcomUnified } from './sites/mofcom-unified.ts';
import { mpsInternetSecurity } from './sites/mps-internet-security.ts';
import { nppa } from './sites/nppa.ts';
import { nrtaServices } from './sites/nrta-services.ts';
import { shanghaiServices } from './sites/shanghai-services.ts';
import type { Portal } from './portal.ts';

export const PORTALS: readonly Portal[] = [
  cacAlgorithm,
  cacDataExport,
  miitIcpFiling,
  miitTelecomMarket,
  mpsInternetSecurity,
  nppa,
  mctCultureMarket,
  nrtaServices,
  mofcomFranchise,
  mofcomAuction,
  mofcomUnified,
  beijingHrss,
  shanghaiServices,
];
