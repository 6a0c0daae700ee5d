import type { FilingType } from './filing-type.ts';
import { algorithmFiling } from './types/algorithm-filing.ts';
import { onlineAv } from './types/online-av.ts';
import { onlineCulture } from './types/online-culture.ts';

export const FILING_TYPES: readonly FilingType[] = [algorithmFiling, onlineCulture, onlineAv];

/** Raised with every change of a number, so that a device knows to compare the dates it showed before. */
export const CATALOGUE_VERSION = '2026-11-25';
