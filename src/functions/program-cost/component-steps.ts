import { componentOf } from '../../law/program-cost/components';
import { gradeParameter } from '../../rules/equalization/grade';
import { gradeOfSpan } from '../../rules/equalization/program-units';
import type { Law } from '../../rules/law';
import { componentFactor, isMultiplied, multiplierName } from '../../rules/program-cost/component-units';
import { type Counted, statementLine } from '../../rules/program-cost/statement';
import type { Decimal } from '../../rules/decimal';
import { factorStep } from '../factor-steps';
import { figure, n, type Step, step } from '../runtime/working';

/** Where the factor of a component comes from. */
export function componentFactorStep({ named, factor }: Counted, law: Law): Step {
  const { title, law: section, factor: from, counts } = componentOf(named.id);
  if (from === 'units')
    return step(`${title}: the quantity is ${counts} already.`, title, figure(factor ?? 1), section);
  if (from === 'given') {
    return step(
      `The factor of ${title} as given: none was read.`,
      'given',
      figure(componentFactor(named, law, factor)),
      section,
    );
  }
  const parameter = named.grades ? gradeParameter(gradeOfSpan(named.grades, law, factor)) : from;
  return factorStep(law, parameter, factor);
}

/** From the quantity of a component to its units. */
export function unitsSteps(counted: Counted, law: Law): Step[] {
  const { title, law: section } = componentOf(counted.named.id);
  if (counted.quantity.isZero()) {
    return [step(`${title}: nothing is counted, so there are no units.`, n`${counted.quantity}`, figure(0), section)];
  }
  const factor = componentFactor(counted.named, law, counted.factor);
  return [
    componentFactorStep(counted, law),
    step(
      `${title}: the quantity times the factor.`,
      n`${counted.quantity} × ${factor}`,
      figure(counted.quantity.times(factor)),
      section,
    ),
  ];
}

/** Whether, and by what, the staffing index multiplies a component's units. */
export function multiplierStep(counted: Counted, law: Law, staffing: Decimal): Step {
  const { title, paragraph } = componentOf(counted.named.id);
  const { multiplier } = statementLine(counted, law, staffing);
  const where = paragraph === undefined ? title : `${title}, paragraph (${paragraph})`;
  if (counted.quantity.isZero())
    return step('Nothing is counted, so nothing is multiplied.', where, figure(multiplier), MULTIPLIED);
  const rule = isMultiplied(componentOf(counted.named.id), law)
    ? `The ${multiplierName(law)} multiplies these units.`
    : `The ${multiplierName(law)} does not multiply these units.`;
  return step(rule, where, figure(multiplier), MULTIPLIED);
}

const MULTIPLIED = '22-8-18 A NMSA 1978';
