import ExcelJS from 'exceljs';
import { strFromU8 } from 'fflate';
import fc from 'fast-check';
import { parseRange } from '../../../src/workbook/address';
import { patchWorkbook, readWorkbook, writeValues } from '../../../src/workbook/file';
import type { CellChange } from '../../../src/workbook/port';
import type { CellValue } from '../../../src/workbook/snapshot';
import { changedParts, partsOf, rawSheet, rawWorkbook, zipOf } from './package';

type Content = string | CellValue;

function change(cell: string, before: Content, after: Content, sheet = 'Sheet1'): CellChange {
  const { top: row, left: column } = parseRange(cell) ?? { top: -1, left: -1 };
  return { sheet, row, column, before, after, reason: 'test' };
}

function sheetXml(bytes: Uint8Array, number = 1): string {
  return strFromU8(partsOf(bytes)[`xl/worksheets/sheet${number}.xml`]);
}

const STYLES = '<fonts count="1"><font/></fonts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs>';
const ROWS =
  '<row r="2" spans="1:3" ht="20" customHeight="1"><c r="A2" t="s"><v>0</v></c><c r="C2" s="1"><f>A9*2</f><v>7</v></c></row><!-- kept -->' +
  '<row r="5"><c r="B5" s="1"><v>5</v></c></row>';
const plain = (more: Parameters<typeof rawSheet>[1] = {}): Uint8Array =>
  rawSheet(ROWS, { styles: STYLES, shared: '<si><t>kept</t></si>', ...more });

describe('a change', () => {
  it('rewrites the cell and nothing else of its sheet', () => {
    const bytes = plain();
    const xml = sheetXml(patchWorkbook(bytes, [change('B5', 5, 6.25)]));
    expect(xml).toBe(sheetXml(bytes).replace('<v>5</v>', '<v>6.25</v>'));
  });

  it('leaves every other part byte for byte', () => {
    const bytes = plain({ parts: { 'xl/vbaProject.bin': 'macro', 'xl/charts/chart7.xml': '<c:chart/>' } });
    expect(changedParts(bytes, patchWorkbook(bytes, [change('B5', 5, 6)]))).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it.each<[string, Content, Content, string]>([
    ['B5', 5, 'a <b>', '<c r="B5" s="1" t="inlineStr"><is><t>a &lt;b&gt;</t></is></c>'],
    ['B5', 5, true, '<c r="B5" s="1" t="b"><v>1</v></c>'],
    ['B5', 5, { error: '#N/A' }, '<c r="B5" s="1" t="e"><v>#N/A</v></c>'],
    ['B5', 5, null, '<c r="B5" s="1"/>'],
    ['B5', 5, '=SUM(A1:A4)', '<c r="B5" s="1"><f>SUM(A1:A4)</f></c>'],
    [
      'B5',
      5,
      '=NM.CITE(A1)&"<"',
      '<c r="B5" s="1" cm="1"><f t="array" ref="B5">_xldudf_NM_CITE(A1)&amp;&quot;&lt;&quot;</f></c>',
    ],
    ['C2', '=A9*2', 14, '<c r="C2" s="1"><v>14</v></c>'],
    ['A2', 'kept', 1, '<c r="A2"><v>1</v></c>'],
    ['B2', null, 3, '<c r="A2" t="s"><v>0</v></c><c r="B2"><v>3</v></c><c r="C2"'],
    ['D2', null, 3, '</c><c r="D2"><v>3</v></c></row>'],
    ['A1', '', 3, '<sheetData><row r="1"><c r="A1"><v>3</v></c></row><row r="2"'],
    ['B4', null, 3, '<row r="4"><c r="B4"><v>3</v></c></row><row r="5">'],
    ['AA9', null, 3, '</row><row r="9"><c r="AA9"><v>3</v></c></row></sheetData>'],
  ])('of %s from %j to %j', (cell, before, after, expected) => {
    const bytes = patchWorkbook(plain(), [change(cell, before, after)]);
    expect(sheetXml(bytes)).toContain(expected);
    expect(sheetXml(bytes)).toContain('<!-- kept -->');
    const { top, left } = parseRange(cell) ?? { top: 0, left: 0 };
    const sheet = readWorkbook(bytes).sheets[0];
    expect(sheet.formula(top, left) ?? sheet.value(top, left)).toEqual(after);
  });

  it('fills a sheet that was empty, a row that was, and prefixed XML', () => {
    const xml = (rows: string): string =>
      sheetXml(patchWorkbook(rawWorkbook({ sheets: [{ name: 'Sheet1', xml: rows }] }), [change('B2', null, 1)]));
    expect(xml('<dimension ref="A1"/><sheetData/>')).toContain(
      '<dimension ref="A1:B2"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    );
    expect(xml('<sheetData><row r="2" spans="1:1" ht="9"/></sheetData>')).toContain(
      '<row r="2" ht="9"><c r="B2"><v>1</v></c></row>',
    );
    const parts = partsOf(rawSheet(''));
    const x =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>';
    const prefixed = zipOf({ ...parts, 'xl/worksheets/sheet1.xml': x });
    expect(sheetXml(patchWorkbook(prefixed, [change('A1', null, 'a'), change('A2', null, 1)]))).toContain(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row>',
    );
  });

  it('takes the style of the row or column for a new cell', () => {
    const bytes = rawWorkbook({
      sheets: [
        { name: 'Sheet1', xml: '<cols><col min="2" max="2" style="1"/></cols><sheetData><row r="1"/></sheetData>' },
      ],
      styles: STYLES,
    });
    expect(sheetXml(patchWorkbook(bytes, [change('B1', null, 1)]))).toContain('<c r="B1" s="1"><v>1</v></c>');
  });

  it('has Excel compute everything, and drops the order of calculation when formulas come or go', () => {
    const bytes = plain({
      after: '<definedNames><definedName name="n">1</definedName></definedNames><calcPr calcId="1"/><pivotCaches/>',
      relations: [['calcChain', 'calcChain.xml']],
      parts: { 'xl/calcChain.xml': '<calcChain/>' },
      overrides: '<Override PartName="/xl/calcChain.xml" ContentType="calc"/>',
    });
    const value = partsOf(patchWorkbook(bytes, [change('B5', 5, 6)]));
    expect(strFromU8(value['xl/workbook.xml'])).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/><pivotCaches/>');
    expect(value['xl/calcChain.xml']).toBeDefined();
    const formula = partsOf(patchWorkbook(bytes, [change('C2', '=A9*2', 1)]));
    expect(formula['xl/calcChain.xml']).toBeUndefined();
    expect(strFromU8(formula['[Content_Types].xml'])).not.toContain('calcChain');
    expect(strFromU8(formula['xl/_rels/workbook.xml.rels'])).not.toContain('calcChain');
    const without = strFromU8(partsOf(patchWorkbook(plain(), [change('B5', 5, 6)]))['xl/workbook.xml']);
    expect(without).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  it('uses the metadata that the workbook has', () => {
    const metadata = (cells: string): string =>
      `<metadata xmlns="m"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata>${cells}<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`;
    const bytes = plain({ relations: [['sheetMetadata', 'metadata.xml']], parts: { 'xl/metadata.xml': metadata('') } });
    const once = patchWorkbook(bytes, [change('B5', 5, '=NM.CITE(A1)')]);
    const text = strFromU8(partsOf(once)['xl/metadata.xml']);
    expect(text).toContain('<metadataTypes count="2">');
    expect(text).toContain('<cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata><valueMetadata');
    expect(sheetXml(once)).toContain('cm="1"');
    const twice = patchWorkbook(once, [change('C2', '=A9*2', '=NM.CITE(A2)')]);
    expect(strFromU8(partsOf(twice)['xl/metadata.xml'])).toBe(text);
    expect(sheetXml(twice)).toMatch(/<c r="C2" s="1" cm="1">/);
    const other = plain({
      relations: [['sheetMetadata', 'metadata.xml']],
      parts: { 'xl/metadata.xml': metadata('<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>') },
    });
    expect(sheetXml(patchWorkbook(other, [change('B5', 5, '=NM.CITE(A1)')]))).toContain('<c r="B5" s="1" cm="2">');
  });

  it('writes dates into a workbook that counts from 1904 as it counts', () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const bytes = rawSheet('<row r="1"><c r="A1" s="1"><v>100</v></c></row>', {
      styles,
      before: '<workbookPr date1904="1"/>',
    });
    const patched = patchWorkbook(bytes, [change('A1', 1562, 1600)]);
    expect(sheetXml(patched)).toContain('<v>138</v>');
    expect(readWorkbook(patched).sheets[0].value(0, 0)).toBe(1600);
  });
});

describe('formulas that cells share', () => {
  const shared = rawSheet(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B4" si="3">A1*$A$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="3"/><v>2</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="3"/><v>3</v></c></row><row r="4"><c r="B4"><f t="shared" si="3"/><v>4</v></c></row>',
  );
  const formulas = (bytes: Uint8Array): (string | undefined)[] =>
    [0, 1, 2, 3].map((row) => readWorkbook(bytes).sheets[0].formula(row, 1));

  it('stay with the others when the first cell is replaced', () => {
    const bytes = patchWorkbook(shared, [change('B1', '=A1*$A$1', 9)]);
    expect(formulas(bytes)).toEqual([undefined, '=A2*$A$1', '=A3*$A$1', '=A4*$A$1']);
    expect(sheetXml(bytes)).toContain('<f t="shared" ref="B2:B4" si="3">A2*$A$1</f>');
  });

  it('move on as long as cells are replaced, and end with the last', () => {
    const first = ['B1', 'B2', 'B3', 'B4'].map((cell, row) => change(cell, `=A${row + 1}*$A$1`, row));
    expect(formulas(patchWorkbook(shared, first.slice(0, 3)))).toEqual([undefined, undefined, undefined, '=A4*$A$1']);
    expect(formulas(patchWorkbook(shared, first))).toEqual([undefined, undefined, undefined, undefined]);
    expect(formulas(patchWorkbook(shared, [first[1]]))).toEqual(['=A1*$A$1', undefined, '=A3*$A$1', '=A4*$A$1']);
  });

  it('take new values along', () => {
    const values = [0, 1, 2, 3].map((row) => ({ sheet: 'Sheet1', row, column: 1, value: row * 10 }));
    const bytes = patchWorkbook(shared, [change('B1', '=A1*$A$1', '=7')], { values });
    expect(formulas(bytes)).toEqual(['=7', '=A2*$A$1', '=A3*$A$1', '=A4*$A$1']);
    expect([0, 1, 2, 3].map((row) => readWorkbook(bytes).sheets[0].value(row, 1))).toEqual([0, 10, 20, 30]);
  });

  it('in any pattern of changes, all cells that are not changed keep their formula (written by exceljs)', async () => {
    const book = new ExcelJS.Workbook();
    const cells = book.addWorksheet('Sheet1');
    cells.fillFormula(
      'B1:D12',
      'A1*2+$A$1',
      Array.from({ length: 36 }, (_, i) => i),
    );
    const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
    const before = readWorkbook(bytes).sheets[0];
    const place = fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(fc.uniqueArray(place, { minLength: 1, maxLength: 30, selector: String }), (places) => {
        const changes = places.map(([row, column], i) => ({
          ...change('A1', before.formula(row, column) ?? null, i % 2 === 0 ? i : '=1+1'),
          row,
          column,
        }));
        const after = readWorkbook(patchWorkbook(bytes, changes)).sheets[0];
        for (let row = 0; row < 12; row++) {
          for (let column = 1; column <= 3; column++) {
            const changed = changes.find((one) => one.row === row && one.column === column);
            if (changed) expect(after.formula(row, column) ?? after.value(row, column)).toBe(changed.after);
            else
              expect([after.formula(row, column), after.value(row, column)]).toEqual([
                before.formula(row, column),
                before.value(row, column),
              ]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('formulas that spill', () => {
  const spilling = rawSheet(
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>2</v></c></row><row r="3"><c r="A3" t="str"><v>x</v></c><c r="D3"><v>8</v></c></row>',
  );
  const column = (bytes: Uint8Array): CellValue[] =>
    [0, 1, 2].map((row) => readWorkbook(bytes).sheets[0].value(row, 0));

  it('take what they filled with them', () => {
    const bytes = patchWorkbook(spilling, [change('A1', '=SEQUENCE(3)', 5)]);
    expect(column(bytes)).toEqual([5, null, null]);
    expect(readWorkbook(bytes).sheets[0].spills.has('A1')).toBe(false);
  });

  it('are replaced by one with its values in place', () => {
    const spill = { top: 0, left: 0, bottom: 1, right: 0 };
    const bytes = patchWorkbook(spilling, [change('A1', '=SEQUENCE(3)', '=NM.CITE(D3)')], {
      values: [
        { sheet: 'Sheet1', row: 0, column: 0, value: 10, spill },
        { sheet: 'Sheet1', row: 1, column: 0, value: 'b' },
      ],
    });
    expect(column(bytes)).toEqual([10, 'b', null]);
    expect(readWorkbook(bytes).sheets[0].spills.get('A1')).toEqual(spill);
    expect(readWorkbook(bytes).sheets[0].formula(0, 0)).toBe('=NM.CITE(D3)');
  });

  it('are not changed in part', () => {
    expect(() => patchWorkbook(spilling, [change('A2', 2, 5)])).toThrow(
      /A2 is filled by the formula in A1, which fills A1:A3.*Nothing was changed/,
    );
    expect(() => patchWorkbook(spilling, [change('B1', '=A1:A2', 5)])).toThrow(
      expect.objectContaining({ reason: 'part-of-array' }),
    );
  });

  it('keep their range where it was entered as a fixed one', () => {
    const spill = { top: 0, left: 1, bottom: 4, right: 1 };
    const written = writeValues(spilling, [{ sheet: 'Sheet1', row: 0, column: 1, value: 9, spill }]);
    expect(sheetXml(written)).toContain('<f t="array" ref="B1:B2">A1:A2</f><v>9</v>');
  });

  it('fill cells that the same changes empty, and none that they fill', () => {
    const spill = { top: 0, left: 3, bottom: 2, right: 3 };
    const values = [0, 1, 2].map((row) => ({
      ...{ sheet: 'Sheet1', row, column: 3, value: row + 0.5 },
      ...(row === 0 ? { spill } : {}),
    }));
    const formula = change('D1', null, '=NM.CITE(A1)');
    const bytes = patchWorkbook(spilling, [formula, change('D3', 8, null)], { values });
    expect([0, 1, 2].map((row) => readWorkbook(bytes).sheets[0].value(row, 3))).toEqual([0.5, 1.5, 2.5]);
    expect(() => patchWorkbook(spilling, [formula, change('D3', 8, null), change('D2', null, 4)], { values })).toThrow(
      /D2 is not empty/,
    );
    expect(() => patchWorkbook(spilling, [change('D3', 8, 4)], { values: [values[2]] })).toThrow(/D3 holds no formula/);
  });

  it('do not overwrite what stands in their way', () => {
    const values = [{ sheet: 'Sheet1', row: 0, column: 3, value: 1, spill: { top: 0, left: 3, bottom: 2, right: 3 } }];
    expect(() => patchWorkbook(spilling, [change('D1', null, '=NM.CITE(A1)')], { values })).toThrow(
      /would fill D1:D3, but D3 is not empty/,
    );
  });
});

describe('a change is refused, and nothing written,', () => {
  const table = rawWorkbook({
    sheets: [
      { name: 'Sheet1', xml: `<sheetData>${ROWS}</sheetData>` },
      { name: 'Locked', xml: `<sheetData>${ROWS}</sheetData><sheetProtection sheet="1"/>` },
      {
        name: 'Table',
        xml: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Code</t></is></c></row></sheetData><tableParts><tablePart r:id="rId1"/></tableParts>',
        relations: [['table', '../tables/t.xml']],
      },
    ],
    shared: '<si><t>kept</t></si>',
    parts: {
      'xl/tables/t.xml':
        '<table displayName="Fund" ref="A1:A3"><tableColumns><tableColumn name="Code"/></tableColumns></table>',
    },
  });

  it.each<[string, CellChange, string, RegExp]>([
    [
      'when the value is another',
      change('B5', 4, 6),
      'cell-changed',
      /Sheet1!B5 holds 5, no longer 4\. Nothing was changed/,
    ],
    ['when the text is another', change('A2', 'Kept', 6), 'cell-changed', /A2 holds kept/],
    ['when there is a formula now', change('C2', 7, 6), 'cell-changed', /C2 holds =A9\*2/],
    ['when the formula is gone', change('B5', '=A1', 6), 'cell-changed', /B5 holds 5, no longer =A1/],
    ['on a protected sheet', change('B5', 5, 6, 'Locked'), 'sheet-protected', /Locked is protected/],
    ['on a sheet that is not there', change('B5', 5, 6, 'Other'), 'no-such-sheet', /no sheet "Other"/],
    ['at the heading of a table', change('A1', 'Code', 'Kode', 'Table'), 'table-heading', /heading of the table Fund/],
    ['with a broken formula', change('B5', 5, '=SUM('), 'bad-content', /brackets/],
    ['with a number that is none', change('B5', 5, NaN), 'bad-content', /NaN/],
  ])('%s', (_, one, reason, message) => {
    const harmless = change('A2', 'kept', 'new');
    const work = (): unknown => patchWorkbook(table, one.row === 1 && one.sheet === 'Sheet1' ? [one] : [harmless, one]);
    expect(work).toThrow(message);
    expect(work).toThrow(expect.objectContaining({ name: 'WorkbookFileError', reason }));
  });

  it('when one cell is changed twice', () => {
    expect(() => patchWorkbook(table, [change('B5', 5, 6), change('B5', 5, 7)])).toThrow(/changed twice/);
  });
});

describe('computed values', () => {
  const bytes = rawSheet(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><f>A1*2</f></c><c r="C1" t="str"><f ca="1">A1&amp;"x"</f><v>old</v></c><c r="D1"><f>NM.CITE(A1)</f><v>1</v></c></row>',
    { styles: STYLES },
  );
  const at = (column: number, value: CellValue) => ({ sheet: 'Sheet1', row: 0, column, value });

  it('go into formula cells and change nothing else', () => {
    const written = writeValues(bytes, [at(1, 2), at(2, 7.5)]);
    expect(changedParts(bytes, written)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(sheetXml(written)).toContain(
      '<c r="B1" s="1"><f>A1*2</f><v>2</v></c><c r="C1"><f ca="1">A1&amp;"x"</f><v>7.5</v></c>',
    );
    expect(sheetXml(writeValues(bytes, [at(2, 'é')]))).toContain(
      '<c r="C1" t="str"><f ca="1">A1&amp;"x"</f><v>é</v></c>',
    );
  });

  it('spill', () => {
    const spill = { top: 0, left: 3, bottom: 1, right: 3 };
    const written = writeValues(bytes, [
      { ...at(3, 4), spill },
      { sheet: 'Sheet1', row: 1, column: 3, value: 5 },
    ]);
    expect(sheetXml(written)).toContain(
      '<c r="D1" cm="1"><f t="array" ref="D1:D2">NM.CITE(A1)</f><v>4</v></c></row><row r="2"><c r="D2"><v>5</v></c></row>',
    );
    const shorter = writeValues(written, [{ ...at(3, 6), spill: { ...spill, bottom: 0 } }]);
    expect(sheetXml(shorter)).toContain(
      '<c r="D1" cm="1"><f t="array" ref="D1">NM.CITE(A1)</f><v>6</v></c></row><row r="2"><c r="D2"/></row>',
    );
  });

  it('do not replace constants', () => {
    expect(() => writeValues(bytes, [at(0, 2)])).toThrow(/A1 holds no formula/);
  });
});

it('settings replace those that are there, in their part', () => {
  const once = patchWorkbook(plain(), [], { settings: { a: '1', b: '2' } });
  const twice = patchWorkbook(once, [], { settings: { b: '3' } });
  expect(readWorkbook(once).settings).toEqual({ a: '1', b: '2' });
  expect(readWorkbook(twice).settings).toEqual({ b: '3' });
  expect(changedParts(once, twice)).toEqual(['customXml/item1.xml']);
});
