import { ignoredFinding } from '../../src/checks/ignored';
import { countBySeverity, filterFindings, listFindings, NO_FILTER, sheetsOf } from '../../src/taskpane/check/view';
import { groupFindings, inTurn } from '../../src/taskpane/check/groups';
import { mergeChanges } from '../../src/checks/fixes';
import { fixGroups } from '../../src/taskpane/fix/fixes';
import { recogniseWorkbook } from '../../src/recognition';
import type { CellChange } from '../../src/workbook/port';
import { snapshotOf } from '../support/snapshot';
import { place } from './fake-port';
import { finding } from './findings';

const WORKBOOK = snapshotOf({
  Allocation: [
    ['School district', 'FY 2013 40 Day Membership', 'Initial Allocation'],
    ['Alamogordo', 110, 5000],
    ['Animas', 20, 1000],
    ['TOTAL', 130, 6000],
  ],
});
const TABLES = recogniseWorkbook(WORKBOOK);
const inTable = finding({ place: place('Allocation', 'C3') });
const beside = finding({ place: place('Allocation', 'H40'), severity: 'warning' });
const elsewhere = finding({ place: place('Notes', 'A1'), severity: 'info', message: 'Rows are hidden in a total.' });

describe('listFindings', () => {
  it('knows the table a finding stands in', () => {
    const { open } = listFindings([inTable, beside], TABLES, []);
    expect(open.map(({ kind }) => kind)).toEqual(['initial-allocation', undefined]);
  });

  it('keeps two findings of one check at one cell apart', () => {
    const { open } = listFindings([inTable, { ...inTable, message: 'Another.' }], [], []);
    expect(new Set(open.map(({ key }) => key)).size).toBe(2);
  });

  it('says by how much a cell is off, without the noise of doubles, and whose row it is', () => {
    const short = finding({ place: place('Allocation', 'C3'), value: 1000.3 });
    const [listed] = listFindings([short], TABLES, [], WORKBOOK.sheets).open;
    expect(listed).toMatchObject({ difference: 0.3, entities: ['Animas'] });
    const shown = (actual: string, expected: string): number | undefined =>
      listFindings([finding({ actual, expected })], [], []).open[0].difference;
    expect([shown('219,566.11', '217,970.92'), shown('$5', '-7'), shown('Met', '10')]).toEqual([
      -1595.19,
      -12,
      undefined,
    ]);
  });

  it('sets ignored ones aside, until the cell holds something else', () => {
    const entry = ignoredFinding(inTable, 'as printed', '2026-11-22');
    expect(listFindings([inTable], [], [entry])).toMatchObject({ open: [], ignored: [{ entry }] });
    expect(listFindings([{ ...inTable, actual: '11' }], [], [entry])).toMatchObject({ open: [{}], ignored: [] });
  });
});

describe('filter and groups', () => {
  const { open } = listFindings([elsewhere, beside, inTable], TABLES, []);

  it('counts, and lists sheets once', () => {
    expect(countBySeverity(open)).toEqual({ error: 1, warning: 1, info: 1 });
    expect(sheetsOf(open)).toEqual(['Notes', 'Allocation']);
  });

  it('searches message, place and law', () => {
    const found = (text: string): number => filterFindings(open, { ...NO_FILTER, text }).length;
    expect(found('hidden TOTAL')).toBe(1);
    expect(found('h40')).toBe(1);
    expect(found('22-15-9')).toBe(3);
    expect(found('22-15-9 nowhere')).toBe(0);
  });

  it('finds an entity by what stands in its row and by what bears on it', () => {
    const follows = { ...place('Allocation', 'C2'), check: 'im.row', message: 'It is paid too much.' };
    const cause = finding({ place: place('Allocation', 'C3'), consequences: [follows] });
    const listed = listFindings([cause, beside], TABLES, [], WORKBOOK.sheets).open;
    const found = (text: string): number => filterFindings(listed, { ...NO_FILTER, text }).length;
    expect([found('animas'), found('alamogordo'), found('alamogordo c2 paid too much'), found('gallup')]).toEqual([
      1, 1, 1, 0,
    ]);
  });

  it('keeps to a sheet and to severities', () => {
    expect(filterFindings(open, { ...NO_FILTER, sheet: 'Allocation' })).toHaveLength(2);
    expect(filterFindings(open, { ...NO_FILTER, severities: new Set(['info']) })).toEqual([open[0]]);
  });

  it('puts errors first, and within a severity sheet and table', () => {
    const groups = groupFindings(open, 'place');
    expect(groups.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
    expect(groups.flatMap(({ parts }) => parts.map(({ of }) => of))).toEqual([
      { sheet: 'Allocation', kind: 'initial-allocation' },
      { sheet: 'Allocation', kind: undefined },
      { sheet: 'Notes', kind: undefined },
    ]);
  });

  it('puts what is wrong in the same way together, the most dollars first', () => {
    const wrong = (check: string, amount: number | undefined) => finding({ check, amount });
    const all = [wrong('b', 5), wrong('a', undefined), wrong('b', 70), wrong('c', 60), wrong('c', 50)];
    const listed = listFindings(all, [], []).open;
    const [byCause] = groupFindings(listed, 'cause');
    expect(byCause.parts.map(({ of, stake }) => [of, stake])).toEqual([
      [{ check: 'c' }, 110],
      [{ check: 'b' }, 75],
      [{ check: 'a' }, 0],
    ]);
    const amounts = (order: 'cause' | 'amount' | 'place') =>
      inTurn(groupFindings(listed, order)).map((each) => each.finding.amount);
    expect(amounts('cause')).toEqual([60, 50, 70, 5, undefined]);
    expect(amounts('amount')).toEqual([70, 60, 50, 5, undefined]);
    expect(amounts('place')).toEqual([5, undefined, 70, 60, 50]);
  });
});

describe('fixes', () => {
  const change = (column: number, after: string): CellChange => ({
    sheet: 'S',
    row: 0,
    column,
    before: 1,
    after,
    reason: 'because',
  });

  it('makes a change that two findings ask for once', () => {
    expect(mergeChanges([[change(0, '=A')], [change(0, '=A'), change(1, '=B')]])).toEqual({
      changes: [change(0, '=A'), change(1, '=B')],
      conflicts: 0,
    });
  });

  it('leaves a finding out whole when a cell of it is taken otherwise', () => {
    expect(mergeChanges([[change(0, '=A')], [change(1, '=C'), change(0, '=B')]])).toEqual({
      changes: [change(0, '=A')],
      conflicts: 1,
    });
  });

  it('groups by check, and leaves findings without a fix alone', () => {
    const { open } = listFindings(
      [
        finding({ fix: [change(0, '=A')] }),
        finding({ check: 'general.text', fix: [change(1, '=B')] }),
        finding({ fix: [change(2, '=C')] }),
        finding({ check: 'general.hidden' }),
      ],
      [],
      [],
    );
    expect(fixGroups(open).map(({ check, together }) => [check, together.length])).toEqual([
      ['general.total', 2],
      ['general.text', 1],
    ]);
  });
});
