/** @jest-environment jsdom */
import '../../host/web-globals';
import { excelPort } from '../../../src/workbook/excel';
import { freeSheetName } from '../../../src/workbook/excel/add-sheet';
import type { NewSheet, Place } from '../../../src/workbook/port';
import { onePageWide } from '../../../src/workbook/print';
import { connect } from '../../host/client';
import { ExcelHost, type HostOptions } from '../../host/excel-host';

function open(options?: HostOptions): ExcelHost {
  const host = new ExcelHost(
    {
      sheets: [
        {
          name: 'Award',
          cells: [
            ['a', 1],
            ['b', 2],
          ],
        },
        { name: 'Away', visibility: 'Hidden', cells: [[1]] },
        { name: 'Locked', protected: true },
      ],
    },
    options,
  );
  connect(host);
  return host;
}

const port = excelPort(() => Promise.resolve());
const B2 = { top: 1, left: 1, bottom: 1, right: 1 };
const AREA = { top: 0, left: 0, bottom: 1, right: 1 };

/** Events go round by promises: once round the loop they have arrived. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('showing and telling places in Excel', () => {
  it('goes to a place', async () => {
    const host = open();
    host.workbook.activeSheet = host.sheet('Locked').id;
    await port.goTo({ sheet: 'Award', range: B2 });
    expect([host.workbook.activeSheet, host.workbook.selection]).toEqual([host.sheet('Award').id, [B2]]);
    expect(await port.selection()).toEqual({ sheet: 'Award', range: B2 });
  });

  it('says why it cannot', async () => {
    open();
    await expect(port.goTo({ sheet: 'Away', range: B2 })).rejects.toThrow(
      'Away!B2 is on a hidden sheet. Unhide the sheet "Away" to see it.',
    );
    await expect(port.goTo({ sheet: 'Gone', range: B2 })).rejects.toThrow(/no sheet "Gone" any more/);
  });

  it('gives no selection where several areas or a chart are selected', async () => {
    const host = open();
    host.userSelects('Award', [B2, AREA]);
    expect(await port.selection()).toBeUndefined();
    host.userSelects('Award', []);
    expect(await port.selection()).toBeUndefined();
    host.fail({ code: 'GeneralException' });
    await expect(port.selection()).rejects.toThrow(/gave no reason/);
  });

  it('inserts a formula or value in the first cell, in one undo step', async () => {
    const host = open();
    await port.insert({ sheet: 'Award', range: AREA }, '=NM.CITE("MOE_SHORTFALL")');
    await port.insert({ sheet: 'Award', range: B2 }, '2013-14');
    expect([host.cell('Award', 'A1').formula, host.cell('Award', 'B1').value]).toEqual([
      '=NM.CITE("MOE_SHORTFALL")',
      1,
    ]);
    expect(host.cell('Award', 'B2').value).toBe('2013-14');
    expect(host.undoSteps).toBe(2);
    await expect(port.insert({ sheet: 'Locked', range: B2 }, 1)).rejects.toThrow(/"Locked" is protected/);
  });

  it('tells of changes until stopped, with the place where Excel gives one', async () => {
    const host = open();
    const heard: (Place | undefined)[] = [];
    const stop = port.onChange((place) => heard.push(place));
    await settled();
    host.userEdits('Award', 'B2', () => undefined);
    host.userEdits('Award', '3:3', () => undefined);
    await settled();
    await port.insert({ sheet: 'Award', range: B2 }, 9);
    await settled();
    expect(heard[0]).toBeUndefined();
    expect(heard).toContainEqual({ sheet: 'Award', range: B2 });
    expect(heard.length).toBeGreaterThanOrEqual(3);
    const count = heard.length;
    stop();
    await settled();
    host.userEdits('Award', 'B2', () => undefined);
    await settled();
    expect(heard).toHaveLength(count);
    expect(host.listening.size).toBe(0);
  });

  it('tells where the selection is, of quick moves the last, until stopped', async () => {
    const host = open();
    const heard: (Place | undefined)[] = [];
    const stop = port.onSelection((place) => heard.push(place));
    await settled();
    host.userSelects('Award', [AREA]);
    host.userSelects('Locked', [B2]);
    await settled();
    expect(heard).toEqual([{ sheet: 'Locked', range: B2 }]);
    host.userSelects('Award', [B2, AREA]);
    await settled();
    expect(heard[1]).toBeUndefined();
    stop();
    host.userSelects('Award', [B2]);
    await settled();
    expect(heard).toHaveLength(2);
    expect(host.listening.size).toBe(0);
  });

  it('can be stopped before Excel has begun to tell, and where it cannot tell at all', async () => {
    const host = open();
    const heard: (Place | undefined)[] = [];
    port.onChange((place) => heard.push(place))();
    await settled();
    expect(host.listening.size).toBe(0);
    host.fail({ code: 'GeneralException' });
    const stop = port.onChange((place) => heard.push(place));
    await settled();
    host.userEdits('Award', 'B2', () => undefined);
    stop();
    await settled();
    expect(heard).toEqual([]);
  });
});

describe('settings in the workbook', () => {
  it('are kept, changed and removed, and read back', async () => {
    const host = open();
    await Promise.all([port.store('a', '1'), port.store('b', '<&">\n')]);
    expect((await port.read()).settings).toEqual({ a: '1', b: '<&">\n' });
    await port.store('a', undefined);
    await port.store('b', 'two');
    expect((await port.read()).settings).toEqual({ b: 'two' });
    expect(host.workbook.xmlParts).toHaveLength(1);
  });

  it('leave other parts alone and are not written again unchanged', async () => {
    const host = open();
    host.workbook.xmlParts.push({ id: '{X0}', xml: '<other xmlns="urn:x"/>' });
    await port.store('a', '1');
    const { undoSteps } = host;
    await port.store('a', '1');
    expect(host.undoSteps).toBe(undoSteps);
    expect(host.workbook.xmlParts[0].xml).toBe('<other xmlns="urn:x"/>');
  });

  it('can be stored after a store failed', async () => {
    const host = open();
    host.fail({ code: 'GeneralException' });
    await expect(port.store('a', '1')).rejects.toThrow(/gave no reason/);
    await port.store('b', '2');
    expect((await port.read()).settings).toEqual({ b: '2' });
  });
});

describe('a new sheet in Excel', () => {
  const SHEET: NewSheet = {
    name: 'What-if',
    cells: [
      ['Entity', 'Code', 'Base'],
      ['Taos', { text: '=not a formula' }, '=Award!B1'],
      ['Mora', '007', '=B1', true, { error: '#N/A' }],
      ['=NM.X(B2:B3)', null],
      [null, 5],
    ],
    formats: [
      { range: { top: 0, left: 0, bottom: 0, right: 2 }, bold: true, fill: '#DDEBF7', wrap: true },
      { range: { top: 1, left: 2, bottom: 2, right: 2 }, numberFormat: '$#,##0.00' },
    ],
    columnWidths: [30, 8.43],
    frozenRows: 1,
    autoFilter: { top: 0, left: 0, bottom: 2, right: 2 },
    chart: { kind: 'column', title: 'By entity', source: { top: 0, left: 0, bottom: 2, right: 2 } },
  };

  it('has all its content after the last sheet, in one undo step', async () => {
    const host = open();
    expect(await port.addSheet(SHEET)).toBe('What-if');
    expect(host.workbook.sheets[3].name).toBe('What-if');
    expect(host.cell('What-if', 'A1')).toMatchObject({ value: 'Entity', bold: true, fill: '#DDEBF7', wrap: true });
    expect(host.cell('What-if', 'B2')).toMatchObject({ value: '=not a formula' });
    expect(host.cell('What-if', 'B2').formula).toBeUndefined();
    expect(host.cell('What-if', 'C2')).toMatchObject({ formula: '=Award!B1', format: '$#,##0.00' });
    expect([host.cell('What-if', 'B3').value, host.cell('What-if', 'D3').value]).toEqual(['007', true]);
    expect(host.cell('What-if', 'E3').value).toEqual({ error: '#N/A' });
    expect(host.cell('What-if', 'A5').value).toBeNull();
    const { columnWidths, frozenRows, filtered, charts } = host.sheet('What-if');
    expect(filtered).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
    expect(columnWidths.get(0)).toBe(161.25);
    expect(columnWidths.get(1)).toBeCloseTo(48, 1);
    expect([frozenRows, charts[0].type, charts[0].title]).toEqual([1, 'ColumnClustered', 'By entity']);
    expect(charts[0].from).toEqual({ top: 1, left: 6, bottom: 22, right: 15 });
    expect(host.undoSteps).toBe(1);
    expect(host.syncs).toBe(2);
    host.undo();
    expect(host.workbook.sheets).toHaveLength(3);
  });

  it('keeps columns in sight beside rows, or by themselves, and stands figures’ headers to the right', async () => {
    const host = open();
    const [headers] = SHEET.formats ?? [];
    await port.addSheet({
      ...SHEET,
      frozenRows: 3,
      frozenColumns: 1,
      formats: [{ range: headers.range, align: 'right' }],
    });
    const { frozenRows, frozenColumns } = host.sheet('What-if');
    expect([frozenRows, frozenColumns, host.cell('What-if', 'B1').align]).toEqual([3, 1, 'Right']);
    await port.addSheet({ ...SHEET, name: 'Names', frozenRows: undefined, frozenColumns: 1 });
    expect([host.sheet('Names').frozenRows, host.sheet('Names').frozenColumns]).toEqual([0, 1]);
  });

  it('is set up to be printed', async () => {
    const host = open();
    await port.addSheet({ ...SHEET, print: { ...onePageWide(4), area: { top: 0, left: 0, bottom: 4, right: 2 } } });
    expect(host.sheet('What-if').print).toEqual({
      orientation: 'Landscape',
      area: 'A1:C5',
      zoom: { horizontalFitToPages: 1 },
      titleRows: '$1:$4',
      leftFooter: '&A',
      rightFooter: 'Page &P of &N',
    });
    expect([host.undoSteps, host.syncs]).toEqual([1, 2]);
    await port.addSheet({ ...SHEET, print: { orientation: 'portrait', footer: 'Draft&R&D' } });
    expect(host.sheet('What-if (2)').print).toEqual({
      orientation: 'Portrait',
      centerFooter: 'Draft',
      rightFooter: '&D',
    });
  });

  it('is there, though Excel cannot set it up to be printed', async () => {
    const host = open();
    host.fail({ code: 'GeneralException', when: (actions) => actions.some(({ Name }) => Name === 'Orientation') });
    expect(await port.addSheet({ ...SHEET, print: onePageWide(1) })).toBe('What-if');
    expect(host.workbook.sheets).toHaveLength(4);
    expect(host.sheet('What-if').print).toEqual({});
  });

  it('gets a number where its name is taken', async () => {
    open();
    expect(await port.addSheet({ ...SHEET, name: 'award' })).toBe('award (2)');
    expect(await port.addSheet({ ...SHEET, name: 'Award' })).toBe('Award (3)');
  });

  it.each([
    ['a/b:c*[d]?', 'a b c  d'],
    ['x'.repeat(40), 'x'.repeat(31)],
    ["''", 'Sheet'],
  ])('gets a name that Excel takes: %s', (wanted, name) => {
    expect(freeSheetName(wanted, [])).toBe(name);
  });

  it('keeps a number within the length that Excel takes', () => {
    expect(freeSheetName('x'.repeat(31), ['X'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
  });

  it('is written in parts where it is large, and removed where a part fails', async () => {
    const large: NewSheet = {
      name: 'Ledger',
      cells: Array.from({ length: 30_000 }, (_, row) => [row, 'text', `=A${row + 1}*2`]),
    };
    const host = open();
    await port.addSheet(large);
    expect(host.cell('Ledger', 'C30000').formula).toBe('=A30000*2');
    expect(host.exchanges.filter(({ error }) => error)).toEqual([]);
    expect(host.syncs).toBe(4);

    const failing = open();
    failing.fail({
      code: 'ServiceNotAvailable',
      when: (actions) => JSON.stringify(actions).includes('=A29000*2'),
      times: 9,
    });
    await expect(port.addSheet(large)).rejects.toThrow(
      'The sheet "Ledger" was not added. Excel does not answer for the moment.',
    );
    expect(failing.workbook.sheets.map(({ name }) => name)).toEqual(['Award', 'Away', 'Locked']);
  });

  it('is tried again where Excel turned the first part away', async () => {
    const host = open();
    host.fail({ code: 'ActivityLimitReached', when: (actions) => actions.some(({ Name }) => Name === 'Formulas') });
    expect(await port.addSheet(SHEET)).toBe('What-if');
    expect(host.workbook.sheets).toHaveLength(4);
  });
});
