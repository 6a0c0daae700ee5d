import type { FilingType } from './filing-type.ts';
import { algorithmFiling } from './types/algorithm-filing.ts';
import { auction } from './types/auction.ts';
import { broadcastProduction } from './types/broadcast-production.ts';
import { businessLicence } from './types/business-licence.ts';
import { dataExport } from './types/data-export.ts';
import { drugInfo } from './types/drug-info.ts';
import { food } from './types/food.ts';
import { franchiseFiling } from './types/franchise-filing.ts';
import { gamePublishing } from './types/game-publishing.ts';
import { genaiFiling } from './types/genai-filing.ts';
import { hrService } from './types/hr-service.ts';
import { icpFiling } from './types/icp-filing.ts';
import { icpLicence } from './types/icp-licence.ts';
import { internetNews } from './types/internet-news.ts';
import { internetReligion } from './types/internet-religion.ts';
import { medicalDevice } from './types/medical-device.ts';
import { mlps } from './types/mlps.ts';
import { onlineAv } from './types/online-av.ts';
import { onlineCulture } from './types/online-culture.ts';
import { onlinePublishing } from './types/online-publishing.ts';
import { performance } from './types/performance.ts';
import { policeFiling } from './types/police-filing.ts';
import { publicationTrade } from './types/publication-trade.ts';
import { relicAuction } from './types/relic-auction.ts';

export const FILING_TYPES: readonly FilingType[] = [
  algorithmFiling,
  genaiFiling,
  internetNews,
  internetReligion,
  mlps,
  icpFiling,
  icpLicence,
  policeFiling,
  onlinePublishing,
  publicationTrade,
  gamePublishing,
  dataExport,
  onlineCulture,
  performance,
  broadcastProduction,
  onlineAv,
  franchiseFiling,
  auction,
  relicAuction,
  hrService,
  drugInfo,
  medicalDevice,
  food,
  businessLicence,
];

/** Raised with every change of a number, so that a device knows to compare the dates it showed before. */
export const CATALOGUE_VERSION = '2026-11-28';
