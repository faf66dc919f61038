/** What-if on workbooks whose formulas Excel has computed: its values are read, not computed into errors of ours. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { whatIfFile } from '../../src/cli/work/whatif';
import { FUNCTION_NAMES } from '../../src/engine';
import { parseScenario } from '../../src/whatif';
import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';

const folder = mkdtempSync(path.join(tmpdir(), 'whatif-stored-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADERS = ['District', 'School', 'Student Membership', 'Award Amount'];

/** Memberships of two schools by formulas that only Excel computes, and the what-if over them. */
function comparedOver(stored: readonly (number | null)[]): { remarked: string; held: CellValue[] } {
  const input = path.join(folder, 'linked.xlsx');
  const cells = [HEADERS, ['Luna', 'A', '=CUBEVALUE("m","a")', 1000], ['Luna', 'B', '=CUBEVALUE("m","b")', 3000]];
  const values = [[], [null, null, stored[0]], [null, null, stored[1]]];
  writeFileSync(input, writeWorkbook({ sheets: [{ name: 'Awards', cells, values }] }));
  const make = { output: 'out.xlsx', scenarios: [parseScenario('Twice:pool=8000')] };
  const { output = new Uint8Array(), remarked } = whatIfFile({ input, sheet: undefined, make });
  const { sheets } = readWorkbook(output, { functionNames: FUNCTION_NAMES });
  return { remarked, held: valuesOf(sheets[1]) };
}

function valuesOf(sheet: SheetSnapshot): CellValue[] {
  return [...sheet.usedRows()].flatMap((row) => sheet.usedColumns(row).map((column) => sheet.value(row, column)));
}

const isErrorHeld = (value: CellValue): boolean => typeof value === 'object' && value !== null;

test('memberships that Excel stored: every award is computed from them', () => {
  const { remarked, held } = comparedOver([100, 300]);
  expect(remarked).toBe('');
  expect(held).toEqual(expect.arrayContaining([2000, 6000]));
  expect(held.filter(isErrorHeld)).toEqual([]);
});

test('one that nobody stored: what hangs on it is told and left to Excel', () => {
  const { remarked, held } = comparedOver([null, 300]);
  expect(remarked).toMatch(
    /formulas have no value on that sheet until Excel opens it: 'What-if Awards'!\w+, for one: .*Awards!C2/,
  );
  expect(held.filter(isErrorHeld)).toEqual([]);
});
