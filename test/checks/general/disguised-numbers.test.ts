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
    },
  );

  test('a status is no count: the sum of the others is offered', () => {
    const [finding] = findingsOf(TOTAL, bookOf(allocation('Ineligible')));
    expect(finding.fix).toMatchObject([{ after: '=SUM(C3:C6)' }]);
  });
});
