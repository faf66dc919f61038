import { type Decimal } from '../../rules/decimal';
import {
  DISTRICT_LIMIT,
  districtSizeUnits,
  SCHOOL_LIMIT,
  schoolSizeUnits,
} from '../../rules/equalization/size-adjustment';
import { type Case, casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { type Figure, misfit, misfitFinding } from '../figure';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import { type Program, programOf } from './program';

/** Size units that do not follow from the membership. */
export const SIZE: Check = {
  id: 'seg.size',
  title: 'Size units follow from the membership',
  severity: 'error',
  citation: { law: '22-8-23 NMSA 1978', source: 'S2, "Sparsity and/or Small Size"' },
  run: (context) => casesOf(context, 'program-units').flatMap((item) => sizeFinding(item, programOf(item.name))),
};

function figureOf(compute: (mem: Decimal) => Decimal | undefined, formula: (item: Case) => string): Figure {
  return { role: 'units', inputs: ['mem'], compute: ([mem]) => mem && compute(mem), formula };
}

const DISTRICT = figureOf(districtSizeUnits, (item) => formulaOf('DISTRICT_SIZE_UNITS', item.ref('mem')));

function sizeFinding(item: Case, program: Program | undefined): Finding[] {
  if (program?.kind === 'district size') {
    const found = misfit(item, DISTRICT);
    const why =
      item.number('mem')?.gte(DISTRICT_LIMIT) === true
        ? `a district with ${formatCount(DISTRICT_LIMIT)} MEM or more has`
        : 'for its membership the district size adjustment is';
    return found ? [misfitFinding(SIZE, item, DISTRICT, found, { why })] : [];
  }
  if (program?.kind !== 'school size' || !program.level) return [];
  const { level } = program;
  // From the limit on the row may add several small schools up: their single memberships are not in it.
  const figure = figureOf(
    (mem) => (mem.lt(SCHOOL_LIMIT) ? schoolSizeUnits(mem, level) : undefined),
    (school) => formulaOf('SCHOOL_SIZE_UNITS', school.ref('mem'), `"${level}"`),
  );
  const found = misfit(item, figure);
  return found
    ? [misfitFinding(SIZE, item, figure, found, { why: `by the ${level} formula its membership gives` })]
    : [];
}
