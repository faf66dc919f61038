import { runChecks } from '../../src/checks';
import { type Check } from '../../src/checks/check';
import { type Finding } from '../../src/checks/finding';
import { calculate } from '../../src/engine';
import { cellName, rangeName } from '../../src/workbook/address';
import { snapshotOf, type TestCell } from './snapshot';

export type Rows = readonly (readonly TestCell[])[];

export function findingsIn(rows: Rows, checks: readonly Check[], sheet = 'Sheet1'): readonly Finding[] {
  return runChecks(snapshotOf({ [sheet]: rows }), { checks }).findings;
}

/** Each finding as "check cell: expected → fix [cell it is explained by → value]". */
export function told(rows: Rows, checks: readonly Check[], sheet?: string): string[] {
  return findingsIn(rows, checks, sheet).map(({ check, place, expected, fix, explanations }) => {
    const changes = (fix ?? []).map(({ row, column, after }) => ` → ${cellName(row, column)} ${String(after)}`);
    const cells = (explanations ?? []).map((one) => ` [${rangeName(one.place.range)} ${one.implied}]`);
    return `${check} ${rangeName(place.range)}: ${expected ?? ''}${changes.join('')}${cells.join('')}`;
  });
}

/** Rows with one cell changed, named as people name it. */
export function withCell(rows: Rows, name: string, value: TestCell): Rows {
  const [, letter, number] = /^([A-Z])(\d+)$/.exec(name) ?? [];
  if (!letter) throw new Error(`"${name}" is not a cell`);
  const changed = rows.map((row) => [...row]);
  changed[Number(number) - 1][letter.charCodeAt(0) - 65] = value;
  return changed;
}

/** The same table as it stands elsewhere: below title rows, right of a blank column. */
export function moved(rows: Rows, title: string): Rows {
  return [[title], [], ...rows.map((row) => [null, ...row])];
}

/** The rows after every offered change, computed as a spreadsheet does: a fix has to mend what it is offered for. */
export function fixed(rows: Rows, checks: readonly Check[]): Rows {
  const changed = rows.map((row) => [...row]);
  for (const { row, column, before, after } of findingsIn(rows, checks).flatMap(({ fix }) => fix ?? [])) {
    expect(changed[row][column] ?? null).toBe(before);
    changed[row][column] = typeof after === 'string' && after.startsWith('=') ? { formula: after } : after;
  }
  const { sheets } = calculate(snapshotOf({ Sheet1: changed }));
  return changed.map((row, at) =>
    row.map((cell, column) => (isFormula(cell) ? { ...cell, value: sheets[0].value(at, column) } : cell)),
  );
}

function isFormula(cell: TestCell): cell is { formula: string } {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}
