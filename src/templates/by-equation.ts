import { kindOf, type ResultIn, type RoleIn, type TableKind, type TableKindId } from '../kinds';
import { cellsIn } from '../kinds/equation';
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
  const guards = cellsIn(equation.of).flatMap(({ cell, given }) =>
    !cell.all && (given || asked.some((each) => each === cell.role)) ? [cell] : [],
  );
  return (at) => {
    const text = textOf(equation.of, (cell) => at.of(cell));
    if (text === undefined) throw new Error(`The template of ${kind} lacks what ${role} follows from.`);
    return once(
      guards.flatMap((cell) => at.of(cell) ?? []),
      text,
    );
  };
}
