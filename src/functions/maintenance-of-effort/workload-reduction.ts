import type { Citation } from '../../law/citation';
import { type Decimal, ZERO } from '../../rules/decimal';
import { type Workload, workloadCost, workloadReduction } from '../../rules/maintenance-of-effort/workload';
import { type Law, LAW_OF_SOURCE, lawOf } from '../../rules/law';
import { RuleError, impossible } from '../../rules/rule-error';
import type { Computed } from '../runtime/cell';
import {
  blankAs,
  type NmFunction,
  optional,
  optionalRange,
  perCell,
  perRange,
  range,
  required,
  valuesAt,
} from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { type Grid, shapeName } from '../runtime/grid';
import { count, lawOfYear, unitValue } from '../runtime/kinds';
import { type ArgumentsWorking, type Step, dollars, n, step } from '../runtime/working';
import { workloadCostSteps } from './workload-cost';

const CITATION: Citation = {
  law: '34 CFR 300.204(b); 22-8-21 NMSA 1978',
  source: 'S4, Appendix G, "Decrease in Student Enrollment", workload reduction worksheet',
  note: 'The worksheet prints an increase in parentheses; an increase is no exception and gives 0.',
};

/** The worksheet leaves its first year empty, and a year may have no pupil at a level: no pupils, not a mistake. */
const priorCount = blankAs(count, ZERO);

const TWO_YEARS = {
  prior_ab: required(priorCount),
  prior_c: required(priorCount),
  prior_d: required(priorCount),
  prior_unit_value: required(unitValue),
  ab: required(count),
  c: required(count),
  d: required(count),
  unit_value: required(unitValue),
  fy: optional(lawOfYear),
};

/** The law of the year before; the funding summary's where no year is given. */
function yearBefore(law: Law | undefined): Law {
  return law ? lawOf(law.fiscalYear - 1) : LAW_OF_SOURCE.funding;
}

/** The same of two years, each with its figures: what a row of a worksheet is compared by. */
export const TWO_YEARS_REDUCTION = perCell({
  name: 'WORKLOAD_REDUCTION',
  citation: CITATION,
  params: TWO_YEARS,
  result: 'money',
  compute: (given) =>
    workloadReduction(
      workloadCost(
        { ab: given.prior_ab, c: given.prior_c, d: given.prior_d },
        given.prior_unit_value,
        yearBefore(given.fy),
      ),
      workloadCost({ ab: given.ab, c: given.c, d: given.d }, given.unit_value, given.fy ?? LAW_OF_SOURCE.funding),
    ),
});

const levelOrBlank = blankAs(count, undefined);

function checkShapes(columns: Readonly<Record<string, Grid<unknown>>>): void {
  const [[first, worksheet], ...others] = Object.entries(columns);
  for (const [name, column] of others) {
    if (column.rows !== worksheet.rows || column.columns !== worksheet.columns) {
      throw impossible(
        `${first} is ${shapeName(worksheet)} and ${name} is ${shapeName(column)}: give the four columns of one worksheet, with the same years.`,
      );
    }
  }
  if (worksheet.rows > 1 && worksheet.columns > 1) {
    throw impossible(`${first} is ${shapeName(worksheet)}: give one column with a row for each year.`);
  }
}

type Levels = Readonly<Record<'ab' | 'c' | 'd', Grid<Decimal | undefined>>>;

/** A year's cost; the first year may be empty, in a later one a blank count is a mistake that stays with that year. */
function costOf(year: number, levels: Levels, unitValue: Decimal, law: Law): Decimal | RuleError {
  const counts: Record<string, Decimal> = {};
  for (const [name, column] of Object.entries(levels)) {
    const pupils = column.cells[year] ?? (year === 0 ? ZERO : undefined);
    if (pupils === undefined) return impossible(`${name} (year ${year + 1}) is blank. Give ${count.expects}.`);
    counts[name] = pupils;
  }
  return workloadCost({ ab: counts.ab, c: counts.c, d: counts.d }, unitValue, law);
}

/** The law of a worksheet's year, where its years are given. */
function lawIn(years: Grid<Law> | undefined, year: number): Law {
  return years?.cells[year] ?? LAW_OF_SOURCE.funding;
}

const worksheet = perRange({
  name: 'WORKLOAD_REDUCTION',
  citation: CITATION,
  params: {
    ab: range(levelOrBlank),
    c: range(levelOrBlank),
    d: range(levelOrBlank),
    unit_value: range(unitValue),
    fy: optionalRange(lawOfYear),
  },
  result: 'money',
  compute({ unit_value, fy, ...levels }) {
    checkShapes({ ...levels, unit_value, ...(fy && { fy }) });
    const costs = unit_value.cells.map((value, year) => costOf(year, levels, value, lawIn(fy, year)));
    const reductions = costs.map((cost, year): Computed => {
      if (cost instanceof RuleError) return cost;
      if (year === 0) return '';
      const prior = costs[year - 1];
      return prior instanceof RuleError ? prior : workloadReduction(prior, cost);
    });
    return unit_value.columns === 1 ? reductions.map((reduction) => [reduction]) : [reductions];
  },
});

/** What hosts are told of the arguments: eight cells, or the first four as whole columns. */
const PARAMS = {
  prior_ab: range(priorCount),
  prior_c: range(priorCount),
  prior_d: range(priorCount),
  prior_unit_value: range(unitValue),
  ab: optionalRange(count),
  c: optionalRange(count),
  d: optionalRange(count),
  unit_value: optionalRange(unitValue),
  fy: { ...optionalRange(lawOfYear), assumes: LAW_OF_SOURCE.funding },
};

/** Of the counts and values only the first four are given: the columns of one worksheet. */
function isWorksheet(args: readonly unknown[]): boolean {
  return args.slice(4, 8).every((argument) => argument === null || argument === undefined);
}

function worksheetArguments(args: readonly unknown[]): readonly unknown[] {
  return [...args.slice(0, 4), ...args.slice(8)];
}

export const WORKLOAD_REDUCTION: NmFunction<typeof PARAMS> = {
  name: 'WORKLOAD_REDUCTION',
  citation: CITATION,
  params: PARAMS,
  result: 'money',
  call(args) {
    return isWorksheet(args) ? worksheet.call(worksheetArguments(args)) : TWO_YEARS_REDUCTION.call(args);
  },
};

export const WORKLOAD_REDUCTION_DOC: FunctionDoc<typeof WORKLOAD_REDUCTION> = {
  area: 'Maintenance of effort',
  summary: 'The exception for a decrease in enrollment: by how much the workload cost fell from one year to the next.',
  params: {
    prior_ab: 'Pupils at level A/B the year before. Or, with only four arguments, the A/B column of all years.',
    prior_c: 'Pupils at level C the year before, or the C column of all years.',
    prior_d: 'Pupils at level D the year before, or the D column of all years.',
    prior_unit_value: 'Unit value of the year before in dollars, or the unit value column of all years.',
    ab: 'Pupils at level A/B this year. Leave out with whole columns.',
    c: 'Pupils at level C this year. Leave out with whole columns.',
    d: 'Pupils at level D this year. Leave out with whole columns.',
    unit_value: 'Unit value of this year, in dollars. Leave out with whole columns.',
    fy: 'Fiscal year of the later counts, or with four columns of one worksheet the column of its years; the factors of FY17 when left out.',
  },
  returns:
    'Dollars, to the cent; 0 when the cost did not fall. Given the four columns of one worksheet, one figure a year, the first year blank.',
  details: [
    'Each year’s cost is 0.7 × A/B + 1 × C + 2 × D, times the unit value of that year, to the cent. The reduction is the prior cost less the cost.',
    'With the four columns of a worksheet, blank counts in the first year are no pupils, as in the manual’s worksheet; in a later year a blank count gives an error for that year and the one after it.',
  ],
  examples: [
    {
      formula: '=NM.WORKLOAD_REDUCTION(10,3,6,3792.65,10,3,2,3712.17)',
      value: 31467.92,
      note: 'S4, Appendix G, 2010-2011.',
    },
    {
      formula: '=NM.WORKLOAD_REDUCTION(10,3,2,3712.17,15,4,5,3598.87)',
      value: 0,
      note: '2011-2012: the cost rose, printed (36,201.94).',
    },
    { formula: '=NM.WORKLOAD_REDUCTION(15,4,5,3598.87,16,2,1,3673.54)', value: 32334.51, note: '2012-2013.' },
    { formula: '=NM.WORKLOAD_REDUCTION(16,2,1,3673.54,16,0,0,3817.55)', value: 13081.25, note: '2013-2014.' },
    {
      formula:
        '=NM.WORKLOAD_REDUCTION({10;10;15;16;16},{3;3;4;2;0},{6;2;5;1;0},{3792.65;3712.17;3598.87;3673.54;3817.55})',
      value: [[''], [31467.92], [0], [32334.51], [13081.25]],
      note: 'The whole worksheet at once.',
    },
  ],
};

export const WORKLOAD_REDUCTION_WORKING: ArgumentsWorking = {
  fromArguments(args, { row, column }) {
    if (!isWorksheet(args)) {
      const given = valuesAt(TWO_YEARS, args, row, column);
      return reductionSteps(
        { ab: given.prior_ab, c: given.prior_c, d: given.prior_d },
        given.prior_unit_value,
        yearBefore(given.fy),
        { ab: given.ab, c: given.c, d: given.d },
        given.unit_value,
        given.fy ?? LAW_OF_SOURCE.funding,
      );
    }
    const { unit_value, fy, ...levels } = valuesAt(worksheet.params, worksheetArguments(args), 0, 0);
    const year = unit_value.columns === 1 ? row : column;
    if (year === 0) return [];
    const workload = (of: number): Workload => ({
      ab: levels.ab.cells[of] ?? ZERO,
      c: levels.c.cells[of] ?? ZERO,
      d: levels.d.cells[of] ?? ZERO,
    });
    return reductionSteps(
      workload(year - 1),
      unit_value.cells[year - 1],
      lawIn(fy, year - 1),
      workload(year),
      unit_value.cells[year],
      lawIn(fy, year),
    );
  },
};

function reductionSteps(
  prior: Workload,
  priorValue: Decimal,
  priorLaw: Law,
  workload: Workload,
  unitValue: Decimal,
  law: Law,
): Step[] {
  const [before, cost] = [workloadCost(prior, priorValue, priorLaw), workloadCost(workload, unitValue, law)];
  return [
    ...workloadCostSteps(prior, priorValue, priorLaw).map((each) => ({ ...each, rule: `Year before. ${each.rule}` })),
    ...workloadCostSteps(workload, unitValue, law).map((each) => ({ ...each, rule: `This year. ${each.rule}` })),
    step(
      'The exception is the decrease; an increase is none and gives 0.',
      n`${dollars(before)} − ${dollars(cost)}`,
      dollars(workloadReduction(before, cost)),
      '34 CFR 300.204(b)',
    ),
  ];
}
