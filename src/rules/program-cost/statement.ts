import { componentOf } from '../../law/program-cost/components';
import { type Decimal, ONE, sum, ZERO } from '../decimal';
import type { Law } from '../law';
import { componentFactor, componentUnits, isMultiplied } from './component-units';
import type { NamedComponent } from './component-words';

/** What one component of a district counts. */
export interface Counted {
  readonly named: NamedComponent;
  readonly quantity: Decimal;
  readonly factor: Decimal | undefined;
}

/** One line of the statement. */
export interface StatementLine {
  /** Undefined where nothing is counted, so that no factor is needed. */
  readonly factor: Decimal | undefined;
  readonly units: Decimal;
  /** 1 where the staffing index does not multiply. */
  readonly multiplier: Decimal;
  readonly adjusted: Decimal;
}

/** The units of one component, and what they are once the staffing index has multiplied them (22-8-18 A NMSA 1978). */
export function statementLine({ named, quantity, factor }: Counted, law: Law, staffing: Decimal): StatementLine {
  if (quantity.isZero()) return { factor, units: ZERO, multiplier: ONE, adjusted: ZERO };
  const units = componentUnits(named, quantity, law, factor);
  const multiplier = isMultiplied(componentOf(named.id), law) ? staffing : ONE;
  return { factor: componentFactor(named, law, factor), units, multiplier, adjusted: units.times(multiplier) };
}

/** All program units of a district: what the unit value is multiplied by. */
export function totalProgramUnits(counted: readonly Counted[], law: Law, staffing: Decimal): Decimal {
  return sum(counted.map((each) => statementLine(each, law, staffing).adjusted));
}
