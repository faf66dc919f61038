/**
 * How often checking looks at a cell: a count that is the same on every machine. A check that looks through the whole sheet
 * for each row would make a statewide workbook wait, and shows here before it does.
 */
import { runChecks } from '../../../src/checks';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { snapshotOf, type TestCell } from '../../support/snapshot';

const COUNTED: ReadonlySet<string | symbol> = new Set(['value', 'formula', 'format']);

function counted(workbook: WorkbookSnapshot): { workbook: WorkbookSnapshot; looks(): number } {
  let looks = 0;
  const watch = (sheet: SheetSnapshot): SheetSnapshot =>
    new Proxy(sheet, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          if (COUNTED.has(name)) looks++;
          return member.apply(target, args);
        };
      },
    });
  return { workbook: { ...workbook, sheets: workbook.sheets.map(watch) }, looks: () => looks };
}

/** A district's awards: a row a school, a total. */
function awards(schools: number): WorkbookSnapshot {
  const rows = Array.from({ length: schools }, (_, row) => ['Animas', `School ${row + 1}`, 100 + row, 1000 + row * 10]);
  const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column]), 0);
  return snapshotOf({
    Awards: [['District', 'School', 'Student Membership', 'Award Amount'], ...rows, ['Total', null, sum(2), sum(3)]],
  });
}

function looksPerRow(schools: number): number {
  const { workbook, looks } = counted(awards(schools));
  const { tables } = runChecks(workbook);
  expect(tables).toHaveLength(1);
  return looks() / schools;
}

test('four times the rows are four times the looks, not more', () => {
  const [small, large] = [looksPerRow(250), looksPerRow(1000)];
  expect(small).toBeGreaterThan(4);
  expect(large).toBeLessThan(small * 1.2);
});

test('two cells in the corners of a sheet are looked at, not the grid between them', () => {
  const rows: (readonly TestCell[])[] = [];
  rows[1_048_575] = Object.assign(new Array<TestCell>(16_384), { 16_383: 2 });
  rows[0] = ['Membership', 1];
  const { workbook, looks } = counted(snapshotOf({ Far: rows }));
  runChecks(workbook);
  expect(looks()).toBeLessThan(1000);
});

test('a row of four cells is looked at within its budget', () => {
  expect(looksPerRow(1000)).toBeLessThan(38);
});
