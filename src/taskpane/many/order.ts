import { summaryOf } from '../../batch/summary';
import type { BatchRow } from './batch';

export const COLUMNS = ['file', 'tables', 'errors', 'stake', 'unread'] as const;

export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly by: Column;
  readonly ascending: boolean;
}

export const BY_NAME: Order = { by: 'file', ascending: true };

const names = new Intl.Collator('en', { numeric: true });

/** Files that could not be read come before those with most: nobody knows what is in them. */
function weight({ result }: BatchRow, by: Exclude<Column, 'file'>): number {
  if (!result) return -1;
  if (result.error !== undefined) return by === 'tables' ? 0 : Number.MAX_VALUE;
  const { tables, errors, warnings, stake, unrecognised } = summaryOf(result);
  // Of the same number of errors the one with more warnings is worse.
  return { tables, errors: errors + warnings / 1e6, stake, unread: unrecognised }[by];
}

/** The rows in an order; those that are equal in it by their names. */
export function inOrder(rows: readonly BatchRow[], { by, ascending }: Order): readonly BatchRow[] {
  const sign = ascending ? 1 : -1;
  return [...rows].sort((a, b) => {
    const name = names.compare(a.path, b.path);
    if (by === 'file') return sign * name;
    return sign * (weight(a, by) - weight(b, by)) || name;
  });
}

/** The order after a press on a column's header: names from A, numbers from the largest; pressed again, the other way. */
export function pressed(order: Order, by: Column): Order {
  return order.by === by ? { by, ascending: !order.ascending } : { by, ascending: by === 'file' };
}
