import { FY_OF_MATERIAL } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { abeFte } from '../../rules/instructional-material/abe-fte';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, lawOfYear } from '../runtime/kinds';
import { type Working, figure, n, step } from '../runtime/working';

export const ABE_FTE = perCell({
  name: 'ABE_FTE',
  citation: { law: '22-15-9 A NMSA 1978', source: 'S3, "Allocation Calculation" and Attachment 1' },
  params: { enrollment: required(count), fy: optional(lawOfYear, LAW_OF_SOURCE.instructionalMaterial) },
  result: 'number',
  compute: ({ enrollment, fy }) => abeFte(enrollment, fy),
});

export const ABE_FTE_DOC: FunctionDoc<typeof ABE_FTE> = {
  area: 'Instructional material',
  summary: 'Full-time equivalent membership of adult basic education: the previous year’s enrolment times 0.25.',
  params: { enrollment: 'Total adult basic education enrolment of the previous year.', fy: FY_OF_MATERIAL },
  returns: 'Full-time equivalents, unrounded.',
  examples: [{ formula: '=NM.ABE_FTE(1000)', value: 250 }],
};

export const ABE_FTE_WORKING: Working<typeof ABE_FTE> = ({ enrollment, fy }) => [
  step(
    'The membership of adult basic education is the previous year’s enrollment times .25.',
    n`${enrollment} × ${fy.value('adult-basic-education-fte')}`,
    figure(abeFte(enrollment, fy)),
  ),
];
