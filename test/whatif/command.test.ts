import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { explain } from '../../src/cli/explain';
import { compareScenarios } from '../../src/cli/whatif';
import { FUNCTION_NAMES } from '../../src/engine';
import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
import { PATIENCE, PROGRAM } from '../support/cli';

jest.setTimeout(PATIENCE);

const SAMPLE = join(__dirname, '../../assets/samples/instructional-material-fy14-initial-allocation.xlsx');
let folder: string;
let out: string[];
let err: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whatif-'));
  [out, err] = [[], []];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('nm-finance whatif', () => {
  test('adds a sheet with values; what was there stays byte for byte', async () => {
    const target = join(folder, 'out.xlsx');
    const scenarios = ['--scenario', 'Practice', '--scenario', 'Whole:share=100%'];
    expect(await compareScenarios([SAMPLE, target, ...scenarios], PROGRAM)).toBe(0);
    const [before, after] = [SAMPLE, target].map((file) => unzipSync(readFileSync(file)));
    const sheets = Object.keys(before).filter((name) => /worksheets\/sheet|theme|drawing|docProps/.test(name));
    expect(sheets.length).toBeGreaterThan(1);
    for (const name of sheets) expect(Buffer.from(after[name]).equals(Buffer.from(before[name]))).toBe(true);

    const drawing = Object.keys(after).find((name) => name.startsWith('xl/drawings/drawing')) ?? '';
    const drawn = Buffer.from(after[drawing]).toString();
    const anchors = [...drawn.matchAll(/<xdr:row>(\d+)/g)].map(([, at]) => Number(at));
    const chart = Object.keys(after).find((name) => name.startsWith('xl/charts/chart')) ?? '';

    const workbook = readWorkbook(readFileSync(target), { functionNames: FUNCTION_NAMES });
    const original = readWorkbook(readFileSync(SAMPLE), { functionNames: FUNCTION_NAMES });
    expect(workbook.sheets.slice(0, -1).map(({ name }) => name)).toEqual(original.sheets.map(({ name }) => name));
    const sheet = workbook.sheets[workbook.sheets.length - 1];
    expect(sheet.name).toBe('What-if Attachment 5a');
    const row = (text: string, from = 0): number => {
      for (let at = from; at < sheet.rowCount; at++) if (sheet.value(at, 0) === text) return at;
      throw new Error(`no row ${text}`);
    };
    const header = row('Entity');
    // The chart stands beside the summary and covers no figures; its bars have colours in every program.
    const [from, to] = anchors;
    expect(from).toBe(row('Assumption'));
    expect(to).toBeGreaterThan(row('All differences downwards'));
    const [left] = [...drawn.matchAll(/<xdr:col>(\d+)/g)].map(([, at]) => Number(at));
    for (let at = from; at < to; at++) expect(sheet.usedColumns(at).every((used) => used < left)).toBe(true);
    expect(Buffer.from(after[chart]).toString()).toContain('<a:solidFill><a:srgbClr val="4472C4"/>');
    const column = (text: string): number => {
      for (let at = 0; at < sheet.columnCount; at++) if (sheet.value(header, at) === text) return at;
      throw new Error(`no column ${text}`);
    };
    const shown = row('Alamogordo Public Schools', row('By entity'));
    // S3, Attachment 5a: 18,628,650 is 90 percent of 20,698,500; Alamogordo was allocated 320,495.29.
    expect(sheet.value(row('Total'), column('Baseline: Allocation'))).toBe(18628650);
    expect(sheet.value(row('Total'), column('Whole: Allocation'))).toBe(20698500);
    expect(sheet.value(shown, column('Practice: Allocation'))).toBe(320495.29);
    // Sections and subtotals stand between the entities, so each refers to its row of the one formula for all.
    const working = Number(/^=\$A(\d+)$/.exec(sheet.formula(shown, 0) ?? '')?.[1]) - 1;
    expect(sheet.formula(working, column('Baseline: Allocation'))).toMatch(/^=NM\.ALLOCATION\(/);
    expect([...sheet.spills.values()].some(({ top, bottom }) => bottom - top > 300)).toBe(true);
    expect(readFileSync(target).includes('[Content_Types].xml')).toBe(true);
  });

  test('--list names keys and ready-made scenarios', async () => {
    expect(await compareScenarios([SAMPLE, '--list'], PROGRAM)).toBe(0);
    expect(out.join('')).toMatch(/Keys: appropriation[\s\S]*membership[\s\S]*Practice/);
  });

  test('errors say what there is, and nothing is written', async () => {
    const target = join(folder, 'out.xlsx');
    await expect(compareScenarios([SAMPLE, target, '--scenario', 'A:tax=1'], PROGRAM)).rejects.toThrow(
      '"tax", which there is not',
    );
    expect(() => readFileSync(target)).toThrow();

    const plain = join(folder, 'plain.xlsx');
    writeFileSync(plain, writeWorkbook({ sheets: [{ name: 'Notes', cells: [['Nothing'], [1]] }] }));
    await expect(compareScenarios([plain, target, '--scenario', 'A:share=1'], PROGRAM)).rejects.toThrow(
      'no table that a what-if can be made over. Recognised: nothing',
    );

    await expect(compareScenarios([SAMPLE], PROGRAM)).rejects.toThrow('give a workbook and where to write it');
    await expect(
      compareScenarios([join(folder, 'none.xlsx'), target, '--scenario', 'A:share=1'], PROGRAM),
    ).rejects.toThrow('There is no such file');
  });
});

describe('nm-finance explain', () => {
  test('a formula, as text and as JSON', async () => {
    expect(await explain(['=NM.ABE_FTE(120)'], PROGRAM)).toBe(0);
    const text = out.join('');
    expect(text).toMatch(/^NM\.ABE_FTE\n1\. .*\n {3}120 × 0\.25 = 30\nValues of the law:\n/);
    // Whose year it goes by, where none is given.
    expect(text).toMatch(/was given no fiscal year: it goes by the law of FY14\. Give fy for another year\.\n$/);
    out = [];
    expect(await explain(['--json', '=NM.ABE_FTE(120)'], PROGRAM)).toBe(0);
    expect(JSON.parse(out.join(''))).toMatchObject({ calls: [{ worked: { value: 30, steps: [{ result: '30' }] } }] });
  });

  test('a refusal and a formula without an NM function end with 1', async () => {
    expect(await explain(['=NM.ABE_FTE(-1)'], PROGRAM)).toBe(1);
    expect(out.join('')).toMatch(/#VALUE!: enrollment is negative/);
    expect(await explain(['=SUM(1)'], PROGRAM)).toBe(1);
    expect(err.join('')).toMatch(/calls no NM function/);
  });

  test('the formula of a cell, its references followed', async () => {
    const file = join(folder, 'moe.xlsx');
    const cells = [
      ['Required', 'Actual', 'Per capita', 'Count', 'Owed'],
      [3563153.25, 3506290.58, 6340.13, 555, '=NM.MOE_SHORTFALL(A2,B2,C2,D2)'],
    ];
    writeFileSync(file, writeWorkbook({ sheets: [{ name: 'Figure C', cells }] }));
    expect(await explain(['--in', file, '--cell', "'Figure C'!E2"], PROGRAM)).toBe(0);
    expect(out.join('')).toContain('3,563,153.25 − 3,506,290.58 = 56,862.67');
    await expect(explain(['--in', file, '--cell', 'A2'], PROGRAM)).rejects.toThrow('has no NM formula');
    await expect(explain(['--in', file, '--cell', 'Other!A2'], PROGRAM)).rejects.toThrow('there is no sheet "Other"');
  });

  test('a checked row: a typed figure of a recognised table is worked out from its row', async () => {
    const { sheets } = readWorkbook(readFileSync(SAMPLE), { functionNames: FUNCTION_NAMES });
    const rows = Array.from({ length: sheets[0].rowCount }, (_, row) => row);
    const row = rows.find((each) => sheets[0].value(each, 0) === 'Alamogordo Public Schools') ?? -1;
    expect(sheets[0].formula(row, 5)).toBeUndefined();
    expect(await explain(['--in', SAMPLE, '--cell', `'Attachment 5a'!F${row + 1}`], PROGRAM)).toBe(0);
    const text = out.join('');
    expect(text).toContain('NM.PER_PUPIL_RATE');
    expect(text).toContain('× 6,016 = 321,647.29');
    expect(text).toMatch(/320,495\.29 \(320,495\.29\d*…? rounded to the cent\)\n/);
  });
});
