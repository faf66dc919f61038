import { equalizationGuarantee } from '../../rules/equalization/equalization-guarantee';
import { programCost } from '../../rules/equalization/program-cost';
import { LAW_OF_SOURCE } from '../../rules/law';
import { sum } from '../../rules/decimal';
import { rangeName } from '../../workbook/address';
import type { CheckContext, Check } from '../check';
import { Case, casesOf, formulaOf } from '../case';
import { type Figure, figureFindings, findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { programOf } from './program';
import { creditOf } from './credit';
import { yearOf } from './year';

const LAW = {
  law: '22-8-18 and 22-8-25 NMSA 1978',
  source: 'S2, "Formula Type"',
  note: 'Membership × cost differential = units; units × unit value = program cost; less the credited local revenue.',
};

const UNITS: Figure = {
  role: 'units',
  inputs: ['mem', 'factor'],
  compute: ([mem, factor]) => (mem && factor ? mem.times(factor) : undefined),
  formula: (item) => `=${item.ref('mem')}*${item.ref('factor')}`,
};

/** At-risk units are index times membership, which has its own check. */
const AT_RISK_UNITS = /\bat[- ]?risk\b/i;

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
    return figureFindings(ROW_UNITS, rows, UNITS, 'its membership times its factor is');
  },
};

/** The labelled figures of a table, as a case of their own. */
function summary(view: TableView): Case {
  return new Case(view, view.table.inputs, view.table.sheet, undefined);
}

/** The rows of a table, with the labelled values that hold for all of them. */
export function rowsWithInputs(context: CheckContext, kind: 'program-units' | 'k5-plus'): Case[] {
  return viewsOf(context, kind).flatMap((view) =>
    view.rows('data').map(({ row }) => {
      const { inputs, columns } = view.table;
      const cells = Object.fromEntries(Object.entries(columns).map(([role, column]) => [role, { row, column }]));
      return new Case(view, { ...inputs, ...cells }, view.name(row), row);
    }),
  );
}

const ROW_COST: Figure = {
  role: 'cost',
  inputs: ['units', 'unitValue'],
  compute: ([units, value]) => (units && value ? programCost(units, value) : undefined),
  formula: (item) => formulaOf('PROGRAM_COST', item.ref('units'), item.ref('unitValue')),
};

const PROGRAM_COST: Figure = {
  role: 'programCost',
  inputs: ['totalUnits', 'unitValue'],
  compute: ([units, value]) => (units && value ? programCost(units, value) : undefined),
  formula: (item) => formulaOf('PROGRAM_COST', item.ref('totalUnits'), item.ref('unitValue')),
};

/** The units of the rows added up, where the table states their total beside it. */
function totalUnits(view: TableView): Finding[] {
  const column = view.column('units');
  const rows = view.rows('data').flatMap(({ row }) => view.number(row, column) ?? []);
  if (rows.length === 0 || view.rows('total', 'section').length > 0) return [];
  const figure: Figure = { role: 'totalUnits', inputs: [], compute: () => sum(rows) };
  return figureFindings(COST, [summary(view)], figure, 'the units of the rows add up to');
}

/** Units are printed to four decimals at most, and half of the last one is as much as a row may be off. */
const TOTAL_ROUNDING = 0.0005;

/** The total of units in the table's own last row, where it was typed. */
function totalRow(view: TableView): Finding[] {
  const column = view.column('units');
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
      .lte(TOTAL_ROUNDING * rows.length)
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

export const COST: Check = {
  id: 'seg.program-cost',
  title: 'Program cost is units times unit value',
  severity: 'error',
  citation: LAW,
  run: (context) => [
    ...figureFindings(COST, rowsWithInputs(context, 'program-units'), ROW_COST, 'its units times the unit value are'),
    ...viewsOf(context, 'program-units').flatMap((view) => [
      ...totalUnits(view),
      ...totalRow(view),
      ...figureFindings(COST, [summary(view)], PROGRAM_COST, 'the units times the unit value are'),
    ]),
  ],
};

const GUARANTEE_INPUTS = ['programCost', 'localLevy', 'impactAid', 'forestReserve', 'credit'];

/** The year as the formula's last argument, where its credit is another than the one that is taken without a year. */
function otherCredit(view: TableView): string {
  const year = yearOf(view);
  const usual = LAW_OF_SOURCE.funding.value('local-credit');
  return year === undefined || view.input('credit') || creditOf(view)?.eq(usual) ? '' : String(year);
}

const guarantee = (view: TableView): Figure => ({
  role: 'guarantee',
  inputs: GUARANTEE_INPUTS,
  compute: ([cost, levy, impactAid, forestReserve, stated]) => {
    const credit = stated ?? creditOf(view);
    return cost && levy && impactAid && forestReserve && credit
      ? equalizationGuarantee(cost, { levy, impactAid, forestReserve }, credit)
      : undefined;
  },
  formula: (item) => formulaOf('EQUALIZATION', ...GUARANTEE_INPUTS.map((role) => item.ref(role)), otherCredit(view)),
});

/** A guarantee that is not the program cost less the credited local revenue. */
export const GUARANTEE_RESULT: Check = {
  id: 'seg.guarantee',
  title: 'The guarantee is program cost less the credits',
  severity: 'error',
  citation: { law: '22-8-25 NMSA 1978', source: 'S2, "Expected Local Share"' },
  run: (context) =>
    viewsOf(context, 'program-units').flatMap((view) => {
      // Without a stated credit that of the law is taken, for the years that it is known for.
      if (!view.input('credit') && !creditOf(view)) return [];
      return figureFindings(
        GUARANTEE_RESULT,
        [summary(view)],
        guarantee(view),
        'the program cost less the credited levy, Impact Aid and forest reserve is',
      );
    }),
};
