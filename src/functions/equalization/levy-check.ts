import { FY_OF_FUNDING } from '../fiscal-year-doc';
import { brokenLevyLimits, capitalLevies, type Levies } from '../../rules/equalization/levy-check';
import { type Law, LAW_OF_SOURCE } from '../../rules/law';
import { isAtLeast, isAtMost } from '../../rules/cell-number';
import { optional, perCell, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { factor, lawOfYear } from '../runtime/kinds';
import { type Working, n, step, verdict, words } from '../runtime/working';

const PARAMS = {
  operating_mills: required(factor),
  building_mills: required(factor),
  improvement_mills: required(factor),
  debt_mills: required(factor),
  fy: optional(lawOfYear, LAW_OF_SOURCE.funding),
};

function leviesOf(given: Values<typeof PARAMS>): Levies {
  return {
    operating: given.operating_mills,
    building: given.building_mills,
    improvement: given.improvement_mills,
    debtService: given.debt_mills,
  };
}

function levyFinding(levies: Levies, law: Law): string {
  return brokenLevyLimits(levies, law).join('; ') || 'Within limits';
}

export const LEVY_CHECK = perCell({
  name: 'LEVY_CHECK',
  citation: {
    law: '7-37-7, 22-25-3, 22-26-3 and 22-26-7 NMSA 1978',
    source: 'S2, "Property Tax Floors and Ceilings"',
  },
  params: PARAMS,
  result: 'text',
  compute: (given) => levyFinding(leviesOf(given), given.fy),
});

export const LEVY_CHECK_DOC: FunctionDoc<typeof LEVY_CHECK> = {
  area: 'Equalization and local revenue',
  summary: "Whether a district's property tax levies are within the limits of the law, or which limit is broken.",
  params: {
    operating_mills: 'Operating levy, in dollars for each $1,000 of assessed value.',
    building_mills: 'Levy for school buildings, in mills.',
    improvement_mills: 'Levy for capital improvements, in mills.',
    debt_mills: 'Levy for debt service, in mills.',
    fy: FY_OF_FUNDING,
  },
  returns: '"Within limits", or every limit that is broken with the figure and the limit.',
  details: [
    'Operating at least 0.50; buildings at most 10; improvements at most 2; debt service, buildings and improvements together at most 15. Exactly at a limit is within it.',
  ],
  examples: [
    { formula: '=NM.LEVY_CHECK(0.5,10,2,3)', value: 'Within limits', note: 'S2: every limit exactly reached.' },
    {
      formula: '=NM.LEVY_CHECK(0.5,10.5,2,2)',
      value: 'Building levy: 10.50 mills, at most 10',
      note: 'One limit is broken.',
    },
    {
      formula: '=NM.LEVY_CHECK(0.25,10,2,4)',
      value:
        'Operating levy: 0.25 mills, at least 0.50; Debt service, building and improvement together: 16 mills, at most 15',
      note: 'Two limits are broken.',
    },
  ],
};

export const LEVY_CHECK_WORKING: Working<typeof LEVY_CHECK> = (given) => {
  const levies = leviesOf(given);
  const { operating, building, improvement, debtService } = levies;
  const combined = capitalLevies(levies);
  const broken = brokenLevyLimits(levies, given.fy);
  const least = given.fy.value('levy-operating');
  const buildings = given.fy.value('levy-building-maximum');
  const improvements = given.fy.value('levy-improvement-maximum');
  const together = given.fy.value('levy-combined-maximum');
  return [
    step(
      'The operating levy is at least 0.50 dollars for each $1,000.',
      n`${operating} ≥ ${least}`,
      verdict(isAtLeast(operating, least)),
      '7-37-7 NMSA 1978',
    ),
    step(
      'The levy for school buildings is at most 10 mills.',
      n`${building} ≤ ${buildings}`,
      verdict(isAtMost(building, buildings)),
      '22-26-3 NMSA 1978',
    ),
    step(
      'The levy for capital improvements is at most 2 mills.',
      n`${improvement} ≤ ${improvements}`,
      verdict(isAtMost(improvement, improvements)),
      '22-25-3 NMSA 1978',
    ),
    step(
      'Debt service, buildings and improvements together are at most 15 mills.',
      n`${debtService} + ${building} + ${improvement} = ${combined} ≤ ${together}`,
      verdict(isAtMost(combined, together)),
      '22-26-7 NMSA 1978',
    ),
    step('The limits that are broken.', `${broken.length} of 4`, words(levyFinding(levies, given.fy))),
  ];
};
