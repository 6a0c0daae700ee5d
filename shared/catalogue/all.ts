import type { FilingType } from './filing-type.ts';
import { algorithmFiling } from './types/algorithm-filing.ts';
import { genaiFiling } from './types/genai-filing.ts';
import { internetNews } from './types/internet-news.ts';
import { internetReligion } from './types/internet-religion.ts';
import { mlps } from './types/mlps.ts';
import { onlineAv } from './types/online-av.ts';
import { onlineCulture } from './types/online-culture.ts';
import { policeFiling } from './types/police-filing.ts';

export const FILING_TYPES: readonly FilingType[] = [
  algorithmFiling,
  genaiFiling,
  internetNews,
  internetReligion,
  mlps,
  policeFiling,
  onlineCulture,
  onlineAv,
];

/** Raised with every change of a number, so that a device knows to compare the dates it showed before. */
export const CATALOGUE_VERSION = '2026-11-25';
