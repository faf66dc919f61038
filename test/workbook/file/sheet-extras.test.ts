import { strFromU8 } from 'fflate';
import { type CellComment, type CellValidation, type SheetModel, writeWorkbook } from '../../../src/workbook/file';
import { partsOf } from './package';

const RANGE = { top: 1, left: 1, bottom: 3, right: 2 };

function partOf(sheet: Partial<SheetModel>, name = 'xl/worksheets/sheet1.xml'): string {
  return strFromU8(partsOf(writeWorkbook({ sheets: [{ name: 'S', cells: [], ...sheet }] }))[name]);
}

/** What a sheet's part has behind its cells. */
function behindCells(sheet: Partial<SheetModel>): string {
  return partOf(sheet).replace(/^.*<sheetData\/>/s, '');
}

const MARGINS = '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

describe('what may be typed into a range', () => {
  const longest = ['a'.repeat(127), 'b'.repeat(127)];

  it.each<[CellValidation['rule'], string, string]>([
    [
      { kind: 'whole', min: 1, max: 5 },
      'type="whole" operator="between"',
      '<formula1>1</formula1><formula2>5</formula2>',
    ],
    [
      { kind: 'whole', min: 0, max: 0 },
      'type="whole" operator="between"',
      '<formula1>0</formula1><formula2>0</formula2>',
    ],
    [{ kind: 'decimal', min: 0 }, 'type="decimal" operator="greaterThanOrEqual"', '<formula1>0</formula1>'],
    [{ kind: 'textLength', max: 40 }, 'type="textLength" operator="lessThanOrEqual"', '<formula1>40</formula1>'],
    [
      { kind: 'date', min: '=TODAY()', max: '=A1&"<"' },
      'type="date" operator="between"',
      '<formula1>TODAY()</formula1><formula2>A1&amp;&quot;&lt;&quot;</formula2>',
    ],
    [{ kind: 'date', max: '=$A$1' }, 'type="date" operator="lessThanOrEqual"', '<formula1>$A$1</formula1>'],
    [{ kind: 'custom', formula: '=ISNUMBER(B2)' }, 'type="custom"', '<formula1>ISNUMBER(B2)</formula1>'],
    [{ kind: 'list', values: ['yes', 'no'] }, 'type="list"', '<formula1>&quot;yes,no&quot;</formula1>'],
    [{ kind: 'list', values: ['5" pipe'] }, 'type="list"', '<formula1>&quot;5&quot;&quot; pipe&quot;</formula1>'],
    [{ kind: 'list', values: longest }, 'type="list"', `<formula1>&quot;${longest.join(',')}&quot;</formula1>`],
    [{ kind: 'list', values: '=Lists!$A$1:$A$9' }, 'type="list"', '<formula1>Lists!$A$1:$A$9</formula1>'],
  ])('%j', (rule, attributes, formulas) => {
    expect(behindCells({ validations: [{ range: RANGE, rule }] })).toBe(
      `<dataValidations count="1"><dataValidation ${attributes} allowBlank="1" sqref="B2:C4">${formulas}</dataValidation></dataValidations>${MARGINS}</worksheet>`,
    );
  });

  it.each([
    [['yes', 'no, or later'], 'yes; no, or later'],
    [[...longest, ''], `${longest.join('; ')}; `],
  ])('no list with commas or of more than 255 characters', (values, shown) => {
    expect(() => behindCells({ validations: [{ range: RANGE, rule: { kind: 'list', values } }] })).toThrow(
      expect.objectContaining({
        reason: 'bad-content',
        message: `The list of allowed entries "${shown}" has commas or more than 255 characters: put it in cells.`,
      }),
    );
  });

  it('is told before and after it is typed, as far as Excel takes it', () => {
    const rule = { kind: 'decimal', min: 0 } as const;
    const validations = [
      { range: RANGE, rule, prompt: { title: 'R&D', text: 'one\ntwo' } },
      { range: RANGE, rule, error: { title: 't'.repeat(33), text: 'x'.repeat(256) } },
    ];
    const line = (messages: string): string =>
      `<dataValidation type="decimal" operator="greaterThanOrEqual" allowBlank="1"${messages} sqref="B2:C4"><formula1>0</formula1></dataValidation>`;
    expect(behindCells({ validations })).toBe(
      `<dataValidations count="2">${line(' showInputMessage="1" promptTitle="R&amp;D" prompt="one&#10;two"')}` +
        `${line(` showErrorMessage="1" errorTitle="${'t'.repeat(32)}" error="${'x'.repeat(255)}"`)}</dataValidations>${MARGINS}</worksheet>`,
    );
  });
});

describe('how a sheet is printed', () => {
  it.each<[SheetModel['print'], string]>([
    [undefined, ''],
    [{ orientation: 'portrait' }, '<pageSetup orientation="portrait"/>'],
    [
      { orientation: 'landscape', fitToWidth: 1 },
      '<pageSetup fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    ],
    [
      { orientation: 'portrait', header: '&L"A" & B' },
      '<pageSetup orientation="portrait"/><headerFooter><oddHeader>&amp;L&quot;A&quot; &amp; B</oddHeader></headerFooter>',
    ],
    [
      { orientation: 'portrait', footer: '&P' },
      '<pageSetup orientation="portrait"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>',
    ],
    [
      { orientation: 'portrait', header: '&A', footer: '&P' },
      '<pageSetup orientation="portrait"/><headerFooter><oddHeader>&amp;A</oddHeader><oddFooter>&amp;P</oddFooter></headerFooter>',
    ],
  ])('%j', (print, expected) => {
    expect(behindCells({ print })).toBe(`${MARGINS}${expected}</worksheet>`);
  });
});

it('comments stand in order of their cells, each in a box of its own number', () => {
  const comments: CellComment[] = [
    { row: 2, column: 0, text: 'last' },
    { row: 0, column: 3, text: 'second <_x0041_>' },
    { row: 0, column: 1, text: 'first' },
  ];
  const notes = partOf({ comments }, 'xl/comments1.xml');
  expect([...notes.matchAll(/ref="(\w+)" .*?<t>(.*?)<\/t>/g)].map(([, ref, text]) => [ref, text])).toEqual([
    ['B1', 'first'],
    ['D1', 'second &lt;_x005F_x0041_&gt;'],
    ['A3', 'last'],
  ]);
  const boxes = partOf({ comments }, 'xl/drawings/vmlDrawing1.vml');
  const shape = /<v:shape id="(\w+)".*?<x:Anchor>(.*?)<\/x:Anchor>.*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g;
  expect([...boxes.matchAll(shape)].map((found) => found.slice(1))).toEqual([
    ['_x0000_s1025', '2, 15, 0, 4, 5, 15, 5, 4', '0', '1'],
    ['_x0000_s1026', '4, 15, 0, 4, 7, 15, 5, 4', '0', '3'],
    ['_x0000_s1027', '1, 15, 2, 4, 4, 15, 7, 4', '2', '0'],
  ]);
});
