import { cacAlgorithm } from './sites/cac-algorithm.ts';
import { mctCultureMarket } from './sites/mct-culture-market.ts';
import { mpsInternetSecurity } from './sites/mps-internet-security.ts';
import { nrtaServices } from './sites/nrta-services.ts';
import type { Portal } from './portal.ts';

export const PORTALS: readonly Portal[] = [cacAlgorithm, mctCultureMarket, mpsInternetSecurity, nrtaServices];
