import { figures, type Worked } from './worked';
import type { PublishedFigure } from './figure';

const CALCULATOR = 'Student Revenue Calculator, Albuquerque, FY24';
const REQUEST = 'Public School Support Request FY25';

/** A change of program cost, in thousands of dollars: of FY24, and as requested for FY25; null where there is none. */
export type Change = readonly [row: string, fy24: number | null, fy25: number | null];

/** The rows of the department's request for FY25. The stored text keeps the order of the amounts, not their columns. */
export const CHANGES: readonly Change[] = [
  ['At-Risk Index Factor (0.33)', 31926.2, null],
  ['Extended Learning Time Programs', -95000.0, null],
  ['K-5 Plus', -119895.9, null],
  ['K-12 Plus', 50333.5, 63000.0],
  ['compensation of K-5 Plus and extended learning', -64027.5, null],
  ['menstrual products', 2000.0, 1000.0],
  ['1,140 instructional hours', 202000.0, null],
  ['salaries', 139157.5, 126041.5],
  ['salaries, additional', 27831.5, null],
  ['principal factor', 7962.4, null],
  ['least salaries of educational assistants', 14500.0, null],
  ['health', 31979.5, null],
  ['instructional materials', 12000.0, 10000.0],
  ['insurance', 15742.0, 51900.0],
  ['fixed costs', 5191.4, 8011.6],
  ['pension', 22123.5, null],
  ['elementary physical education', 4000.0, 13000.0],
  ['fine arts', 4100.0, null],
  ['gifted screening', null, 1500.0],
];

/** The two totals that the request prints of them. */
export const PRINTED_CHANGES = { fy24: '291924.1', fy25: '274453.1' } as const;

const column = (at: 1 | 2): string => CHANGES.flatMap((row) => row[at] ?? []).join(',');
const FY24 = column(1);
const FY25 = column(2);

const WORKED: readonly Worked[] = [
  [CALCULATOR, 'kindergarten, units on top of a pupil', '0.440', '=NM.GRADE_UNITS("K",1,"FY24")-1'],
  [CALCULATOR, 'kindergarten, dollars', '2746.33', '=(NM.GRADE_UNITS("K",1,"FY24")-1)*NM.UNIT_VALUE("FY24")'],
  [
    CALCULATOR,
    'national board certification, 390 FTE × 1.5',
    '3651376.95',
    '=NM.PROGRAM_COST(390*1.5,NM.UNIT_VALUE("FY24"))',
  ],
  [CALCULATOR, 'base unit', '6241.67', '=NM.UNIT_VALUE("FY24","final")'],
  [REQUEST, 'changes of FY24, added up', PRINTED_CHANGES.fy24, `=SUM(${FY24})`],
  [REQUEST, 'program cost FY24', '3976002.1', `=3684078.0+SUM(${FY24})`],
  [REQUEST, 'state equalization guarantee FY24', '3969002.1', `=3684078.0+SUM(${FY24})-7000`],
  [REQUEST, 'changes requested for FY25, percent', '6.9', `=100*SUM(${FY25})/3976002.1`],
  [REQUEST, 'changes requested for FY25', PRINTED_CHANGES.fy25, `=SUM(${FY25})`],
  [REQUEST, 'program cost requested for FY25', '4250455.2', `=3976002.1+SUM(${FY25})`],
  [REQUEST, 'guarantee requested for FY25', '4243455.2', `=3976002.1+SUM(${FY25})-7000`],
  [REQUEST, 'unit value FY25 as raised, by 5 percent', '6553.75', '=ROUND(NM.UNIT_VALUE("FY24")*1.05,2)'],
];

/** The worked figures of the department's papers of FY24 and FY25. */
export function worked2024(): PublishedFigure[] {
  return figures('Law', WORKED);
}
