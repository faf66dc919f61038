import { sum } from '../../rules/decimal';
import { ideaAllocation } from '../../rules/idea-fiscal/allocation';
import { type CellRange, cellName, rangeName } from '../../workbook/address';
import { type Case, casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { determined, explanationsOf, type Figure, findingAt, misfit, misfitFinding } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { amountBy, commonRates, holdsBy, type LeaRates } from './lea-rates';
import { grantOf, type LeaRow, leaRows, shareOf } from './lea-table';

/** Whole cents by largest remainder, or each rounded by itself. */
const CENTS = 0.0151;
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
      inTable(items.filter((item) => item.view.table === view.table)),
    );
  },
};

/** With the parts shown, each row is its parts. */
const OF_PARTS: Figure = {
  role: 'allocation',
  inputs: ['basePayment', 'populationAmount', 'povertyAmount'],
  compute: ([base, population, poverty]) => base && population && poverty && base.plus(population).plus(poverty),
  formula: (item) => `=${item.ref('basePayment')}+${item.ref('populationAmount')}+${item.ref('povertyAmount')}`,
  slack: 0.01,
};

function inTable(items: readonly Case[]): Finding[] {
  const rows = leaRows(items);
  const view = rows?.[0].item.view;
  const grant = view && grantOf(view);
  const counts = rows?.map((row) => row.counts) ?? [];
  const expected = grant && determined(() => ideaAllocation(grant.value, counts, shareOf(view)));
  const off =
    rows?.filter(({ allocation }, index) => !expected || allocation.minus(expected[index]).abs().gt(CENTS)) ?? [];
  // An allocation that holds by the total is right: then one of its parts is not, and told as such.
  const held = new Set(rows?.filter((row) => !off.includes(row)).map(({ item }) => item));
  const parts = items.flatMap((item) => {
    const found = held.has(item) ? undefined : misfit(item, OF_PARTS);
    return found
      ? misfitFinding(LEA_ALLOCATION, item, OF_PARTS, found, { why: 'base payment and both shares add up to' })
      : [];
  });
  if (!rows || !view || parts.length > 0) return parts;
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

function rowFinding({ item, allocation }: LeaRow, expected: string, after: string | number | undefined): Finding {
  return findingAt(LEA_ALLOCATION, item.view, item.at('allocation') ?? { row: 0, column: 0 }, {
    message: `${item.name} is allocated ${formatMoney(allocation)}, but its base payment and its shares by enrollment and poverty are ${expected}, as the other LEAs' are computed.`,
    actual: formatMoney(allocation),
    expected,
    fix:
      after === undefined
        ? undefined
        : { after, reason: `${item.name}: base payment and shares by enrollment and poverty.` },
  });
}

/** The amount out of the whole table's formula; a value where the total is itself the sum of the allocations. */
function fixOf({ item }: LeaRow, rows: readonly LeaRow[]): string | number | undefined {
  const { view } = item;
  const grant = grantOf(view);
  const numbers = rows.map((row) => row.item.row ?? 0);
  const [top, bottom] = [numbers[0], numbers[numbers.length - 1]];
  const contiguous = bottom - top + 1 === rows.length;
  if (!grant?.stated || !contiguous || view.sheet.formula(grant.row, grant.column) !== undefined) return undefined;
  const range = (role: string): string =>
    absolute({ top, bottom, left: view.column(role) ?? 0, right: view.column(role) ?? 0 });
  const total = absolute({ top: grant.row, bottom: grant.row, left: grant.column, right: grant.column });
  const share = view.input('populationShare');
  const all = formulaOf(
    'IDEA_ALLOCATION',
    total,
    range('basePayment'),
    range('enrollment'),
    range('poverty'),
    share?.value.lte(1) ? cellName(share.row, share.column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2') : '',
  );
  return `=INDEX(${all.slice(1)},${(item.row ?? 0) - top + 1})`;
}

function absolute(range: CellRange): string {
  return rangeName(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** The count or base payment with which the odd row would agree with the others. */
function oddCell({ item, allocation, ...row }: LeaRow, rates: LeaRates): Finding['explanations'] {
  const figure: Figure = {
    role: 'allocation',
    inputs: ['basePayment', 'enrollment', 'poverty'],
    compute: ([basePayment, enrollment, poverty]) =>
      basePayment &&
      enrollment &&
      poverty &&
      amountBy(rates, { ...row, item, allocation, counts: { basePayment, enrollment, poverty } }),
    slack: 0.05,
  };
  const found = misfit(item, figure);
  return found && explanationsOf(item, figure, found);
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
      .lte(CENTS * rows.length)
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
