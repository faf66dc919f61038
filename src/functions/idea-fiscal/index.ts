import type { NmFunction } from '../runtime/define';
import { AVAILABILITY } from './availability';
import { BASE_PAYMENT_SPLIT } from './base-payment-split';
import { CEIS_MAXIMUM } from './ceis-maximum';
import { CEIS_RESERVE } from './ceis-reserve';
import { CHARTER_PRORATA } from './charter-prorata';
import { CHARTER_SHARE } from './charter-share';
import { EXCESS_COST_MINIMUM } from './excess-cost-minimum';
import { EXCESS_COST_PER_PUPIL } from './excess-cost-per-pupil';
import { IDEA_ALLOCATION } from './idea-allocation';
import { PROPORTIONATE_SHARE } from './proportionate-share';
import { SCHOOLWIDE_CAP } from './schoolwide-cap';

/** In the order of the catalogue. */
export const IDEA_FISCAL_FUNCTIONS: readonly NmFunction[] = [
  EXCESS_COST_PER_PUPIL,
  EXCESS_COST_MINIMUM,
  PROPORTIONATE_SHARE,
  CEIS_MAXIMUM,
  CEIS_RESERVE,
  IDEA_ALLOCATION,
  BASE_PAYMENT_SPLIT,
  CHARTER_SHARE,
  CHARTER_PRORATA,
  SCHOOLWIDE_CAP,
  AVAILABILITY,
];
