import { runChecks } from '../../src/checks';
import { FUNCTION_NAMES, withComputedValues } from '../../src/engine';
import { dataOf, fillReport, parseCsv, type TemplateData, TEMPLATES, templateModel } from '../../src/templates';
import { parseRange } from '../../src/workbook/address';
import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
import { recogniseWorkbook } from '../../src/recognition';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { FILLED } from './filled';

/** The values of a named range. */
function valuesOf(workbook: WorkbookSnapshot, name: string): CellValue[] {
  const formula = workbook.names.find((one) => one.name === name)?.formula ?? '';
  const range = parseRange(formula.slice(formula.lastIndexOf('!') + 1));
  if (!range) throw new Error(`${name} is "${formula}", no range`);
  const values: CellValue[] = [];
  for (let row = range.top; row <= range.bottom; row++) values.push(workbook.sheets[0].value(row, range.left));
  return values;
}

describe.each(TEMPLATES)('$kind filled correctly', ({ kind }) => {
  const { csv, inputs, expected } = FILLED[kind];
  const data = dataOf(kind, parseCsv(csv)) as TemplateData;
  const bytes = writeWorkbook(withComputedValues(templateModel(kind, { data, inputs })));
  const workbook = readWorkbook(bytes, { functionNames: FUNCTION_NAMES });

  test('every column is taken', () => {
    const { unmatched, computed, texts, rows } = fillReport(kind, data);
    expect({ unmatched, computed, texts, rows }).toEqual({
      unmatched: [],
      computed: [],
      texts: [],
      rows: csv.split('\n').length - 1,
    });
  });

  test.each(Object.entries(expected))('%s', (name, values) => {
    const found = valuesOf(workbook, name);
    expect(found).toHaveLength(values.length);
    found.forEach((value, row) => {
      if (typeof values[row] === 'number') expect(value).toBeCloseTo(values[row], 6);
      else expect(value).toBe(values[row]);
    });
  });

  test('is recognised as its own kind, with all of its rows', () => {
    const tables = recogniseWorkbook(workbook).filter(({ layout }) => layout === 'columns');
    expect(tables.map((table) => table.kind)).toEqual([kind]);
    expect(tables[0].rows.filter(({ role }) => role === 'data')).toHaveLength(data.rows.length);
  });

  test('a check finds nothing', () => {
    expect(runChecks(workbook).findings.map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
  });
});
