import { evaluatorAt } from '../../src/taskpane/working/evaluate';
import { subjectAt } from '../../src/taskpane/working/subject';
import { workOutSubject } from '../../src/taskpane/working/work-out';
import { explanationText } from '../../src/functions/explanation';
import { evaluateFormula } from '../../src/engine/evaluate';
import { snapshotOf, type TestCell } from '../support/snapshot';
import { place } from './fake-port';
import { finding } from './findings';

const ALAMOGORDO = '=NM.ALLOCATION_PRACTICE(NM.PER_PUPIL_RATE(20975800,348425,0.9,277300),A1,B1,C1)';
const WORKBOOK = snapshotOf(
  {
    Data: {
      rows: [
        [6291, 6317, 6016, { formula: ALAMOGORDO, value: 320495.29 }],
        ['closed', null, true, { value: { error: '#N/A' } }],
        [
          { formula: '=NM.PRORATE(100,A4:A5)', value: 25 },
          { formula: '=ROUND(NM.ABE_FTE(120)*2,0)', value: 2 },
          { formula: '=NM.ABE_FTE(600)', value: 99 },
          { formula: '=SUM(A1:C1)', value: 18624 },
        ],
        [1, 75],
        [3],
      ],
      spills: { A3: 'A3:A4' },
      tables: [
        {
          name: 'Members',
          range: { top: 0, left: 0, bottom: 4, right: 1 },
          headerRow: false,
          totalsRow: false,
          columns: ['Now', 'Then'],
        },
      ],
    },
    "It's": [[7]],
  },
  { names: [{ name: 'share', formula: "='It''s'!$A$1" }] },
);

describe('evaluatorAt', () => {
  const evaluate = evaluatorAt({ workbook: WORKBOOK, sheet: 'Data', row: 0 });
  it.each<[string, unknown]>([
    ['A1', 6291],
    ['$A$1:B1', [[6291, 6317]]],
    ["'It''s'!A1+share", 14],
    ['Members[@Now]', 6291],
    ['Members[Then]', [[6317], [null], [2], [75], [null]]],
    ['SUM(1:1)-D1', 18624],
    [
      '{1,2;3,4}*10',
      [
        [10, 20],
        [30, 40],
      ],
    ],
    ['A3#', [[25], [1]]],
    ['"a"&B2&1', 'a1'],
    ['MAX(A1:C1)-MIN(A1,B1)', 26],
    ['ABS(-1.5%)', 0.015],
    ['NM.ABE_FTE(120)', 0.1],
    ['D2', { error: '#N/A' }],
    ['1/B2', { error: '#DIV/0!', message: 'A division by zero.' }],
  ])('%s', (text, expected) => {
    if (text === 'NM.ABE_FTE(120)' || text === 'SUM(1:1)-D1') {
      expect(typeof evaluate(text)).toBe('number');
    } else expect(evaluate(text)).toEqual(expected);
  });

  it('says what it does not compute, and what to do', () => {
    for (const text of ['OFFSET(A1,1,1)', 'LET(x,1,x)', '[Other.xlsx]S!A1', 'nobody', 'Gone!A1']) {
      expect(evaluate(text)).toMatchObject({
        error: '#VALUE!',
        message: expect.stringMatching(/not computed here\. Put/),
      });
    }
  });

  it.each([
    '2^3^2',
    '-2^2',
    '(1+2)*3/4-5%',
    'ROUND(2.345,2)',
    'ROUND(-2.5,0)',
    'ROUND(1234.5,-2)',
    '"b">"A"',
    '1="1"',
    'TRUE>5',
    'DATE(2013,2,29)',
    'SUM({1,2;3,4},5)',
    '"5"+1',
    '1<>2',
  ])('gives for %s what the spreadsheet engine gives', (text) => {
    const engine = evaluateFormula(text);
    expect(evaluate(text)).toEqual('value' in engine ? engine.value : expect.objectContaining({ error: engine.error }));
  });
});

describe('subjectAt', () => {
  it('takes the own formula, the one that fills the cell, or a finding’s', () => {
    expect(subjectAt(WORKBOOK, [], place('Data', 'D1'))).toMatchObject({
      formula: ALAMOGORDO,
      origin: { type: 'cell' },
    });
    expect(subjectAt(WORKBOOK, [], place('Data', 'A3'))).toMatchObject({ origin: { type: 'cell' } });
    expect(subjectAt(WORKBOOK, [], place('Data', 'A4'))).toMatchObject({
      formula: '=NM.PRORATE(100,A4:A5)',
      origin: { type: 'spill', anchor: 'A3', at: { row: 1, column: 0 } },
    });
    const own = finding({ place: place('Data', 'A1'), formula: '=NM.ABE_FTE(1200)' });
    expect(subjectAt(WORKBOOK, [own], place('Data', 'A1'))).toMatchObject({
      origin: { type: 'finding', finding: own },
    });
  });

  it('takes the formula that a fix puts into the cell, and no other formula', () => {
    const change = { sheet: 'Data', row: 0, column: 0, before: 1, reason: '' };
    const fixed = finding({ place: place('Data', 'A1'), fix: [{ ...change, after: '=NM.ABE_FTE(1200)' }] });
    expect(subjectAt(WORKBOOK, [fixed], place('Data', 'A1'))?.formula).toBe('=NM.ABE_FTE(1200)');
    const summed = finding({ place: place('Data', 'A1'), fix: [{ ...change, after: '=SUM(A2:A3)' }] });
    expect(subjectAt(WORKBOOK, [summed], place('Data', 'A1'))).toBeUndefined();
    expect(subjectAt(WORKBOOK, [], place('Data', 'D3'))).toBeUndefined();
  });
});

describe('a typed figure of a recognised table', () => {
  /** Made up. */
  const workload = (units: TestCell) =>
    snapshotOf({
      Workload: [
        ['Fiscal year', 'Level A/B', 'Level C', 'Level D', 'Total units', 'Unit value', 'Extended amount'],
        ['FY 2014', 10, 5, 2, 16, 3817.55, 61080.8],
        ['FY 2015', 20, 10, 4, units, 4005.75, 128184],
      ],
    });
  const risks = (risk: TestCell) =>
    snapshotOf({
      Risk: [
        ['Group', 'Count', 'Enrollment', 'Risk', 'Risk ratio'],
        ['Hispanic', 5, 37, risk, 1.93],
        ['White', 14, 200, 0.07, 0.52],
      ],
    });

  it.each<[string, ReturnType<typeof snapshotOf>, string, string, unknown, unknown]>([
    ['right', workload(32), 'E3', '=NM.WORKLOAD_UNITS(Workload!$B$3,Workload!$C$3,Workload!$D$3)', 32, undefined],
    [
      'wrong',
      workload(31),
      'E3',
      '=NM.WORKLOAD_UNITS(Workload!$B$3,Workload!$C$3,Workload!$D$3)',
      32,
      { cell: 31, worked: 32 },
    ],
    [
      'a text',
      workload('none'),
      'E3',
      '=NM.WORKLOAD_UNITS(Workload!$B$3,Workload!$C$3,Workload!$D$3)',
      32,
      { cell: 'none', worked: 32 },
    ],
    ['rounded', risks(0.135), 'D2', '=NM.RISK(Risk!$B$2,Risk!$C$2)', 5 / 37, undefined],
    ['rounded wrong', risks(0.136), 'D2', '=NM.RISK(Risk!$B$2,Risk!$C$2)', 5 / 37, { cell: 0.136, worked: 5 / 37 }],
  ])('%s', (_, workbook, cell, formula, value, differs) => {
    const subject = subjectAt(workbook, [], place(workbook.sheets[0].name, cell));
    expect(subject).toMatchObject({ formula, origin: { type: 'row' } });
    const worked = subject && workOutSubject(subject, workbook);
    expect(worked?.explanation.calls[0].worked?.value).toBe(value);
    expect(worked?.differs).toEqual(differs);
  });

  it('is none in a column that follows from nothing, and on another sheet', () => {
    expect(subjectAt(workload(32), [], place('Workload', 'B3'))).toBeUndefined();
    expect(subjectAt(workload(32), [], place('Gone', 'E3'))).toBeUndefined();
  });
});

describe('workOutSubject', () => {
  function worked(cell: string) {
    const subject = subjectAt(WORKBOOK, [], place('Data', cell));
    if (!subject) throw new Error(`${cell} has nothing to work out`);
    return workOutSubject(subject, WORKBOOK);
  }

  it('leads to the figure of the cell, nested functions first', () => {
    const { explanation, differs } = worked('D1');
    expect(differs).toBeUndefined();
    expect(explanation.calls[0].worked?.value).toBe(320495.29);
    expect(explanation.calls[0].nested.map(({ argument }) => argument)).toEqual(['rate']);
    expect(explanationText(explanation)).toMatch(/320,495\.29/);
  });

  it('works out the selected cell of a spill', () => {
    expect(worked('A4').explanation.calls[0].worked).toMatchObject({ value: 75, place: { row: 1, column: 0 } });
  });

  it('says where the cell shows something else', () => {
    expect(worked('C3').differs).toMatchObject({ cell: 99 });
  });

  it('takes the value of a formula that does more from its cell', () => {
    expect(worked('B3').explanation.value).toBe(2);
  });
});
