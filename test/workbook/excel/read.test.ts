/** @jest-environment jsdom */
import '../../host/web-globals';
import { parseRange, type CellRange } from '../../../src/workbook/address';
import { excelPort } from '../../../src/workbook/excel';
import { settingsToXml } from '../../../src/workbook/settings-part';
import { connect } from '../../host/client';
import { ExcelHost, PAYLOAD_LIMIT, type HostOptions } from '../../host/excel-host';
import type { SheetSeed, WorkbookSeed } from '../../host/model';

function open(seed: WorkbookSeed, options?: HostOptions): ExcelHost {
  const host = new ExcelHost(seed, options);
  connect(host);
  return host;
}

const port = excelPort(() => Promise.resolve());

function range(text: string): CellRange {
  const found = parseRange(text);
  if (!found) throw new Error(`${text} is no range`);
  return found;
}

const AWARD: SheetSeed = {
  name: 'Award, final',
  cells: [
    [null, null, null],
    [null, 'Award', null],
    [null, 'Taos', 10.5, true],
    [null, 'Total', { formula: '=SUM(C3:C3)', value: 10.5 }, { formula: '=IF(C4>0,"","low")', value: '' }],
    [null, '#N/A', { formula: '=NA()', value: { error: '#N/A' } }, '=not a formula'.slice(1)],
  ],
  formats: [{ range: range('C3:C4'), format: '$#,##0.00' }],
  hiddenRows: [2],
  hiddenColumns: [3],
  merged: [range('B2:C2'), range('B7:D8')],
  tables: [
    { name: 'Awards', range: range('B2:D4'), headers: true, totals: true, columns: ['Award', 'Amount', 'Paid'] },
  ],
  names: [{ name: 'Local', formula: "='Award, final'!$C$4" }],
};

describe('reading the workbook from Excel', () => {
  it('tells a workbook that Excel calculates by hand, without a round trip of its own', async () => {
    const host = open({ sheets: [AWARD], calculationMode: 'Manual' });
    expect((await port.read()).calculation).toEqual({ manual: true });
    expect(host.syncs).toBeLessThanOrEqual(4);
  });

  it('gives values, formulas, formats, errors and blanks as the contract has them', async () => {
    open({ sheets: [AWARD] });
    const [sheet] = (await port.read()).sheets;
    expect([sheet.name, sheet.rowCount, sheet.columnCount]).toEqual(['Award, final', 5, 4]);
    expect([sheet.value(2, 1), sheet.value(2, 2), sheet.value(2, 3)]).toEqual(['Taos', 10.5, true]);
    expect([sheet.value(0, 0), sheet.value(1, 2), sheet.value(99, 99), sheet.value(0, 2)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([sheet.value(4, 1), sheet.value(4, 2)]).toEqual(['#N/A', { error: '#N/A' }]);
    expect([sheet.formula(3, 2), sheet.formula(2, 2), sheet.formula(99, 0)]).toEqual([
      '=SUM(C3:C3)',
      undefined,
      undefined,
    ]);
    expect([sheet.value(3, 3), sheet.formula(3, 3)]).toEqual(['', '=IF(C4>0,"","low")']);
    expect([sheet.format(3, 2), sheet.format(3, 1), sheet.format(50, 50)]).toEqual(['$#,##0.00', 'General', 'General']);
    expect([...sheet.formulas()]).toEqual([
      { row: 3, column: 2, formula: '=SUM(C3:C3)' },
      { row: 3, column: 3, formula: '=IF(C4>0,"","low")' },
      { row: 4, column: 2, formula: '=NA()' },
    ]);
  });

  it('gives what is hidden, merged and a table, also on a sheet whose name needs quotes', async () => {
    open({ sheets: [AWARD] });
    const [sheet] = (await port.read()).sheets;
    expect([...sheet.hiddenRows]).toEqual([2]);
    expect([...sheet.hiddenColumns]).toEqual([3]);
    expect(sheet.merged).toEqual([range('B2:C2')]);
    expect(sheet.tables).toEqual([
      { name: 'Awards', range: range('B2:D4'), headerRow: true, totalsRow: true, columns: ['Award', 'Amount', 'Paid'] },
    ]);
  });

  it('gives a text that begins with "=" as text', async () => {
    const host = open({ sheets: [{ name: 'A', cells: [['x']] }] });
    host.cell('A', 'A1').value = '=SUM(1)';
    const [sheet] = (await port.read()).sheets;
    expect([sheet.value(0, 0), sheet.formula(0, 0)]).toEqual(['=SUM(1)', undefined]);
  });

  it('gives names of the workbook and of sheets, visibility and protection, empty sheets, and our settings', async () => {
    open({
      sheets: [AWARD, { name: 'Empty' }, { name: 'Very', visibility: 'VeryHidden', protected: true, cells: [[1]] }],
      names: [{ name: 'Pool', formula: '=Very!$A$1' }],
      xmlParts: ['<other xmlns="urn:x"/>', settingsToXml({ 'recognition.Very': '{"a":"<&"}' })],
    });
    const snapshot = await port.read();
    expect(snapshot.sheets.map((s) => [s.name, s.visibility, s.protected, s.rowCount])).toEqual([
      ['Award, final', 'visible', false, 5],
      ['Empty', 'visible', false, 0],
      ['Very', 'veryHidden', true, 1],
    ]);
    expect(snapshot.names).toEqual([
      { name: 'Pool', formula: '=Very!$A$1' },
      { name: 'Local', formula: "='Award, final'!$C$4", sheet: 'Award, final' },
    ]);
    expect(snapshot.settings).toEqual({ 'recognition.Very': '{"a":"<&"}' });
  });

  it('takes a wholly hidden used range as hidden', async () => {
    open({ sheets: [{ name: 'A', cells: [[1], [2]], hiddenRows: [0, 1] }] });
    expect([...(await port.read()).sheets[0].hiddenRows]).toEqual([0, 1]);
  });

  it.each([1, 20, 150])('takes three round trips for %i sheets', async (count) => {
    const host = open({
      sheets: Array.from({ length: count }, (_, i) => ({ ...AWARD, name: `District ${i}`, tables: [] })),
    });
    const snapshot = await port.read();
    expect(snapshot.sheets).toHaveLength(count);
    expect(snapshot.sheets[count - 1].formula(3, 2)).toBe('=SUM(C3:C3)');
    expect(host.syncs).toBe(3);
    expect(host.keptReferences).toBe(0);
  });

  it.each([false, true])(
    'gives spills, whether Excel repeats the formula in each cell or not (%s)',
    async (everywhere) => {
      const host = open(
        {
          sheets: [
            {
              name: 'A',
              cells: [
                [1, { formula: '=NM.X(A1:A3)', value: 1 }, 10],
                [2, 2, 20],
                [3, 3, 30],
                [
                  { formula: '=SUM(A1:A3)', value: 6 },
                  { formula: '=SUM(B1:B3)', value: 6 },
                ],
                [{ formula: '=A4', value: 6 }, 'note'],
              ],
              spills: [range('B1:C3')],
            },
          ],
        },
        { spillFormulasEverywhere: everywhere },
      );
      const [sheet] = (await port.read()).sheets;
      expect([...sheet.spills]).toEqual([['B1', range('B1:C3')]]);
      expect([...sheet.formulas()].map(({ formula }) => formula)).toEqual([
        '=NM.X(A1:A3)',
        '=SUM(A1:A3)',
        '=SUM(B1:B3)',
        '=A4',
      ]);
      expect([sheet.value(2, 2), sheet.formula(2, 2)]).toEqual([30, undefined]);
      expect(host.syncs).toBe(4);
    },
  );

  it('reads what is larger than one answer may be in blocks, and smaller ones where a block is too large', async () => {
    const wide = 'x'.repeat(400);
    const rows = Array.from({ length: 9_000 }, (_, i) => [i, i % 3 === 0 ? wide : 'short', `=A${i + 1}*2`, 0, 0]);
    const host = open({
      sheets: [
        { name: 'Ledger', cells: rows },
        { name: 'B', cells: [['last']] },
      ],
    });
    const progress: number[] = [];
    const snapshot = await port.read({ onProgress: ({ done, of }) => progress.push(done / of) });
    const [ledger, last] = snapshot.sheets;
    expect([ledger.value(8_999, 0), ledger.value(8_997, 1), ledger.formula(8_999, 2)]).toEqual([
      8_999,
      wide,
      '=A9000*2',
    ]);
    expect(last.value(0, 0)).toBe('last');
    expect(Math.max(...host.exchanges.map(({ responseBytes, error }) => (error ? 0 : responseBytes)))).toBeLessThan(
      PAYLOAD_LIMIT,
    );
    expect(host.syncs).toBe(4);
    expect(progress[0]).toBe(0);
    expect(progress[progress.length - 1]).toBe(1);

    const tight = open(
      { sheets: [{ name: 'Ledger', cells: rows.slice(0, 300), merged: [range('A1:B1')], hiddenRows: [4] }] },
      { payloadLimit: 40_000 },
    );
    const [halved] = (await port.read()).sheets;
    expect([halved.formula(299, 2), halved.merged, [...halved.hiddenRows]]).toEqual(['=A300*2', [range('A1:B1')], [4]]);
    expect(tight.exchanges.filter(({ error }) => error).map(({ error }) => error)).toContain(
      'ResponsePayloadSizeLimitExceeded',
    );
    expect(tight.exchanges.every(({ responseBytes, error }) => error || responseBytes <= 45_000)).toBe(true);
  });

  it('works on an Excel without the newer functions, and says so on one that is too old', async () => {
    const host = open({ sheets: [AWARD] }, { supports: { ExcelApi: '1.9' } });
    const [sheet] = (await port.read()).sheets;
    expect([sheet.value(2, 2), sheet.merged.length, sheet.spills.size]).toEqual([10.5, 0, 0]);
    expect(JSON.stringify(host.exchanges)).not.toMatch(/hasSpill|Merged/);
    open({ sheets: [AWARD] }, { supports: { ExcelApi: '1.8' } });
    await expect(port.read()).rejects.toThrow(/too old.*Update Excel/);
  });

  it('asks Excel to wait while a cell is edited, and tries again what was turned away', async () => {
    const host = open({ sheets: [AWARD] });
    host.fail({ code: 'ActivityLimitReached' });
    host.fail({ code: 'InvalidOperationInCellEditMode' });
    const pauses: number[] = [];
    const snapshot = await excelPort((milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    }).read();
    expect(snapshot.sheets).toHaveLength(1);
    expect(pauses).toEqual([250, 1_000]);
    expect(host.exchanges.every(({ waitsForCellEdit }) => waitsForCellEdit)).toBe(true);
  });

  it('gives up with a message for the user', async () => {
    const host = open({ sheets: [AWARD] });
    host.fail({ code: 'InvalidOperationInCellEditMode', times: 4 });
    await expect(port.read()).rejects.toThrow('A cell is being edited. Press Enter or Esc in the sheet and try again.');
    host.fail({ code: 'SomethingNew', message: 'of 2027' });
    await expect(port.read()).rejects.toThrow('Excel reported a problem (SomethingNew): of 2027');
  });

  it('says what Excel said where it fails at the cells', async () => {
    const host = open({ sheets: [AWARD] });
    host.fail({ code: 'Timeout', at: { action: 'GetRangeByIndexes' } });
    await expect(port.read()).rejects.toThrow('Excel took too long. Try again when it has finished calculating.');
  });

  it('reads again from the start where a sheet goes while it reads', async () => {
    const host = open({ sheets: [AWARD, { name: 'Gone', cells: [[1]] }] });
    host.afterSync = (count) => {
      if (count === 1) host.workbook.sheets.splice(1, 1);
    };
    expect((await port.read()).sheets.map(({ name }) => name)).toEqual(['Award, final']);
  });

  it('stops when told to', async () => {
    const host = open({ sheets: [AWARD] });
    const controller = new AbortController();
    host.afterSync = () => controller.abort();
    await expect(port.read({ signal: controller.signal })).rejects.toThrow('Reading the workbook was stopped.');
    expect(host.syncs).toBe(2);
  });
});
