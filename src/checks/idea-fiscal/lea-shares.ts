import { type Decimal, sum, ZERO } from '../../rules/decimal';
import { type Case, type CellAt, casesByTable } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney, formatPercent } from '../format';
import { grantOf, shareOf, unitOf } from './lea-table';

/** Rounded by largest remainder, or each by itself. */
const ROUNDING = 1.51;
/** Of more rows than these the rate for each child tells the odd one by itself. */
const FEW_ROWS = 3;
/** A split is told to a tenth of a percent. */
const SPLIT = 0.001;

/** Parts of allocations that are not 85 percent by enrollment and 15 by poverty of what the base payments leave. */
export const LEA_SHARES: Check = {
  id: 'idea.lea-shares',
  title: 'What base payments leave is divided 85 percent by enrollment and 15 by poverty',
  severity: 'error',
  citation: { law: '34 CFR 300.705(b)(3), 300.816(c)', source: 'S4, "Sub-grants to LEAs"' },
  run: (context) => casesByTable(context, 'lea-allocation').flatMap(inTable),
};

function inTable(items: readonly Case[]): Finding[] {
  const grant = items[0] && grantOf(items[0].view);
  // The table's own total may be what is wrong.
  if (!grant?.stated) return [];
  if (isMisstated(items, grant.value)) return [];
  const pool = grant.value.minus(sum(items.map((item) => item.number('basePayment') ?? ZERO)));
  if (pool.lte(0)) return [];
  const share = shareOf(items[0].view);
  return [
    ...partFindings(items, pool, share, 'populationAmount', 'enrollment'),
    ...partFindings(items, pool, share.negated().plus(1), 'povertyAmount', 'poverty'),
  ];
}

/** Another amount than the rows divide: then it is what is wrong, and a check of its own says so. */
function isMisstated(items: readonly Case[], stated: Decimal): boolean {
  const allocations = items.flatMap((item) => item.number('allocation') ?? []);
  const rounding = ROUNDING * unitOf(items, 'allocation') * items.length;
  return allocations.length === items.length && sum(allocations).minus(stated).abs().gt(rounding);
}

interface Part {
  readonly item: Case;
  readonly printed: Decimal;
  readonly exact: Decimal;
}

function partFindings(items: readonly Case[], pool: Decimal, share: Decimal, part: string, count: string): Finding[] {
  const all = sum(items.flatMap((item) => item.number(count) ?? []));
  const rows = items.flatMap((item): Part[] => {
    const [printed, children] = [item.number(part), item.number(count)];
    return printed && children && all.gt(0)
      ? [{ item, printed, exact: pool.times(share).times(children).div(all) }]
      : [];
  });
  if (rows.length < 2 || rows.length < items.length) return [];
  const rounding = ROUNDING * unitOf(items, part);
  const off = rows.filter(({ printed, exact }) => printed.minus(exact).abs().gt(rounding));
  if (off.length === 0) return [];
  if (off.length === rows.length) return splitFinding(rows, pool, share, part);
  if (rows.length > FEW_ROWS || off.length * 2 > rows.length) return [];
  return off.map(({ item, printed, exact }) =>
    findingAt(LEA_SHARES, item.view, item.at(part) as CellAt, {
      message: `${item.name}: ${item.title(part)} is ${formatMoney(printed)}, but its part of ${formatPercent(share)} of ${formatMoney(pool)} is ${formatMoney(exact)}.`,
      actual: formatMoney(printed),
      expected: formatMoney(exact),
      value: exact.toDecimalPlaces(2).toNumber(),
      amount: printed.minus(exact).abs().toNumber(),
      fix: {
        after: exact.toDecimalPlaces(2).toNumber(),
        reason: `${item.name}: its part of what base payments leave.`,
      },
    }),
  );
}

/** All rows by the same other share: one finding over the column. */
function splitFinding(rows: readonly Part[], pool: Decimal, share: Decimal, part: string): Finding[] {
  const [first] = rows;
  const ratio = first.printed.div(first.exact);
  const taken = ratio.times(share);
  const alike = rows.every(({ printed, exact }) =>
    printed
      .div(exact)
      .minus(ratio)
      .abs()
      .lte(SPLIT * ratio.toNumber()),
  );
  if (!alike || taken.minus(share).abs().lte(SPLIT)) return [];
  const { view } = first.item;
  const at = first.item.at(part) as CellAt;
  const last = rows[rows.length - 1].item.at(part) as CellAt;
  const finding = findingAt(LEA_SHARES, view, at, {
    message: `"${view.header(at.column)}" divides ${formatPercent(taken)} of the ${formatMoney(pool)} that base payments leave, but ${formatPercent(share)} goes by this count.`,
    actual: formatPercent(taken),
    expected: formatPercent(share),
    amount: pool.times(taken.minus(share).abs()).toNumber(),
  });
  return [{ ...finding, place: view.placeOf({ top: at.row, bottom: last.row, left: at.column, right: at.column }) }];
}
