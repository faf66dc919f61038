import { type ParameterName, PARAMETERS } from '../../law/parameters';
import { type Component, componentOf, datedFactor } from '../../law/program-cost/components';
import { type Decimal, ONE, ZERO } from '../decimal';
import { gradeParameter } from '../equalization/grade';
import { gradeOfSpan } from '../equalization/program-units';
import { fiscalYearName } from '../fiscal-year';
import type { Law } from '../law';
import { notDeterminable } from '../rule-error';
import type { NamedComponent } from './component-words';

function years({ from, until }: Component): string {
  if (from === undefined) return `until ${fiscalYearName(until ?? 0)}`;
  return until === undefined
    ? `from ${fiscalYearName(from)}`
    : `from ${fiscalYearName(from)} to ${fiscalYearName(until)}`;
}

/** Whether the law of a year has the component at all. */
export function isInForce({ from = 0, until = Infinity }: Component, { fiscalYear }: Law): boolean {
  return from <= fiscalYear && fiscalYear <= until;
}

/**
 * Why the law of a year has no such component, and by what law it began or ended; undefined where it has it.
 * "22-8-18 NMSA 1978 has no units for K-5 Plus in FY24: it had them from FY20 to FY23 (repealed by …)."
 */
export function notInForce(component: Component, law: Law): string | undefined {
  if (isInForce(component, law)) return undefined;
  const { title, from = 0, began, ended } = component;
  const { fiscalYear } = law;
  const [does, why] = fiscalYear < from ? ['has', began] : ['had', ended];
  const by = why === undefined ? '' : ` (${why})`;
  return `22-8-18 NMSA 1978 has no units for ${title} in ${fiscalYearName(fiscalYear)}: it ${does} them ${years(component)}${by}.`;
}

/** Whether the quantity is program units already: by the component's nature, or since it is named so. */
export function isUnits({ id, units }: NamedComponent): boolean {
  return componentOf(id).factor === 'units' || units === true;
}

/**
 * The dated value that is the factor of a component in a year; undefined where each district has its own.
 * @throws #VALUE! where the grades of a span have several
 */
export function factorParameter({ id, grades }: NamedComponent, law: Law): ParameterName | undefined {
  return grades ? gradeParameter(gradeOfSpan(grades, law, undefined)) : datedFactor(componentOf(id));
}

/**
 * The factor of a component in a year; one given instead of the law's is a what-if, or what an office knows and the
 * sources do not say.
 * @throws #N/A where the law has no such component in the year, or no factor was read and none is given
 */
export function componentFactor(named: NamedComponent, law: Law, given: Decimal | undefined): Decimal {
  const component = componentOf(named.id);
  const without = notInForce(component, law);
  if (without !== undefined) throw notDeterminable(`${without} Leave its row blank.`);
  if (given) return given;
  if (isUnits(named)) return ONE;
  const parameter = factorParameter(named, law);
  const isOpen = parameter !== undefined && PARAMETERS[parameter].open !== undefined && !law.entry(parameter);
  if (parameter && !isOpen) return law.value(parameter);
  const byOffice = parameter ? `, or enter it as ${parameter} on a sheet "NM law"` : '';
  throw notDeterminable(
    `No factor for ${component.title} was read in the sources (${component.law}): give it as factor, from your own papers${byOffice}.`,
    parameter && { title: PARAMETERS[parameter].title, fiscalYear: law.fiscalYear },
  );
}

/** Program units of a component. Without a quantity there are none, whatever is known of its factor. */
export function componentUnits(
  named: NamedComponent,
  quantity: Decimal,
  law: Law,
  factor: Decimal | undefined,
): Decimal {
  return quantity.isZero() ? ZERO : quantity.times(componentFactor(named, law, factor));
}

/** Early childhood and basic units are multiplied in every text of 22-8-18 A that was read. */
const ALWAYS_MULTIPLIED = 2;
/** Size units and what follows were never multiplied. */
const NEVER_FROM = 7;

/**
 * Whether the staffing index of the year multiplies a component's units (22-8-18 A NMSA 1978).
 * @throws #N/A where the list of the year was not read and the lists before and after it differ
 */
export function isMultiplied({ paragraph = NEVER_FROM }: Component, law: Law): boolean {
  if (paragraph <= ALWAYS_MULTIPLIED) return true;
  if (paragraph >= NEVER_FROM) return false;
  return law.value('staffing-multiplied-paragraphs').gte(paragraph);
}

/** What the index that multiplies is called in a year. */
export function multiplierName({ fiscalYear }: Law): string {
  if (fiscalYear <= 2018) return 'instructional staff training and experience index';
  return fiscalYear <= 2025 ? 'staffing cost multiplier' : 'teacher cost index';
}
