import type { Template } from '../template';
import { BASE_PAYMENT_SPLIT } from './base-payment-split';
import { BUDGET_TRANSFER } from './budget-transfer';
import { CEIS } from './ceis';
import { EXCESS_COST } from './excess-cost';
import { LEA_ALLOCATION } from './lea-allocation';

export const IDEA_FISCAL_TEMPLATES: readonly Template[] = [
  BASE_PAYMENT_SPLIT,
  BUDGET_TRANSFER,
  CEIS,
  EXCESS_COST,
  LEA_ALLOCATION,
];
