import type { Decimal } from '../rules/decimal';
import type { Case, CellAt } from './case';
import type { Check } from './check';
import { type Compared, type Figure, findingAt, judgedBy, shownAs } from './figure';
import type { Finding } from './finding';

/** So many rows, and none of them follows: the reading of the table is in doubt before its rows are. */
const DOUBTFUL_FROM = 4;
/** Times, to so many digits: one wrong factor in all rows is a fault, and no doubt. */
const SAME_DIGITS = 3;

export interface Nowhere {
  /** Rows whose figure does not follow, in their order. */
  readonly rows: readonly Compared[];
}

const known = new WeakMap<Case['view'], Map<string, Nowhere | undefined>>();

/**
 * Whether a column's figures follow in no row of a table of which nothing else bears out that it is one of its kind: then it is
 * likelier that the columns are other ones than that an office got every row wrong, each in another way.
 * @param others the other figures that the kind's equations give
 */
export function followsNowhere(item: Case, figure: Figure, others: () => readonly Figure[]): Nowhere | undefined {
  const roles = known.get(item.view) ?? new Map<string, Nowhere | undefined>();
  known.set(item.view, roles);
  if (!roles.has(figure.role)) roles.set(figure.role, nowhereIn(item.rowsAlike, figure, others));
  return roles.get(figure.role);
}

function nowhereIn(items: readonly Case[], figure: Figure, others: () => readonly Figure[]): Nowhere | undefined {
  const rows = judgedBy(items, figure);
  if (rows.length < DOUBTFUL_FROM || rows.some(({ right }) => right) || areOneFactor(rows)) return undefined;
  return others().some((other) => bearsOut(items, other)) ? undefined : { rows };
}

/** A figure that follows and is not 0, which much follows by chance. */
function bearsOut(items: readonly Case[], figure: Figure): boolean {
  return judgedBy(items, figure).some(({ right, found }) => right && !found.exact.isZero());
}

function areOneFactor(rows: readonly Compared[]): boolean {
  const times = rows.map(({ found }) => (found.exact.isZero() ? undefined : factorOf(found.printed.div(found.exact))));
  return times.every((each) => each !== undefined && each === times[0]);
}

function factorOf(times: Decimal): string {
  return times.toSignificantDigits(SAME_DIGITS).toString();
}

/**
 * Said once for the column of each table, as a hint: at its first row or, where that is not among several cases asked about, at
 * the first of them. Asked of one case after the other, it is said of the first row alone.
 */
export function doubtFindings(
  check: Pick<Check, 'id' | 'severity' | 'citation'>,
  items: readonly Case[],
  figure: Figure & { readonly why: string },
  doubts: ReadonlyMap<Case, Nowhere | undefined>,
): Finding[] {
  const views = new Set(items.flatMap((item) => (doubts.get(item) ? [item.view] : [])));
  return [...views].flatMap((view) => {
    const asked = items.filter((item) => item.view === view);
    const rows = doubts.get(asked[0])?.rows ?? [];
    const isAsked = ({ item }: Compared): boolean => asked.some(({ row }) => row === item.row);
    const first = asked.length > 1 ? rows.find(isAsked) : rows.slice(0, 1).find(isAsked);
    return first ? [doubt(check, first, figure, rows.length)] : [];
  });
}

function doubt(
  check: Pick<Check, 'id' | 'severity' | 'citation'>,
  { item, found }: Compared,
  figure: Figure & { readonly why: string },
  count: number,
): Finding {
  const title = item.title(figure.role);
  const example = `${item.name} has ${shownAs(item, figure.role, found.printed)}, but ${figure.why} ${shownAs(item, figure.role, found.exact)}`;
  return findingAt(check, item.view, item.at(figure.role) as CellAt, {
    severity: 'info',
    message: `None of the ${count} rows follows in “${title}” (${example}), and nothing else shows that this is the table it was taken for. It is likelier another table, or another column, than wrong in every row: see under Tables what it was taken for, and correct it there.`,
  });
}
