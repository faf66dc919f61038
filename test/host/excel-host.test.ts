/** @jest-environment jsdom */
import { connect } from './client';
import { ExcelHost } from './excel-host';

function open(options?: ConstructorParameters<typeof ExcelHost>[1]): ExcelHost {
  const host = new ExcelHost(
    {
      sheets: [
        {
          name: 'Award',
          cells: [
            ['District', 'Amount'],
            ['Taos', 10.5],
            ['Total', { formula: '=SUM(B2:B2)', value: 10.5 }],
          ],
        },
        { name: 'Locked', protected: true, cells: [[1]] },
        { name: 'Empty' },
      ],
    },
    options,
  );
  connect(host);
  return host;
}

describe("the in-memory Excel behind Microsoft's client", () => {
  it('answers loads in one sync', async () => {
    const host = open();
    const [names, values, formulas, empty] = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/protection/protected');
      const range = sheets.getItem('Award').getUsedRangeOrNullObject(true);
      range.load('values,formulas,address');
      const nothing = sheets.getItem('Empty').getUsedRangeOrNullObject(true);
      nothing.load('address');
      await context.sync();
      return [
        sheets.items.map((sheet) => [sheet.name, sheet.protection.protected]),
        range.values,
        range.formulas,
        nothing.isNullObject,
      ];
    });
    expect(names).toEqual([
      ['Award', false],
      ['Locked', true],
      ['Empty', false],
    ]);
    expect(values).toEqual([
      ['District', 'Amount'],
      ['Taos', 10.5],
      ['Total', 10.5],
    ]);
    expect(formulas?.[2]).toEqual(['Total', '=SUM(B2:B2)']);
    expect(empty).toBe(true);
    expect(host.syncs).toBe(1);
    expect(host.exchanges[0].responseBytes).toBeGreaterThan(100);
  });

  it('leaves it to the client to complain of what was not loaded', async () => {
    open();
    await expect(
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Award').getRange('A1');
        cell.load('values');
        await context.sync();
        return cell.formulas;
      }),
    ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('keeps what a batch did before it failed, as Excel does, and takes it back on undo', async () => {
    const host = open();
    host.fail({ code: 'GeneralException', at: { action: 'Values', nth: 2 } });
    await expect(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Award');
        sheet.getRange('B2').values = [[11]];
        sheet.getRange('B3').values = [[12]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'GeneralException' });
    expect(host.cell('Award', 'B2').value).toBe(11);
    expect(host.cell('Award', 'B3').formula).toBe('=SUM(B2:B2)');
    expect(host.undoSteps).toBe(1);
    host.undo();
    expect(host.cell('Award', 'B2').value).toBe(10.5);
  });

  it('refuses to write to a protected sheet', async () => {
    open();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Locked').getRange('A1').values = [[2]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('enters what is written as typing does', async () => {
    const host = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Empty').getRange('A1:G1');
      range.values = [['007', "'007", '12%', 'true', '#N/A', "'#N/A", '=A1*2']];
      await context.sync();
    });
    const row = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map((name) => host.cell('Empty', name).value);
    expect(row).toEqual([7, '007', 0.12, true, { error: '#N/A' }, '#N/A']);
    expect(host.cell('Empty', 'G1').formula).toBe('=A1*2');
  });

  it('says no to an answer above the limit, and to a request above it', async () => {
    const host = open({ payloadLimit: 3_000 });
    const write = (text: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Empty').getRange('A1').values = [[text]];
        await context.sync();
      });
    await expect(write('x'.repeat(4_000))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    await write('x'.repeat(2_000));
    await expect(
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Empty').getRange('A1');
        cell.load('values,formulas');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(host.exchanges.map(({ error }) => error)).toEqual([
      'RequestPayloadSizeLimitExceeded',
      undefined,
      'ResponsePayloadSizeLimitExceeded',
    ]);
  });

  it('takes back the references that a run kept', async () => {
    const host = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Award').getRange('A1:A2');
      range.load('values');
      await context.sync();
      range.format.font.bold = true;
      await context.sync();
    });
    expect(host.cell('Award', 'A2').bold).toBe(true);
    expect(host.keptReferences).toBe(0);
    expect(host.syncs).toBe(2);
  });

  it('tells listeners what the user changed', async () => {
    const host = open();
    const heard: string[] = [];
    const registration = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    host.userEdits('Award', 'B2', (sheet) => sheet.cells.clear());
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(heard).toEqual(['B2']);
    await Excel.run(registration.context as Excel.RequestContext, async (context) => {
      registration.remove();
      await context.sync();
    });
    host.userEdits('Award', 'B3', () => undefined);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(heard).toEqual(['B2']);
    expect(host.listening.size).toBe(0);
  });
});
