import { MAINTENANCE_OF_EFFORT_CHECKS as CHECKS } from '../../../src/checks/maintenance-of-effort';
import { told } from '../../support/findings';
import { table } from '../../support/text-table';
import { withCells } from './tables';

/** The gap in total beside what is owed: one LEA kept its level for each child, one owes no more than its sub-grant. */
const GAP_AND_OWED = table(`
Local effort, repayments
LEA|FY14 spending|FY13 spending = threshold|Children w/ dis. 13-14|Children w/ dis. 12-13|IDEA-B award|Amount below threshold|Amount to be repaid
Aztec|190000|200000|25|25|90000|10000|10000
Belen|100000|140000|12|12|19000|40000|19000
Cuba|168000|171200|19|22|28000|3200|0
`);

describe('what is owed beside the gap in total', () => {
  test('is the lower of gap and sub-grant, and nothing where the level for each child was kept', () => {
    expect(told(GAP_AND_OWED, CHECKS)).toEqual([]);
  });

  test('is not the whole gap', () => {
    expect(told(withCells(GAP_AND_OWED, { H4: 40000 }), CHECKS)).toEqual([
      'moe.next-base H4: 19,000.00 → H4 =MAX(0,G4-0)',
    ]);
  });
});

/** Methods a row, amounts in total and for each child under the same headers. */
const METHODS = table(`
Compliance standard
Method|Comparison year amount|FY16 amount|Difference|Result
Local only, total|310000|301000|-9000|Not met
Local only, per child|900|920|20|Met
`);

describe('a column of differences', () => {
  test('is no shortfall', () => {
    expect(told(METHODS, CHECKS)).toEqual([]);
  });

  test('does not hide a wrong result', () => {
    expect(told(withCells(METHODS, { E4: 'Not met' }), CHECKS)).toEqual([
      'moe.status E4: Met → E4 =NM.MOE_STATUS(B4,C4,0)',
    ]);
  });
});
