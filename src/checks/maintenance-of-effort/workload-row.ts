import { LAW_OF_SOURCE } from '../../rules/law';
import { serviceFactor, workloadUnits } from '../../rules/maintenance-of-effort/workload';
import { toCents } from '../../rules/decimal';
import { type Case, casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { determined, explanationsOf, type Figure, misfit, misfitFinding } from '../figure';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import { lawOfRow, LEVELS, workloadFrom, yearOf } from './workload-case';

/** Units and cost of a row by the cost differentials of its year; without a year by those of FY17, as the functions. */
function figuresOf(year: number | undefined): Record<'units' | 'costOfUnits' | 'costOfWorkload', Figure> {
  const law = lawOfRow(year);
  const changed = LEVELS.some(
    (level) => !determined(() => serviceFactor(level, law))?.eq(serviceFactor(level, LAW_OF_SOURCE.funding)),
  );
  const costOfUnits: Figure = {
    role: 'extended',
    // From the units as they stand, so that one wrong figure is one finding.
    inputs: ['units', 'unitValue'],
    compute: ([units, value]) => (units && value ? toCents(units.times(value)) : undefined),
    formula: (item) =>
      !changed && item.number('unitValue') && LEVELS.every((level) => item.number(level))
        ? formulaOf('WORKLOAD_COST', ...LEVELS.map((level) => item.ref(level)), item.ref('unitValue'))
        : undefined,
  };
  return {
    units: {
      role: 'units',
      inputs: LEVELS,
      compute: (levels) => {
        const workload = workloadFrom(levels);
        return workload && workloadUnits(workload, law);
      },
      formula: (item) =>
        formulaOf('WORKLOAD_UNITS', ...LEVELS.map((level) => item.ref(level)), changed ? String(year) : ''),
    },
    costOfUnits,
    // Without a column of units.
    costOfWorkload: {
      ...costOfUnits,
      inputs: [...LEVELS, 'unitValue'],
      compute: ([ab, c, d, value]) => {
        const workload = workloadFrom([ab, c, d]);
        return workload && value && toCents(workloadUnits(workload, law).times(value));
      },
    },
  };
}

/** "0.7, 1 and 2": the cost differentials of a year. */
function factorsText(year: number | undefined): string {
  const [ab, c, d] = LEVELS.map((level) => formatCount(serviceFactor(level, lawOfRow(year))));
  return `${ab}, ${c} and ${d}`;
}

/** Units or cost of a year that do not follow from its membership and unit value. */
export const WORKLOAD_ROW: Check = {
  id: 'moe.workload-row',
  title: 'Units and cost of a workload follow from its membership',
  severity: 'error',
  citation: { law: '34 CFR 300.204(b)', source: 'S4, Appendix G, workload reduction worksheet' },
  run: (context) => casesOf(context, 'workload-reduction').flatMap(rowFindings),
};

function rowFindings(item: Case): Finding[] {
  const year = yearOf(item);
  const figures = figuresOf(year);
  const units = misfit(item, figures.units);
  const cost = item.number('units') ? figures.costOfUnits : figures.costOfWorkload;
  const costMisfit = misfit(item, cost);
  const findings: Finding[] = [];
  if (units) {
    // Units that the printed cost bears out are right: then a membership is wrong.
    const costed = item.number('extended') !== undefined && costMisfit === undefined;
    findings.push(
      misfitFinding(WORKLOAD_ROW, item, figures.units, units, {
        why: `its membership at ${factorsText(year)} units gives`,
        ...(costed
          ? {
              fix: undefined,
              explanations: explanationsOf(
                item,
                figures.units,
                units,
                'with it the row’s units hold, and the printed cost agrees with these units',
              ),
            }
          : {}),
      }),
    );
  }
  // Wrong units say nothing of the cost: costed right by the membership, they are one fault, told above.
  const judged = units ? figures.costOfWorkload : cost;
  const extended = costMisfit && misfit(item, judged);
  if (extended) {
    findings.push(misfitFinding(WORKLOAD_ROW, item, judged, extended, { why: 'units times unit value is' }));
  }
  return findings;
}
