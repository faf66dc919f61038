import { strFromU8 } from 'fflate';
import { FUNCTION_NAMES } from '../../src/engine';
import { importWorkbook } from '../../src/preview/import-workbook';
import { createPreviewModel, type PreviewModel } from '../../src/preview/preview-model';
import { OpenedFile, saveWorkbook } from '../../src/preview/save-workbook';
import { readWorkbook } from '../../src/workbook/file';
import { changedParts, partsOf, rawWorkbook } from '../workbook/file/package';
import { provideDom } from './dom';

beforeAll(() => {
  provideDom();
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const SHEET = 'xl/worksheets/sheet1.xml';

/** A sheet with what the preview knows and what it does not: rules, print set-up, a name for a formula, stored values. */
function book(): Uint8Array {
  return rawWorkbook({
    styles:
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    sheets: [
      {
        name: 'Data',
        xml:
          '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1"><f>B1+1</f><v>3</v></c></row>' +
          '<row r="2"><c r="A2"><v>10</v></c><c r="B2"><f>A2*2</f><v>999</v></c></row>' +
          '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>11</v></c></row></sheetData>' +
          '<dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>0</formula1></dataValidation></dataValidations>' +
          '<pageSetup orientation="landscape"/><headerFooter><oddFooter>&amp;CPage &amp;P</oddFooter></headerFooter>',
      },
    ],
    after: '<definedNames><definedName name="rate">0.5*2</definedName></definedNames>',
  });
}

function open(bytes = book()): { bytes: Uint8Array; preview: PreviewModel; sheetId: string } {
  const preview = createPreviewModel(importWorkbook(bytes));
  return { bytes, preview, sheetId: preview.model.getters.getSheetIds()[0] };
}

function save(bytes: Uint8Array, preview: PreviewModel) {
  const saved = saveWorkbook(new OpenedFile(bytes), preview);
  return { ...saved, file: readWorkbook(saved.bytes, { functionNames: FUNCTION_NAMES }) };
}

const cell = (top: number, left: number) => ({ top, left, bottom: top, right: left });

test('a cell made bold: its sheet and the styles are written, in the sheet nothing but that cell', () => {
  const { bytes, preview, sheetId } = open();
  preview.model.dispatch('SET_FORMATTING', { sheetId, target: [cell(0, 0)], style: { bold: true } });
  const { bytes: after, lost, notices } = save(bytes, preview);
  expect([lost, notices]).toEqual([[], []]);
  expect(changedParts(bytes, after)).toEqual([SHEET, 'xl/styles.xml']);
  const was = strFromU8(partsOf(bytes)[SHEET]);
  expect(strFromU8(partsOf(after)[SHEET])).toBe(was.replace('<c r="A1">', '<c r="A1" s="1">'));
});

test('a figure changed: what depends on it is stored anew, what does not keeps what Excel stored', () => {
  const { bytes, preview, sheetId } = open();
  preview.model.dispatch('UPDATE_CELL', { sheetId, row: 0, col: 0, content: '5' });
  const { file } = save(bytes, preview);
  const [sheet] = file.sheets;
  expect([sheet.value(0, 1), sheet.value(0, 2), sheet.value(2, 0)]).toEqual([10, 11, 15]);
  expect(sheet.value(1, 1)).toBe(999);
});

test('rows put in and taken out, then a figure typed: formulas, rules and print set-up are all there', () => {
  const { bytes, preview, sheetId } = open();
  const { model } = preview;
  const place = { sheetId, sheetName: 'Data', dimension: 'ROW' as const };
  model.dispatch('ADD_COLUMNS_ROWS', { ...place, base: 0, position: 'before', quantity: 2 });
  model.dispatch('REMOVE_COLUMNS_ROWS', { ...place, elements: [3] });
  model.dispatch('UPDATE_CELL', { sheetId, row: 0, col: 0, content: 'Title' });
  const { file, bytes: after, lost } = save(bytes, preview);
  const [sheet] = file.sheets;
  expect(lost).toEqual([]);
  expect([sheet.value(0, 0), sheet.formula(2, 1), sheet.formula(3, 0), sheet.value(3, 0)]).toEqual([
    'Title',
    '=A3*2',
    '=SUM(A3:A3)',
    1,
  ]);
  const xml = strFromU8(partsOf(after)[SHEET]);
  expect(xml).toContain('sqref="A3"');
  expect(xml).toContain('<pageSetup orientation="landscape"/><headerFooter>');
  expect(file.names).toEqual([{ name: 'rate', formula: '=0.5*2' }]);
});

test('what was undone is not in the file, rows among it', () => {
  const { bytes, preview, sheetId } = open();
  const place = { sheetId, sheetName: 'Data', dimension: 'ROW' as const };
  preview.model.dispatch('REMOVE_COLUMNS_ROWS', { ...place, elements: [0] });
  preview.model.dispatch('REQUEST_UNDO');
  expect(save(bytes, preview).bytes).toBe(bytes);
});

test('a sheet added in the spreadsheet itself, one renamed, and their order', () => {
  const { bytes, preview, sheetId } = open();
  const { model } = preview;
  model.dispatch('RENAME_SHEET', { sheetId, oldName: 'Data', newName: 'Figures' });
  model.dispatch('CREATE_SHEET', { sheetId: 'new', name: 'Front', position: 0 });
  model.dispatch('UPDATE_CELL', { sheetId: 'new', row: 0, col: 0, content: '=Figures!A3*2' });
  model.dispatch('SET_FORMATTING', { sheetId: 'new', target: [cell(0, 0)], style: { bold: true } });
  const { file, bytes: after, lost } = save(bytes, preview);
  expect(lost).toEqual([]);
  expect(file.sheetNames).toEqual(['Front', 'Figures']);
  expect([file.sheets[0].formula(0, 0), file.sheets[0].value(0, 0)]).toEqual(['=Figures!A3*2', 22]);
  expect(strFromU8(partsOf(after)['xl/styles.xml'])).toContain('<b/>');
});

test('cut and pasted cells: formulas and names that refer to them follow', () => {
  const { bytes, preview, sheetId } = open();
  const { model } = preview;
  model.selection.selectZone({ cell: { row: 1, col: 0 }, zone: cell(1, 0) });
  model.dispatch('CUT');
  model.dispatch('PASTE', { target: [cell(5, 3)] });
  const { file, lost } = save(bytes, preview);
  const [sheet] = file.sheets;
  expect(lost).toEqual([]);
  expect([sheet.value(1, 0), sheet.value(5, 3), sheet.formula(1, 1)]).toEqual([null, 10, '=D6*2']);
  expect(sheetId).toBeDefined();
});

test('what the file cannot be given is named, and the rest is saved', () => {
  const { bytes, preview, sheetId } = open();
  const { model } = preview;
  model.dispatch('UPDATE_CELL', { sheetId, row: 0, col: 0, content: '5' });
  model.dispatch('CREATE_TABLE', {
    sheetId,
    ranges: [model.getters.getRangeDataFromZone(sheetId, { top: 4, left: 0, bottom: 6, right: 1 })],
    tableType: 'static',
    config: { numberOfHeaders: 1, hasFilters: true, totalRow: false, styleId: 'TableStyleMedium5' },
  } as never);
  const { file, lost } = save(bytes, preview);
  expect(lost).toEqual([expect.stringMatching(/tables and filters on the sheet “Data”/)]);
  expect(file.sheets[0].value(0, 0)).toBe(5);
});
