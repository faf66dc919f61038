import { CHECKS, runChecks } from '../../../src/checks';
import { told } from '../../support/findings';
import { snapshotOf } from '../../support/snapshot';
import { table } from '../../support/text-table';
import { withCells } from '../maintenance-of-effort/tables';

const EFFORT = table(`
Special education effort, total method
|FY10|FY11|FY12|FY13|FY14
Level the LEA had to reach|2080000|2104300|2150875.50|2188410.25|2188410.25
Actually spent|2104300|2150875.50|2188410.25|2096001.75|2190220
Result|Met|Met|Met|Not met|Met
`);

const WORKLOAD = table(`
Workload reduction
|2010-11|2011-12|2012-13
A/B students|112|108|110
C students|21|20|24
D students|14|15|16
Units|127.4|125.6|133
Unit value|3712.17|3598.87|3673.54
Extended cost|472930.46|452018.07|488580.82
Allowed decrease||20912.39|0
`);

describe('a table with its years over the columns', () => {
  test.each([
    ['effort', EFFORT, 'moe-status', { top: 1, left: 0, bottom: 4, right: 5 }],
    ['workload', WORKLOAD, 'workload-reduction', { top: 1, left: 0, bottom: 8, right: 3 }],
  ])('is read turned round and told where it stands: %s', (_, rows, kind, range) => {
    const { tables, findings } = runChecks(snapshotOf({ Sheet1: rows }));
    expect(findings).toEqual([]);
    expect(tables.map((each) => [each.kind, each.layout, each.sheet, each.range])).toEqual([
      [kind, 'rows', 'Sheet1', range],
    ]);
  });

  test('a level lowered by a failed year is told at its cell, by its column', () => {
    expect(told(withCells(EFFORT, { F3: 2096001.75 }), CHECKS)).toEqual([
      'moe.base-year F3: 2,188,410.25 → F3 2188410.25',
    ]);
    const { findings } = runChecks(snapshotOf({ Sheet1: withCells(EFFORT, { F3: 2096001.75 }) }));
    expect(findings[0].message).toMatch(/^Column F: /);
  });

  test('a formula that is offered names the cells of the sheet', () => {
    expect(told(withCells(WORKLOAD, { C6: 126.5 }), CHECKS)).toEqual([
      'moe.workload-row C6: 125.6 → C6 =NM.WORKLOAD_UNITS(C3,C4,C5)',
    ]);
  });
});
