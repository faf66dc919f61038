/** @jest-environment jsdom */
/** Two panes on one workbook, or a colleague beside the pane: no line of the log is lost, nobody's sheet or comment deleted. */
import '../../host/web-globals';
import { excelPort } from '../../../src/workbook/excel';
import type { CellChange } from '../../../src/workbook/port';
import { connect } from '../../host/client';
import { ExcelHost } from '../../host/excel-host';
import type { WorkbookSeed } from '../../host/model';

const SEED: WorkbookSeed = {
  sheets: [
    {
      name: 'Award',
      cells: [
        ['D', 'A'],
        ['Taos', 10],
        ['Mora', 20],
        ['Aztec', 30],
      ],
    },
  ],
};
const LOG = 'NM changes';
const port = excelPort(() => Promise.resolve());

function open(): ExcelHost {
  const host = new ExcelHost(SEED);
  connect(host);
  return host;
}

const change = (row: number, before: number, after: number, reason: string): CellChange => ({
  sheet: 'Award',
  row,
  column: 1,
  before,
  after,
  reason,
});

/** The reasons in the log, in its order, blank lines left out. */
function reasons(host: ExcelHost): unknown[] {
  return [2, 3, 4, 5, 6, 7].map((row) => host.cell(LOG, `F${row}`).value).filter((value) => value !== null);
}

/** Runs something of another pane after the n-th round trip from now, once. */
function meanwhile(host: ExcelHost, after: number, act: () => void): void {
  const from = host.syncs;
  let done = false;
  host.afterSync = (count) => {
    if (done || count - from < after) return;
    done = true;
    act();
  };
}

test('the first log sheet, made by both at once: one sheet, headings once, both lines', async () => {
  const host = open();
  const outcomes = await Promise.all([
    port.apply([change(2, 20, 21, 'second')], 'log'),
    port.apply([change(3, 30, 31, 'third')], 'log'),
  ]);
  expect(outcomes).toEqual([{ applied: 1 }, { applied: 1 }]);
  expect([host.cell('Award', 'B3').value, host.cell('Award', 'B4').value]).toEqual([21, 31]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Award', LOG]);
  expect(host.cell(LOG, 'F1').value).toBe('Why');
  expect(reasons(host).sort()).toEqual(['second', 'third']);
});

test.each([1, 2, 3, 4, 5, 6])(
  'another pane’s change after round trip %i of ours: as many lines as changes',
  async (trip) => {
    for (const first of [false, true]) {
      const host = open();
      if (first) await port.apply([change(1, 10, 11, 'first')], 'log');
      let other: Promise<unknown> = Promise.resolve({ applied: 0 });
      meanwhile(host, trip, () => (other = port.apply([change(3, 30, 31, 'other')], 'log')));
      const mine = await port.apply([change(2, 20, 21, 'mine')], 'log');
      expect(mine).toEqual({ applied: 1 });
      const told = await other;
      const expected = [
        ...(first ? ['first'] : []),
        'mine',
        ...(JSON.stringify(told) === '{"applied":1}' ? ['other'] : []),
      ];
      expect(reasons(host).sort()).toEqual(expected.sort());
    }
  },
);

test.each([1, 2, 3, 4])('the log sheet deleted after round trip %i: a new one has the line', async (trip) => {
  const host = open();
  await port.apply([change(1, 10, 11, 'first')], 'log');
  meanwhile(host, trip, () => {
    const { sheets } = host.workbook;
    const at = sheets.findIndex(({ name }) => name === LOG);
    if (at >= 0) sheets.splice(at, 1);
  });
  expect(await port.apply([change(2, 20, 21, 'mine')], 'log')).toEqual({ applied: 1 });
  expect(host.cell('Award', 'B3').value).toBe(21);
  if (host.workbook.sheets.some(({ name }) => name === LOG)) expect(reasons(host)).toContain('mine');
});

test.each([1, 2, 3, 4, 5, 6])(
  'the same cell in the same moment, after round trip %i: theirs stays, and its lines',
  async (trip) => {
    const host = open();
    await port.apply([change(1, 10, 11, 'first')], 'log');
    let other: Promise<unknown> = Promise.resolve();
    meanwhile(host, trip, () => {
      other = port.apply([change(2, 20, 99, 'theirs B3'), change(3, 30, 31, 'theirs B4')], 'log');
    });
    const mine = await port.apply([change(2, 20, 21, 'mine')], 'log');
    const theirs = await other;
    const isDone = (outcome: unknown): boolean =>
      typeof outcome === 'object' && outcome !== null && 'applied' in outcome;
    const lines = ['first', ...(isDone(mine) ? ['mine'] : []), ...(isDone(theirs) ? ['theirs B3', 'theirs B4'] : [])];
    expect(reasons(host).sort()).toEqual(lines.sort());
    expect(host.cell('Award', 'B3').value).toBe(isDone(theirs) ? 99 : 21);
  },
);

test('two sheets of one name added at once: both are there, with what each was to hold', async () => {
  const host = open();
  const sheet = (text: string) => ({ name: 'Findings', cells: [[text]] });
  const names = await Promise.all([port.addSheet(sheet('one')), port.addSheet(sheet('two'))]);
  expect([...names].sort()).toEqual(['Findings', 'Findings (2)']);
  expect(names.map((name) => host.cell(name, 'A1').value)).toEqual(['one', 'two']);
});

test('a comment and a reply that others wrote meanwhile stay where ours are taken back', async () => {
  const host = open();
  const { id } = host.sheet('Award');
  const comment = { id: '{C0}', sheetId: id, row: 1, column: 1, content: 'Mine', replies: ['yes'] };
  host.workbook.comments.push(comment);
  host.fail({ code: 'GeneralException', at: { action: 'Add', nth: 2 } });
  meanwhile(host, 4, () => {
    comment.replies.push('no');
    host.workbook.comments.push({ id: '{C9}', sheetId: id, row: 2, column: 1, content: 'Theirs', replies: [] });
  });
  expect(await port.apply([change(1, 10, 11, 'a'), change(2, 20, 21, 'b')], 'comment')).toHaveProperty('refused');
  expect(host.workbook.comments.map(({ content, replies }) => [content, replies])).toEqual([
    ['Mine', ['yes', 'no']],
    ['Theirs', []],
  ]);
});
