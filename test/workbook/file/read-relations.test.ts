import { strFromU8 } from 'fflate';
import { patchWorkbook, readWorkbook } from '../../../src/workbook/file';
import type { TableObject } from '../../../src/workbook/snapshot';
import { MAIN, OFFICE, partsOf, rawSheet, rawWorkbook, zipOf } from './package';

describe('the sheets of a workbook', () => {
  const sheets = (count: number): Uint8Array =>
    rawWorkbook({ sheets: Array.from({ length: count }, (_, i) => ({ name: `S${i + 1}`, xml: '<sheetData/>' })) });

  it('are read up to the limit', () => {
    const limits = { sheets: 2 };
    expect(readWorkbook(sheets(2), { limits }).sheetNames).toEqual(['S1', 'S2']);
    expect(() => readWorkbook(sheets(3), { limits })).toThrow(
      expect.objectContaining({
        reason: 'too-large',
        message: 'The workbook has 3 sheets, more than are read at once. Split it, or delete what is not needed.',
      }),
    );
  });

  it.each([
    ['is nowhere', 'Target="worksheets/sheet1.xml"', 'Id="rId1"', 'Id="rId9"'],
    [
      'is outside of the file',
      '',
      'Target="worksheets/sheet1.xml"',
      'Target="worksheets/sheet1.xml" TargetMode="External"',
    ],
  ])('are not read without one that %s', (_, __, from, to) => {
    const parts = partsOf(rawWorkbook({ sheets: [{ name: 'R&amp;D', xml: '<sheetData/>' }] }));
    const relations = strFromU8(parts['xl/_rels/workbook.xml.rels']).replace(from, to);
    expect(() => readWorkbook(zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': relations }))).toThrow(
      expect.objectContaining({
        reason: 'damaged',
        message:
          'The file is damaged: its sheet R&D is missing. Open it in Excel, let Excel repair it, save it and try again.',
      }),
    );
  });
});

it('follows targets with backslashes, as some programs of Windows write them', () => {
  const parts = partsOf(
    rawWorkbook({ sheets: [{ name: 'S', xml: '<sheetData><row><c><v>7</v></c></row></sheetData>' }] }),
  );
  for (const target of ['worksheets\\sheet1.xml', '\\xl\\worksheets\\sheet1.xml', '..\\xl\\worksheets\\sheet1.xml']) {
    const relations = strFromU8(parts['xl/_rels/workbook.xml.rels']).replace('worksheets/sheet1.xml', target);
    const [sheet] = readWorkbook(zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': relations })).sheets;
    expect(sheet.value(0, 0)).toBe(7);
  }
});

describe('the tables of a sheet', () => {
  const part = (name: string, ref: string): string =>
    `<table xmlns="${MAIN}" displayName="${name}" ${ref}><tableColumns><tableColumn name="${name} code"/></tableColumns></table>`;
  const table = (name: string, row: number): TableObject => ({
    name,
    range: { top: row, left: 0, bottom: row + 1, right: 0 },
    headerRow: true,
    totalsRow: false,
    columns: [`${name} code`],
  });
  const tables = (listed: string): readonly TableObject[] =>
    readWorkbook(
      rawWorkbook({
        sheets: [
          {
            name: 'S',
            xml: `<sheetData/>${listed}`,
            relations: [
              ['hyperlink', 'nowhere'],
              ['table', '../tables/a.xml'],
              ['table', '../tables/b.xml'],
              ['table', '../tables/c.xml'],
            ],
          },
        ],
        parts: {
          'xl/tables/a.xml': part('A', 'ref="A1:A2"'),
          'xl/tables/b.xml': part('B', 'ref="A5:A6"'),
          'xl/tables/c.xml': part('C', ''),
        },
      }),
    ).sheets[0].tables;
  const listed = (...ids: string[]): string =>
    `<tableParts>${ids.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;

  it.each([
    ['none', '', []],
    ['none in a list', listed(), []],
    ['all that are listed, in the order of the list', listed('rId3', 'rId2'), [table('B', 4), table('A', 0)]],
    ['only what is listed', listed('rId2'), [table('A', 0)]],
    ['none that has no place on the sheet, or that is not there', listed('rId4', 'rId9', 'rId3'), [table('B', 4)]],
  ])('%s', (_, xml, expected) => {
    expect(tables(xml)).toEqual(expected);
  });
});

describe('a linked workbook', () => {
  const linked = (relations: string, reference = 'rId2'): Uint8Array =>
    rawSheet('<row r="1"><c r="A1"><f>[1]Final!B2</f><v>1</v></c><c r="B1"><f>[1]!Rate</f><v>1</v></c></row>', {
      after: `<externalReferences><externalReference r:id="${reference}"/></externalReferences>`,
      relations: [['externalLink', 'externalLinks/externalLink1.xml']],
      parts: {
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
        'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships>${relations}</Relationships>`,
      },
    });
  const relation = (type: string, target: string, mode = ' TargetMode="External"'): string =>
    `<Relationship Id="a" Type="${type}" Target="${target}"${mode}/>`;
  const microsoft = 'http://schemas.microsoft.com/office/2006/relationships/xlExternalLinkPath';

  it.each([
    ['by its path', relation(`${OFFICE}/externalLinkPath`, 'file:///C:/Files/Budget.xlsx'), 'Budget.xlsx'],
    ['by a path of Windows', relation(`${OFFICE}/externalLinkPath`, 'C:\\Files\\Budget.xlsx'), 'Budget.xlsx'],
    ['beside it', relation(`${OFFICE}/externalLinkPath`, 'Budget.xlsx'), 'Budget.xlsx'],
    ['with escapes', relation(`${OFFICE}/externalLinkPath`, 'Plan%2026.xlsx'), 'Plan 26.xlsx'],
    ['with a percent sign', relation(`${OFFICE}/externalLinkPath`, '50%25.xlsx'), '50%.xlsx'],
    ['with a percent sign that escapes nothing', relation(`${OFFICE}/externalLinkPath`, '50%.xlsx'), '50%.xlsx'],
    ['long', relation(`${OFFICE}/externalLinkLongPath`, 'Budget.xlsx'), 'Budget.xlsx'],
    ['that was not found', relation(`${microsoft}/xlPathMissing`, 'Budget.xlsx'), 'Budget.xlsx'],
    [
      'behind what is no path',
      relation('x/alternateexternalLink', 'no.xlsx') +
        relation('x/xlPathMissingToo', 'no.xlsx') +
        relation(`${OFFICE}/externalLinkPath`, 'Budget.xlsx'),
      'Budget.xlsx',
    ],
  ])('is named by its file: %s', (_, relations, name) => {
    const [sheet] = readWorkbook(linked(relations)).sheets;
    const quote = /^[\w.]+$/.test(name) ? '' : "'";
    expect([sheet.links, sheet.formula(0, 0), sheet.formula(0, 1)]).toEqual([
      [name],
      `=${quote}[${name}]Final${quote}!B2`,
      `=${quote}${name}${quote}!Rate`,
    ]);
  });

  it.each([
    ['the file does not name it', relation('x/oleObject', 'Budget.xlsx'), 'rId2'],
    ['it is not there', '', 'rId9'],
  ])('keeps its number where %s', (_, relations, reference) => {
    const [sheet] = readWorkbook(linked(relations, reference)).sheets;
    expect([sheet.formula(0, 0), sheet.formula(0, 1)]).toEqual(['=[1]Final!B2', '=[1]!Rate']);
  });

  it('is written by its number', () => {
    const bytes = linked(relation(`${OFFICE}/externalLinkPath`, 'Budget.xlsx'));
    const change = { row: 0, column: 0, before: '=[Budget.xlsx]Final!B2', after: '=[Budget.xlsx]Final!B3*2' };
    const patched = patchWorkbook(bytes, [{ ...change, sheet: 'Sheet1', reason: 'test' }]);
    expect(strFromU8(partsOf(patched)['xl/worksheets/sheet1.xml'])).toContain('<c r="A1"><f>[1]Final!B3*2</f></c>');
    expect(readWorkbook(patched).sheets[0].formula(0, 0)).toBe('=[Budget.xlsx]Final!B3*2');
  });
});
