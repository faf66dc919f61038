import { recogniseWorkbook } from '../../src/recognition';
import { snapshotOf, type TestCell } from '../support/snapshot';

function read(title: string, ...rows: TestCell[][]) {
  const [table] = recogniseWorkbook(snapshotOf({ Sheet1: { rows: [[title], [], ...rows] } }));
  return { kind: table?.kind, columns: table?.columns };
}

describe('what a header says beside its words', () => {
  test('a question over yes and no asks for the one answer that a kind has', () => {
    const table = read(
      'High cost students',
      ['Student', 'Total cost', 'State average', 'Over?'],
      ['A', 42_000.5, 12_000.25, 'Yes'],
      ['B', 21_000.5, 12_000.25, 'No'],
      ['C', 39_100.75, 12_000.25, 'Yes'],
    );
    expect(table).toEqual({ kind: 'high-cost-student', columns: { student: 0, cost: 1, average: 2, qualifies: 3 } });
  });

  test('one line of a header may say what a column is, the others when or how', () => {
    const table = read(
      'Charter schools: pro rata',
      ['School', 'Date opened', 'Full year amount', 'Pro rata amount'],
      [null, 'as the charter has it', 'if it had been open from July on', 'what is paid for days open'],
      ['A', { value: 45_566, format: 'mm/dd/yyyy' }, 30_000.5, 15_000.25],
      ['B', { value: 45_606, format: 'mm/dd/yyyy' }, 20_000.5, 9_000.25],
    );
    expect(table).toEqual({ kind: 'charter-prorata', columns: { school: 0, opened: 1, amount: 2, prorated: 3 } });
  });
});
