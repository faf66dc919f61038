import { type ParameterName, PARAMETERS } from '../law/parameters';
import type { Decimal } from '../rules/decimal';
import { fiscalYearName } from '../rules/fiscal-year';
import { factorInForce, type Law } from '../rules/law';
import { sourceOf } from './runtime/asked-law';
import { figure, n, type Step, step } from './runtime/working';

/** The value of a dated parameter in a fiscal year, with the law that gives it. */
export function parameterStep(law: Law, name: ParameterName): Step {
  const { title, unit } = PARAMETERS[name];
  return step(
    `The ${title}, in ${unit}.`,
    fiscalYearName(law.fiscalYear),
    figure(law.value(name)),
    sourceOf(law.entry(name)),
  );
}

/** The factor of a year, or the one given in its place. */
export function factorStep(law: Law, name: ParameterName, factor: Decimal | undefined): Step {
  if (!factor) return parameterStep(law, name);
  return step(`A factor given instead of the ${PARAMETERS[name].title} of the law.`, 'what-if', figure(factor));
}

/** Program units: a pupil's factor of the year times the pupils. */
export function programUnitsSteps(
  name: ParameterName,
  { mem, fy, factor }: { readonly mem: Decimal; readonly fy: Law; readonly factor: Decimal | undefined },
  units: Decimal,
): Step[] {
  return [
    factorStep(fy, name, factor),
    step(
      'The cost differential factor times the membership.',
      n`${mem} × ${factorInForce(fy, name, factor)}`,
      figure(units),
    ),
  ];
}

/** The office's own values that a computation goes by: those that it asks the law for, each marked as such. */
export function officeSteps(law: Law, compute: (law: Law) => unknown): Step[] {
  const asked = new Set<ParameterName>();
  compute({ ...law, value: (name) => (asked.add(name), law.value(name)) });
  return [...asked].flatMap((name) => (law.entry(name)?.read === 'office' ? [parameterStep(law, name)] : []));
}
