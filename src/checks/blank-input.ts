import { plainWords } from '../recognition/words';
import type { CellAt } from './case';
import type { TableView } from './table-view';

/** Labelled values stand so far above and below their table at most, and their label in one of so many first columns. */
const ROWS_ABOVE = 15;
const ROWS_BELOW = 40;
const LABEL_COLUMNS = 6;

function isBlank(value: unknown): boolean {
  return value === null || value === '';
}

/**
 * The cell beside a label of the kind that nobody filled in; undefined where the value stands there, or no cell is
 * labelled by just these words.
 */
export function blankInput<R extends string>(view: TableView<R>, role: R): CellAt | undefined {
  if (view.input(role)) return undefined;
  const labels = view.kind.inputs.find((input) => input.role === role)?.labels ?? [];
  const { headerTop, range } = view.table;
  for (let row = Math.max(0, headerTop - ROWS_ABOVE); row <= range.bottom + ROWS_BELOW; row++) {
    if (row >= headerTop && row <= range.bottom) continue;
    for (let column = 0; column < LABEL_COLUMNS; column++) {
      const words = plainWords(view.text(row, column));
      if (words !== '' && labels.includes(words) && isBlank(view.cell(row, column + 1)))
        return { row, column: column + 1 };
    }
  }
  return undefined;
}
