/** @jest-environment jsdom */
/**
 * Everything the pane does in Excel, at everything that Excel can answer instead: nothing that was there is lost, the
 * message says what to do, and what is only busy is asked again.
 */
import '../../host/web-globals';
import { excelPort } from '../../../src/workbook/excel';
import type { CellChange, NewSheet } from '../../../src/workbook/port';
import { connect } from '../../host/client';
import { ExcelHost } from '../../host/excel-host';

/** Excel's error codes as Microsoft lists them, and one that nobody has heard of. */
const CODES = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotFound',
  'Conflict',
  'GeneralException',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'ItemNotFound',
  'RequestAborted',
  'ServiceNotAvailable',
  'Timeout',
  'UnsupportedOperation',
  'NoOneKnowsThisCode',
] as const;
const BUSY: readonly string[] = ['ActivityLimitReached', 'InvalidOperationInCellEditMode', 'ServiceNotAvailable'];

const CHANGES: readonly CellChange[] = [
  { sheet: 'Award', row: 0, column: 1, before: 10, after: 12.5, reason: 'misprint' },
  { sheet: 'Award', row: 1, column: 1, before: '=B1*2', after: '=B1*3', reason: 'misprint' },
  { sheet: 'Effort', row: 0, column: 0, before: 5, after: '=5+0', reason: 'misprint' },
];
const SHEET: NewSheet = {
  name: 'Check report',
  cells: [
    ['Finding', 'Should be'],
    ['Animas', -992.76],
  ],
};
const B1 = { sheet: 'Award', range: { top: 0, left: 1, bottom: 0, right: 1 } };

function open(): ExcelHost {
  const host = new ExcelHost({
    sheets: [
      {
        name: 'Award',
        cells: [
          ['Taos', 10],
          ['Mora', { formula: '=B1*2', value: 20 }],
        ],
      },
      { name: 'Effort', cells: [[5]] },
    ],
  });
  connect(host);
  return host;
}

/** Contents, formats, comments and settings: all that a user could lose. The log's times are no part of it. */
function contents(host: ExcelHost): string {
  const { sheets, comments, xmlParts } = host.workbook;
  return JSON.stringify([
    comments,
    xmlParts,
    sheets.map(({ name, cells }) => [
      name,
      [...cells].map(([place, { value, formula, format }]) => [place, formula ?? value, format]),
    ]),
  ]).replace(/\d{5}\.\d+/g, 'now');
}

const port = excelPort(() => Promise.resolve());

/** What the pane does, each as one action whose outcome is a message where Excel refuses. */
const OPERATIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  'apply, no marks': () => port.apply(CHANGES, 'none'),
  'apply with comments': () => port.apply(CHANGES, 'comment'),
  'apply with a log': () => port.apply(CHANGES, 'log'),
  insert: () => port.insert(B1, '=NM.UNIT_VALUE("FY14")'),
  'new sheet': () => port.addSheet(SHEET),
  'store a setting': () => port.store('ignored', '[]'),
  read: () => port.read(),
  'go to a cell': () => port.goTo(B1),
};

/** How an operation ended: done, or the words it was refused with. */
async function outcomeOf(operation: () => Promise<unknown>): Promise<{ done: unknown } | { refused: string }> {
  try {
    const done = await operation();
    const refused = (done as { refused?: string } | undefined)?.refused;
    return refused === undefined ? { done } : { refused };
  } catch (error) {
    return { refused: (error as Error).message };
  }
}

const cases = Object.keys(OPERATIONS).flatMap((operation) => CODES.map((code) => [operation, code] as const));

describe('an Excel that answers with an error for good', () => {
  test.each(cases)('%s, %s: nothing is lost and the message says what to do', async (operation, code) => {
    const host = open();
    const before = contents(host);
    host.fail({ code, times: 999 });
    const outcome = await outcomeOf(OPERATIONS[operation]);
    expect(outcome).toEqual({ refused: expect.stringMatching(/^[A-Z].{20,}[.!)]?$/s) as string });
    expect(outcome).toEqual({ refused: expect.not.stringMatching(/undefined|\[object|^Error/) as string });
    expect(contents(host)).toBe(before);
    // What is only busy is asked a few times; what is refused is not asked again and again.
    expect(host.syncs).toBeLessThanOrEqual(BUSY.includes(code) ? 12 : 8);
  });
});

describe('an Excel that is busy for a moment', () => {
  test.each(Object.keys(OPERATIONS).flatMap((operation) => BUSY.map((code) => [operation, code] as const)))(
    '%s, %s: it is asked again and the work is done once',
    async (operation, code) => {
      const calm = open();
      const wanted = await outcomeOf(OPERATIONS[operation]);
      const host = open();
      host.fail({ code, times: 2 });
      const outcome = await outcomeOf(OPERATIONS[operation]);
      expect('done' in outcome).toBe(true);
      if (operation !== 'read') expect(outcome).toEqual(wanted);
      expect(contents(host)).toBe(contents(calm));
    },
  );
});

describe('a batch of which Excel does the first half', () => {
  const HALVES = ['Formulas', 'NumberFormat', 'Values', 'Add', 'SetXml'].flatMap((action) =>
    [1, 2, 3].map((nth) => [action, nth] as const),
  );
  const writing = ['apply, no marks', 'apply with comments', 'apply with a log', 'new sheet', 'store a setting'];

  test.each(writing.flatMap((operation) => HALVES.map(([action, nth]) => [operation, action, nth] as const)))(
    '%s, stopped before %s number %s: done whole, or all as before',
    async (operation, action, nth) => {
      const host = open();
      const before = contents(host);
      host.fail({ code: 'GeneralException', at: { action, nth } });
      const outcome = await outcomeOf(OPERATIONS[operation]);
      if ('done' in outcome) expect(host.exchanges.filter(({ error }) => error)).toEqual([]);
      else expect(contents(host)).toBe(before);
    },
  );
});

describe('a pane that is closed in the middle', () => {
  /** From the sync of this number on no answer comes back, and nothing more is asked. */
  function closeAfter(host: ExcelHost, syncs: number): Promise<void> {
    const answer = host.executeAsync.bind(host);
    return new Promise((closed) => {
      host.executeAsync = (data, flags, message) => {
        if (host.syncs < syncs) return answer(data, flags, message);
        closed();
        return new Promise(() => undefined);
      };
    });
  }

  test.each(['apply, no marks', 'apply with comments', 'apply with a log', 'insert', 'store a setting'])(
    '%s: the cells hold all of the change or none of it, whenever it is closed',
    async (operation) => {
      const untouched = contents(open());
      const whole = open();
      await OPERATIONS[operation]();
      const done = contents(whole);
      for (let syncs = 0; syncs < whole.syncs; syncs++) {
        const host = open();
        const closed = closeAfter(host, syncs);
        void OPERATIONS[operation]();
        await closed;
        const held = contents(host);
        expect([syncs, held === untouched || held === done]).toEqual([syncs, true]);
      }
    },
  );

  test('a new sheet: what was there stays as it was', async () => {
    const whole = open();
    await OPERATIONS['new sheet']();
    for (let syncs = 0; syncs < whole.syncs; syncs++) {
      const host = open();
      const closed = closeAfter(host, syncs);
      void OPERATIONS['new sheet']();
      await closed;
      expect([host.cell('Award', 'B1').value, host.cell('Effort', 'A1').value]).toEqual([10, 5]);
    }
  });
});

describe('a sheet that goes or is protected at the worst moment', () => {
  test.each(['apply, no marks', 'apply with comments', 'apply with a log'])(
    '%s: deleted between looking and writing, the other sheets stay as they were',
    async (operation) => {
      const host = open();
      host.afterSync = (count) => {
        if (count === 1) host.workbook.sheets.splice(1, 1);
      };
      const outcome = await outcomeOf(OPERATIONS[operation]);
      expect(outcome).toEqual({
        refused: expect.stringMatching(/no longer there|no sheet "Effort" any more/) as string,
      });
      expect(host.cell('Award', 'B1').value).toBe(10);
      expect(host.cell('Award', 'B2').formula).toBe('=B1*2');
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Award']);
    },
  );

  test('protected before anything was asked: named, with the way to unprotect it', async () => {
    const host = open();
    host.sheet('Effort').protected = true;
    const outcome = await outcomeOf(OPERATIONS['apply, no marks']);
    expect(outcome).toEqual({
      refused: 'Nothing was changed: sheet "Effort" is protected. Unprotect (Review, Unprotect Sheet) and try again.',
    });
    expect(host.cell('Award', 'B1').value).toBe(10);
  });
});
