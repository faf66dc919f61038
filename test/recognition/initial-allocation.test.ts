import { recogniseWorkbook } from '../../src/recognition';
import { attachment5a, rowOf } from '../support/attachment-5a';
import { snapshotOf } from '../support/snapshot';

describe('the initial allocation table of S3, Attachment 5a', () => {
  const recognised = () => {
    const rows = attachment5a();
    return { rows, tables: recogniseWorkbook(snapshotOf({ Sheet1: rows })) };
  };

  test('is recognised, and nothing else on its sheet', () => {
    const { tables } = recognised();
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({
      kind: 'initial-allocation',
      layout: 'columns',
      headerTop: 2,
      headerBottom: 2,
      columns: { entity: 0, adjustment: 4, allocation: 5, adopted: 6, offList: 7 },
      series: { membership: [1, 2, 3] },
    });
  });

  test('has its four sections, their totals and the grand total', () => {
    const {
      rows,
      tables: [table],
    } = recognised();
    expect(table.sections.map(({ title }) => title)).toEqual([
      'PUBLIC SCHOOLS:',
      'CHARTER SCHOOLS:',
      'PRIVATE SCHOOLS:',
      'STATE SUPPORTED SCHOOLS',
    ]);
    expect(
      table.rows.filter(({ role }) => role === 'total').map(({ row, section }) => [rows[row][0], section]),
    ).toEqual([
      ['TOTAL PUBLIC SCHOOLS', 0],
      ['TOTAL CHARTER SCHOOLS', 1],
      ['TOTAL PRIVATE SCHOOLS', 2],
      ['TOTAL STATE SUPPORTED', 3],
    ]);
    expect(table.rows.filter(({ role }) => role === 'grand-total').map(({ row }) => rows[row][0])).toEqual([
      'GRAND TOTAL',
    ]);
    expect(table.range.bottom).toBe(rowOf(rows, 'GRAND TOTAL'));
  });

  test('has every entity as a row, and no page header, title or legend', () => {
    const {
      rows,
      tables: [table],
    } = recognised();
    const entities = table.rows.filter(({ role }) => role === 'data').map(({ row }) => rows[row][0]);
    expect(entities).toHaveLength(329);
    expect(entities).toContain('Alamogordo Public Schools');
    expect(entities).toContain('Sequoyah Adolescent Center');
  });

  test('has the block of the appropriation as inputs', () => {
    const {
      rows,
      tables: [table],
    } = recognised();
    const value = (role: string): unknown => rows[table.inputs[role]?.row]?.[table.inputs[role].column];
    expect({
      appropriation: value('appropriation'),
      reserve: value('reserve'),
      netAppropriation: value('netAppropriation'),
      share: value('share'),
      pool: value('pool'),
      totalMembership: value('totalMembership'),
    }).toEqual({
      appropriation: 20975800,
      reserve: -277300,
      netAppropriation: 20698500,
      share: 0.9,
      pool: 18628650,
      totalMembership: 348425,
    });
    expect(table.inputs.rate).toBeUndefined();
  });
});
