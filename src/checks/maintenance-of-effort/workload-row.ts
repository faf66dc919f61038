import { workloadUnits } from '../../rules/maintenance-of-effort/workload';
import { toCents } from '../../rules/decimal';
import { type Case, casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { explanationsOf, type Figure, misfit, misfitFinding } from '../figure';
import type { Finding } from '../finding';
import { LEVELS, workloadFrom } from './workload-case';

const UNITS: Figure = {
  role: 'units',
  inputs: LEVELS,
  compute: (levels) => {
    const workload = workloadFrom(levels);
    return workload && workloadUnits(workload);
  },
  formula: (item) => formulaOf('WORKLOAD_UNITS', ...LEVELS.map((level) => item.ref(level))),
};

/** From the units as they stand, so that one wrong figure is one finding. */
const COST_OF_UNITS: Figure = {
  role: 'extended',
  inputs: ['units', 'unitValue'],
  compute: ([units, value]) => (units && value ? toCents(units.times(value)) : undefined),
  formula: (item) =>
    item.number('unitValue') && LEVELS.every((level) => item.number(level))
      ? formulaOf('WORKLOAD_COST', ...LEVELS.map((level) => item.ref(level)), item.ref('unitValue'))
      : undefined,
};

/** Without a column of units. */
const COST_OF_WORKLOAD: Figure = {
  ...COST_OF_UNITS,
  inputs: [...LEVELS, 'unitValue'],
  compute: ([ab, c, d, value]) => {
    const workload = workloadFrom([ab, c, d]);
    return workload && value && toCents(workloadUnits(workload).times(value));
  },
};

/** Units or cost of a year that do not follow from its membership and unit value. */
export const WORKLOAD_ROW: Check = {
  id: 'moe.workload-row',
  title: 'Units and cost of a workload follow from its membership',
  severity: 'error',
  citation: { law: '34 CFR 300.204(b)', source: 'S4, Appendix G, workload reduction worksheet' },
  run: (context) => casesOf(context, 'workload-reduction').flatMap(rowFindings),
};

function rowFindings(item: Case): Finding[] {
  const units = misfit(item, UNITS);
  const cost = item.number('units') ? COST_OF_UNITS : COST_OF_WORKLOAD;
  const extended = misfit(item, cost);
  const findings: Finding[] = [];
  if (units) {
    // Units that the printed cost bears out are right: then a membership is wrong.
    const costed = item.number('extended') !== undefined && extended === undefined;
    findings.push(
      misfitFinding(WORKLOAD_ROW, item, UNITS, units, {
        why: 'its membership at 0.7, 1 and 2 units gives',
        ...(costed
          ? {
              fix: undefined,
              explanations: explanationsOf(
                item,
                UNITS,
                units,
                'with it the row’s units hold, and the printed cost agrees with these units',
              ),
            }
          : {}),
      }),
    );
  }
  // Wrong units that were costed right by their membership are one fault, told above.
  if (extended && !(units && !misfit(item, COST_OF_WORKLOAD))) {
    findings.push(misfitFinding(WORKLOAD_ROW, item, cost, extended, { why: 'units times unit value is' }));
  }
  return findings;
}
