import type { Check } from '../check';
import { ADDITIONAL_PUPILS } from './additional-pupils';
import { ALLOCATION_ROW } from './allocation-row';
import { AWARD_ROW } from './award-row';
import { CHARTER_APART } from './charter-apart';
import { FINAL_ROW } from './final-row';
import { HALVES } from './halves';
import { INELIGIBLE_PAID } from './ineligible-paid';
import { MEMBERSHIP_YEAR } from './membership-year';
import { NEGATIVE_ALLOCATION } from './negative-allocation';
import { NINETY_PERCENT } from './ninety-percent';
import { OFF_LIST } from './off-list';
import { MORE_THAN_POOL, POOL_NOT_EXHAUSTED } from './pool';
import { PRACTICE_ADJUSTMENT } from './practice-adjustment';
import { PRACTICE_ROW } from './practice-row';
import { REPORT_FIGURES } from './report-figures';
import { UNPAID_MEMBERSHIP } from './unpaid-membership';

export const INSTRUCTIONAL_MATERIAL_CHECKS: readonly Check[] = [
  PRACTICE_ROW,
  ALLOCATION_ROW,
  UNPAID_MEMBERSHIP,
  INELIGIBLE_PAID,
  NEGATIVE_ALLOCATION,
  ADDITIONAL_PUPILS,
  PRACTICE_ADJUSTMENT,
  NINETY_PERCENT,
  MORE_THAN_POOL,
  POOL_NOT_EXHAUSTED,
  OFF_LIST,
  HALVES,
  CHARTER_APART,
  MEMBERSHIP_YEAR,
  FINAL_ROW,
  AWARD_ROW,
  REPORT_FIGURES,
];
