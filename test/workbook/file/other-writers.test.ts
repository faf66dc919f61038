/** Files of other programs, changed and added to: what comes out opens everywhere, and all else in it is as it was. */
import { strFromU8 } from 'fflate';
import fc from 'fast-check';
import { patchWorkbook, readWorkbook, type SheetModel, writeValues } from '../../../src/workbook/file';
import { faultsOf } from '../../../scripts/xlsx-check';
import { expectOpens } from '../../support/opens';
import { changedParts, partsOf } from './package';
import { WRITERS, writtenBy } from './writers';

const SHEETS = ['Awards', 'Notes'];

/** A sheet with everything that an added sheet can have. */
const ADDED: SheetModel = {
  name: 'Scenarios',
  cells: [
    ['Name', 'Value'],
    ['Today', '=Awards!B5'],
    ['Filtered', '=FILTER(Awards!A2:A4,Awards!B2:B4>60)'],
    [{ text: '=cmd' }, 1.5],
  ],
  formats: [
    { range: { top: 0, left: 0, bottom: 0, right: 1 }, bold: true, fill: '#DDEBF7', border: 'all' },
    { range: { top: 1, left: 1, bottom: 3, right: 1 }, numberFormat: '#,##0.000 "FTE"', wrap: true },
  ],
  columnWidths: [20, 12],
  frozenRows: 1,
  validations: [{ range: { top: 3, left: 1, bottom: 3, right: 1 }, rule: { kind: 'decimal', min: 0 } }],
  comments: [{ row: 1, column: 1, text: 'Of the sheet Awards' }],
  print: { orientation: 'landscape', fitToWidth: 1, titleRows: 1 },
};

/** What stands before and behind the rows of the sheets, where they are and how far they go apart. */
function around(bytes: Uint8Array): string[] {
  return Object.entries(partsOf(bytes))
    .filter(([name]) => /worksheets\/\w+\.xml$/.test(name))
    .map(([, xml]) =>
      strFromU8(xml)
        .replace(/<(?:x:)?sheetData>[^]*sheetData>/, '')
        .replace(/<dimension ref="[A-Z0-9:]+"\/>/, ''),
    );
}

const change = (row: number, column: number, before: string | number | null, after: string | number) => ({
  sheet: 'Awards',
  row,
  column,
  before,
  after,
  reason: 'test',
});

describe.each(WRITERS)('a workbook saved by %s', (writer) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writtenBy(writer);
  });

  it('is read with its values and formulas', () => {
    const [sheet, notes] = readWorkbook(bytes).sheets;
    expect([sheet.name, sheet.value(2, 0), sheet.value(3, 1), sheet.formula(4, 2)]).toEqual([
      'Awards',
      'Española',
      50,
      '=SUM(C2:C4)',
    ]);
    expect([notes.name, notes.value(0, 0)]).toEqual(['Notes', 'Notes of the office']);
  });

  it('takes further sheets', async () => {
    const patched = patchWorkbook(bytes, [], { addSheets: [ADDED, { ...ADDED, print: undefined }] });
    await expectOpens(patched, [...SHEETS, 'Scenarios', 'Scenarios (2)'], bytes);
    const added = readWorkbook(patched).sheets[2];
    expect([added.formula(1, 1), added.value(3, 0), added.format(3, 1)]).toEqual([
      '=Awards!B5',
      '=cmd',
      '#,##0.000 "FTE"',
    ]);
  });

  it('takes changes of values and formulas, where cells are and where none were', async () => {
    const patched = patchWorkbook(bytes, [
      change(1, 1, 100, 120),
      change(2, 0, 'Española', ' Peñasco'),
      change(1, 2, '=B2*10', '=B2*11'),
      change(3, 2, '=B4*10', 500),
      change(6, 4, null, '=SORT(A2:A4)'),
      change(7, 0, null, 'note'),
    ]);
    await expectOpens(patched, SHEETS, bytes);
    const [sheet] = readWorkbook(patched).sheets;
    expect([sheet.value(1, 1), sheet.value(2, 0), sheet.formula(1, 2), sheet.formula(2, 2)]).toEqual([
      120,
      ' Peñasco',
      '=B2*11',
      '=B3*10',
    ]);
    expect([sheet.formula(3, 2), sheet.value(3, 2), sheet.formula(6, 4), sheet.value(7, 0)]).toEqual([
      undefined,
      500,
      '=SORT(A2:A4)',
      'note',
    ]);
  });

  it('takes computed values, a changed formula that spills, settings and a sheet, all at once', async () => {
    const computed = [
      { sheet: 'Awards', row: 4, column: 1, value: 351 },
      { sheet: 'Awards', row: 1, column: 2, value: { error: '#N/A' } },
    ];
    const valued = writeValues(bytes, computed);
    await expectOpens(valued, SHEETS, bytes);
    expect(readWorkbook(valued).sheets[0].value(4, 1)).toBe(351);
    const all = patchWorkbook(valued, [change(6, 4, null, '=SORT(A2:A4)')], {
      values: [
        { sheet: 'Awards', row: 6, column: 4, value: 'Alto', spill: { top: 6, left: 4, bottom: 8, right: 4 } },
        { sheet: 'Awards', row: 7, column: 4, value: 'Española' },
      ],
      settings: { 'ignored.1': 'a "reason" & more' },
      addSheets: [ADDED],
    });
    await expectOpens(all, [...SHEETS, 'Scenarios'], bytes);
    const { sheets, settings } = readWorkbook(all);
    expect([settings, sheets[0].value(7, 4)]).toEqual([{ 'ignored.1': 'a "reason" & more' }, 'Española']);
  });

  it('keeps every other cell and part byte for byte, whatever is changed', () => {
    const place = fc.record({ row: fc.nat({ max: 9 }), column: fc.nat({ max: 6 }) });
    const content = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.string({ minLength: 1, maxLength: 9 }).filter((text) => !text.startsWith('=')),
      fc.constantFrom('=A1', '=SUM(A1:B2)*2', '=FILTER(A1:A3,A1:A3<>"")'),
    );
    const before = readWorkbook(bytes).sheets[0];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(place, content), {
          selector: ([{ row, column }]) => `${row} ${column}`,
          minLength: 1,
          maxLength: 5,
        }),
        (edits) => {
          const now = (row: number, column: number) => before.formula(row, column) ?? before.value(row, column);
          const changes = edits.map(([{ row, column }, after]) => ({
            ...change(row, column, null, after),
            before: now(row, column),
          }));
          const patched = patchWorkbook(bytes, changes);
          expect(patchWorkbook(bytes, changes)).toEqual(patched);
          expect(faultsOf(patched)).toEqual([]);
          const sheet = readWorkbook(patched).sheets[0];
          for (let row = 0; row < 11; row++) {
            for (let column = 0; column < 8; column++) {
              const edit = changes.find((one) => one.row === row && one.column === column);
              const found = sheet.formula(row, column) ?? sheet.value(row, column);
              expect(found).toEqual(edit ? edit.after : now(row, column));
            }
          }
          expect(around(patched)).toEqual(around(bytes));
          const mayChange =
            /workbook\.xml|book\.xml|sheet1\.xml|data\.xml|sharedStrings\.xml|calcChain\.xml|metadata\.xml|Content_Types|\.rels$/;
          expect(changedParts(bytes, patched).filter((part) => !mayChange.test(part) && !part.endsWith('/'))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});
