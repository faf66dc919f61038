/** The dollars at stake in findings whose check cannot tell them by itself, and whose they are. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runChecks } from '../../src/checks';
import { stakesByEntity } from '../../src/checks/entity';
import { readWorkbook } from '../../src/workbook/file';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/instructional-material-fy14-initial-allocation.xlsx');
const workbook = readWorkbook(readFileSync(SAMPLE));
const { findings, tables } = runChecks(workbook);

const amountAt = (row: number, column: number): number | undefined =>
  findings.find(({ place }) => place.range.top === row && place.range.left === column)?.amount;

it.each([
  ['E9, an adjustment printed -92.76 for -992.76', [8, 4], 900],
  ['F117, an allocation of -8,328.59', [116, 5], 8328.59],
  ['G336, a total of 488,053 over rows that add up to 486,610', [335, 6], 1443],
  ['F346, 98,037.00 less than 90 % of what is to be shared', [345, 5], 98037],
  ['B23, a membership: pupils are no dollars', [22, 1], undefined],
])('%s', (_, [row, column], amount) => {
  expect(amountAt(row, column)).toBe(amount);
});

it('by entity, the most first, with what is left of it where too much and too little are set off', () => {
  const stakes = stakesByEntity(findings, tables, workbook);
  expect(stakes.map(({ gross }) => gross)).toEqual([...stakes.map(({ gross }) => gross)].sort((a, b) => b - a));
  expect(stakes).toContainEqual({ entity: 'Animas Public Schools', findings: 1, gross: 900, net: -900 });
});
