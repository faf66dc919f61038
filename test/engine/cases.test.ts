import { countOf, judgeFormulas, judgeWorkbooks, type Judged } from '../support/excel-cases';

/** What went wrong, so that a failing test says it. */
function faults(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ verdict }) => verdict === 'wrong' || verdict === 'lost' || verdict === 'missed');
}

test('formulas by themselves have Excel’s value, or are refused in so many words', () => {
  const judged = judgeFormulas();
  expect(faults(judged)).toEqual([]);
  expect(countOf(judged).right / judged.length).toBeGreaterThan(0.97);
});

test('workbooks that are calculated keep or get Excel’s values in every cell', () => {
  const judged = judgeWorkbooks();
  expect(faults(judged)).toEqual([]);
  expect(countOf(judged).right / judged.length).toBeGreaterThan(0.95);
});
