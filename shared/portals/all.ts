import { beijingHrss } from './sites/beijing-hrss.ts';
import { cacAlgorithm } from './sites/cac-algorithm.ts';
import { mctCultureMarket } from './sites/mct-culture-market.ts';
import { nrtaServices } from './sites/nrta-services.ts';
import { shanghaiServices } from './sites/shanghai-services.ts';
import type { Portal } from './portal.ts';

export const PORTALS: readonly Portal[] = [
  cacAlgorithm,
  mctCultureMarket,
  nrtaServices,
  beijingHrss,
  shanghaiServices,
];
