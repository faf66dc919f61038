import { type Decimal, sum } from '../../rules/decimal';
import { ideaAllocation } from '../../rules/idea-fiscal/allocation';
import { type CellRange, rangeName } from '../../workbook/address';
import { type Case, type CellAt, casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { determined, explanationsOf, type Figure, findingAt, misfit } from '../figure';
import type { Finding } from '../finding';
import { figureOf, kindFindings } from '../kind-figure';
import { formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { amountBy, commonRates, holdsBy, type LeaRates } from './lea-rates';
import { grantOf, type LeaRow, leaRows, shareOf, unitOf } from './lea-table';

/** Cents, or whole dollars, by largest remainder, or each rounded by itself. */
const ROUNDING = 1.51;
/** So many rows must agree, and so large a part of all, before another can be called wrong. */
const LEAST_ROWS = 3;
const LEAST_PART = 0.6;

/** An LEA's allocation that is not its base payment and its shares by enrollment and poverty, or a total that is not all of them. */
export const LEA_ALLOCATION: Check = {
  id: 'idea.lea-allocation',
  title: 'Allocations are base payments and shares by enrollment and poverty',
  severity: 'error',
  citation: { law: '34 CFR 300.705(b), 300.816', source: 'S4, "Sub-grants to LEAs"' },
  run(context) {
    const items = casesOf(context, 'lea-allocation');
    return viewsOf(context, 'lea-allocation').flatMap((view) =>
      inTable(
        view,
        items.filter((item) => item.view.table === view.table),
      ),
    );
  },
};

const PARTS = ['populationAmount', 'povertyAmount'] as const;

/** With the parts shown, each row is its parts. */
const OF_PARTS = figureOf('lea-allocation', 'allocation');

function inTable(view: TableView, items: readonly Case[]): Finding[] {
  const rows = leaRows(items);
  const grant = grantOf(view);
  const counts = rows.map((row) => row.counts);
  const expected = grant && determined(() => ideaAllocation(grant.value, counts, shareOf(view)));
  const off = rows.filter(
    ({ allocation, unit }, index) =>
      !expected ||
      allocation
        .minus(expected[index])
        .abs()
        .gt(ROUNDING * unit),
  );
  // An allocation that holds by the total is right: then one of its parts is not, and told as such.
  const held = new Set(rows.filter((row) => !off.includes(row)).map(({ item }) => item));
  // Parts that are each rounded by themselves add up to the rounded sum or beside it.
  const ofParts = { ...OF_PARTS, slack: Math.max(...PARTS.map((role) => unitOf(items, role))) };
  const parts = kindFindings(
    LEA_ALLOCATION,
    items.filter((item) => !held.has(item)),
    ofParts,
  );
  if (parts.length > 0) return parts;
  if (expected && enough(rows.length - off.length, rows.length)) {
    return off.map((row) => rowFinding(row, formatMoney(expected[rows.indexOf(row)]), fixOf(row, rows)));
  }
  const rates = commonRates(rows);
  const odd = rates ? rows.filter((row) => !holdsBy(rates, row)) : rows;
  if (!rates || !enough(rows.length - odd.length, rows.length)) return [];
  if (odd.length === 0) return totalFinding(view, rows);
  return odd.map((row) => ({
    ...rowFinding(row, formatMoney(amountBy(rates, row).toDecimalPlaces(2)), undefined),
    explanations: oddCell(row, rates),
  }));
}

function enough(held: number, all: number): boolean {
  return held >= LEAST_ROWS && held >= all * LEAST_PART;
}

function rowFinding({ item, allocation }: LeaRow, expected: string, after: string | undefined): Finding {
  return findingAt(LEA_ALLOCATION, item.view, item.at('allocation') as CellAt, {
    message: `${item.name} is allocated ${formatMoney(allocation)}, but its base payment and its shares by enrollment and poverty are ${expected}, as the other LEAs' are computed.`,
    actual: formatMoney(allocation),
    expected,
    fix:
      after === undefined
        ? undefined
        : { after, reason: `${item.name}: base payment and shares by enrollment and poverty.` },
  });
}

/** The amount out of the whole table's formula; nothing where the total may itself be the sum of the allocations. */
function fixOf({ item }: LeaRow, rows: readonly LeaRow[]): string | undefined {
  const { view } = item;
  const grant = grantOf(view);
  const [top, bottom] = [rows[0], rows[rows.length - 1]].map((row) => row.item.row as number);
  const areTogether = bottom - top + 1 === rows.length;
  if (!grant?.stated || !areTogether || view.sheet.formula(grant.row, grant.column) !== undefined) return undefined;
  const range = (role: string): string => {
    const { column } = item.at(role) as CellAt;
    return absolute({ top, bottom, left: column, right: column });
  };
  const total = absolute(cellRange(grant));
  const share = view.input('populationShare');
  const all = formulaOf(
    'IDEA_ALLOCATION',
    total,
    range('basePayment'),
    range('enrollment'),
    range('poverty'),
    share ? `${absolute(cellRange(share))}${share.value.gt(1) ? '/100' : ''}` : '',
  );
  return `=INDEX(${all.slice(1)},${(item.row as number) - top + 1})`;
}

function cellRange({ row, column }: CellAt): CellRange {
  return { top: row, bottom: row, left: column, right: column };
}

function absolute(range: CellRange): string {
  return rangeName(range).replace(/[A-Z]+/g, '$$$&$$');
}

/** The count or base payment with which the odd row would agree with the others. */
function oddCell(row: LeaRow, rates: LeaRates): Finding['explanations'] {
  const figure: Figure = {
    role: 'allocation',
    inputs: ['basePayment', 'enrollment', 'poverty'],
    compute: (inputs) => {
      // All are given: a table that lacks one is not looked at.
      const [basePayment, enrollment, poverty] = inputs as readonly Decimal[];
      return amountBy(rates, { ...row, counts: { basePayment, enrollment, poverty } });
    },
    slack: 0.05,
  };
  const found = misfit(row.item, figure);
  return found && explanationsOf(row.item, figure, found);
}

/** Every LEA's share agrees with the others', but together they are not what was to be divided. */
function totalFinding(view: TableView, rows: readonly LeaRow[]): Finding[] {
  const grant = grantOf(view);
  const divided = sum(rows.map(({ allocation }) => allocation));
  if (
    !grant?.stated ||
    grant.value
      .minus(divided)
      .abs()
      .lte(ROUNDING * rows[0].unit * rows.length)
  )
    return [];
  return [
    findingAt(LEA_ALLOCATION, view, grant, {
      message: `${formatMoney(grant.value)} is to be divided, but the allocations add up to ${formatMoney(divided)}.`,
      actual: formatMoney(grant.value),
      expected: formatMoney(divided),
    }),
  ];
}
