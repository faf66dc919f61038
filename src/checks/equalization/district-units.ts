import { cellName, rangeName } from '../../workbook/address';
import { fiscalYearName } from '../../rules/fiscal-year';
import { type Law, lawOf } from '../../rules/law';
import { lawWithOffice } from '../../rules/office-values';
import { type NamedComponent, parseComponent } from '../../rules/program-cost/component-words';
import {
  type DistrictRow,
  districtUnits,
  type Holding,
  holdingOf,
  isTotal,
} from '../../rules/program-cost/district-table';
import { type Case, rowsOfTable } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import type { RoleIn } from '../../kinds';
import { type TableView, viewsOf } from '../table-view';
import { yearOf } from './year';

type View = TableView<RoleIn<'program-cost-districts'>>;

/** Total program units of a statewide table that do not follow from its components by the law of its year. */
export const DISTRICT_UNITS: Check = {
  id: 'seg.district-units',
  title: 'Each district’s total program units follow from its components by the law of the year',
  severity: 'error',
  citation: {
    law: '22-8-18 A NMSA 1978',
    note: 'To FY18 the staffing index multiplies paragraphs (1) to (6), from FY20 early childhood and basic units only.',
  },
  run: (context) => viewsOf(context, 'program-cost-districts').flatMap(unitsFindings),
};

/** Years before and after the table's, whose law its totals may follow instead. */
const OTHER_YEARS = [-1, 1, -2, 2];

interface Columns {
  readonly columns: readonly number[];
  readonly components: readonly NamedComponent[];
}

/** The columns of components, left to right; undefined where a header cannot be read: then nothing adds up. */
function columnsOf(view: View): Columns | undefined {
  const columns = [...view.series('component')].sort((a, b) => a - b);
  const components = columns.flatMap((column) => parseComponent(view.header(column)) ?? []);
  return components.length === columns.length ? { columns, components } : undefined;
}

function rowOf(item: Case<RoleIn<'program-cost-districts'>>, columns: readonly number[]): DistrictRow {
  return {
    held: columns.map((column) => item.view.number(item.row ?? 0, column)),
    staffing: item.number('staffing'),
    total: item.number('totalUnits'),
  };
}

function unitsFindings(view: View): Finding[] {
  const year = yearOf(view);
  const named = columnsOf(view);
  if (year === undefined || !named) return [];
  const items = rowsOfTable(view).map((item) => ({ item, row: rowOf(item, named.columns) }));
  const rows = items.map(({ row }) => row);
  const law = lawWithOffice(lawOf(year), view.office);
  const holding = holdingOf(named.components, rows, law);
  if (!holding) return otherYear(view, named, rows, law);
  return items.flatMap(({ item, row }) => {
    const at = item.figure('totalUnits');
    const exact = districtUnits(named.components, row, holding, law);
    if (!at || !exact || isTotal(at.value, exact)) return [];
    const [actual, expected] = [at.value, exact.toDecimalPlaces(4)].map((each) => formatCount(each));
    const why = `by the law of ${fiscalYearName(year)} its components give`;
    return [
      findingAt(DISTRICT_UNITS, view, at, {
        message: `${item.name}: the total program units are ${actual}, but ${why} ${expected}.`,
        actual,
        expected,
        value: exact.toNumber(),
        fix: {
          after: formulaOf(item, named.columns, holding, year) ?? exact.toNumber(),
          reason: `${item.name}: ${why} ${expected}.`,
        },
      }),
    ];
  });
}

/** The formula of a row, where its components stand side by side. */
function formulaOf(item: Case, columns: readonly number[], holding: Holding, year: number): string | undefined {
  const { row = 0 } = item;
  const [left, right] = [columns[0], columns[columns.length - 1]];
  if (right - left !== columns.length - 1 || holding === 'units') return undefined;
  const cells = rangeName({ top: row, bottom: row, left, right });
  if (holding === 'added units') return `=SUM(${cells})`;
  const header = item.view.table.headerBottom;
  const names = [left, right].map((column) => cellName(header, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2'));
  return `=NM.TOTAL_PROGRAM_UNITS(${names.join(':')},${cells},${year},${item.ref('staffing') || '1'})`;
}

/** Totals that follow from the factors of another year: told once for the table. */
function otherYear(view: View, { components }: Columns, rows: readonly DistrictRow[], law: Law): Finding[] {
  const column = view.column('totalUnits');
  const near = OTHER_YEARS.map((years) => law.fiscalYear + years);
  const other = near.find((year) => holdingOf(components, rows, lawOf(year)) === 'quantities');
  if (column === undefined || other === undefined) return [];
  const [is, should] = [other, law.fiscalYear].map(fiscalYearName);
  return [
    findingAt(
      DISTRICT_UNITS,
      view,
      { row: view.table.headerBottom, column },
      {
        message: `The total program units follow from the law of ${is}, but the table is of ${should}: compute them by the factors and the staffing index of ${should}.`,
        actual: is,
        expected: should,
      },
    ),
  ];
}
