/** A CSV file gives the figures that its writer meant, or a refusal that says where: never other figures. */
import { csvDataOf, CsvError, csvText, fillReport, templateModel } from '../../src/templates';
import { readCsv } from '../../src/templates/csv/parse';

const HEADER = 'School,District,Student membership';

/** What the template holds of the text: school, district and membership, row by row. */
function taken(text: string): unknown[][] {
  const data = csvDataOf('pro-rata-award', text);
  if (!data) throw new Error('No table was found.');
  const { cells } = templateModel('pro-rata-award', { data }).sheets[0];
  const titles = cells.map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell && 'text' in cell ? cell.text : '')),
  );
  const at = titles.findIndex((row) => row.includes('Student membership'));
  const columns = ['School', 'District', 'Student membership'].map((title) => titles[at].indexOf(title));
  return cells.slice(at + 1, at + 1 + data.rows.length).map((row) => columns.map((column) => row[column]));
}

describe('refused, with the line', () => {
  test.each([
    [
      'a thousand without quotation marks',
      `${HEADER}\nA,D1,1,234.50\nB,D1,200`,
      /^Line 2 .* is "1,234\.50" one figure\?/,
    ],
    ['the same in the middle', 'School,Student membership,District\nA,1,234.50,D1', /^Line 2 .* is "1,234\.50" one/],
    ['the same where a later field is missing', `${HEADER},Eligible,Note\nA,D1,1,234`, /^Line 2 .* "1,234" one figure/],
    [
      'a quotation mark that nothing closes',
      `${HEADER}\r\n"A,D1,100\r\nB,D1,200\r\n`,
      /^Line 2: a quotation mark opens/,
    ],
    [
      'text behind a closing quotation mark',
      `${HEADER}\n"Los Alamos "Sue" Middle",D1,100`,
      /^Line 2: "Sue" Middle"" follows/,
    ],
    [
      'headers that end in a comma, and a figure that became two fields',
      'School,Student membership,\nA,1,234\nB,200,',
      /^Line 2 .* "1,234" one figure/,
    ],
    [
      'a thousand in front of the name',
      'Student membership,School\n1,234,Lincoln\n200,Grant',
      /^Line 2 has 3 fields, the headers are 2: is "1,234" one figure\?/,
    ],
    [
      'the same where the last field is left out',
      'Student membership,School,Note\n1,234,Lincoln\n200,Grant,new\n210,Taft,new',
      /^Line 2 has a number in "School", where other lines have words: is "1,234" one figure\?/,
    ],
    ['a comma before two digits, in quotation marks', `${HEADER}\nA,D1,"1,23"`, /^Line 2, .*: "1,23" is no number/],
    [
      'thousands beside a decimal comma, where commas part the fields',
      `${HEADER}\nA,D1,"1,234"\nB,D1,"0,5"`,
      /^Line 2, "Student membership": "1,234" is no number for certain/,
    ],
    ['a value below no header', 'School,Student membership,,\nA,12,x,500\n', /^Line 2 has 4 fields, the headers are 2/],
    ['more fields than headers', `${HEADER}\nA,D1,100,5,6`, /^Line 2 has 5 fields, the headers are 3/],
    [
      'a figure that may be a thousand or a fraction',
      'School;Student membership\nA;1,234\nB;200',
      /may be 1234 or 1\.234/,
    ],
    [
      'two habits at once',
      'School;Student membership\nA;1,5\nB;2.5\nC;1.234',
      /^Line 4, "Student membership": "1\.234" may/,
    ],
  ])('%s', (_, text, message) => {
    expect(() => taken(text)).toThrow(CsvError);
    expect(() => taken(text)).toThrow(message);
  });

  test('the line is that of the file, where cells hold several lines', () => {
    expect(() => taken('School,District,"Student\nmembership"\n"A\nB",D1,1\nC,D1,1,234')).toThrow(
      /^Line 5 has 4 fields/,
    );
    const data = csvDataOf('pro-rata-award', 'School,"Student\nmembership"\nA,1\nB,many');
    expect(data && fillReport('pro-rata-award', data).texts).toEqual([
      { line: 4, header: 'Student\nmembership', text: 'many' },
    ]);
  });
});

describe('read as meant', () => {
  test.each([
    ['thousands in quotation marks', `${HEADER}\nA,D1,"1,234.50"`, 1234.5],
    ['blank fields behind the last', `${HEADER}\nA,D1,1234.5,,`, 1234.5],
    ['fields missing behind the last', `${HEADER},Note\nA,D1,1234.5`, 1234.5],
    ['semicolons and a decimal comma', 'School;District;Student membership\nA;D1;1.234,50', 1234.5],
    ['a thousand that another figure decides', 'School;District;Student membership\nA;D1;1.234\nB;D1;0,5', 1234],
    ['semicolons and a decimal point', 'School;District;Student membership\nA;D1;1,234\nB;D1;0.5', 1234],
    ['a decimal comma in quotation marks', `${HEADER}\nA,D1,"1234,50"`, 1234.5],
    ['tabs', 'School\tDistrict\tStudent membership\nA\tD1\t1,234.50', 1234.5],
    ['bars', 'School|District|Student membership\nA|D1|1234.5', 1234.5],
    ['Excel’s line that names the mark', 'sep=;\nSchool;District;Student membership\nA;D1;1234.5', 1234.5],
    ['a title with commas above', `Awards, 2012, final; signed\n\n${HEADER}\nA,D1,1234.5`, 1234.5],
    ['a mark inside a quoted text', `${HEADER}\n"A",D1,"$1,234.50"`, 1234.5],
  ])('%s', (_, text, membership) => {
    expect(taken(text)[0]).toEqual(['A', 'D1', membership]);
  });

  test('quotation marks: doubled inside, blanks behind, ordinary within an unquoted text', () => {
    expect(readCsv('"a ""b""",  5" pipe,"c"  ,""\r\n').rows).toEqual([['a "b"', '  5" pipe', 'c', '']]);
  });
});

describe('encodings', () => {
  const TEXT = `${HEADER}\r\nEspañola,D1,100\r\n`;
  const le = Buffer.from(TEXT, 'utf16le');
  const be = Buffer.from(le).swap16();
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16LE with its mark', Buffer.concat([Buffer.from('fffe', 'hex'), le])],
    ['UTF-16BE with its mark', Buffer.concat([Buffer.from('feff', 'hex'), be])],
    ['UTF-16LE without a mark', le],
    ['UTF-16BE without a mark', be],
    ['Windows-1252', Buffer.from(TEXT, 'latin1')],
  ])('%s', (_, bytes) => {
    expect(taken(csvText(bytes))).toEqual([['Española', 'D1', 100]]);
  });

  test.each([
    ['letters of another old encoding', Buffer.from([0x41, 0x2c, 0x8f, 0x0a]), 'in an encoding that cannot be told'],
    ['UTF-8 with a damaged letter', Buffer.concat([Buffer.from('Española,'), Buffer.from([0xff])]), 'cannot be told'],
    ['bytes of no text', Buffer.from([0x41, 0, 0, 0x2c, 0, 0, 0x42]), 'It is no text'],
    ['a workbook', Buffer.from('504b0304', 'hex'), 'Save its table as CSV first.'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Save its table as CSV first.'],
  ])('%s: refused', (_, bytes, message) => {
    expect(() => csvText(bytes)).toThrow(message);
  });
});
