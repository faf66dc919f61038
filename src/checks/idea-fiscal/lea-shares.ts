import { type Decimal, sum, ZERO } from '../../rules/decimal';
import { type Case, type CellAt, casesByTable } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney, formatPercent } from '../format';
import { grantOf, shareOf, unitOf } from './lea-table';

/** Rounded by largest remainder, or each by itself. */
const ROUNDING = 1.51;
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

/** What base payments leave of the stated amount, and its two parts. */
function dividedIn(
  items: readonly Case[],
): { readonly pool: Decimal; readonly bases: Decimal; readonly parts: readonly Part[] } | undefined {
  const grant = items[0] && grantOf(items[0].view);
  // The table's own total may be what is wrong.
  if (!grant?.stated) return undefined;
  const bases = sum(items.map((item) => item.number('basePayment') ?? ZERO));
  const pool = grant.value.minus(bases);
  if (pool.lte(0)) return undefined;
  const share = shareOf(items[0].view);
  const parts = [
    { role: 'populationAmount', count: 'enrollment', share },
    { role: 'povertyAmount', count: 'poverty', share: share.negated().plus(1) },
  ];
  return { pool, bases, parts };
}

function inTable(items: readonly Case[]): Finding[] {
  const found = dividedIn(items);
  if (!found) return [];
  const { pool, bases, parts } = found;
  const divided = sum(items.map((item) => item.number('allocation') ?? ZERO)).minus(bases);
  // The rows divide another amount, each by its right share: then the stated one is what is wrong, and a check of its
  // own says so.
  const isMisstated = parts.every((part) => rowsOf(items, divided, part)?.every((row) => holds(row)));
  if (isMisstated) return [];
  return parts.flatMap((part) => partFindings(items, pool, part));
}

/** A part of every allocation: its column, the count by which it goes, and its share of what is divided. */
interface Part {
  readonly role: string;
  readonly count: string;
  readonly share: Decimal;
}

interface PartOfRow {
  readonly item: Case;
  readonly printed: Decimal;
  readonly exact: Decimal;
  readonly rounding: number;
}

/** The part of each row, as printed and as the pool gives it; nothing where a row lacks it. */
function rowsOf(items: readonly Case[], pool: Decimal, { role, count, share }: Part): PartOfRow[] | undefined {
  const all = sum(items.flatMap((item) => item.number(count) ?? []));
  const rounding = ROUNDING * unitOf(items, role);
  const rows = items.flatMap((item): PartOfRow[] => {
    const [printed, children] = [item.number(role), item.number(count)];
    return printed && children && all.gt(0)
      ? [{ item, printed, exact: pool.times(share).times(children).div(all), rounding }]
      : [];
  });
  return rows.length < 2 || rows.length < items.length ? undefined : rows;
}

function holds({ printed, exact, rounding }: PartOfRow): boolean {
  return printed.minus(exact).abs().lte(rounding);
}

/** Whether most rows of a table have their right part of what is stated to be divided: then the others are told by it, to the cent. */
export function areByPool(items: readonly Case[], role: string): boolean {
  const divided = dividedIn(items);
  const part = divided?.parts.find((each) => each.role === role);
  const rows = (divided && part && rowsOf(items, divided.pool, part)) ?? [];
  return rows.length > 0 && rows.filter(holds).length * 2 >= rows.length;
}

function partFindings(items: readonly Case[], pool: Decimal, part: Part): Finding[] {
  const { role, share } = part;
  const rows = rowsOf(items, pool, part) ?? [];
  const off = rows.filter((row) => !holds(row));
  if (off.length === 0) return [];
  if (off.length === rows.length) return splitFinding(rows, pool, part);
  if (off.length * 2 > rows.length) return [];
  return off.map(({ item, printed, exact }) =>
    findingAt(LEA_SHARES, item.view, item.at(role) as CellAt, {
      message: `${item.name}: ${item.title(role)} is ${formatMoney(printed)}, but its part of ${formatPercent(share)} of ${formatMoney(pool)} is ${formatMoney(exact)}.`,
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
function splitFinding(rows: readonly PartOfRow[], pool: Decimal, { role, share }: Part): Finding[] {
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
  const at = first.item.at(role) as CellAt;
  const last = rows[rows.length - 1].item.at(role) as CellAt;
  const finding = findingAt(LEA_SHARES, view, at, {
    message: `"${view.header(at.column)}" divides ${formatPercent(taken)} of the ${formatMoney(pool)} that base payments leave, but ${formatPercent(share)} goes by this count.`,
    actual: formatPercent(taken),
    expected: formatPercent(share),
    amount: pool.times(taken.minus(share).abs()).toNumber(),
  });
  return [{ ...finding, place: view.placeOf({ top: at.row, bottom: last.row, left: at.column, right: at.column }) }];
}
