import { FY_OF_MANUAL } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { ZERO } from '../../rules/decimal';
import {
  type AdjustmentCase,
  adjustmentMaximum,
  allocationIncrease,
  ceisLimit,
  type Determination,
  effortAdjustment,
  mayAdjust,
} from '../../rules/maintenance-of-effort/adjustment';
import { parseDetermination } from '../../rules/maintenance-of-effort/determination';
import { optional, perCell, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { flag, type Kind, Misread, money, lawOfYear } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';

/** An annual determination as the letters write it: "★ MEETS", "Meets Requirements", "Needs Assistance". */
const determination: Kind<Determination> = {
  expects: '"Meets", "Needs Assistance", "Needs Intervention" or "Needs Substantial Intervention"',
  read(cell) {
    if (typeof cell !== 'string') return new Misread('is not a determination');
    return parseDetermination(cell) ?? new Misread('is not a determination');
  },
};

const PARAMS = {
  prior_allocation: required(money),
  current_allocation: required(money),
  determination: required(determination),
  ceis_spent: optional(money, ZERO),
  ceis_maximum: optional(money),
  action_taken: optional(flag, false),
  fy: optional(lawOfYear, LAW_OF_SOURCE.specialEducation),
};

function caseOf(given: Values<typeof PARAMS>): AdjustmentCase {
  return {
    priorAllocation: given.prior_allocation,
    currentAllocation: given.current_allocation,
    determination: given.determination,
    ceisSpent: given.ceis_spent,
    // 0 is an empty cell of Excel on the desktop: as when it is left out.
    ceisMaximum: given.ceis_maximum?.isZero() ? undefined : given.ceis_maximum,
    actionTaken: given.action_taken,
  };
}

export const MOE_ADJUSTMENT = perCell({
  name: 'MOE_ADJUSTMENT',
  citation: {
    law: '34 CFR 300.205 and Appendix D to Part 300',
    source: 'S4, Appendix G, "Adjustments to Local Fiscal Efforts"; "Special Rule"',
  },
  params: PARAMS,
  result: 'money',
  compute: (given) => effortAdjustment(caseOf(given), given.fy),
});

export const MOE_ADJUSTMENT_DOC: FunctionDoc<typeof MOE_ADJUSTMENT> = {
  area: 'Maintenance of effort',
  summary: 'By how much a district may reduce its effort after an increase of its IDEA B allocation (34 CFR 300.205).',
  params: {
    prior_allocation: 'IDEA B allocation of the year before, in dollars.',
    current_allocation: 'IDEA B allocation of this year, in dollars.',
    determination: 'Annual determination: "Meets", "Needs Assistance", "Needs Intervention" …',
    ceis_spent: 'Spent on coordinated early intervening services, in dollars; 0 when left out.',
    ceis_maximum: 'Most that may be spent on these services, in dollars; 15 % of this year’s allocation when left out.',
    action_taken: 'TRUE if the state took action against the district; FALSE when left out.',
    fy: FY_OF_MANUAL,
  },
  returns: 'Dollars, to the cent; 0 without an increase, with another determination than "Meets", or after an action.',
  details: [
    'Half of the increase. With early intervening services (CEIS): the smaller of half the increase and the CEIS maximum, less what was spent on CEIS, not below 0.',
    'The CEIS maximum is 15 % of the section 611 and 619 sub-grants together: give NM.CEIS_MAXIMUM where the allocations here are of section 611 only.',
  ],
  examples: [
    { formula: '=NM.MOE_ADJUSTMENT(267315,290068,"Meets")', value: 11376.5, note: 'S4, Appendix G, item 5.' },
    {
      formula: '=NM.MOE_ADJUSTMENT(900000,1000000,"Meets",30000,150000)',
      value: 20000,
      note: 'Appendix D to Part 300, Example 1: $30,000 for early intervening services.',
    },
    {
      formula: '=NM.MOE_ADJUSTMENT(1000000,2000000,"Meets",200000,300000)',
      value: 100000,
      note: 'Appendix D to Part 300, Example 2: $200,000 for these services leaves $100,000.',
    },
    {
      formula: '=NM.MOE_ADJUSTMENT(267315,290068,"Needs Assistance")',
      value: 0,
      note: 'Only an LEA that meets requirements may reduce its effort.',
    },
  ],
};

export const MOE_ADJUSTMENT_WORKING: Working<typeof MOE_ADJUSTMENT> = (given) => {
  const adjustment = caseOf(given);
  const result = dollars(effortAdjustment(adjustment, given.fy));
  if (!mayAdjust(adjustment)) {
    return [
      step(
        'Only an LEA that meets requirements, and against which no action was taken, may reduce its effort.',
        adjustment.actionTaken ? 'the state took action' : adjustment.determination,
        result,
        '34 CFR 300.205(c), 300.608(a)',
      ),
    ];
  }
  const half = adjustmentMaximum(adjustment, given.fy);
  const increase = allocationIncrease(adjustment);
  const steps = [
    step(
      'The increase of the allocation, not below 0.',
      n`${dollars(given.current_allocation)} − ${dollars(given.prior_allocation)}`,
      dollars(increase),
      '34 CFR 300.205(a)',
    ),
    step(
      'Not more than 50 percent of the increase.',
      n`${dollars(increase)} × ${given.fy.value('moe-adjustment-share')}`,
      dollars(half),
      '34 CFR 300.205(a)',
    ),
  ];
  if (given.ceis_spent.isZero()) return steps;
  return [
    ...steps,
    step(
      'What is spent on early intervening services counts toward the maximum: the smaller of half the increase and the CEIS maximum, less what was spent, not below 0.',
      n`the smaller of ${dollars(half)} and ${dollars(ceisLimit(adjustment, given.fy))}, − ${dollars(given.ceis_spent)}`,
      result,
      '34 CFR 300.205(d) and Appendix D to Part 300',
    ),
  ];
};
