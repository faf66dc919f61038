import {
  CONTRACTED_SERVICE_OBJECTS,
  EFFORT_FUNDS,
  EFFORT_JOB_CLASSES,
  HIGH_COST_FUNDS,
  PAY_OBJECTS,
} from '../../law/effort-codes';
import { type Decimal, sum } from '../decimal';
import { impossible, notDeterminable } from '../rule-error';
import type { Account, LedgerCode } from './account-code';

/** A row of an expenditure report. */
export interface LedgerRow {
  readonly fund: LedgerCode;
  readonly object: LedgerCode;
  readonly jobClass: LedgerCode;
  readonly amount: Decimal;
  /** Where it stands in what was given: "Row 5". */
  readonly place: string;
}

export const DEFAULT_FUNDS: readonly string[] = Object.keys(EFFORT_FUNDS.codes);

/** Contracted ancillary services, and the pay of special education and related services staff. */
export function countsByCategory(object: string, jobClass: string): boolean {
  if (object in CONTRACTED_SERVICE_OBJECTS.codes) return true;
  return object in PAY_OBJECTS.codes && jobClass in EFFORT_JOB_CLASSES.codes;
}

/** An amount that counts, and the index of its row. */
export interface CountedAmount {
  readonly row: number;
  readonly amount: Decimal;
}

/**
 * The rows that count as effort. Total lines are left out, their rows being counted.
 * @throws #VALUE! naming the row that has an amount but no fund or no object
 */
export function countedEffort(rows: readonly LedgerRow[], funds: readonly string[] = DEFAULT_FUNDS): CountedAmount[] {
  return rows.flatMap(({ fund, object, jobClass, amount, place }, row) => {
    if (amount.isZero() || [fund, object, jobClass].includes('total')) return [];
    if (typeof fund === 'string') throw codeMissing(place, amount, 'fund');
    if (typeof object === 'string') throw codeMissing(place, amount, 'object');
    const counts =
      funds.includes(fund.code) && countsByCategory(object.code, typeof jobClass === 'string' ? '' : jobClass.code);
    return counts ? [{ row, amount }] : [];
  });
}

function totalOf(counted: readonly CountedAmount[]): Decimal {
  return sum(counted.map(({ amount }) => amount));
}

/**
 * Level of effort: what a ledger shows for special education from state and local funds (S4, Appendix G, "How does SEB
 * calculate the level of effort maintained by each LEA?").
 */
export function levelOfEffort(rows: readonly LedgerRow[], funds: readonly string[] = DEFAULT_FUNDS): Decimal {
  return totalOf(countedEffort(rows, funds));
}

function codeMissing(place: string, amount: Decimal, what: string): Error {
  return impossible(
    `${place} has an amount of ${amount.toString()} but no ${what}, so it cannot be told whether it counts. Give its ${what} code.`,
  );
}

/** Effort per child with a disability on the 40th-day count, unrounded. */
export function perCapita(effort: Decimal, childCount: Decimal): Decimal {
  if (childCount.isZero()) {
    throw notDeterminable('child_count is 0, so there is no effort per child. Give the 40th-day count.');
  }
  return effort.div(childCount);
}

/** A row of a high cost fund (24120) expenditure report; no account is an empty row. */
export interface HighCostRow {
  readonly account: Account | 'none' | 'total';
  readonly amount: Decimal;
  readonly place: string;
}

/** The rows of the high cost fund in the categories that count for MOE. */
export function countedHighCost(rows: readonly HighCostRow[]): CountedAmount[] {
  return rows.flatMap(({ account, amount, place }, row) => {
    if (amount.isZero() || account === 'total') return [];
    if (account === 'none') throw codeMissing(place, amount, 'account');
    const counts = account.fund in HIGH_COST_FUNDS.codes && countsByCategory(account.object, account.jobClass);
    return counts ? [{ row, amount }] : [];
  });
}

/**
 * The exception for costs that the state's high cost fund assumed (34 CFR 300.204(e)): "SEB only considers expenditures
 * from the same categories used to calculate MOE" (S4, Appendix G).
 */
export function highCostException(rows: readonly HighCostRow[]): Decimal {
  return totalOf(countedHighCost(rows));
}
