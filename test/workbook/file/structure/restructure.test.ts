import { strFromU8 } from 'fflate';
import { readWorkbook } from '../../../../src/workbook/file';
import { restructureWorkbook } from '../../../../src/workbook/file/structure/restructure';
import type { StructureOp } from '../../../../src/workbook/file/structure/structure-op';
import { changedParts, partsOf, rawWorkbook, relationshipsPart } from '../package';

const SHEET = 'xl/worksheets/sheet1.xml';

const DRAWING =
  '<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>7</xdr:rowOff></xdr:from>' +
  '<xdr:to><xdr:col>3</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>7</xdr:rowOff></xdr:to></xdr:twoCellAnchor></xdr:wsDr>';
const BOX =
  '<xml><v:shape id="s1"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 3, 4, 3, 15, 8, 4</x:Anchor><x:Row>3</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

/** Figures in A1:A4 with a total in A5, and much that says where it stands. */
function book(): Uint8Array {
  const row = (number: number, cells: string): string => `<row r="${number}" spans="1:2">${cells}</row>`;
  return rawWorkbook({
    sheets: [
      {
        name: 'Data',
        xml:
          '<dimension ref="A1:B5"/><cols><col min="1" max="2" width="20" customWidth="1"/></cols><sheetData>' +
          row(1, '<c r="A1" s="1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*2</f><v>2</v></c>') +
          row(2, '<c r="A2" s="1"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c>') +
          row(3, '<c r="A3" s="1"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c>') +
          row(4, '<c r="A4" s="1"><v>4</v></c><c r="B4"><f t="shared" si="0"/><v>8</v></c>') +
          row(5, '<c r="A5"><f>SUM(A1:A4)</f><v>10</v></c>') +
          '</sheetData><autoFilter ref="A1:B4"><filterColumn colId="1"><filters/></filterColumn></autoFilter>' +
          '<mergeCells count="2"><mergeCell ref="A3:B3"/><mergeCell ref="A5:B5"/></mergeCells>' +
          '<conditionalFormatting sqref="A1:A4 B2"><cfRule type="expression" priority="1"><formula>A1&gt;A$5</formula></cfRule></conditionalFormatting>' +
          '<dataValidations count="1"><dataValidation type="whole" sqref="A3"><formula1>A4</formula1></dataValidation></dataValidations>' +
          '<hyperlinks><hyperlink ref="A4" location="Data!A5"/></hyperlinks>' +
          '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
          '<extLst><ext><x14:sparkline><xm:f>Data!A1:A4</xm:f><xm:sqref>C4</xm:sqref></x14:sparkline></ext></extLst>',
        relations: [
          ['drawing', '../drawings/drawing1.xml'],
          ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
          ['comments', '../comments1.xml'],
        ],
      },
      { name: 'Sum', xml: '<sheetData><row r="1"><c r="A1"><f>Data!A5+A3</f><v>10</v></c></row></sheetData>' },
      { name: 'Plain', xml: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' },
    ],
    after:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$5</definedName>' +
      '<definedName name="local" localSheetId="1">Sum!$A$1</definedName><definedName name="total">Data!$A$5</definedName></definedNames>',
    parts: {
      'xl/drawings/drawing1.xml': DRAWING,
      'xl/drawings/vmlDrawing1.vml': BOX,
      'xl/comments1.xml': '<comments><commentList><comment ref="A4" authorId="0"/></commentList></comments>',
      'xl/drawings/_rels/drawing1.xml.rels': relationshipsPart([['chart', '../charts/chart1.xml']]),
      'xl/charts/chart1.xml': '<c:chart xmlns:c="c"><c:f>Data!$A$1:$A$4</c:f></c:chart>',
    },
  });
}

function restructured(ops: readonly StructureOp[], names: readonly (string | undefined)[] = ['Data', 'Sum', 'Plain']) {
  const before = book();
  const after = restructureWorkbook(before, {
    ops,
    nameOf: (key) => (typeof key === 'number' ? names[key] : undefined),
  });
  const parts = partsOf(after);
  return { before, after, text: (part: string) => strFromU8(parts[part]), parts, workbook: readWorkbook(after) };
}

test('a row put in: cells move, and all that names them follows', () => {
  const { before, after, text, workbook } = restructured([
    { kind: 'insert', sheet: 0, axis: 'row', at: 2, count: 1, like: 1 },
  ]);
  const [data, sum] = workbook.sheets;
  expect([0, 1, 2, 3, 4].map((row) => data.value(row, 0))).toEqual([1, 2, null, 3, 4]);
  expect([data.formula(3, 1), data.formula(5, 0), sum.formula(0, 0)]).toEqual(['=A4*2', '=SUM(A1:A5)', '=Data!A6+A3']);
  // The new row looks like the one above it.
  expect(data.style(2, 0)).toBe(1);
  const sheet = text(SHEET);
  for (const piece of [
    '<dimension ref="A1:B6"/>',
    'autoFilter ref="A1:B5"',
    '<mergeCell ref="A4:B4"/><mergeCell ref="A6:B6"/>',
    'sqref="A1:A5 B2"',
    'A1&gt;A$6',
    'sqref="A4"><formula1>A5',
    'ref="A5" location="Data!A6"',
    '<brk id="4"',
    '<xm:f>Data!A1:A5</xm:f><xm:sqref>C5</xm:sqref>',
  ]) {
    expect(sheet).toContain(piece);
  }
  expect(text('xl/drawings/drawing1.xml')).toContain('<xdr:row>5</xdr:row><xdr:rowOff>7</xdr:rowOff></xdr:from>');
  expect(text('xl/drawings/vmlDrawing1.vml')).toContain(
    '<x:Anchor>1, 15, 4, 4, 3, 15, 9, 4</x:Anchor><x:Row>4</x:Row>',
  );
  expect(text('xl/comments1.xml')).toContain('ref="A5"');
  expect(text('xl/charts/chart1.xml')).toContain('Data!$A$1:$A$5');
  expect(workbook.names.map(({ formula }) => formula)).toEqual(['=Data!$A$1:$B$6', '=Sum!$A$1', '=Data!$A$6']);
  expect(changedParts(before, after)).not.toContain('xl/worksheets/sheet3.xml');
});

test('rows taken out: what was only about them goes, the rest closes up', () => {
  const { text, workbook } = restructured([{ kind: 'remove', sheet: 0, axis: 'row', from: 2, to: 3 }]);
  expect(workbook.sheets[0].formula(2, 0)).toBe('=SUM(A1:A2)');
  const sheet = text(SHEET);
  expect(sheet).toContain('<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>');
  for (const gone of ['dataValidation', 'hyperlink', 'rowBreaks']) expect(sheet).not.toContain(gone);
  expect(text('xl/comments1.xml')).not.toContain('<comment ');
  expect(text('xl/drawings/vmlDrawing1.vml')).not.toContain('v:shape');
});

test('a column put in between: widths, filters and cells follow', () => {
  const { text, workbook } = restructured([{ kind: 'insert', sheet: 0, axis: 'column', at: 1, count: 1, like: 0 }]);
  expect(workbook.sheets[0].formula(1, 2)).toBe('=A2*2');
  const sheet = text(SHEET);
  expect(sheet).toContain('<filterColumn colId="2">');
  expect(sheet).toContain(
    '<col min="1" max="1" width="20" customWidth="1"/><col min="2" max="2" width="20" customWidth="1"/><col min="3" max="3" width="20" customWidth="1"/>',
  );
});

test('a sheet renamed and another one removed: references say so, names keep to their sheets', () => {
  const { parts, text, workbook } = restructured([], [undefined, 'All in all', 'Plain']);
  expect(workbook.sheetNames).toEqual(['All in all', 'Plain']);
  expect(workbook.sheets[0].formula(0, 0)).toBe('=#REF!+A3');
  expect(workbook.names).toEqual([
    { name: 'local', formula: "='All in all'!$A$1", sheet: 'All in all' },
    { name: 'total', formula: '=#REF!' },
  ]);
  expect(text('xl/workbook.xml')).toContain('localSheetId="0"');
  // Nothing is left of what only the removed sheet had.
  expect(Object.keys(parts).filter((name) => /drawing|chart|comments/i.test(name))).toEqual([]);
});
