import { decimal } from '../../rules/decimal';
import { cellName, columnName } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { placeOf, practice, shownNumber } from './model/report';
import { type BrokenRelation, brokenRelations } from './model/row-relations';
import { typedBlocks } from './model/typed-blocks';

/** More digits than a sheet's arithmetic has say nothing. */
const DIGITS = 12;

function findingOf(sheet: SheetSnapshot, { result, inputs, shape, row, held }: BrokenRelation): Finding {
  const value = (column: number) => decimal(sheet.value(row, column) as number);
  const exact = shape.exact(inputs.map(value)).toSignificantDigits(DIGITS);
  const cell = cellName(row, result);
  const [printed, expected] = [shownNumber(value(result)), shownNumber(exact)];
  const rule = `${columnName(result)} = ${shape.text(inputs.map(columnName))}`;
  return {
    check: ROW_RULE.id,
    severity: ROW_RULE.severity,
    place: placeOf(sheet, row, result),
    message: `${cell} is ${printed}, but by its row it is ${expected}: in ${held} other rows ${rule}, in this one it is not. One of its cells is wrong, or the row is an exception that the sheet should name.`,
    actual: printed,
    expected,
    value: exact.toNumber(),
    citation: ROW_RULE.citation,
  };
}

/**
 * Typed figures that follow from others of their row, everywhere but in one: a table of no kind that is known has rules
 * too. Where a kind is known its own checks say more.
 */
export const ROW_RULE: Check = {
  id: 'general.row-rule',
  title: 'What follows from its row in all other rows does so in each',
  severity: 'warning',
  citation: practice('A column is computed in one way in all rows, or says where it is not'),
  run({ workbook, tables }) {
    return workbook.sheets.flatMap((sheet) => {
      const known = tables.filter((table) => table.sheet === sheet.name).map(({ range }) => range);
      return typedBlocks(sheet, known).flatMap((block) => {
        const told = new Set<number>();
        return brokenRelations(sheet, block).flatMap((relation) => {
          // One row is told once, by the surest of the rules that it breaks.
          if (told.has(relation.row)) return [];
          told.add(relation.row);
          return [findingOf(sheet, relation)];
        });
      });
    });
  },
};
