import { BASE_YEAR } from '../../../src/checks/maintenance-of-effort/base-year';
import { NEXT_BASE } from '../../../src/checks/maintenance-of-effort/next-base';
import { SHORTFALL } from '../../../src/checks/maintenance-of-effort/shortfall';
import { STATUS } from '../../../src/checks/maintenance-of-effort/status';
import { told } from '../../support/findings';
import { table } from '../../support/text-table';
import { withCells } from './tables';

const CHECKS = [NEXT_BASE, BASE_YEAR, SHORTFALL, STATUS];

/** A failed year with exceptions, a year that met in total, one that met per capita. */
const BY_LEA = table(`
Maintenance of effort 2014-15
District|Base level of effort|Spent|SWD|Base per child|Approved exceptions|Shortfall|Owed after exceptions|Level of effort required next year|Next year per capita
Aztec|100000|90000|10|10000|4000|10000|6000|96000|10000
Belen|200000|210000|20|10000|0|0|0|210000|10500
Cuba|300000|290000|28|10200|0|0|0|300000|10357.14
`);

const FORM = table(`
MOE determination
Required effort|100000
Actual effort|90000
Child count|10
Required per capita|10000
MOE shortfall|10000
Approved exceptions|4000
Remaining shortfall|6000
Required effort next year|96000
`);

const YEARS_IN_HEADERS = table(`
MOE
LEA|FY14 required MOE|FY14 actual MOE|FY14 count|Required per child|FY15 required MOE
Aztec|500|490|10|50|500
Belen|500|520|10|50|520
`);

const YEARS_IN_ROWS = table(`
Level of effort by year
Year|Required level of effort|Level of effort spent|Students with disabilities|Required per student|Approved exceptions
FY12|100000|102000|10|10000|0
FY13|102000|99000|10|10200|1000
FY14|101000|101500|9|10200|0
`);

describe('next year’s level and what is left to repay', () => {
  test.each([
    ['a table of LEAs', BY_LEA],
    ['a form', FORM],
    ['a table whose headers name the years', YEARS_IN_HEADERS],
    ['a table of years', YEARS_IN_ROWS],
  ])('are right in %s', (_, rows) => {
    expect(told(rows, CHECKS)).toEqual([]);
  });

  test('do not fall to what was spent in a failed year', () => {
    expect(told(withCells(BY_LEA, { I3: 90000 }), CHECKS)).toEqual([
      'moe.next-base I3: 96,000.00 → I3 =INDEX(NM.MOE_NEXT_BASE(B3,C3,E3,D3,F3),1,1)',
    ]);
    expect(told(withCells(FORM, { B9: 90000 }), CHECKS)).toEqual([
      'moe.next-base B9: 96,000.00 → B9 =INDEX(NM.MOE_NEXT_BASE(B2,B3,B5,B4,B7),1,1)',
    ]);
    expect(told(withCells(YEARS_IN_HEADERS, { F3: 490 }), CHECKS)).toEqual([
      'moe.next-base F3: 500.00 → F3 =INDEX(NM.MOE_NEXT_BASE(B3,C3,E3,D3),1,1)',
    ]);
  });

  test('rise to what was spent in a year that met its level', () => {
    expect(told(withCells(BY_LEA, { I4: 200000 }), CHECKS)).toEqual([
      'moe.next-base I4: 210,000.00 → I4 =INDEX(NM.MOE_NEXT_BASE(B4,C4,E4,D4,F4),1,1)',
    ]);
    expect(told(withCells(YEARS_IN_HEADERS, { F4: 500 }), CHECKS)).toEqual([
      'moe.next-base F4: 520.00 → F4 =INDEX(NM.MOE_NEXT_BASE(B4,C4,E4,D4),1,1)',
    ]);
  });

  test('for each child are what was spent for each where that met the level, else the level', () => {
    expect(told(withCells(BY_LEA, { J5: 10200 }), CHECKS)).toEqual([
      'moe.next-base J5: 10,357.14 → J5 =INDEX(NM.MOE_NEXT_BASE(B5,C5,E5,D5,F5),1,2)',
    ]);
    expect(told(withCells(BY_LEA, { J3: 9000 }), CHECKS)).toEqual([
      'moe.next-base J3: 10,000.00 → J3 =INDEX(NM.MOE_NEXT_BASE(B3,C3,E3,D3,F3),1,2)',
    ]);
  });

  test('take approved exceptions off', () => {
    expect(told(withCells(BY_LEA, { H3: 10000 }), CHECKS)).toEqual(['moe.next-base H3: 6,000.00 → H3 =MAX(0,G3-F3)']);
    expect(told(withCells(FORM, { B8: 5000 }), CHECKS)).toEqual(['moe.next-base B8: 6,000.00 → B8 =MAX(0,B6-B7)']);
  });

  test('both follow from other exceptions than are shown: the exceptions are the misprint', () => {
    expect(told(withCells(FORM, { B7: 400 }), CHECKS)).toEqual(['moe.next-base B7: 4,000.00 → B7 4000']);
  });

  test('without a column of the shortfall before exceptions', () => {
    const rows = table(`
MOE
LEA|Required|Actual|SWD|Required per capita|Exceptions|Net shortfall|Subsequent year required effort
A|500|490|10|50|4|6|496
`);
    expect(told(rows, CHECKS)).toEqual([]);
    expect(told(withCells(rows, { G3: 10 }), CHECKS)).toEqual([
      'moe.next-base G3: 6.00 → G3 =NM.MOE_SHORTFALL(B3,C3,E3,D3,F3)',
    ]);
  });
});

describe('the level from row to row', () => {
  test('is what a year that met its level spent', () => {
    expect(told(withCells(YEARS_IN_ROWS, { B4: 100000 }), CHECKS)).toEqual([
      'moe.base-year B4: 102,000.00 → B4 102000',
    ]);
  });

  test('for each child is what met the level', () => {
    expect(told(withCells(YEARS_IN_ROWS, { E4: 10000 }), CHECKS)).toEqual(['moe.base-year E4: 10,200.00 → E4 10200']);
  });

  test('goes from year to year of each LEA', () => {
    const rows = table(`
MOE compliance
LEA|FY|LOE required|LOE actual|Count|PC required|PC actual|Result
A|2014|500|520|10|50|52|Met
A|2015|520|510|10|52|51|Not met
B|2014|500|490|9|50|54.44|Met per capita
B|2015|500|510|9|54.44|56.67|Met
`);
    expect(told(rows, CHECKS)).toEqual([]);
    expect(told(withCells(rows, { F6: 50 }), CHECKS)).toEqual(['moe.base-year F6: 54.44 → F6 54.44']);
    expect(told(withCells(rows, { C4: 500 }), [BASE_YEAR])).toEqual(['moe.base-year C4: 520.00 → C4 520']);
  });
});
