import { TEXT_NUMBER } from '../../../src/checks/general/text-number';
import { TOTAL } from '../../../src/checks/general/total';
import { bookOf, findingsOf, type Sheet } from './support';

/** An allocation table whose typed total of the current year, 1,864, is right: 110 + 210 + 1,234 + 310. */
const allocation = (mora: string): Sheet => [
  ['Allocation FY14'],
  ['District', '40th Day Membership 2011-12', '40th Day Membership 2012-13', '90% Initial Allocation'],
  ['Alto', 100, 110, 5500],
  ['Aztec', 200, 210, 10500],
  ['Mora', 1200, mora, 61700],
  ['Taos', 300, 310, 15500],
  ['Total', 1800, 1864, 93200],
];

describe('general.total: a count in disguise among the rows', () => {
  test.each(['1 234', '1\u00a0234', '1234*', '1234 (est.)', '１２３４'])(
    '%j: the cell is named, the right total is not replaced',
    (text) => {
      const [finding] = findingsOf(TOTAL, bookOf(allocation(text)));
      expect(finding.message).toContain(`C5 holds the text "${text}"`);
      expect(finding.fix).toBeUndefined();
      // 630 is what the numbers come to, not what the total should be.
      expect(finding.expected).toBeUndefined();
    },
  );

  test('the message says what the text is and what to do', () => {
    const [finding] = findingsOf(TOTAL, bookOf(allocation('1234*')));
    expect(finding.message).toBe(
      'The total in C7 is 1,864, but the numbers in C3:C6 add up to 630: a difference of 1,234. C5 holds the text "1234*", which no sum counts: read as 1,234, it makes the total right. Type it as a number.',
    );
    const [other] = findingsOf(TOTAL, bookOf(allocation('10-20')));
    expect(other.message).toContain('it may be the difference. If it is a number, type it as one.');
  });

  test.each(['1 234', '1\u00a0234', '１２３４', '€1,234'])(
    '%j reads as a number: the cell itself is to be changed',
    (text) => {
      expect(findingsOf(TEXT_NUMBER, bookOf(allocation(text)))).toMatchObject([
        {
          place: { range: { top: 4, left: 2 } },
          message: 'C5 holds 1,234 as text, not as a number.',
          expected: '1,234',
          fix: [{ after: 1234 }],
        },
      ]);
    },
  );

  test.each(['1 2345', '12 34', '1½', '10 20'])('%j reads as no one number', (text) => {
    expect(findingsOf(TEXT_NUMBER, bookOf(allocation(text)))).toEqual([]);
  });

  test('a status is no count: the sum of the others is offered', () => {
    const [finding] = findingsOf(TOTAL, bookOf(allocation('Ineligible')));
    expect(finding.fix).toMatchObject([{ after: '=SUM(C3:C6)' }]);
  });
});
