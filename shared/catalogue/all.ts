import type { FilingType } from './filing-type.ts';
import { algorithmFiling } from './types/algorithm-filing.ts';
import { businessLicence } from './types/business-licence.ts';
import { drugInfo } from './types/drug-info.ts';
import { food } from './types/food.ts';
import { hrService } from './types/hr-service.ts';
import { medicalDevice } from './types/medical-device.ts';
import { onlineAv } from './types/online-av.ts';
import { onlineCulture } from './types/online-culture.ts';

export const FILING_TYPES: readonly FilingType[] = [
  algorithmFiling,
  onlineCulture,
  onlineAv,
  hrService,
  drugInfo,
  medicalDevice,
  food,
  businessLicence,
];
