import { kindOf, type ResultIn, type RoleIn, type TableKind, type TableKindId } from '../kinds';
import { cellsIn, type Equation } from '../kinds/equation';
import { textOf } from '../kinds/formula';
import { once, type Places } from './places';

/**
 * A column's formula from its kind's equation. It shows nothing until the figures that its function must be given are
 * there, and those that only the template asks for.
 */
export function byEquation<K extends TableKindId>(
  kind: K,
  role: ResultIn<K>,
  ...asked: readonly RoleIn<K>[]
): (at: Places) => string {
  const { equations }: TableKind = kindOf(kind);
  const equation = equations?.[role];
  if (!equation) throw new Error(`The kind ${kind} has no equation for ${role}.`);
  return formulaBy(kindOf(kind), equation, `The template of ${kind} lacks what ${role} follows from.`, asked);
}

/** A column's formula from an equation, in the same way. @param lacking what is said where the template lacks a cell of it */
export function formulaBy(
  kind: TableKind,
  equation: Equation,
  lacking: string,
  asked: readonly string[] = [],
): (at: Places) => string {
  const guards = cellsIn(equation.of).flatMap(({ cell, given }) =>
    !cell.all && (given || asked.some((each) => each === cell.role)) ? [cell] : [],
  );
  return (at) => {
    const text = textOf(equation.of, (cell) => at.of(cell));
    if (text === undefined) throw new Error(lacking);
    const placesOf = (inWords: boolean): string[] =>
      guards.flatMap((cell) => (isInWords(kind, cell.role) === inWords ? (at.of(cell) ?? []) : []));
    return once(placesOf(false), text, placesOf(true));
  };
}

/** A column of words is not counted as one of figures. */
function isInWords({ columns }: TableKind, role: string): boolean {
  return columns.some((column) => column.role === role && column.number === 'text');
}
