import { MAIN, OFFICE, zipOf } from '../package';

/** Small workbooks of one content, spelled as different programs spell them. */

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const RELS = 'application/vnd.openxmlformats-package.relationships+xml';

function relationships(list: readonly (readonly [id: string, kind: string, target: string])[], p = ''): string {
  const xmlns = p === '' ? 'xmlns' : `xmlns:${p.slice(0, -1)}`;
  const lines = list.map(
    ([id, kind, target]) => `<${p}Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<${p}Relationships ${xmlns}="${PACKAGE}/relationships">${lines.join('')}</${p}Relationships>`;
}

const STYLES = (p: string, xmlns: string): string =>
  `<${p}styleSheet ${xmlns}="${MAIN}"><${p}fonts count="1"><${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font></${p}fonts>` +
  `<${p}fills count="2"><${p}fill><${p}patternFill patternType="none"/></${p}fill><${p}fill><${p}patternFill patternType="gray125"/></${p}fill></${p}fills>` +
  `<${p}borders count="1"><${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border></${p}borders>` +
  `<${p}cellStyleXfs count="1"><${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></${p}cellStyleXfs>` +
  `<${p}cellXfs count="2"><${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><${p}xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></${p}cellXfs>` +
  `<${p}cellStyles count="1"><${p}cellStyle name="Normal" xfId="0" builtinId="0"/></${p}cellStyles></${p}styleSheet>`;

/** As Excel saves: extensions to pass over, spans, shared texts and formulas, an order of calculation. */
function byExcel(): Uint8Array {
  const extended =
    `xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
    'mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"';
  const text = (place: string, index: number): string => `<c r="${place}" t="s"><v>${index}</v></c>`;
  const row = (number: number, cells: string): string =>
    `<row r="${number}" spans="1:3" x14ac:dyDescent="0.25">${cells}</row>`;
  const rows =
    row(1, text('A1', 0) + text('B1', 1) + text('C1', 2)) +
    row(
      2,
      `${text('A2', 3)}<c r="B2"><v>100</v></c><c r="C2" s="1"><f t="shared" ref="C2:C4" si="0">B2*10</f><v>1000</v></c>`,
    ) +
    row(3, `${text('A3', 4)}<c r="B3"><v>200</v></c><c r="C3" s="1"><f t="shared" si="0"/><v>2000</v></c>`) +
    row(4, `${text('A4', 4)}<c r="B4"><v>50</v></c><c r="C4" s="1"><f t="shared" si="0"/><v>500</v></c>`) +
    row(5, `${text('A5', 5)}<c r="B5"><f>SUM(B2:B4)</f><v>350</v></c><c r="C5" s="1"><f>SUM(C2:C4)</f><v>3500</v></c>`);
  const texts = ['School', 'Membership', 'Award', 'Alto', 'Española', 'Total', 'Notes of the office'];
  return zipOf({
    '[Content_Types].xml':
      `${PROLOG}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${RELS}"/><Default Extension="xml" ContentType="application/xml"/>` +
      [
        ['xl/workbook', 'sheet.main'],
        ['xl/worksheets/sheet1', 'worksheet'],
        ['xl/worksheets/sheet2', 'worksheet'],
        ['xl/styles', 'styles'],
        ['xl/sharedStrings', 'sharedStrings'],
        ['xl/calcChain', 'calcChain'],
      ]
        .map(([part, type]) => `<Override PartName="/${part}.xml" ContentType="${TYPES}.${type}+xml"/>`)
        .join('') +
      '</Types>',
    '_rels/.rels': PROLOG + relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${PROLOG}<workbook ${extended}><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr defaultThemeVersion="166925"/>` +
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>' +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12000" activeTab="1"/></bookViews>' +
      '<sheets><sheet name="Awards" sheetId="1" r:id="rId1"/><sheet name="Notes" sheetId="4" r:id="rId2"/></sheets>' +
      '<definedNames><definedName name="Memberships">Awards!$B$2:$B$4</definedName></definedNames><calcPr calcId="191029"/></workbook>',
    'xl/_rels/workbook.xml.rels':
      PROLOG +
      relationships([
        ['rId3', 'styles', 'styles.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId5', 'calcChain', 'calcChain.xml'],
        ['rId4', 'sharedStrings', 'sharedStrings.xml'],
      ]),
    'xl/worksheets/sheet1.xml':
      `${PROLOG}<worksheet ${extended} xr:uid="{00000000-0001-0000-0000-000000000000}"><dimension ref="A1:C5"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><sheetData>${rows}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
    'xl/worksheets/sheet2.xml': `${PROLOG}<worksheet ${extended}><dimension ref="A1"/><sheetData>${row(1, text('A1', 6))}</sheetData></worksheet>`,
    'xl/styles.xml': PROLOG + STYLES('', 'xmlns'),
    'xl/sharedStrings.xml': `${PROLOG}<sst xmlns="${MAIN}" count="8" uniqueCount="7">${texts.map((one) => `<si><t>${one}</t></si>`).join('')}</sst>`,
    'xl/calcChain.xml': `${PROLOG}<calcChain xmlns="${MAIN}">${['C5', 'B5', 'C2', 'C3', 'C4'].map((cell) => `<c r="${cell}" i="1"/>`).join('')}</calcChain>`,
  });
}

/** As openpyxl saves: no declaration, targets from the root, the prefix for relationships on each sheet, formulas without a value. */
function byOpenpyxl(): Uint8Array {
  const cell = (place: string, value: string | number): string =>
    typeof value === 'number'
      ? `<c r="${place}" t="n"><v>${value}</v></c>`
      : value.startsWith('=')
        ? `<c r="${place}" s="1"><f>${value.slice(1)}</f><v></v></c>`
        : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = [
    ['School', 'Membership', 'Award'],
    ['Alto', 100, '=B2*10'],
    ['Española', 200, '=B3*10'],
    ['Española', 50, '=B4*10'],
    ['Total', '=SUM(B2:B4)', '=SUM(C2:C4)'],
  ];
  const data = rows
    .map(
      (line, row) =>
        `<row r="${row + 1}">${line.map((value, i) => cell(`${'ABC'[i]}${row + 1}`, value)).join('')}</row>`,
    )
    .join('');
  const sheet = (name: string, id: number): string =>
    `<sheet xmlns:r="${OFFICE}" name="${name}" sheetId="${id}" state="visible" r:id="rId${id}"/>`;
  const view =
    '<sheetPr><outlinePr summaryBelow="1" summaryRight="1"/><pageSetUpPr/></sheetPr><dimension ref="A1:C5"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetFormatPr baseColWidth="8" defaultRowHeight="15"/>';
  return zipOf({
    'xl/styles.xml': STYLES('', 'xmlns'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${view}<sheetData>${data}</sheetData><pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><dimension ref="A1:A1"/><sheetData><row r="1">${cell('A1', 'Notes of the office')}</row></sheetData></worksheet>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}"><workbookPr/><bookViews><workbookView visibility="visible" minimized="0" tabRatio="600" firstSheet="0" activeTab="0"/></bookViews>` +
      `<sheets>${sheet('Awards', 1)}${sheet('Notes', 2)}</sheets><definedNames/><calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
      ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ]),
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${RELS}"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/></Types>`,
  });
}

/** As the Open XML SDK saves, and ClosedXML on it: every element in a prefix, sheets as what "xml" is, ids of its own. */
function byOpenXmlSdk(): Uint8Array {
  const text = (place: string, value: string): string => `<x:c r="${place}" t="str"><x:v>${value}</x:v></x:c>`;
  const number = (place: string, value: number): string => `<x:c r="${place}" s="0"><x:v>${value}</x:v></x:c>`;
  const formula = (place: string, body: string, value: number): string =>
    `<x:c r="${place}" s="1"><x:f>${body}</x:f><x:v>${value}</x:v></x:c>`;
  const rows = [
    text('A1', 'School') + text('B1', 'Membership') + text('C1', 'Award'),
    text('A2', 'Alto') + number('B2', 100) + formula('C2', 'B2*10', 1000),
    text('A3', 'Española') + number('B3', 200) + formula('C3', 'B3*10', 2000),
    text('A4', 'Española') + number('B4', 50) + formula('C4', 'B4*10', 500),
    text('A5', 'Total') + formula('B5', 'SUM(B2:B4)', 350) + formula('C5', 'SUM(C2:C4)', 3500),
  ];
  const data = rows.map((cells, i) => `<x:row r="${i + 1}">${cells}</x:row>`).join('');
  const xml = '<?xml version="1.0" encoding="utf-8"?>';
  const sheet = (name: string, id: number, relation: string): string =>
    `<x:sheet name="${name}" sheetId="${id}" rel:id="${relation}" xmlns:rel="${OFFICE}"/>`;
  return zipOf({
    'xl/book.xml': `${xml}<x:workbook xmlns:x="${MAIN}"><x:sheets>${sheet('Awards', 2, 'Rfc2e0b8c')}${sheet('Notes', 7, 'R0a1')}</x:sheets></x:workbook>`,
    'xl/_rels/book.xml.rels': relationships(
      [
        ['Rfc2e0b8c', 'worksheet', '/xl/worksheets/data.xml'],
        ['R0a1', 'worksheet', '/xl/worksheets/notes.xml'],
        ['R0a2', 'styles', '/xl/styles.xml'],
      ],
      'p:',
    ),
    '_rels/.rels': relationships([['R1', 'officeDocument', '/xl/book.xml']]),
    'xl/worksheets/data.xml': `${xml}<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${data}</x:sheetData></x:worksheet>`,
    'xl/worksheets/notes.xml': `${xml}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1">${text('A1', 'Notes of the office')}</x:row></x:sheetData></x:worksheet>`,
    'xl/styles.xml': xml + STYLES('x:', 'xmlns:x'),
    '[Content_Types].xml':
      `${xml}<t:Types xmlns:t="${PACKAGE}/content-types"><t:Default Extension="xml" ContentType="${TYPES}.worksheet+xml"/><t:Default Extension="rels" ContentType="${RELS}"/>` +
      `<t:Override PartName="/xl/book.xml" ContentType="${TYPES}.sheet.main+xml"/><t:Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></t:Types>`,
  });
}

/** As some programs of Windows save: backslashes in targets, no styles, rows and cells that do not say where they stand. */
function byWindowsTool(): Uint8Array {
  const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const number = (value: number): string => `<c><v>${value}</v></c>`;
  const formula = (body: string, value: number): string => `<c><f>${body}</f><v>${value}</v></c>`;
  const rows = [
    text('School') + text('Membership') + text('Award'),
    text('Alto') + number(100) + formula('B2*10', 1000),
    text('Española') + number(200) + formula('B3*10', 2000),
    text('Española') + number(50) + formula('B4*10', 500),
    text('Total') + formula('SUM(B2:B4)', 350) + formula('SUM(C2:C4)', 3500),
  ];
  return zipOf({
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${RELS}"/><Default Extension="xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl\\workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:ns="${OFFICE}"><sheets><sheet name="Awards" sheetId="1" ns:id="rId1"/><sheet name="Notes" sheetId="65534" ns:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets\\sheet1.xml'],
      ['rId2', 'worksheet', '\\xl\\worksheets\\sheet2.xml'],
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows.map((cells) => `<row>${cells}</row>`).join('')}</sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData><row>${text('Notes of the office')}</row></sheetData></worksheet>`,
  });
}

export const WRITTEN_BY_HAND: Readonly<Record<string, Uint8Array>> = {
  Excel: byExcel(),
  openpyxl: byOpenpyxl(),
  'the Open XML SDK': byOpenXmlSdk(),
  'a tool of Windows': byWindowsTool(),
};
