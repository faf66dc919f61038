import type { Decimal } from '../../rules/decimal';
import { atRiskIndex, type AtRiskRates, threeYearAverage, totalRate } from '../../rules/equalization/at-risk';
import { factorInForce, LAW_OF_SOURCE } from '../../rules/law';
import { factorStep } from '../factor-steps';
import { optional, perRange, range, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { combinedShape, type Grid, toRows } from '../runtime/grid';
import { factor, lawOfYear, share } from '../runtime/kinds';
import { type Working, figure, n, step, sumText } from '../runtime/working';

/** One average for a cell, a row of three years or a column of three years; several rows of three years are districts. */
function averages(name: string, rates: Grid<Decimal>): Decimal[] {
  if (rates.rows === 1 || rates.columns === 1) return [threeYearAverage(rates.cells, name)];
  return toRows(rates).map((years) => threeYearAverage(years, name));
}

const PARAMS = {
  title1_rate: range(share),
  ell_rate: range(share),
  mobility_rate: range(share),
  fy: optional(lawOfYear, LAW_OF_SOURCE.funding),
  factor: optional(factor),
};

/** The average rates of each district. */
function districtsOf({ title1_rate, ell_rate, mobility_rate }: Values<typeof PARAMS>): AtRiskRates[] {
  const rates = Object.entries({ title1_rate, ell_rate, mobility_rate }).map(([name, grid]) => ({
    name,
    averages: averages(name, grid),
  }));
  const districts = combinedShape(rates.map(({ name, averages: each }) => ({ name, rows: each.length, columns: 1 })));
  const rateOf = (which: number, district: number): Decimal => {
    const each = rates[which].averages;
    return each[each.length === 1 ? 0 : district];
  };
  return Array.from({ length: districts.rows }, (_, district) => ({
    titleI: rateOf(0, district),
    englishLearners: rateOf(1, district),
    mobility: rateOf(2, district),
  }));
}

export const AT_RISK_INDEX = perRange({
  name: 'AT_RISK_INDEX',
  citation: {
    law: '22-8-23.3 NMSA 1978',
    source: 'S2, "English-Language Learner" and "Poverty"',
    note: 'The three rates are added, so a pupil who fits two criteria counts in both, whatever the summary says of counting once.',
  },
  params: PARAMS,
  result: 'number',
  compute: (given) => districtsOf(given).map((rates) => [atRiskIndex(rates, given.fy, given.factor)]),
});

export const AT_RISK_INDEX_DOC: FunctionDoc<typeof AT_RISK_INDEX> = {
  area: 'Equalization and local revenue',
  summary: 'At-risk index: the three-year averages of three rates, added, times the factor of the year.',
  params: {
    title1_rate: 'Share of membership used for the Title I allocation: three years, or one cell with their average.',
    ell_rate: 'Share of English language learners: three years, or one cell with their average.',
    mobility_rate: 'Share of mobile students: three years, or one cell with their average.',
    fy: 'Fiscal year; FY2017, the year of the funding summary, when left out.',
    factor: "A factor to use instead of the law's.",
  },
  returns: 'The index, unrounded. #N/A for a year without a published factor.',
  details: [
    'Give three years as one row or one column, or one cell that is an average already. Several rows with three years each are districts: the result spills one index a district.',
    'Factors: .0915 FY03–FY14, .106 FY15–FY17, .130 FY19, .25 FY20, .30 FY21–FY23, .33 FY24–FY25. From FY26 the statute computes another index (Laws 2025, ch. 89).',
  ],
  examples: [
    { formula: '=NM.AT_RISK_INDEX(0.3,0.15,0.25)', value: 0.0742, note: 'S2: 0.7 × 0.106.' },
    {
      formula: '=NM.AT_RISK_INDEX({0.2,0.3,0.4},{0.1,0.15,0.2},0.25)',
      value: 0.0742,
      note: 'The same from three years of two of the rates.',
    },
    { formula: '=NM.AT_RISK_INDEX(0.3,0.15,0.25,2021)', value: 0.21, note: '22-8-23.3 from FY21: 0.7 × 0.30.' },
    { formula: '=NM.AT_RISK_INDEX(0.3,0.15,0.25,2010)', value: 0.06405, note: 'Laws 2002, ch. 68: 0.7 × 0.0915.' },
    {
      formula: '=NM.AT_RISK_INDEX(0.3,0.15,0.25,"FY24")',
      value: 0.231,
      note: 'FY24 and FY25: 0.7 × 0.33.',
    },
    {
      formula: '=NM.AT_RISK_INDEX(0.3,0.15,0.25,2018)',
      value: { error: '#N/A' },
      note: 'No published factor for FY18.',
    },
  ],
};

export const AT_RISK_INDEX_WORKING: Working<typeof AT_RISK_INDEX> = (given, { row: district }) => {
  const rates = districtsOf(given)[district];
  const { title1_rate, ell_rate, mobility_rate, fy } = given;
  const average = (what: string, grid: Grid<Decimal>, result: Decimal) => {
    const years = grid.rows === 1 || grid.columns === 1 ? grid.cells : toRows(grid)[district];
    const numbers = years.length === 1 ? n`${years[0]}` : n`(${sumText(years, figure)}) ÷ ${years.length}`;
    return step(`The three-year average ${what}.`, numbers, figure(result), '22-8-23.3 B NMSA 1978');
  };
  return [
    average('of membership used for the Title I allocation', title1_rate, rates.titleI),
    average('of English-language learners', ell_rate, rates.englishLearners),
    average('of mobility', mobility_rate, rates.mobility),
    step(
      'The three averages added are the total rate.',
      n`${rates.titleI} + ${rates.englishLearners} + ${rates.mobility}`,
      figure(totalRate(rates)),
      '22-8-23.3 B NMSA 1978',
    ),
    factorStep(fy, 'at-risk-factor', given.factor),
    step(
      'The total rate times the factor is the at-risk index.',
      n`${totalRate(rates)} × ${factorInForce(fy, 'at-risk-factor', given.factor)}`,
      figure(atRiskIndex(rates, fy, given.factor)),
    ),
  ];
};
