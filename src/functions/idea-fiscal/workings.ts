import type { AnyWorking } from '../runtime/working';
import { AVAILABILITY_WORKING } from './availability';
import { BASE_PAYMENT_SPLIT_WORKING } from './base-payment-split';
import { CEIS_MAXIMUM_WORKING } from './ceis-maximum';
import { CEIS_RESERVE_WORKING } from './ceis-reserve';
import { CHARTER_PRORATA_WORKING } from './charter-prorata';
import { CHARTER_SHARE_WORKING } from './charter-share';
import { EXCESS_COST_MINIMUM_WORKING } from './excess-cost-minimum';
import { EXCESS_COST_PER_PUPIL_WORKING } from './excess-cost-per-pupil';
import { IDEA_ALLOCATION_WORKING } from './idea-allocation';
import { PROPORTIONATE_SHARE_WORKING } from './proportionate-share';
import { SCHOOLWIDE_CAP_WORKING } from './schoolwide-cap';

export const IDEA_FISCAL_WORKINGS: Readonly<Record<string, AnyWorking>> = {
  EXCESS_COST_PER_PUPIL: EXCESS_COST_PER_PUPIL_WORKING,
  EXCESS_COST_MINIMUM: EXCESS_COST_MINIMUM_WORKING,
  PROPORTIONATE_SHARE: PROPORTIONATE_SHARE_WORKING,
  CEIS_MAXIMUM: CEIS_MAXIMUM_WORKING,
  CEIS_RESERVE: CEIS_RESERVE_WORKING,
  IDEA_ALLOCATION: IDEA_ALLOCATION_WORKING,
  BASE_PAYMENT_SPLIT: BASE_PAYMENT_SPLIT_WORKING,
  CHARTER_SHARE: CHARTER_SHARE_WORKING,
  CHARTER_PRORATA: CHARTER_PRORATA_WORKING,
  SCHOOLWIDE_CAP: SCHOOLWIDE_CAP_WORKING,
  AVAILABILITY: AVAILABILITY_WORKING,
};
