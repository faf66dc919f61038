/** Templates in a workbook with an office's own values: their formulas take them where the law data has none. */
import { calculate } from '../../src/engine';
import { decimal } from '../../src/rules/decimal';
import {
  dataOf,
  fillReport,
  officeData,
  officeRange,
  officeSheetRange,
  parseCsv,
  takesOffice,
  TEMPLATES,
  templateModel,
  type TemplateOptions,
  templateSheet,
} from '../../src/templates';
import { recogniseWorkbook, type TableKindId } from '../../src/recognition';
import type { OfficeValue } from '../../src/rules/office-value';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf, type TestCell } from '../support/snapshot';

const CITATION = 'Department’s letter of July 1, 2019';
const LAW: readonly (readonly TestCell[])[] = [
  ['Parameter', 'Fiscal year', 'Value', 'Citation'],
  ['fine-arts-factor', 'FY20', 0.052, CITATION],
  ['unit-value', 'FY20', 4565.41, CITATION],
  ['local-credit', 'FY22', 0.75, CITATION],
  ['staffing-multiplied-paragraphs', 'FY19', 6, CITATION],
];
const OFFICE = officeRange(recogniseWorkbook(snapshotOf({ 'NM law': LAW })));

/** The template with the office's sheet beside it, and quantities put into rows of the statement. */
function made(kind: TableKindId, options: TemplateOptions, quantities: Readonly<Record<string, number>> = {}) {
  const { cells } = templateSheet(kind, options);
  const rows = cells.map((row) =>
    row.map((cell, column): TestCell => {
      const quantity = quantities[String(row[0])];
      if (column === 1 && quantity !== undefined) return quantity;
      if (typeof cell === 'string' && cell.startsWith('=')) return { formula: cell };
      return typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;
    }),
  );
  const [sheet] = calculate(snapshotOf({ Template: rows, 'NM law': LAW })).sheets;
  return { sheet, row: (name: string): number => rows.findIndex(([first]) => first === name) };
}

/** A labelled value, and what stands beside it. */
function labelled({ sheet, row }: ReturnType<typeof made>, name: string): CellValue[] {
  return [1, 2].map((column) => sheet.value(row(name), column));
}

test('the range of its sheet has its citations, where they stand beside the values', () => {
  expect(OFFICE).toBe("'NM law'!$A$2:$D$55");
  const apart = LAW.map(([name, year, value, citation]) => [name, year, value, null, citation]);
  expect(officeRange(recogniseWorkbook(snapshotOf({ 'NM law': apart })))).toBe("'NM law'!$A$2:$C$55");
});

test('rows of a sheet that are rows of the statement, by any of their names, keep its formulas for the factor and its mark', () => {
  const data = dataOf('program-units', parseCsv('Grade or program,MEM\nFine arts,400\n1st grade,90\nSwimming,3'));
  const { sheet, row } = made('program-units', { inputs: { fiscalYear: 'FY20' }, data, office: OFFICE });
  const [FACTOR, UNITS, MARK] = [2, 3, 6];
  const values = (name: string): CellValue[] => [FACTOR, UNITS, MARK].map((column) => sheet.value(row(name), column));
  expect(values('Fine arts')).toEqual([0.052, 20.8, expect.stringContaining('value of this office')]);
  expect(values('1st grade').slice(0, 2)).toEqual([1.2, 108]);
  expect(sheet.value(row('Swimming'), FACTOR)).toBeNull();
});

test('a column is told as left blank unless every row of the data has the law’s own formula for it', () => {
  const missing = (rows: string): readonly string[] | undefined => {
    const data = dataOf('program-units', parseCsv(`Grade or program,MEM\n${rows}`));
    return data && fillReport('program-units', data).missing;
  };
  expect(missing('Fine arts,400\n1st grade,90')).toEqual([]);
  expect(missing('Fine arts,400\nSwimming,3')).toEqual(['Factor', 'Citation']);
});

describe('a program cost statement', () => {
  const inputs = { fiscalYear: 'FY20', staffing: 1.1 };
  const own = made('program-units', { inputs, office: OFFICE }, { 'Fine arts': 100, 'Grade 1': 10 });

  test('computes by them, and marks the factor', () => {
    const row = own.row('Fine arts');
    expect([2, 3, 5, 6].map((column) => own.sheet.value(row, column))).toEqual([
      0.052,
      5.2,
      5.2,
      `FY20: 0.052. ${CITATION} (value of this office)`,
    ]);
    const grade = own.row('Grade 1');
    expect([2, 3].map((column) => own.sheet.value(grade, column))).toEqual([1.2, 12]);
    expect(own.sheet.value(grade, 6)).toMatch(
      /^FY18 and later: 1\.2\. 22-8-20 NMSA 1978; S2, "Grade Level".*no later change was found/,
    );
  });

  test('has the unit value of the year and says whose it is', () => {
    expect(labelled(own, 'Unit value')).toEqual([4565.41, `FY20: 4565.41. ${CITATION} (value of this office)`]);
    expect(own.sheet.value(own.row('Program cost'), 1)).toBe(84003.54);
  });

  test('without them asks for what the law data lacks', () => {
    const bare = made('program-units', { inputs }, { 'Fine arts': 100 });
    expect(bare.sheet.value(bare.row('Fine arts'), 3)).toEqual({ error: '#N/A' });
    expect(labelled(bare, 'Unit value')).toEqual(['', 'The value of a program unit in the year.']);
  });

  test('shows the law’s unit value with its source, and a typed one without', () => {
    const ofLaw = made('program-units', { inputs: { fiscalYear: 'FY24' } });
    expect(labelled(ofLaw, 'Unit value')).toEqual([
      6241.67,
      expect.stringMatching(/^FY24: 6241\.67\. .*\(read in a paper of the state\)$/),
    ]);
    const typed = made('program-units', { inputs: { fiscalYear: 'FY24', unitValue: 6000 } });
    expect(labelled(typed, 'Unit value')).toEqual([6000, 'The value of a program unit in the year.']);
  });

  test('credits by the office’s share, and multiplies by its list of the year', () => {
    const credited = made(
      'program-units',
      {
        inputs: { fiscalYear: 'FY22', unitValue: 5000, localLevy: 1000, impactAid: 0, forestReserve: 0, staffing: 1 },
        office: OFFICE,
      },
      { 'Grade 1': 10 },
    );
    expect(credited.sheet.value(credited.row('State equalization guarantee'), 1)).toBe(59_250);
    const listed = made(
      'program-units',
      { inputs: { fiscalYear: 'FY19', staffing: 1.1 }, office: OFFICE },
      {
        'Special education C': 10,
      },
    );
    expect(listed.sheet.value(listed.row('Special education C'), 5)).toBe(11);
  });

  test('its notes name the sheet', () => {
    const notes = templateSheet('program-units', { office: OFFICE }).cells.map(([first]) => String(first));
    expect(notes.filter((note) => note.includes('value of this office'))).toEqual([
      `Where the law data has no value for the year, these formulas take the one in ${OFFICE}: a value of this office. The pane's Working names each that is used.`,
    ]);
  });
});

test('the statewide table computes every district by them', () => {
  const csv = 'District,Fine arts,Grade 1,Staffing index\nAlamo,100,10,1.1\nBluff,0,10,1\n';
  const data = dataOf('program-cost-districts', parseCsv(csv));
  const { sheet, row } = made('program-cost-districts', { data, inputs: { fiscalYear: 'FY20' }, office: OFFICE });
  const header = row('District');
  const at = (name: string, title: string): CellValue => {
    const column = Array.from({ length: 60 }, (_, each) => sheet.value(header, each)).indexOf(title);
    return sheet.value(row(name), column);
  };
  expect(['Alamo', 'Bluff'].map((name) => at(name, 'Total program units'))).toEqual([18.4, 12]);
  expect(at('Bluff', 'Program cost')).toBe(54_784.92);
});

test('templates of which no formula goes by a year have no use for them', () => {
  expect(TEMPLATES.map(({ kind }) => kind).filter(takesOffice)).toEqual(['program-units', 'program-cost-districts']);
});

test('values of a file fill a sheet "NM law" that the template’s formulas can name', () => {
  const value: OfficeValue = {
    name: 'unit-value',
    fiscalYear: 2027,
    value: decimal('7000.1'),
    citation: 'Letter of June 3, 2026',
    where: 'law.xlsx, NM law!C2',
  };
  const [{ name, cells }] = templateModel('law-values', { data: officeData([value]) }).sheets;
  expect(cells[4].slice(0, 5)).toEqual(['unit-value', 'FY27', 7000.1, 'Letter of June 3, 2026', 'law.xlsx, NM law!C2']);
  expect(officeSheetRange(name, [value])).toBe("'NM law'!$A$5:$D$5");
});

test('without values of an office too each factor has its source beside it, and one typed in asks for it', () => {
  const data = dataOf(
    'program-units',
    parseCsv('Grade or program,MEM,Factor\n1st grade,90,\nGrades 2-3,10,1.3\nAt-risk,100,0.15'),
  );
  const { sheet, row } = made('program-units', { inputs: { fiscalYear: 'FY24' }, data });
  expect(sheet.value(row('1st grade'), 6)).toMatch(/22-8-20 NMSA 1978/);
  expect(sheet.value(row('Grades 2-3'), 6)).toBe('Typed: write its source here.');
  expect(sheet.value(row('At-risk'), 6)).toBeNull();
});

test('a copy of the office’s values keeps who entered them, when, and where they were taken from', () => {
  const value = {
    name: 'unit-value' as const,
    fiscalYear: 2027,
    value: decimal(7000),
    citation: CITATION,
    where: 'law.xlsx, NM law!C5',
  };
  const [own, plain] = officeData([{ ...value, enteredBy: 'A. Baca', enteredOn: '2026-07-02' }, value]).rows;
  expect(own.slice(4)).toEqual(['A. Baca (law.xlsx, NM law!C5)', '2026-07-02']);
  expect(plain.slice(4)).toEqual(['law.xlsx, NM law!C5', '']);
});
