import { DEPARTURE_REASONS, type DepartureReason } from '../../law/departure-reasons';
import { plainWords } from '../../recognition/words';
import type { CellAt } from '../case';
import type { TableView } from '../table-view';

/** How letters and lists write the reasons. */
const WORDS: Readonly<Record<string, RegExp>> = {
  'Reduction in force': /\breduction in force\b|\brif\b/,
  Layoff: /\blay ?offs?\b|\blaid off\b/,
  'Non-renewal': /\bnon ?renew(?:al|ed)\b|\bnot renewed\b/,
  'Just cause': /\bjust cause\b|\bfor cause\b|\bbreach of contract\b/,
  Retirement: /\bretire(?:d|s|ment)?\b/,
  Resignation: /\bresign(?:ed|s|ation)?\b/,
};

/** The reason that a text names; undefined where it names none. */
export function reasonIn(text: string): DepartureReason | undefined {
  const words = plainWords(text);
  return DEPARTURE_REASONS.filter(({ reason }) => WORDS[reason].test(words)).sort(
    (a, b) => Number(a.allowed) - Number(b.allowed),
  )[0];
}

const ROWS_AROUND = 12;

/** Where the sheet around a table says why the employee left, in words that make no exception. */
export function reasonNotAllowed(view: TableView): (CellAt & { readonly reason: DepartureReason }) | undefined {
  const { headerTop, range } = view.table;
  for (let row = Math.max(0, headerTop - ROWS_AROUND); row <= range.bottom + ROWS_AROUND; row++) {
    if (row >= headerTop && row <= range.bottom) continue;
    for (let column = 0; column <= range.right; column++) {
      const value = view.cell(row, column);
      const reason = typeof value === 'string' ? reasonIn(value) : undefined;
      if (reason && !reason.allowed) return { row, column, reason };
    }
  }
  return undefined;
}
