import { strFromU8 } from 'fflate';
import { patchWorkbook, readWorkbook } from '../../../src/workbook/file';
import { faultsOf } from '../../../scripts/xlsx-check';
import { MAIN, partsOf, rawSheet, rawWorkbook, zipOf } from './package';

const MARKUP = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:hs="hancom"';
const twice = (element: string, own: string): string =>
  `<mc:AlternateContent ${MARKUP}><mc:Choice Requires="hs">${own}</mc:Choice><mc:Fallback>${element}</mc:Fallback></mc:AlternateContent>`;

describe('alternatives for programs that know an extension', () => {
  const font = '<font><sz val="9"/><name val="Calibri"/></font>';
  const xf = (format: number): string => `<xf numFmtId="${format}" fontId="1" fillId="0" borderId="0" xfId="0"/>`;
  const styles =
    `<fonts count="2">${font}${twice(font, '<font hs:extension="1"><hs:size val="100"/></font>')}</fonts>` +
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="3">${xf(0)}${twice(xf(9), xf(49))}${xf(4)}</cellXfs>`;
  const bytes = rawSheet('<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="2"><v>7</v></c></row>', {
    styles,
    overrides: ['styles', 'worksheet']
      .map(
        (kind) =>
          `<Override PartName="/xl/${kind === 'styles' ? 'styles' : 'worksheets/sheet1'}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
      )
      .join(''),
  });

  it('are read as the one that is for every reader', () => {
    const [sheet] = readWorkbook(bytes).sheets;
    expect([sheet.format(0, 0), sheet.format(0, 1)]).toEqual(['0%', '#,##0.00']);
  });

  it('count once where something is added behind them', () => {
    const added = {
      name: 'Added',
      cells: [[1]],
      formats: [{ range: { top: 0, left: 0, bottom: 0, right: 0 }, bold: true }],
    };
    const patched = patchWorkbook(bytes, [], { addSheets: [added] });
    expect(faultsOf(patched)).toEqual([]);
    const xml = strFromU8(partsOf(patched)['xl/styles.xml']);
    expect([/<fonts count="(\d+)"/.exec(xml)?.[1], /<cellXfs count="(\d+)"/.exec(xml)?.[1]]).toEqual(['3', '4']);
    expect(xml).toMatch(/<xf numFmtId="0" fontId="2"[^>]*applyFont="1"\/><\/cellXfs>/);
  });
});

test('elements of other namespaces are not the workbook’s, though their names are', () => {
  const more =
    '<extLst><ext xmlns:x14="extension" uri="{1}"><x14:definedNames><x14:definedName name="Hidden">1</x14:definedName></x14:definedNames><x14:calcPr/><x14:sheets><x14:sheet name="No" sheetId="9"/></x14:sheets></ext></extLst>';
  const bytes = rawWorkbook({
    sheets: [{ name: 'S', xml: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>' }],
    after: `<definedNames><definedName name="Own">S!$A$1</definedName></definedNames>${more}`,
  });
  expect(readWorkbook(bytes).names.map(({ name }) => name)).toEqual(['Own']);
  expect(readWorkbook(bytes).sheetNames).toEqual(['S']);
  const change = { sheet: 'S', row: 0, column: 0, before: '=1+1', after: 3, reason: 'test' };
  const patched = patchWorkbook(bytes, [change], {
    addSheets: [{ name: 'T', cells: [], print: { orientation: 'portrait', titleRows: 1 } }],
  });
  const workbook = strFromU8(partsOf(patched)['xl/workbook.xml']);
  expect(workbook).toContain(`<calcPr fullCalcOnLoad="1"/>${more}`);
  expect(workbook).toContain('</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">');
  expect(workbook).toContain('<sheet name="T" sheetId="2" r:id="');
});

test('what is kept of a cell keeps the namespaces that the cell declares', () => {
  const parts = partsOf(rawWorkbook({ sheets: [{ name: 'S', xml: '' }] }));
  const row = `<p:row r="1"><c xmlns="${MAIN}" r="A1"><f>1+1</f><v>2</v></c><q:c xmlns:q="${MAIN}" r="B1"><q:v>5</q:v></q:c></p:row>`;
  const bytes = zipOf({
    ...parts,
    'xl/worksheets/sheet1.xml': `<p:worksheet xmlns:p="${MAIN}"><p:sheetData>${row}</p:sheetData></p:worksheet>`,
  });
  const patched = patchWorkbook(bytes, [{ sheet: 'S', row: 0, column: 1, before: 5, after: 6, reason: 'test' }], {
    values: [{ sheet: 'S', row: 0, column: 0, value: 3 }],
  });
  expect(strFromU8(partsOf(patched)['xl/worksheets/sheet1.xml'])).toContain(
    `<p:row r="1"><c xmlns="${MAIN}" r="A1"><f>1+1</f><v>3</v></c><q:c xmlns:q="${MAIN}" r="B1"><q:v>6</q:v></q:c></p:row>`,
  );
});
