import { INSTRUCTIONAL_MATERIAL_KINDS } from '../../kinds/instructional-material';
import type { Check } from '../check';
import { checksOf } from '../of-kind';
import { ADDITIONAL_PUPILS } from './additional-pupils';
import { ADOPTION_CYCLE } from './adoption-cycle';
import { ALLOCATION_ROW } from './allocation-row';
import { AWARD_ROW } from './award-row';
import { BLOCK } from './block';
import { CHARTER_APART } from './charter-apart';
import { FINAL_ROW } from './final-row';
import { HALVES } from './halves';
import { INELIGIBLE_PAID } from './ineligible-paid';
import { MEMBERSHIP_COUNT } from './membership-count';
import { MEMBERSHIP_YEAR } from './membership-year';
import { NEGATIVE_ALLOCATION } from './negative-allocation';
import { NINETY_PERCENT } from './ninety-percent';
import { OFF_LIST } from './off-list';
import { ORDERS } from './orders';
import { AWARDS_ABOVE_POOL, MORE_THAN_POOL, POOL_NOT_EXHAUSTED } from './pool';
import { PRACTICE_ADJUSTMENT } from './practice-adjustment';
import { PRACTICE_ROW } from './practice-row';
import { REPORT_FIGURES } from './report-figures';
import { REVIEW_SCORES } from './review-scores';
import { UNPAID_MEMBERSHIP } from './unpaid-membership';

export const INSTRUCTIONAL_MATERIAL_CHECKS: readonly Check[] = [
  PRACTICE_ROW,
  ALLOCATION_ROW,
  UNPAID_MEMBERSHIP,
  INELIGIBLE_PAID,
  NEGATIVE_ALLOCATION,
  ADDITIONAL_PUPILS,
  PRACTICE_ADJUSTMENT,
  BLOCK,
  NINETY_PERCENT,
  MORE_THAN_POOL,
  POOL_NOT_EXHAUSTED,
  OFF_LIST,
  HALVES,
  CHARTER_APART,
  MEMBERSHIP_COUNT,
  MEMBERSHIP_YEAR,
  FINAL_ROW,
  AWARD_ROW,
  AWARDS_ABOVE_POOL,
  REPORT_FIGURES,
  REVIEW_SCORES,
  ORDERS,
  ADOPTION_CYCLE,
  ...checksOf(INSTRUCTIONAL_MATERIAL_KINDS),
];
