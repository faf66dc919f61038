/** `check` reads a CSV file as the table that its writer meant, or says why it cannot: no figure changes silently. */
import { checkFile } from '../../src/cli/check-file';
import { csvWorkbook } from '../../src/batch/csv-workbook';
import { readWorkbook } from '../../src/workbook/file';

const unreadable = (text: string | Uint8Array): string | undefined =>
  checkFile({ file: 'list.csv', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }).error;

const valuesOf = (text: string): unknown[][] => {
  const [sheet] = readWorkbook(csvWorkbook('list.csv', new TextEncoder().encode(text))).sheets;
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => sheet.value(row, column)),
  );
};

test.each([
  ['nothing', '', 'It is empty'],
  ['blank lines', ' \r\n\r\n', 'It is empty'],
  ['a mark of UTF-8 alone', '\ufeff', 'It is empty'],
  ['a PDF document', '%PDF-1.4\n1 0 obj', 'It is a PDF document'],
  ['a web page', '<!DOCTYPE html><html></html>', 'It is a web page'],
  ['JSON', '{"rows": [1, 2]}', 'It is a JSON file'],
  ['a document', '{\\rtf1\\ansi Hello}', 'It is a document'],
  ['bytes', Uint8Array.from([0, 1, 2, 255, 254, 7, 0]), 'It is no text'],
])('%s under the name of a CSV file is unread, not free of faults', (_, text, reason) => {
  expect(unreadable(text)).toContain(reason);
});

test.each([
  ['in front of a name', 'Amount,District\n1,234,Lincoln\n500,Luna', 'Line 2 has 3 fields, the headers are 2'],
  ['below a title with commas', 'Awards, final\nDistrict,Amount\nLuna,1,234', 'Line 3 has 3 fields, the headers are 2'],
  [
    'where the last field is left out',
    'Amount,District,Note\n1,234,Luna\n7,Taos,x\n8,Mora,y',
    'Line 2 has a number in "District"',
  ],
])('a thousand that its comma parts, %s, is refused', (_, text, reason) => {
  expect(unreadable(text)).toContain(reason);
});

test('grades and numbers of schools beside each other are no thousands', () => {
  expect(valuesOf('Title, of it\nSchool,Grade,Students\nLuna,5,120\nTaos,6,99')[2]).toEqual(['Luna', 5, 120]);
});

test('where semicolons part the fields, commas part decimals', () => {
  expect(valuesOf('District;Amount\nLuna;1.234,50\nTaos;1.234')).toEqual([
    ['District', 'Amount'],
    ['Luna', 1234.5],
    ['Taos', 1234],
  ]);
  expect(unreadable('District;Amount\nLuna;1.234\nTaos;7')).toContain('"1.234" may be 1234 or 1.234');
});
