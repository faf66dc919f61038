import { runChecks } from '../../src/checks';
import { FUNCTION_NAMES, withComputedValues } from '../../src/engine';
import { TEMPLATES, templateModel } from '../../src/templates';
import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
import { recogniseWorkbook, TABLE_KINDS } from '../../src/recognition';
import { isErrorValue } from '../../src/workbook/snapshot';

test('every kind of table has a template', () => {
  expect(TEMPLATES.map(({ kind }) => kind).sort()).toEqual(TABLE_KINDS.map(({ id }) => id).sort());
});

describe.each(TEMPLATES)('$kind', ({ kind }) => {
  const bytes = writeWorkbook(withComputedValues(templateModel(kind)));
  const workbook = readWorkbook(bytes, { functionNames: FUNCTION_NAMES });
  const [sheet] = workbook.sheets;

  test('is recognised as its own kind', () => {
    expect(recogniseWorkbook(workbook).map((table) => table.kind)).toEqual([kind]);
  });

  test('shows no error before it is filled in', () => {
    const errors: string[] = [];
    for (const { row, column, formula } of sheet.formulas()) {
      const value = sheet.value(row, column);
      if (isErrorValue(value)) errors.push(`${formula}: ${value.error}`);
    }
    expect(errors).toEqual([]);
  });

  test('a check finds nothing', () => {
    expect(runChecks(workbook).findings.map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
  });

  test('has an NM formula and says which law it follows', () => {
    const formulas = [...sheet.formulas()].map(({ formula }) => formula);
    expect(formulas.some((formula) => formula.includes('NM.'))).toBe(true);
    const citation = formulas.filter((formula) => formula.includes('NM.CITE('));
    expect(citation.length).toBeGreaterThan(0);
  });
});
