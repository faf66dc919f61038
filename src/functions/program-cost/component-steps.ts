import { componentOf } from '../../law/program-cost/components';
import { gradeParameter } from '../../rules/equalization/grade';
import type { Law } from '../../rules/law';
import {
  componentFactor,
  factorParameter,
  isMultiplied,
  isUnits,
  multiplierName,
} from '../../rules/program-cost/component-units';
import { type Counted, statementLine } from '../../rules/program-cost/statement';
import type { Decimal } from '../../rules/decimal';
import { factorStep, officeSteps } from '../factor-steps';
import { sourceOf } from '../runtime/asked-law';
import { figure, n, type Step, step } from '../runtime/working';

/** Where the factor of a component comes from. */
export function componentFactorStep({ named, factor }: Counted, law: Law): Step {
  const { title, law: section } = componentOf(named.id);
  if (isUnits(named))
    return step(`${title}: the quantity is program units already.`, title, figure(factor ?? 1), section);
  const parameter = factor && named.grades ? gradeParameter(named.grades[0]) : factorParameter(named, law);
  if (parameter) return factorStep(law, parameter, factor);
  return step(
    `The factor of ${title} as given: none was read.`,
    'given',
    figure(componentFactor(named, law, factor)),
    section,
  );
}

/** Where the factor of a component was read, how sure it is, or that it was given; nothing where nothing is counted. */
export function factorSource({ named, quantity, factor }: Counted, law: Law): string {
  if (quantity.isZero()) return '';
  const { law: section } = componentOf(named.id);
  if (factor) return `${section}: factor as given`;
  const parameter = isUnits(named) ? undefined : factorParameter(named, law);
  return (parameter && sourceOf(law.entry(parameter))) ?? section;
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

const MULTIPLIED = '22-8-18 A NMSA 1978';

/** Whether, and by what, the staffing index multiplies a component's units. */
export function multiplierSteps(counted: Counted, law: Law, staffing: Decimal): Step[] {
  const component = componentOf(counted.named.id);
  const { title, paragraph } = component;
  const { multiplier } = statementLine(counted, law, staffing);
  const where = paragraph === undefined ? title : `${title}, paragraph (${paragraph})`;
  if (counted.quantity.isZero())
    return [step('Nothing is counted, so nothing is multiplied.', where, figure(multiplier), MULTIPLIED)];
  const rule = isMultiplied(component, law)
    ? `The ${multiplierName(law)} multiplies these units.`
    : `The ${multiplierName(law)} does not multiply these units.`;
  return [
    ...officeSteps(law, (watched) => isMultiplied(component, watched)),
    step(rule, where, figure(multiplier), MULTIPLIED),
  ];
}
