import type { Check } from '../check';
import type { Finding } from '../finding';
import { change, named, placeOf, practice } from './model/report';
import { formulasOf } from './model/sheet-formulas';

/** Totals to which a number was added by hand so that they come out: =SUM(E11:E26)+1. */
export const TYPED_INTO_TOTAL: Check = {
  id: 'general.typed-into-total',
  title: 'No number is typed into a total',
  severity: 'warning',
  citation: practice('A difference is entered in a row of its own, where it can be seen and explained'),
  run({ workbook }) {
    return workbook.sheets.flatMap((sheet) => {
      const formulas = formulasOf(sheet);
      const found: Finding[] = [];
      for (const { row, column, pattern } of formulas.cellsWith(
        ({ aggregate }) => (aggregate?.typed.length ?? 0) > 0,
      )) {
        const { aggregate, tokens } = pattern;
        const covers = aggregate?.ranges.some(
          ({ top, bottom, left, right }) => top.at !== bottom.at || left.at !== right.at,
        );
        if (!aggregate || aggregate.typed.length === 0 || !covers) continue;
        const last = tokens.slice(-2).map(({ value }) => value);
        const text = sheet.formula(row, column) ?? '';
        const plain =
          tokens[tokens.length - 1].type === 'number' ? text.slice(0, text.lastIndexOf(last[0])) : undefined;
        found.push({
          check: TYPED_INTO_TOTAL.id,
          severity: TYPED_INTO_TOTAL.severity,
          place: placeOf(sheet, row, column),
          message: `The total in ${named({ row, column })} has ${aggregate.typed.join(' and ')} typed into its formula, so it does not foot with its rows.`,
          actual: text,
          expected: plain,
          citation: TYPED_INTO_TOTAL.citation,
          fix:
            plain === undefined
              ? undefined
              : [change(sheet, row, column, plain, 'The total of its rows, nothing added')],
        });
      }
      return found;
    });
  },
};
