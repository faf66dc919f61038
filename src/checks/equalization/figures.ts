import { HALF_THOUSANDTH } from '../judgement/rounding';
import { ONE, sum, ZERO } from '../../rules/decimal';
import { lessEnergy } from '../../rules/program-cost/guarantee';
import { rangeName } from '../../workbook/address';
import type { Check, CheckContext } from '../check';
import { blockOf, casesOf, rowsOfTable, rowsWithInputs } from '../case';
import { type Figure, figureFindings, findingAt } from '../figure';
import { figureOf, type KindFigure, kindFindings } from '../kind-figure';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { programOf } from './program';
import { creditOf, lawOfCredit } from './credit';
import { factorInForce, mayCountPupilToo } from './factor';
import { lawOfOwn } from './office-blank';
import { yearOf } from './year';

const LAW = {
  law: '22-8-18 and 22-8-25 NMSA 1978',
  source: 'S2, "Formula Type"',
  note: 'Membership × cost differential = units; units × unit value = program cost; less the credited local revenue.',
};

const UNITS = figureOf('program-units', 'units');
const ROW_COST = figureOf('program-units', 'cost');
const PROGRAM_COST = figureOf('program-units', 'programCost');
const DISTRICT_COST = figureOf('program-cost-districts', 'cost');
const DISTRICT_GUARANTEE = figureOf('program-cost-districts', 'guarantee', ({ view }) => lawOfCredit(view));
const CREDITED = figureOf('program-units', 'guarantee', ({ view }) => lawOfCredit(view));

/** At-risk units are index times membership, which has its own check. */
const AT_RISK_UNITS = /\bat[- ]?risk\b/i;

/** Where the factor was left blank, the law's of the year stands for it. */
const BY_LAW: Figure = {
  role: 'units',
  inputs: ['mem'],
  compute([mem], item) {
    const factor = item.content('factor') === null ? factorInForce(item) : undefined;
    const pupilToo = factor && mem?.times(factor.value.plus(ONE));
    if (pupilToo && mayCountPupilToo(item) && item.number('units')?.eq(pupilToo)) return undefined;
    return factor && mem?.times(factor.value);
  },
  formula(item) {
    const factor = factorInForce(item);
    return factor && `=${item.ref('mem')}*${factor.formula}`;
  },
};

/** Units of a row that are not its membership times its factor. Size units follow from another formula. */
export const ROW_UNITS: Check = {
  id: 'seg.units',
  title: 'Units are membership times factor',
  severity: 'error',
  citation: LAW,
  run(context) {
    const rows = casesOf(context, 'program-units').filter(
      (item) => !programOf(item.name)?.kind.endsWith('size') && !AT_RISK_UNITS.test(item.title('units')),
    );
    return [
      ...kindFindings(ROW_UNITS, rows, UNITS),
      ...figureFindings(ROW_UNITS, rows, BY_LAW, 'membership times the factor in force is'),
    ];
  },
};

/** The units that count: as the staffing index leaves them, where the table has a column of those. */
function unitsColumn(view: TableView): number | undefined {
  return view.column('adjusted') ?? view.column('units');
}

/** The units of the rows added up, where the table states their total beside it. */
function totalUnits(view: TableView): Finding[] {
  const column = unitsColumn(view);
  const rows = view.rows('data').flatMap(({ row }) => view.number(row, column) ?? []);
  if (rows.length === 0 || view.rows('total', 'section').length > 0) return [];
  const figure: Figure = { role: 'totalUnits', inputs: [], compute: () => sum(rows) };
  return figureFindings(COST, [blockOf(view)], figure, 'the units of the rows add up to');
}

/** The total of units in the table's own last row, where it was typed. */
function totalRow(view: TableView): Finding[] {
  const column = unitsColumn(view);
  const totals = view.rows('total', 'grand-total');
  if (column === undefined || totals.length !== 1 || view.table.sections.length > 1) return [];
  const [{ row }] = totals;
  const rows = view.rows('data');
  const printed = view.number(row, column);
  if (!printed || rows.length === 0 || view.sheet.formula(row, column) !== undefined) return [];
  const exact = sum(rows.flatMap((data) => view.number(data.row, column) ?? []));
  // Units are written to some decimals each: their total is off by half of the last for each row at most.
  if (
    printed
      .minus(exact)
      .abs()
      .lte(HALF_THOUSANDTH * rows.length)
  )
    return [];
  const expected = formatCount(exact.toDecimalPlaces(4));
  const range = rangeName({ top: rows[0].row, left: column, bottom: rows[rows.length - 1].row, right: column });
  return [
    findingAt(
      COST,
      view,
      { row, column },
      {
        message: `The total of units is ${formatCount(printed)}, but the units of the rows add up to ${expected}.`,
        actual: formatCount(printed),
        expected,
        value: exact.toNumber(),
        fix: { after: `=SUM(${range})`, reason: `The units of the rows add up to ${expected}.` },
      },
    ),
  ];
}

/** Where the unit value was left blank, the office's own of the year stands for it. */
function costByOffice(role: 'programCost' | 'cost'): Figure {
  return {
    role,
    inputs: ['totalUnits'],
    compute: ([units], { view }) =>
      view.input('unitValue') ? undefined : units && lawOfOwn(view, 'unit-value')?.value('unit-value').times(units),
  };
}
const BY_OFFICE = 'the units times the unit value of the year are';

export const COST: Check = {
  id: 'seg.program-cost',
  title: 'Program cost is units times unit value',
  severity: 'error',
  citation: LAW,
  run: (context) => [
    ...kindFindings(COST, rowsWithInputs(context, 'program-units'), ROW_COST),
    ...kindFindings(COST, rowsWithInputs(context, 'program-cost-districts'), DISTRICT_COST),
    ...figureFindings(COST, casesOf(context, 'program-cost-districts'), costByOffice('cost'), BY_OFFICE),
    ...viewsOf(context, 'program-units').flatMap((view) => [
      ...totalUnits(view),
      ...totalRow(view),
      ...kindFindings(COST, [blockOf(view)], PROGRAM_COST),
      ...figureFindings(COST, [blockOf(view)], costByOffice('programCost'), BY_OFFICE),
    ]),
  ],
};

const ENERGY = ['energyContracts', 'energyBonding'] as const;

/** The same less the energy amounts, of which the law of the year takes off its shares: a value, no formula of one cell. */
const LESS_ENERGY: KindFigure = {
  ...CREDITED,
  inputs: [...CREDITED.inputs, ...ENERGY],
  compute(values, item) {
    const given = CREDITED.inputs.length;
    const credited = CREDITED.compute(values.slice(0, given), item);
    const [contracts = ZERO, bonding = ZERO] = values.slice(given);
    return credited && lessEnergy(credited, { contracts, bonding }, lawOfCredit(item.view));
  },
  formula: () => undefined,
  why: 'the program cost less the credited revenue and the energy amounts is',
};

/** A guarantee that is not the program cost less the credited local revenue. */
export const GUARANTEE_RESULT: Check = {
  id: 'seg.guarantee',
  title: 'The guarantee is program cost less the credits',
  severity: 'error',
  citation: { law: '22-8-25 NMSA 1978', source: 'S2, "Expected Local Share"' },
  run: (context) => [
    ...districtGuarantees(context),
    ...viewsOf(context, 'program-units').flatMap((view) => {
      // Without a stated credit that of the law is taken, for the years that it is known for.
      if (!view.input('credit') && !creditOf(view)) return [];
      const hasEnergy = ENERGY.some((role) => view.input(role));
      return kindFindings(GUARANTEE_RESULT, [blockOf(view)], hasEnergy ? LESS_ENERGY : CREDITED);
    }),
  ],
};

const REVENUE = ['localLevy', 'impactAid', 'forestReserve'] as const;

/** Of a statewide table that names its year, and shows the revenue where the law of the year credits it. */
function districtGuarantees(context: CheckContext): Finding[] {
  return viewsOf(context, 'program-cost-districts').flatMap((view) => {
    const credit = view.input('credit')?.value ?? creditOf(view);
    if (yearOf(view) === undefined || !credit) return [];
    if (!credit.isZero() && REVENUE.some((role) => view.column(role) === undefined)) return [];
    return kindFindings(GUARANTEE_RESULT, rowsOfTable(view), DISTRICT_GUARANTEE);
  });
}
