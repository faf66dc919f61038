/**
 * A workbook as an office keeps it (written by openpyxl: validation, names, filter, print set-up, comment, link, chart,
 * theme, formulas), changed a little in the preview and saved: whatever was not touched is there as it was.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8 } from 'fflate';
import { newFaults } from '../../scripts/xlsx-check/new-faults';
import { FUNCTION_NAMES } from '../../src/engine';
import { importWorkbook } from '../../src/preview/import-workbook';
import { createPreviewModel, type PreviewModel } from '../../src/preview/preview-model';
import { OpenedFile, saveWorkbook } from '../../src/preview/save-workbook';
import { readWorkbook } from '../../src/workbook/file';
import { changedParts, partsOf, zipOf } from '../workbook/file/package';
import { provideDom } from './dom';

beforeAll(() => {
  provideDom();
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const SHEET = 'xl/worksheets/sheet1.xml';
const RELATIVE = new Uint8Array(readFileSync(path.join(__dirname, 'office-workbook.xlsx')));

/** The same file with the targets of its relationships written from the root of the package, as openpyxl does. */
function withAbsoluteTargets(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(partsOf(bytes)).map(([name, content]): [string, Uint8Array | string] => {
    const [, folder] = /^(.*?)_rels\/[^/]+\.rels$/.exec(name) ?? [];
    if (folder === undefined) return [name, content];
    const absolute = strFromU8(content).replace(/Target="(?!\/|https?:|mailto:)([^"]+)"/g, (_, target: string) => {
      const url = new URL(target, `file:///${folder}`);
      return `Target="${url.pathname}"`;
    });
    return [name, absolute];
  });
  return zipOf(Object.fromEntries(parts));
}

function open(bytes: Uint8Array): { preview: PreviewModel; sheetId: string } {
  const preview = createPreviewModel(importWorkbook(bytes));
  return { preview, sheetId: preview.model.getters.getSheetIds()[0] };
}

const textIn = (bytes: Uint8Array, part: string): string => strFromU8(partsOf(bytes)[part]);
const withoutDimension = (bytes: Uint8Array): string => textIn(bytes, SHEET).replace(/<dimension [^>]*>/, '');

/** An element with all that is in it, by the beginning of its tag. */
function elementIn(xml: string, tag: string): string {
  const name = /\w+/.exec(tag)?.[0] ?? '';
  return new RegExp(`<${name}\\b(?:[^>]*/>|[^]*?</${name}>)`).exec(xml)?.[0] ?? 'none';
}

describe.each([
  ['relative', RELATIVE],
  ['absolute', withAbsoluteTargets(RELATIVE)],
])('with %s targets', (_targets, bytes) => {
  test('opening: what Excel shows is shown, a chart that hangs at one cell among it', () => {
    const { preview, sheetId } = open(bytes);
    const { getters } = preview.model;
    expect(importWorkbook(bytes).notices).toEqual([]);
    expect(getters.getCell({ sheetId, row: 0, col: 0 })?.style).toMatchObject({ bold: true, fillColor: '#1F4E79' });
    expect(getters.getEvaluatedCell({ sheetId, row: 1, col: 1 }).formattedValue).toBe('$20,000,000.00');
    expect(getters.getFigures(sheetId)).toMatchObject([{ tag: 'chart', col: 8, row: 3, width: 567, height: 283 }]);
  });

  test('one cell made bold: besides its style not a byte of the sheet or of another part is another', () => {
    const { preview, sheetId } = open(bytes);
    const target = [{ top: 49, left: 0, bottom: 49, right: 0 }];
    preview.model.dispatch('SET_FORMATTING', { sheetId, target, style: { bold: true } });
    const { bytes: saved, lost, notices } = saveWorkbook(new OpenedFile(bytes), preview);
    expect([lost, notices]).toEqual([[], []]);
    expect(changedParts(bytes, saved)).toEqual([SHEET, 'xl/styles.xml']);
    const cell = /<row r="50"><c r="A50" s="\d+" ?\/><\/row>/;
    expect(textIn(saved, SHEET)).toMatch(cell);
    expect(withoutDimension(saved).replace(cell, '')).toBe(withoutDimension(bytes));
    expect(newFaults(bytes, saved)).toEqual([]);
  });

  test('a figure typed and a row put in: everything is there and where it belongs', () => {
    const { preview, sheetId } = open(bytes);
    preview.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: 'Allocation FY25',
      dimension: 'ROW',
      base: 9,
      quantity: 1,
      position: 'before',
    });
    preview.model.dispatch('UPDATE_CELL', { sheetId, row: 1, col: 1, content: '5000000' });
    const { bytes: saved, lost } = saveWorkbook(new OpenedFile(bytes), preview);
    expect(lost).toEqual([]);
    // Theme, styles, drawings, comment and their places: not one of these parts was written.
    expect(changedParts(bytes, saved)).toEqual([
      SHEET,
      'xl/worksheets/sheet2.xml',
      'xl/charts/chart1.xml',
      'xl/workbook.xml',
    ]);
    const sheet = textIn(saved, SHEET);
    for (const [was, is] of [
      ['<autoFilter ref="A4:G45" />', '<autoFilter ref="A4:G46" />'],
      ['<conditionalFormatting sqref="D5:D44">', '<conditionalFormatting sqref="D5:D45">'],
      ['<dataValidation sqref="G5:G44" ', '<dataValidation sqref="G5:G45" '],
    ]) {
      expect(textIn(bytes, SHEET)).toContain(was);
      expect(sheet).toContain(is);
    }
    expect(sheet).not.toContain('errorStyle');
    expect(sheet).not.toContain('t="array"');
    const kept = [
      '<mergeCells',
      '<hyperlinks>',
      '<pageSetup',
      '<headerFooter>',
      '<drawing',
      '<legacyDrawing',
      '<pane ',
    ];
    for (const element of kept) expect(elementIn(sheet, element)).toBe(elementIn(textIn(bytes, SHEET), element));
    expect(textIn(saved, 'xl/charts/chart1.xml')).toContain("'Allocation FY25'!$F$5:$F$15");
    const file = readWorkbook(saved, { functionNames: FUNCTION_NAMES });
    expect(file.names).toEqual([
      { name: 'Appropriation', formula: "='Allocation FY25'!$B$2" },
      { name: 'Print_Titles', formula: "='Allocation FY25'!$4:$4", sheet: 'Allocation FY25' },
    ]);
    const [first] = file.sheets;
    expect([first.formula(45, 1), first.value(45, 1)]).toEqual(['=SUM(B5:B45)', 168_583]);
    // Shares of the new appropriation, rounded to the cent.
    expect(first.value(45, 5)).toBeCloseTo(4_999_999.98, 6);
    expect(newFaults(bytes, saved)).toEqual([]);
  });
});

test('a rule of no style stays what it is: what is written breaks no rule that the file kept', () => {
  const parts = partsOf(RELATIVE);
  const broken = zipOf({
    ...parts,
    [SHEET]: strFromU8(parts[SHEET]).replace('<dataValidation ', '<dataValidation errorStyle="" '),
  });
  expect(newFaults(RELATIVE, broken)).toEqual([expect.stringContaining('has a validation of no style')]);
  const { preview, sheetId } = open(broken);
  preview.model.dispatch('UPDATE_CELL', { sheetId, row: 1, col: 1, content: '5000000' });
  const { bytes: saved } = saveWorkbook(new OpenedFile(broken), preview);
  expect(newFaults(broken, saved)).toEqual([]);
});

test('saving twice names nothing that was not done', () => {
  const { preview, sheetId } = open(RELATIVE);
  const opened = new OpenedFile(RELATIVE);
  const place = { sheetId, sheetName: 'Allocation FY25', dimension: 'ROW' as const };
  preview.model.dispatch('ADD_COLUMNS_ROWS', { ...place, base: 9, quantity: 1, position: 'before' });
  const first = saveWorkbook(opened, preview);
  const second = saveWorkbook(opened, preview);
  expect([first.lost, second.lost]).toEqual([[], []]);
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
});
