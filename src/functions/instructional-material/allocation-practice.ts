import { FY_OF_MATERIAL } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { type Decimal, sum, ZERO } from '../../rules/decimal';
import {
  allocationPractice,
  knownMemberships,
  practiceDifference,
} from '../../rules/instructional-material/allocation-practice';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { money, signedMoney, yearMembership, lawOfYear } from '../runtime/kinds';
import { type Working, type Step, dollars, figure, n, step, sumText, verdict } from '../runtime/working';

export const ALLOCATION_PRACTICE = perCell({
  name: 'ALLOCATION_PRACTICE',
  citation: {
    law: 'None: the department’s FY13 and FY14 spreadsheets, which depart from 22-15-9 A NMSA 1978',
    source: 'S3, Attachments 5a, 5b and 6',
    note: 'Reproduces Attachment 5a but for its misprints; rows with an adjustment may be a cent off, as it is printed rounded.',
  },
  params: {
    rate: required(money),
    mem_two_years_ago: required(yearMembership),
    mem_prior_year: required(yearMembership),
    mem_current: required(yearMembership),
    prior_year_adjustment: optional(signedMoney, ZERO),
    fy: optional(lawOfYear, LAW_OF_SOURCE.instructionalMaterial),
  },
  result: 'money',
  compute: (given) =>
    allocationPractice(
      given.rate,
      { twoYearsAgo: given.mem_two_years_ago, priorYear: given.mem_prior_year, current: given.mem_current },
      given.prior_year_adjustment,
      given.fy,
    ),
});

export const ALLOCATION_PRACTICE_DOC: FunctionDoc<typeof ALLOCATION_PRACTICE> = {
  area: 'Instructional material',
  summary:
    'What the department’s FY13/FY14 spreadsheet gave: rate × membership, plus 6 dollars × the change against the three-year average.',
  params: {
    rate: 'Dollars for each pupil, unrounded: see NM.PER_PUPIL_RATE.',
    mem_two_years_ago: '40-day membership two years ago; blank or a text where there was none.',
    mem_prior_year: '40-day membership of the prior year; blank or a text where there was none.',
    mem_current: '40-day membership of the current year; blank or a text where there is none.',
    prior_year_adjustment: 'Adjustment carried from the prior year, with its sign; 0 when left out.',
    fy: FY_OF_MATERIAL,
  },
  returns: 'Dollars, to the cent. Can be negative: the practice has no floor.',
  details: [
    'Where 95 percent of the current membership is below the average of the years that have a membership, six dollars times (current − average) are added: a deduction where membership fell. Exactly equal gets no adjustment. The signed prior-year adjustment is then added.',
    'An entity without a current membership gets 0, whatever its adjustment, as in Attachment 5a. 0 and blank are the same: no membership.',
    'Growth above 15/185 (8.108 percent) over the two earlier years gets no adjustment and decline a negative one: the reverse of the law’s additional pupils.',
  ],
  examples: [
    {
      formula: '=NM.ALLOCATION_PRACTICE(NM.PER_PUPIL_RATE(20975800,348425,0.9,277300),6291,6317,6016)',
      value: 320495.29,
      note: 'Alamogordo, FY14 (S3, Attachment 5a).',
    },
    {
      formula: '=NM.ALLOCATION_PRACTICE(NM.PER_PUPIL_RATE(20975800,348425,0.9,277300),"n/a",210,45,-10239.53)',
      value: -8328.59,
      note: 'Coral Community Center, FY14: two years of membership, and a negative allocation.',
    },
    {
      formula: '=NM.ALLOCATION_PRACTICE(NM.PER_PUPIL_RATE(20975800,348425,0.9,277300),222,227,181,-92.76)',
      value: 9410.46,
      note: 'Animas as printed: 8,510.47 is printed beside it. The adjustment must read −992.76 (see the discrepancies).',
    },
    {
      formula: '=NM.ALLOCATION_PRACTICE(NM.PER_PUPIL_RATE(20975800,348425,0.9,277300),351,334,"Ineligible")',
      value: 0,
      note: 'Baca Community School: no membership in the current year.',
    },
  ],
};

export const ALLOCATION_PRACTICE_WORKING: Working<typeof ALLOCATION_PRACTICE> = (given) => {
  const current = given.mem_current;
  const years = { twoYearsAgo: given.mem_two_years_ago, priorYear: given.mem_prior_year, current };
  const allocated = dollars(allocationPractice(given.rate, years, given.prior_year_adjustment, given.fy));
  if (current === undefined) {
    return [step('An entity without a current membership gets nothing.', 'no current membership', allocated)];
  }
  const known = knownMemberships(years);
  const difference = practiceDifference(current, known, given.fy);
  const dollarsEach = given.fy.value('practice-adjustment-dollars');
  const base = given.rate.times(current);
  return [
    step('The rate times the current membership.', n`${given.rate} × ${current}`, dollars(base)),
    step(
      'The average of the years that have a membership.',
      n`(${sumText(known, figure)}) ÷ ${known.length}`,
      figure(sum(known).div(known.length)),
    ),
    step(
      'An adjustment is made where 95 percent of the current membership is below that average.',
      n`${given.fy.value('practice-current-year-share')} × ${current} < ${sum(known).div(known.length)}`,
      verdict(difference !== undefined),
    ),
    ...adjustmentSteps(difference, dollarsEach),
    step(
      'The allocation, with the signed adjustment of the prior year.',
      n`${dollars(base)}${difference ? n` + (${dollars(difference.times(dollarsEach))})` : ''} + (${dollars(given.prior_year_adjustment)})`,
      allocated,
    ),
  ];
};

function adjustmentSteps(difference: Decimal | undefined, dollarsEach: Decimal): Step[] {
  if (!difference) return [];
  return [
    step(
      'Six dollars for each pupil by which the current membership differs from the average; negative where it fell.',
      n`${dollarsEach} × (${difference})`,
      dollars(difference.times(dollarsEach)),
    ),
  ];
}
