/** What a check comes to: the dollars, who owes, and findings that speak of values nobody knows. */
import { runChecks } from '../../src/checks';
import { beyondMessage } from '../../src/checks/explanation-shown';
import type { Finding } from '../../src/checks/finding';
import { outcomesOf } from '../../src/checks/outcomes';
import { gravest, stakeOf } from '../../src/checks/verdict';
import { workingOf } from '../../src/checks/working-formula';
import { recogniseWorkbook } from '../../src/recognition';
import { snapshotOf } from '../support/snapshot';

const at = (row: number, column = 1): Finding['place'] => ({
  sheet: 'S',
  range: { top: row, left: column, bottom: row, right: column },
});

function finding(row: number, more: Partial<Finding>): Finding {
  return { check: 'c', severity: 'error', place: at(row), message: 'Off.', citation: { law: 'L' }, ...more };
}

const MOE = [
  ['Maintenance of effort'],
  ['LEA', 'Required effort', 'Actual effort', 'Required per capita', 'Child count', 'Status'],
  ['Alamo', 100_000, 89_687.05, 1_000, 100, 'Not met'],
  ['Bluff', 50_000, 60_000, 500, 100, 'Met'],
];

describe('the dollars at stake', () => {
  const workbook = snapshotOf({
    S: [
      ['A', 100],
      ['B', 50],
      ['C', 'text'],
    ],
  });

  test('too much and too little are set off in the net amount', () => {
    const findings = [finding(0, { value: 130, amount: 30 }), finding(1, { value: 40, amount: 10 })];
    expect(stakeOf(findings, workbook)).toEqual({ gross: 40, net: 20 });
  });

  test('no net amount is given where one of them does not tell its direction', () => {
    expect(stakeOf([finding(0, { value: 130, amount: 30 }), finding(2, { amount: 5 })], workbook)).toEqual({
      gross: 35,
      net: undefined,
    });
    expect(stakeOf([finding(0, {})], workbook)).toBeUndefined();
  });

  test('the gravest finding decides', () => {
    expect(gravest([finding(0, { severity: 'info' }), finding(1, { severity: 'warning' })])).toBe('warning');
    expect(gravest([])).toBeUndefined();
  });
});

test('an LEA that did not maintain effort is an outcome, though every cell is right', () => {
  const workbook = snapshotOf({ MOE });
  const tables = recogniseWorkbook(workbook);
  expect(tables.map(({ kind }) => kind)).toEqual(['moe-status']);
  expect(outcomesOf({ workbook, tables })).toEqual([
    expect.objectContaining({ kind: 'moe-owed', entity: 'Alamo', amount: 10_312.95 }),
  ]);
});

describe('values that nobody knows', () => {
  test('a workbook that is calculated by hand is announced once, where it has formulas', () => {
    const found = (cells: Parameters<typeof snapshotOf>[0]) =>
      runChecks({ ...snapshotOf(cells), calculation: { manual: true } }).findings.filter(
        ({ check }) => check === 'general.manual-calculation',
      );
    const [first, ...others] = found({ S: [[1, { formula: '=A1*2', value: 5 }]], T: [[{ formula: '=1', value: 1 }]] });
    expect(first).toMatchObject({ severity: 'info', place: at(0) });
    expect(first.message).toContain('Press F9 in Excel, then check again.');
    expect(others).toEqual([]);
    expect(found({ S: [[1, 2]] })).toEqual([]);
  });

  test('a workbook that counts days from 1904 is announced once, where it has NM functions', () => {
    const found = (cells: Parameters<typeof snapshotOf>[0], date1904 = true) =>
      runChecks({ ...snapshotOf(cells), calculation: { date1904 } }).findings.filter(
        ({ check }) => check === 'general.dates-from-1904',
      );
    const due = { formula: '=NM.DUE_DATE("evaluation",A1)', value: 40_155 };
    const [first, ...others] = found({ S: [[40_095, due]], T: [[40_095, due]] });
    expect(first).toMatchObject({ severity: 'info', place: at(0) });
    expect(first.message).toContain('four years late');
    expect(others).toEqual([]);
    expect(found({ S: [[40_095, due]] }, false)).toEqual([]);
    expect(found({ S: [[40_095, { formula: '=A1+60', value: 40_155 }]] })).toEqual([]);
  });
});

describe('a finding that stands on its cause', () => {
  const source = { place: at(4), formula: '=NM.ABE_FTE(B4)' };
  const evidence = 'with it, the column adds up';
  const own = { place: at(0), printed: '3', implied: '5', evidence };
  const other = { ...own, place: at(1) };

  test('does not repeat as an explanation what its message says', () => {
    const moved = finding(0, { message: `B1 is 3 and should be 5: ${evidence}. Alamo …`, explanations: [own, other] });
    expect(beyondMessage(moved)).toEqual([other]);
    expect(beyondMessage(finding(0, { explanations: [own] }))).toEqual([own]);
  });

  test('shows the working of the figure by which it came out', () => {
    expect(workingOf(finding(0, { source }))).toEqual(source);
    expect(workingOf(finding(0, { source, formula: '=NM.ABE_FTE(B1)' }))).toEqual({
      place: at(0),
      formula: '=NM.ABE_FTE(B1)',
    });
    expect(workingOf(finding(0, {}))).toBeUndefined();
  });
});
