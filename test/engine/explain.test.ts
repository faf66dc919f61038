import { explainFormula } from '../../src/engine/explain';
import { explanationText } from '../../src/functions/explanation';
import { snapshotOf } from '../support/snapshot';

test('steps, the outermost call named', () => {
  expect(explanationText(explainFormula('=NM.ABE_FTE(120)'))).toBe(
    'NM.ABE_FTE\n1. The membership of adult basic education is the previous year’s enrollment times .25. [22-15-9 A NMSA 1978]\n   120 × 0.25 = 30\nValues of the law:\n   FY14: full-time equivalent of one adult basic education enrolment, 0.25. 22-15-9 A NMSA 1978: previous year’s enrollment by .25\nNote: NM.ABE_FTE was given no fiscal year: it goes by the law of FY14. Give fy for another year.\n',
  );
});

test('what surrounds the call is computed too', () => {
  const { value, calls } = explainFormula('=ROUND(NM.PER_PUPIL_RATE(20975800,348425,1,277300),2)');
  expect(value).toBe(59.41);
  expect(calls[0].worked?.result).toBe('59.4058979694…');
});

test('nested calls come first, indented', () => {
  const text = explanationText(explainFormula('=NM.PROGRAM_COST(NM.GRADE_UNITS("K",1),3979.63)'));
  expect(text).toMatch(/^units:\n {3}NM\.GRADE_UNITS\n/);
  expect(text.trimEnd().split('\n').at(-1)).toBe('   1.44 × 3,979.63 = 5,730.67 (5,730.6672 rounded to the cent)');
});

test('array literals, omitted arguments and file spellings', () => {
  const { calls } = explainFormula('=_xldudf_NM_ALLOCATION(100,{1;"Ineligible";1;1},,1)');
  expect(calls[0].worked?.value).toBe(33.34);
});

test('a refusal keeps its reason, also from a nested call', () => {
  expect(explainFormula('=NM.ABE_FTE(-1)').calls[0].refused?.message).toMatch(/^enrollment is negative/);
  const { calls } = explainFormula('=NM.PROGRAM_COST(1,NM.UNIT_VALUE(2016))');
  expect(calls[0].refused).toMatchObject({ error: '#N/A' });
  expect(calls[0].refused?.message).toMatch(/Known years/);
});

test('a formula without an NM function is refused', () => {
  expect(() => explainFormula('=SUM(1,2)')).toThrow('The formula calls no NM function');
  expect(() => explainFormula('=NM.ABE_FTE(1')).toThrow('closing parenthesis');
});

describe('in a workbook', () => {
  const workbook = snapshotOf({
    'Figure C': [
      ['Required', 'Actual', 'Per capita', 'Count'],
      [3563153.25, 3506290.58, 6340.13, 555],
      [100, 90, 1, null],
    ],
    Other: [[7]],
  });

  test('references are followed', () => {
    const { calls } = explainFormula('=NM.MOE_SHORTFALL(A2,B2,C2,D2)', { workbook, sheet: 'Figure C' });
    expect(calls[0].worked?.value).toBe(56862.67);
    const other = explainFormula("=NM.MOE_SHORTFALL('Figure C'!A2:A3,'Figure C'!B2:B3,6340.13,555)", {
      workbook,
      sheet: 'Other',
    });
    expect(other.calls[0].worked?.shape).toEqual({ rows: 2, columns: 1 });
  });

  test('a blank cell is blank, not 0', () => {
    const { calls } = explainFormula('=NM.WEIGHTED_MEMBERSHIP(D2,D3)', { workbook, sheet: 'Figure C' });
    expect(calls[0].worked?.value).toBe(555 * 6);
  });
});
