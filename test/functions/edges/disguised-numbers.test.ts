import { ALLOCATION } from '../../../src/functions/instructional-material/allocation';
import { ALLOCATION_PRACTICE } from '../../../src/functions/instructional-material/allocation-practice';
import { refusal } from '../../support/refusal';

describe('a count in disguise is never an entity without membership', () => {
  test.each([
    '1 234',
    '1\u00a0234',
    '120 (est.)',
    '€100',
    '１２０',
    '1e3',
    '120*',
    '(120)',
    '~120',
    '120 pupils',
    '½',
    '٣',
  ])('%j is refused, with the text and its row', (text) => {
    expect(() => ALLOCATION.call([100000, [[100], [text]]])).toThrow(
      refusal('#VALUE!', `membership (row 2) is a number stored as text: "${text}"`),
    );
    expect(() => ALLOCATION_PRACTICE.call([50, text, 100, 100])).toThrow(
      refusal('#VALUE!', 'mem_two_years_ago is a number'),
    );
  });

  test.each([
    'Ineligible',
    'CLOSED',
    'No App/No AC',
    'No App/ No AC',
    'No Enrollment',
    'N/A',
    'n/a',
    '-',
    '–',
    '\u00a0',
  ])('%j is a status that the sources print, or nothing: no membership', (text) => {
    expect(ALLOCATION.call([100, [[100], [text]], undefined, 1])).toEqual([[100], [0]]);
  });
});
