import type { Parameter } from '../law/parameter';
import type { Decimal } from '../rules/decimal';
import { factorInForce } from '../rules/equalization/program-units';
import { fiscalYearName } from '../rules/fiscal-year';
import { entryFor, parameterValue } from '../rules/parameter';
import { figure, n, type Step, step } from './runtime/working';

/** The value of a dated parameter in a fiscal year, with the law that gives it. */
export function parameterStep(parameter: Parameter, fiscalYear: number): Step {
  const year = fiscalYearName(fiscalYear);
  const value = figure(parameterValue(parameter, fiscalYear));
  return step(`The ${parameter.title}, in ${parameter.unit}.`, year, value, entryFor(parameter, fiscalYear)?.citation);
}

/** The factor of a year, or the one given in its place. */
export function factorStep(parameter: Parameter, fiscalYear: number, factor: Decimal | undefined): Step {
  if (!factor) return parameterStep(parameter, fiscalYear);
  return step(`A factor given instead of the ${parameter.title} of the law.`, 'what-if', figure(factor));
}

/** Program units: a pupil's factor of the year times the pupils. */
export function programUnitsSteps(
  parameter: Parameter,
  { mem, fy, factor }: { readonly mem: Decimal; readonly fy: number; readonly factor: Decimal | undefined },
  units: Decimal,
): Step[] {
  return [
    factorStep(parameter, fy, factor),
    step(
      'The cost differential factor times the membership.',
      n`${mem} × ${factorInForce(parameter, fy, factor)}`,
      figure(units),
    ),
  ];
}
