import { componentOf } from '../../law/program-cost/components';
import { ONE } from '../../rules/decimal';
import { fiscalYearName } from '../../rules/fiscal-year';
import { lawOf } from '../../rules/law';
import { lawWithOffice } from '../../rules/office-values';
import { isMultiplied, multiplierName } from '../../rules/program-cost/component-units';
import { parseComponent } from '../../rules/program-cost/component-words';
import { type Case, rowsWithInputs } from '../case';
import type { Check } from '../check';
import { determined, findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import { figureOf, kindFindings } from '../kind-figure';
import { yearOf } from './year';

const ADJUSTED = figureOf('program-units', 'adjusted');

/** The staffing index on units that the law of the year does not multiply, or left out of those that it does. */
export const STAFFING: Check = {
  id: 'seg.staffing',
  title: 'The staffing index multiplies the units that the law of the year names',
  severity: 'error',
  citation: {
    law: '22-8-18 A NMSA 1978',
    note: 'To FY18 paragraphs (1) to (6); from FY20 only early childhood and basic units.',
  },
  run: (context) => {
    const rows = rowsWithInputs(context, 'program-units');
    return [...kindFindings(STAFFING, rows, ADJUSTED), ...rows.flatMap(multiplierFinding)];
  },
};

function multiplierFinding(item: Case): Finding[] {
  const at = item.at('multiplier');
  const printed = item.number('multiplier');
  const named = parseComponent(item.name);
  const year = yearOf(item.view);
  if (!at || !printed || !named || year === undefined) return [];
  const law = lawWithOffice(lawOf(year), item.view.office);
  const multiplied = determined(() => (isMultiplied(componentOf(named.id), law) ? item.number('staffing') : ONE));
  if (!multiplied || printed.eq(multiplied)) return [];
  const [actual, expected] = [formatCount(printed), formatCount(multiplied)];
  const does = isMultiplied(componentOf(named.id), law) ? 'multiplies' : 'does not multiply';
  const message = `${item.name} has the multiplier ${actual}, but in ${fiscalYearName(year)} the ${multiplierName(law)} ${does} these units: it is ${expected}.`;
  return [
    findingAt(STAFFING, item.view, at, {
      message,
      actual,
      expected,
      fix: {
        after: multiplied.toNumber(),
        reason: `In ${fiscalYearName(year)} the multiplier of ${item.name} is ${expected}.`,
      },
    }),
  ];
}
