import { figures, type Worked } from './worked';
import type { PublishedFigure } from './figure';

const CALCULATOR = 'Student Revenue Calculator, Albuquerque, FY24';
const REQUEST = 'Public School Support Request FY25';

/** What changed program cost in FY24, in thousands of dollars, by the department's request for FY25. */
const FY24 = [
  31926.2, -95000.0, -119895.9, 50333.5, -64027.5, 2000.0, 202000.0, 139157.5, 27831.5, 7962.4, 14500.0, 31979.5,
  12000.0, 15742.0, 5191.4, 22123.5, 4000.0, 4100.0,
];
const FY25 = [63000.0, 1000.0, 126041.5, 10000.0, 51900.0, 8011.6, 13000.0, 1500.0];

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
  [REQUEST, 'changes of FY24, added up', '291924.1', `=SUM(${FY24.join(',')})`],
  [REQUEST, 'program cost FY24', '3976002.1', `=3684078.0+SUM(${FY24.join(',')})`],
  [REQUEST, 'state equalization guarantee FY24', '3969002.1', `=3684078.0+SUM(${FY24.join(',')})-7000`],
  [REQUEST, 'changes requested for FY25', '274453.1', `=SUM(${FY25.join(',')})`],
  [REQUEST, 'program cost requested for FY25', '4250455.2', `=3976002.1+SUM(${FY25.join(',')})`],
  [REQUEST, 'guarantee requested for FY25', '4243455.2', `=3976002.1+SUM(${FY25.join(',')})-7000`],
  [REQUEST, 'unit value FY25 as raised, by 5 percent', '6553.75', '=ROUND(NM.UNIT_VALUE("FY24")*1.05,2)'],
];

/** The worked figures of the department's papers of FY24 and FY25. */
export function worked2024(): PublishedFigure[] {
  return figures('Law', WORKED);
}
