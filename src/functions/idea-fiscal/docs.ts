import type { AnyDoc } from '../runtime/doc';
import { AVAILABILITY_DOC } from './availability';
import { BASE_PAYMENT_SPLIT_DOC } from './base-payment-split';
import { CEIS_MAXIMUM_DOC } from './ceis-maximum';
import { CEIS_RESERVE_DOC } from './ceis-reserve';
import { CHARTER_PRORATA_DOC } from './charter-prorata';
import { CHARTER_SHARE_DOC } from './charter-share';
import { EXCESS_COST_MINIMUM_DOC } from './excess-cost-minimum';
import { EXCESS_COST_PER_PUPIL_DOC } from './excess-cost-per-pupil';
import { IDEA_ALLOCATION_DOC } from './idea-allocation';
import { PROPORTIONATE_SHARE_DOC } from './proportionate-share';
import { SCHOOLWIDE_CAP_DOC } from './schoolwide-cap';

export const IDEA_FISCAL_DOCS: Readonly<Record<string, AnyDoc>> = {
  EXCESS_COST_PER_PUPIL: EXCESS_COST_PER_PUPIL_DOC,
  EXCESS_COST_MINIMUM: EXCESS_COST_MINIMUM_DOC,
  PROPORTIONATE_SHARE: PROPORTIONATE_SHARE_DOC,
  CEIS_MAXIMUM: CEIS_MAXIMUM_DOC,
  CEIS_RESERVE: CEIS_RESERVE_DOC,
  IDEA_ALLOCATION: IDEA_ALLOCATION_DOC,
  BASE_PAYMENT_SPLIT: BASE_PAYMENT_SPLIT_DOC,
  CHARTER_SHARE: CHARTER_SHARE_DOC,
  CHARTER_PRORATA: CHARTER_PRORATA_DOC,
  SCHOOLWIDE_CAP: SCHOOLWIDE_CAP_DOC,
  AVAILABILITY: AVAILABILITY_DOC,
};
