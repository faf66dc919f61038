import { type Decimal } from '../../rules/decimal';
import { districtSizeUnits, schoolSizeUnits } from '../../rules/equalization/size-adjustment';
import type { Law } from '../../rules/law';
import { type Case, casesByTable, casesOf, formulaOf } from '../case';
import type { Check, CheckContext } from '../check';
import { type Figure, misfit, misfitFinding } from '../figure';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import { figureOf, kindFindings } from '../kind-figure';
import { lawOfTable } from '../law-of-table';
import { type Program, programOf } from './program';

/** Size units that do not follow from the membership. */
export const SIZE: Check = {
  id: 'seg.size',
  title: 'Size units follow from the membership',
  severity: 'error',
  citation: { law: '22-8-23 NMSA 1978', source: 'S2, "Sparsity and/or Small Size"' },
  run: (context) => [
    ...casesOf(context, 'program-units').flatMap((item) => sizeFinding(item, programOf(item.name))),
    ...districtSizes(context),
    ...casesByTable(context, 'school-size').flatMap((items) => kindFindings(SIZE, items, SCHOOL_UNITS)),
  ],
};

const SHORT = figureOf('district-size', 'short');
const DISTRICT_UNITS = figureOf('district-size', 'units', ({ view }) => lawOfTable(view, 'funding'));

const SCHOOL_UNITS = figureOf('school-size', 'units', ({ view }) => lawOfTable(view, 'funding'));

/** A membership that the sheet took from the limit rightly is no suspect. */
function districtSizes(context: CheckContext): Finding[] {
  return casesOf(context, 'district-size').flatMap((item) => {
    const isCounted = item.number('short') !== undefined && !misfit(item, SHORT);
    const units = isCounted ? { ...DISTRICT_UNITS, borneOut: ['mem'] } : DISTRICT_UNITS;
    return [SHORT, units].flatMap((figure) => kindFindings(SIZE, [item], figure));
  });
}

function ofMem(compute: (mem: Decimal) => Decimal | undefined, formula: (item: Case) => string): Figure {
  return { role: 'units', inputs: ['mem'], compute: ([mem]) => mem && compute(mem), formula };
}

function districtFinding(item: Case, law: Law): Finding[] {
  const figure = ofMem(
    (mem) => districtSizeUnits(mem, law),
    (district) => formulaOf('DISTRICT_SIZE_UNITS', district.ref('mem')),
  );
  const found = misfit(item, figure);
  if (!found) return [];
  const limit = law.value('district-size-limit');
  const why =
    item.number('mem')?.gte(limit) === true
      ? `a district with ${formatCount(limit)} MEM or more has`
      : 'for its membership the district size adjustment is';
  return [misfitFinding(SIZE, item, figure, found, { why })];
}

function sizeFinding(item: Case, program: Program | undefined): Finding[] {
  const law = lawOfTable(item.view, 'funding');
  if (program?.kind === 'district size') return districtFinding(item, law);
  if (program?.kind !== 'school size' || !program.level) return [];
  const { level } = program;
  // From the limit on the row may add several small schools up: their single memberships are not in it.
  const figure = ofMem(
    (mem) => (mem.lt(law.value('school-size-limit')) ? schoolSizeUnits(mem, level, law) : undefined),
    (school) => formulaOf('SCHOOL_SIZE_UNITS', school.ref('mem'), `"${level}"`),
  );
  const found = misfit(item, figure);
  return found
    ? [misfitFinding(SIZE, item, figure, found, { why: `by the ${level} formula its membership gives` })]
    : [];
}
