import { rowLabel } from './contents';
import { plainName } from './names';
import { resolve } from './reference';
import type { FormulaCell, SheetFormulas } from './sheet-formulas';

/** A sum of single cells of which one is blank or a text, and the figure beside it that is like the others. */
export interface MissedTerm {
  readonly cell: FormulaCell;
  readonly taken: { readonly row: number; readonly column: number };
  readonly meant: { readonly row: number; readonly column: number };
}

/** Fewer terms than these do not show what they have in common. */
const LEAST = 3;

type Place = MissedTerm['taken'];

/** What the cells that a sum names have in common: the name of their row, or their formula. */
function likeness(formulas: SheetFormulas, { row, column }: Place): string[] {
  const name = plainName(rowLabel(formulas.sheet, row, column));
  const formula = formulas.at(row, column)?.same;
  return [...(name === '' ? [] : [`named ${name}`]), ...(formula === undefined ? [] : [`computed ${formula}`])];
}

function missedTerm(formulas: SheetFormulas, cell: FormulaCell): MissedTerm | undefined {
  const { sheet } = formulas;
  const terms = cell.pattern.references.map((reference) => resolve(reference, cell.row, cell.column));
  if (terms.length < LEAST || terms.some(({ top, bottom, left, right }) => top !== bottom || left !== right))
    return undefined;
  const places = terms.map(({ top, left }) => ({ row: top, column: left }));
  const isFigure = ({ row, column }: Place): boolean => typeof sheet.value(row, column) === 'number';
  const figures = places.filter(isFigure);
  const empty = places.filter((place) => !isFigure(place));
  if (empty.length !== 1) return undefined;
  const [taken] = empty;
  const counts = new Map<string, number>();
  for (const place of figures) for (const one of likeness(formulas, place)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const shared = new Set([...counts].flatMap(([one, count]) => (count * 2 > figures.length && count > 1 ? [one] : [])));
  const meant = [-1, 1]
    .map((by) => ({ row: taken.row + by, column: taken.column }))
    .filter(
      (place) =>
        place.row >= 0 &&
        place.row !== cell.row &&
        isFigure(place) &&
        !places.some(({ row, column }) => row === place.row && column === place.column) &&
        likeness(formulas, place).some((one) => shared.has(one)),
    );
  return meant.length === 1 ? { cell, taken, meant: meant[0] } : undefined;
}

/** Sums of single cells that take a heading or a blank for the figure beside it. */
export function missedTerms(formulas: SheetFormulas): MissedTerm[] {
  const found: MissedTerm[] = [];
  for (const cell of formulas.cellsWith(
    ({ aggregate }) => aggregate?.name === 'SUM' && aggregate.ranges.length >= LEAST,
  )) {
    const missed = missedTerm(formulas, cell);
    if (missed) found.push(missed);
  }
  return found;
}
