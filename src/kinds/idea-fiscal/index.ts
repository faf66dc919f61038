import { AVAILABILITY } from './availability';
import { BASE_PAYMENT_SPLIT } from './base-payment-split';
import { BUDGET_TRANSFER } from './budget-transfer';
import { CEIS } from './ceis';
import { CHARTER_PRORATA } from './charter-prorata';
import { CHARTER_SHARE } from './charter-share';
import { EXCESS_COST } from './excess-cost';
import { LEA_ALLOCATION } from './lea-allocation';
import { PROPORTIONATE_SHARE } from './proportionate-share';
import { SCHOOLWIDE_CAP } from './schoolwide-cap';

export const IDEA_FISCAL_KINDS = [
  EXCESS_COST,
  PROPORTIONATE_SHARE,
  CEIS,
  LEA_ALLOCATION,
  CHARTER_SHARE,
  CHARTER_PRORATA,
  SCHOOLWIDE_CAP,
  BASE_PAYMENT_SPLIT,
  AVAILABILITY,
  BUDGET_TRANSFER,
] as const;
