import { unzipSync } from 'fflate';
import { writeWorkbook } from '../../src/workbook/file';
import type { CellValue } from '../../src/workbook/snapshot';
import { attachment5a, publishedTable } from '../support/attachment-5a';
import type { TestCell } from '../support/snapshot';

type Cells = readonly (readonly CellValue[])[];

function plain(rows: readonly (readonly TestCell[])[]): Cells {
  return rows.map((row) =>
    row.map((cell) => (cell === undefined || (typeof cell === 'object' && cell !== null) ? null : cell)),
  );
}

const number = (text: string): CellValue =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : text || null;

const ALLOCATION = plain([
  ...attachment5a().slice(0, 14),
  ['TOTAL PUBLIC SCHOOLS', 107_000, 108_000, 105_000, 0, 5_900_000],
]);
const LEDGER: Cells = [
  ['Fund', 'Function', 'Object', 'Program', 'Location', 'Job Class', 'Est. Amt', 'Est. FTE', 'Proj. Amt', 'Proj. FTE'],
  ...publishedTable('s4-obms-budget-example.csv')
    .slice(1)
    .map((line) => line.map(number)),
];
const WORKSHEET: Cells = [
  [null, 'A/B', 'Factor', 'C', 'Factor', 'D', 'Factor', 'Total Unit', 'Unit Factor', 'Extended', 'Decrease'],
  ['2012-2013', 16, 0.7, 2, 1, 1, 2, '=B2*C2+D2*E2+F2*G2', 3673.54, '=H2*I2', null],
  ['2013-2014', 16, 0.7, 0, 1, 0, 2, '=B3*C3+D3*E3+F3*G3', 3817.55, '=H3*I3', '=J2-J3'],
];
const RATIOS: Cells = [
  ['Racial/Ethnic Group', 'Students with Disabilities', 'Enrollment', 'Risk', 'Risk Ratio'],
  ['Hispanic', 412, 2600, 0.158, 1.1],
  ['White', 160, 1100, 0.145, 0.95],
  ['American Indian', 66, 380, 0.174, 1.16],
  ['Total', 638, 4080, 0.156, null],
];

function parts(sheets: Readonly<Record<string, Cells>>): Record<string, Uint8Array> {
  return unzipSync(
    writeWorkbook({
      sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells })),
      names: [{ name: 'Rates', formula: `='${Object.keys(sheets)[0]}'!$B$1:$B$3` }],
    }),
  );
}

/** Sound workbooks whose parts are then harmed: the department's tables, small enough to go through thousands. */
export const SOUND: readonly Readonly<Record<string, Uint8Array>>[] = [
  parts({ 'FY14 Initial': ALLOCATION, Notes: [['See tab 1', "='FY14 Initial'!B4"]] }),
  parts({ Budget: LEDGER, 'Workload reduction': WORKSHEET }),
  parts({ Ratios: RATIOS, Empty: [] }),
];
