/**
 * Words that mean something to the language this product is written in ("__proto__", "constructor", "toString") are
 * ordinary words in a workbook: sheets, names, headings, districts, parameters, scenarios and CSV columns may be called so.
 */
import { checkFile } from '../../src/cli/check-file';
import { csvWorkbook } from '../../src/batch/csv-workbook';
import { calculate } from '../../src/engine/calculate';
import { evaluateFormula } from '../../src/engine/evaluate';
import { parseScenario } from '../../src/whatif/scenario';
import { patchWorkbook, readWorkbook, writeWorkbook } from '../../src/workbook/file';
import { rawWorkbook } from '../workbook/file/package';

const WORDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

test.each(WORDS)('%s as the name of a sheet, of a cell, of a setting', (word) => {
  const bytes = rawWorkbook({
    sheets: [
      { name: word, xml: '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData>' },
      {
        name: 'Other',
        xml: `<sheetData><row r="1"><c r="A1"><f>'${word}'!A1*3</f><v>6</v></c><c r="B1"><f>${word}*5</f><v>10</v></c></row></sheetData>`,
      },
    ],
    after: `<definedNames><definedName name="${word}">'${word}'!$A$1</definedName></definedNames>`,
  });
  const workbook = readWorkbook(bytes);
  const [, other] = calculate(workbook, { arrays: 'as stored' }).sheets;
  expect([other.value(0, 0), other.value(0, 1), [...other.uncomputed]]).toEqual([6, 10, []]);
  expect(checkFile({ file: 'a.xlsx', bytes })).toMatchObject({ findings: [] });
  const patched = patchWorkbook(bytes, [{ sheet: word, row: 0, column: 0, before: 2, after: 4, reason: 'test' }], {
    settings: { [word]: 'kept' },
  });
  const read = readWorkbook(patched);
  expect([read.sheets[0].value(0, 0), Object.entries(read.settings)]).toEqual([4, [[word, 'kept']]]);
});

test.each(WORDS)('%s as a name that nobody defined, as a function and as a parameter', (word) => {
  expect(evaluateFormula(`=${word}+1`)).toEqual({ error: '#NAME?', message: expect.stringContaining(`"${word}"`) });
  expect(evaluateFormula(`=${word}(1)`)).toEqual({
    error: '#NAME?',
    message: expect.stringMatching(/not supported here/),
  });
  expect(evaluateFormula(`=NM.PARAMETER("${word}","FY14")`)).toEqual({
    error: '#VALUE!',
    message: expect.stringContaining(`There is no parameter "${word}"`),
  });
  expect(evaluateFormula(`=LET(${word},2,${word}*3)`)).toEqual({ value: 6 });
});

test('as headings and districts of a table: a wrong total is found as ever', () => {
  const rows = WORDS.map((word, i) => [word, (i + 1) * 10, (i + 1) * 7]);
  const bytes = writeWorkbook({
    sheets: [
      {
        name: 'constructor',
        cells: [['District', '__proto__', 'toString'], ...rows, ['Total', '=SUM(B2:B6)', '=SUM(C3:C6)']],
      },
    ],
  });
  const result = checkFile({ file: '__proto__.xlsx', bytes });
  expect(result.findings).toMatchObject([{ id: 'general.total-range', sheet: 'constructor', cell: 'C7' }]);
});

test.each(WORDS)('%s as what a scenario gives: told to be no input of the table', (word) => {
  const { values } = parseScenario(`Higher:${word}=1`);
  expect(Object.entries(values)).toEqual([[word.toLowerCase(), '1']]);
  expect(() => parseScenario(`Higher:${word}=1,${word}=2`)).toThrow(/is given twice/);
});

test('as columns of a CSV file', () => {
  const [sheet] = readWorkbook(csvWorkbook('constructor.csv', Buffer.from('__proto__,toString\n1,2\n'))).sheets;
  expect([sheet.name, sheet.value(0, 0), sheet.value(1, 1)]).toEqual(['constructor', '__proto__', 2]);
});
