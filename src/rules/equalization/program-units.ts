import type { ParameterName } from '../../law/parameters';
import type { Decimal } from '../decimal';
import { factorInForce, type Law } from '../law';
import { impossible } from '../rule-error';
import { type Grade, gradeParameter } from './grade';

/** Program units of one program: its cost differential factor × MEM. */
function units(name: ParameterName, mem: Decimal, law: Law, factor: Decimal | undefined): Decimal {
  return mem.times(factorInForce(law, name, factor));
}

/**
 * The one grade that stands for a span: all of its grades have the same factor in the year, or one that is given.
 * @throws #VALUE! where their factors differ
 */
export function gradeOfSpan(grades: readonly Grade[], law: Law, factor: Decimal | undefined): Grade {
  const factors = grades.map((grade) => factorInForce(law, gradeParameter(grade), factor));
  if (factors.some((each) => !each.eq(factors[0]))) {
    throw impossible(
      `The grades of this span have different factors (${[...new Set(factors.map(String))].join(', ')}). Give each grade by itself.`,
    );
  }
  return grades[0];
}

/** 22-8-19 (kindergarten) and 22-8-20 (grades 1 to 12) NMSA 1978. */
export function gradeUnits(grade: Grade, mem: Decimal, law: Law, factor?: Decimal): Decimal {
  return units(gradeParameter(grade), mem, law, factor);
}

/** 22-8-22 NMSA 1978: full-time-equivalent MEM in bilingual multicultural education. */
export function bilingualUnits(mem: Decimal, law: Law, factor?: Decimal): Decimal {
  return units('bilingual-factor', mem, law, factor);
}

/** 22-8-23.5 NMSA 1978: full-time-equivalent MEM in fine arts education. */
export function fineArtsUnits(mem: Decimal, law: Law, factor?: Decimal): Decimal {
  return units('fine-arts-factor', mem, law, factor);
}

/** 22-8-23.7 NMSA 1978: students in elementary physical education. */
export function peUnits(mem: Decimal, law: Law, factor?: Decimal): Decimal {
  return units('elementary-pe-factor', mem, law, factor);
}

/** 6.30.12.14 A NMAC: students in attendance at a K-5 Plus program. */
export function k5PlusUnits(mem: Decimal, law: Law, factor?: Decimal): Decimal {
  return units('k5-plus-factor', mem, law, factor);
}
