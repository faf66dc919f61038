import type { Parameter } from '../../law/parameter';
import { BILINGUAL_FACTOR, ELEMENTARY_PE_FACTOR, FINE_ARTS_FACTOR } from '../../law/parameters/equalization';
import { K5_PLUS_FACTOR } from '../../law/parameters/k5-plus';
import type { Decimal } from '../decimal';
import { parameterValue } from '../parameter';
import { impossible } from '../rule-error';
import { type Grade, gradeParameter } from './grade';

/** The cost differential factor of a year; one given instead of the law's is a what-if. */
export function factorInForce(parameter: Parameter, fiscalYear: number, factor: Decimal | undefined): Decimal {
  return factor ?? parameterValue(parameter, fiscalYear);
}

/** Program units of one program: its cost differential factor × MEM. */
function units(parameter: Parameter, mem: Decimal, fiscalYear: number, factor: Decimal | undefined): Decimal {
  return mem.times(factorInForce(parameter, fiscalYear, factor));
}

/**
 * The one grade that stands for a span: all of its grades have the same factor in the year, or one that is given.
 * @throws #VALUE! where their factors differ
 */
export function gradeOfSpan(grades: readonly Grade[], fiscalYear: number, factor: Decimal | undefined): Grade {
  const factors = grades.map((grade) => factorInForce(gradeParameter(grade), fiscalYear, factor));
  if (factors.some((each) => !each.eq(factors[0]))) {
    throw impossible(
      `The grades of this span have different factors (${[...new Set(factors.map(String))].join(', ')}). Give each grade by itself.`,
    );
  }
  return grades[0];
}

/** 22-8-19 (kindergarten) and 22-8-20 (grades 1 to 12) NMSA 1978. */
export function gradeUnits(grade: Grade, mem: Decimal, fiscalYear: number, factor?: Decimal): Decimal {
  return units(gradeParameter(grade), mem, fiscalYear, factor);
}

/** 22-8-22 NMSA 1978: full-time-equivalent MEM in bilingual multicultural education. */
export function bilingualUnits(mem: Decimal, fiscalYear: number, factor?: Decimal): Decimal {
  return units(BILINGUAL_FACTOR, mem, fiscalYear, factor);
}

/** 22-8-23.5 NMSA 1978: full-time-equivalent MEM in fine arts education. */
export function fineArtsUnits(mem: Decimal, fiscalYear: number, factor?: Decimal): Decimal {
  return units(FINE_ARTS_FACTOR, mem, fiscalYear, factor);
}

/** 22-8-23.7 NMSA 1978: students in elementary physical education. */
export function peUnits(mem: Decimal, fiscalYear: number, factor?: Decimal): Decimal {
  return units(ELEMENTARY_PE_FACTOR, mem, fiscalYear, factor);
}

/** 6.30.12.14 A NMAC: students in attendance at a K-5 Plus program. */
export function k5PlusUnits(mem: Decimal, fiscalYear: number, factor?: Decimal): Decimal {
  return units(K5_PLUS_FACTOR, mem, fiscalYear, factor);
}
