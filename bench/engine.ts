import { calculate, FUNCTION_NAMES } from '../src/engine';
import { readWorkbook, writeWorkbook } from '../src/workbook/file';
import type { WorkbookSnapshot } from '../src/workbook/snapshot';
import { median, type Measure } from './measure';

const RUNS = 5;
const POOL = 20_698_500;
const SHARE = 0.9;

type Row = readonly (number | string | null)[];

function workbook(cells: readonly Row[]): WorkbookSnapshot {
  return readWorkbook(writeWorkbook({ sheets: [{ name: 'Sheet1', cells }] }), { functionNames: FUNCTION_NAMES });
}

/** What a column adds up to, so that two ways are compared only where they compute the same. */
function total(book: WorkbookSnapshot, column: number, rows: number): number {
  const [sheet] = calculate(book).sheets;
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += Number(sheet.value(row, column));
  return sum;
}

/** NM functions beside the ordinary formulas that give the same, both computed by the embedded engine in this run. */
function beside(name: string, rows: number, nm: readonly Row[], ordinary: readonly Row[], column: number): Measure {
  const [own, other] = [workbook(nm), workbook(ordinary)];
  const [ours, theirs] = [total(own, column, rows), total(other, column, rows)];
  // To the cent a row: ALLOCATION's cents add up to the pool, rounded shares do not.
  if (!(ours > 0) || Math.abs(ours - theirs) > rows * 0.01) throw new Error(`${name}: ${ours} and ${theirs}`);
  return {
    name,
    value: median(RUNS, () => void calculate(own)),
    unit: 'ms',
    against: [{ name: 'ordinary formulas', value: median(RUNS, () => void calculate(other)) }],
  };
}

function spill(rows: number): Measure {
  const count = (row: number): [number, number] => [40 + ((row * 7919) % 9000), 45 + ((row * 104_729) % 9000)];
  const all = Array.from({ length: rows }, (_, row) => count(row));
  const formula = `=NM.ALLOCATION(${POOL},A1:A${rows},B1:B${rows},${SHARE})`;
  return beside(
    `calculated sheet: ALLOCATION, one spill of ${rows} rows`,
    rows,
    all.map((counts, row) => [...counts, row === 0 ? formula : null]),
    all.map((counts, row) => [
      ...counts,
      `=ROUND(${POOL}*${SHARE}*D${row + 1}/E$1,2)`,
      `=A${row + 1}+5*MAX(0,A${row + 1}-B${row + 1})`,
      row === 0 ? `=SUM(D1:D${rows})` : null,
    ]),
    2,
  );
}

function scalar(rows: number): Measure {
  const all = Array.from({ length: rows }, (_, row) => [3_563_153.25, 3_506_290.58 - row, 6340.13, 555]);
  return beside(
    `calculated sheet: MOE_SHORTFALL in ${rows} cells`,
    rows,
    all.map((figures, row) => [...figures, `=NM.MOE_SHORTFALL(A${row + 1},B${row + 1},C${row + 1},D${row + 1})`]),
    all.map((figures, row) => {
      const r = row + 1;
      return [...figures, `=IF(OR(B${r}>=A${r},B${r}/D${r}>=C${r}),0,ROUND(A${r}-B${r},2))`];
    }),
    4,
  );
}

export function engineMeasures(): Measure[] {
  return [spill(350), spill(10_000), scalar(1000)];
}
