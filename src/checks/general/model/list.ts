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
  /** Whether a total row stands before this one, also where its own cell in this column was left blank. */
  belowTotal: boolean;
}
