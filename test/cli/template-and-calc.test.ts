import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { calc } from '../../src/cli/calc';
import { template } from '../../src/cli/template';
import { FUNCTION_NAMES } from '../../src/engine';
import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
import { valueAt } from '../support/snapshot';
import { PATIENCE, PROGRAM } from '../support/cli';

jest.setTimeout(PATIENCE);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nm-template-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string): string => path.join(folder, name);

let out = '';
let err = '';
beforeEach(() => {
  [out, err] = ['', ''];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => jest.restoreAllMocks());

function read(file: string) {
  return readWorkbook(fs.readFileSync(file), { functionNames: FUNCTION_NAMES });
}

describe('template', () => {
  test('writes a template, and lists the kinds', async () => {
    expect(await template(['ceis', inFolder('ceis.xlsx')], PROGRAM)).toBe(0);
    expect(read(inFolder('ceis.xlsx')).sheetNames).toEqual(['CEIS']);
    expect(await template(['--list'], PROGRAM)).toBe(0);
    expect(out).toContain('pro-rata-award');
  });

  test('takes a table below a title, in Windows’ encoding, and says what it could not take', async () => {
    const csv = inFolder('awards.csv');
    const text =
      'Awards of 2012\r\n\r\nSchool,Student Membership,Comment\r\nEspañola,"1,000.5",x\r\n=1+1,many,\r\nTOTAL,1000.5,\r\n';
    fs.writeFileSync(csv, Buffer.from(text, 'latin1'));
    const file = inFolder('awards.xlsx');
    expect(await template(['pro-rata-award', file, '--from', csv], PROGRAM)).toBe(1);
    expect(out).toContain('2 rows of');
    expect(err).toContain('does not have, left out: "Comment".');
    expect(err).toContain('left blank: "District".');
    expect(err).toContain('Line 5, "Student Membership": "many" is no number and stays a text.');
    expect(err).toContain('Total rows, left out since the template adds up itself: line 6.');
    const [sheet] = read(file).sheets;
    const rows = Array.from({ length: sheet.rowCount }, (_, row) => [sheet.value(row, 0), sheet.value(row, 2)]);
    expect(rows).toContainEqual(['Española', 1000.5]);
    expect(rows).toContainEqual(['=1+1', 'many']);
    expect([...sheet.formulas()].map(({ formula }) => formula)).not.toContain('=1+1');
  });

  test.each([
    [['ceis'], 'give a kind'],
    [['nothing', 'x.xlsx'], 'there is no template "nothing"; there are initial-allocation'],
    [['ceis', 'x.xls'], 'must end in .xlsx'],
    [['ceis', 'x.xlsx', '--from', '/nowhere.csv'], '/nowhere.csv cannot be read. There is no such file.'],
    [['ceis', '/nowhere/x.xlsx'], '/nowhere/x.xlsx cannot be written. There is no such folder.'],
  ])('%j: %s', async (args, message) => {
    await expect(template(args, PROGRAM)).rejects.toThrow(message);
  });

  test('a value above the table is set by its role, as it is typed; --list names the roles', async () => {
    const file = inFolder('rate.xlsx');
    const rate = ['discrepancy', file, '--replace', '--set'];
    const at = (): unknown[] => {
      const [sheet] = read(file).sheets;
      return Array.from({ length: sheet.rowCount }, (_, row) => sheet.value(row, 1));
    };
    expect(await template([...rate, 'stateRate=0.5%'], PROGRAM)).toBe(0);
    expect(at()).toContain(0.005);
    await template([...rate, 'stateRate = 0.0075'], PROGRAM);
    expect(at()).toContain(0.0075);
    await template(['--list'], PROGRAM);
    expect(out).toMatch(/--set .*stateRate/);
  });

  test.each([
    ['stateRate', '--set is "stateRate": give role=value'],
    ['=5%', '--set is "=5%": give role=value'],
    ['nothing=1', 'has no value "nothing" above its table: there are stateRate'],
    ['stateRate=much', '"stateRate" is "much": give a number.'],
  ])('--set %s is refused and nothing is written', async (set, message) => {
    const file = inFolder('refused.xlsx');
    await expect(template(['discrepancy', file, '--set', set], PROGRAM)).rejects.toThrow(message);
    expect(fs.existsSync(file)).toBe(false);
  });

  test('a year above the table is a fiscal year: another text is refused, not written', async () => {
    const file = inFolder('year.xlsx');
    const of = (year: string): Promise<number> =>
      template(['program-units', file, '--replace', '--set', `fiscalYear=${year}`], PROGRAM);
    await expect(of('banana')).rejects.toThrow(
      '"fiscalYear" is "banana": give a fiscal year such as FY26, 2026 or 2025-26.',
    );
    expect(fs.existsSync(file)).toBe(false);
    for (const year of ['FY26', '2026', '2025-26']) expect(await of(year)).toBe(0);
  });

  test('a table of something else is refused, with the headers that are taken; nothing is written', async () => {
    const csv = inFolder('other.csv');
    fs.writeFileSync(csv, 'Colour,Taste\nred,sweet\n');
    const file = inFolder('other.xlsx');
    await expect(template(['ceis', file, '--from', csv], PROGRAM)).rejects.toThrow(
      'It takes: LEA, Section 611 (Basic)',
    );
    expect(fs.existsSync(file)).toBe(false);
  });

  test('a workbook in place of a CSV file is told', async () => {
    await expect(template(['ceis', inFolder('y.xlsx'), '--from', inFolder('ceis.xlsx')], PROGRAM)).rejects.toThrow(
      'Save its table as CSV first.',
    );
  });
});

describe('calc', () => {
  const book = inFolder('book.xlsx');
  beforeAll(() => {
    fs.writeFileSync(
      book,
      writeWorkbook({
        sheets: [
          {
            name: 'Awards',
            cells: [
              [100, '=NM.PRORATE(A1,A2:A4)', '=SUM(B1:B3)', '=A9', '=NM.ABE_FTE(-1)'],
              [1, null, '=CUBEVALUE("m",A1)', '=D3+1', '=D2+1'],
              [1, null, null, '=E2'],
              [1],
            ],
            values: [
              [undefined, 1, 3, 7, 0],
              [undefined, 1, 200, 5, 6],
              [undefined, 1, undefined, 5],
            ],
            spills: [{ top: 0, left: 1, bottom: 2, right: 1 }],
          },
          { name: 'Untouched', cells: [['=1+1', 'text']], values: [[2]] },
        ],
      }),
    );
  });

  test('writes what changed, keeps what only Excel computes, names both', async () => {
    const file = inFolder('calculated.xlsx');
    expect(await calc([book, file], PROGRAM)).toBe(1);
    const after = read(file);
    const values = ['A1', 'B1', 'B2', 'B3', 'C1', 'C2', 'D1'].map((cell) => valueAt(after, 'Awards', cell));
    expect(values).toEqual([100, 33.34, 33.33, 33.33, 100, 200, 0]);
    expect(valueAt(after, 'Awards', 'E1')).toEqual({ error: '#VALUE!' });
    expect(err).toContain('Awards!E1 #VALUE!: enrollment is negative: -1.');
    expect(err).toContain('Awards!C2 =CUBEVALUE("m",A1): ');
    expect(out).toContain('6 cells changed.');
  });

  test('a formula in a circle keeps its value', async () => {
    const file = inFolder('circle.xlsx');
    await calc([book, file], PROGRAM);
    expect(['D2', 'D3', 'E2'].map((cell) => valueAt(read(file), 'Awards', cell))).toEqual([5, 5, 6]);
    expect(err).toContain('Awards!D2 =D3+1: it depends on its own result');
  });

  test('every part but the changed sheet stays byte for byte', async () => {
    const file = inFolder('parts.xlsx');
    await calc([book, file], PROGRAM);
    const [before, after] = [book, file].map((name) => unzipSync(fs.readFileSync(name)));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter((part) => Buffer.compare(before[part], after[part]) !== 0);
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('computed again, nothing changes and the file stays byte for byte', async () => {
    const [once, twice] = [inFolder('once.xlsx'), inFolder('twice.xlsx')];
    await calc([book, once], PROGRAM);
    await calc([once, twice], PROGRAM);
    expect(out).toContain('0 cells changed.');
    expect(Buffer.compare(fs.readFileSync(once), fs.readFileSync(twice))).toBe(0);
  });

  test.each([
    [['a.xlsx'], 'give a workbook and where to write it'],
    [['a.xlsm', 'b.xlsx'], 'b.xlsx would be a file of another kind: give it the ending .xlsm'],
    [['/nowhere.xlsx', 'b.xlsx'], '/nowhere.xlsx cannot be read. There is no such file.'],
  ])('%j: %s', async (args, message) => {
    await expect(calc(args, PROGRAM)).rejects.toThrow(message);
  });
});
