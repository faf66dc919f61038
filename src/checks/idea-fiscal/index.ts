import { IDEA_FISCAL_KINDS } from '../../kinds/idea-fiscal';
import type { Check } from '../check';
import { checksOf } from '../of-kind';
import { AVAILABILITY } from './availability';
import { BASE_PAYMENT_SPLIT } from './base-payment-split';
import { BUDGET_TRANSFER } from './budget-transfer';
import { CEIS_LIMIT, CEIS_MANDATORY, CEIS_MAXIMUM } from './ceis';
import { EXCESS_COST } from './excess-cost';
import { EXCESS_COST_LEVELS } from './excess-cost-levels';
import { LEA_ALLOCATION } from './lea-allocation';
import { LEA_PARTS } from './lea-parts';
import { LEA_SHARES } from './lea-shares';
import { POPULATION_SHARE } from './population-share';
import { CEIS_FUND, PRIVATE_SCHOOL_FUND } from './reserved-fund';
import { SCHOOLWIDE_BUDGET, SCHOOLWIDE_CAP } from './schoolwide';

export const IDEA_FISCAL_CHECKS: readonly Check[] = [
  EXCESS_COST,
  EXCESS_COST_LEVELS,
  PRIVATE_SCHOOL_FUND,
  CEIS_LIMIT,
  CEIS_MANDATORY,
  CEIS_MAXIMUM,
  CEIS_FUND,
  POPULATION_SHARE,
  LEA_ALLOCATION,
  LEA_PARTS,
  LEA_SHARES,
  BASE_PAYMENT_SPLIT,
  SCHOOLWIDE_CAP,
  SCHOOLWIDE_BUDGET,
  AVAILABILITY,
  BUDGET_TRANSFER,
  ...checksOf(IDEA_FISCAL_KINDS),
];
