import type { Decimal } from '../../../rules/decimal';

/** A number of a list, and its row. */
export interface Amount {
  readonly row: number;
  readonly value: number;
}

/** What stands above a total in its column, from the total upwards. */
export interface List {
  /** Rows since the total before this one, and the totals before it since the list began. */
  readonly since: Amount[];
  readonly totals: Amount[];
  readonly all: Amount[];
}

/** A typed total that is not the sum of the rows it stands under. */
export interface TypedTotal {
  readonly row: number;
  readonly column: number;
  readonly printed: Decimal;
  readonly added: Decimal;
  readonly rows: readonly Amount[];
}
