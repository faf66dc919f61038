import type { Check } from '../check';
import { kindFindings } from '../kind-figure';
import { groupTables } from './groups';
import { misprintedCount } from './misprinted-count';
import { riskFigure } from './risk-figure';

/** A risk that is not the group’s count divided by its enrollment. */
export const RISK: Check = {
  id: 'disp.risk',
  title: 'A risk is the count divided by the enrollment',
  severity: 'error',
  citation: { law: '34 CFR 300.647(a)', source: 'S4, indicators 9 and 10 and Appendix E' },
  run: (context) =>
    groupTables(context)
      .filter((table) => !misprintedCount(table))
      .flatMap((table) => table.items.flatMap((item) => kindFindings(RISK, [item], riskFigure(table, item)))),
};
