import { FY_OF_MATERIAL } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { adoptionPeriod } from '../../rules/instructional-material/adoption-period';
import { optional, perCase, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { number, lawOfYear } from '../runtime/kinds';
import { figure, type Shown, step, type Working } from '../runtime/working';

const instituteYear = number({ expects: 'a calendar year such as 2013', least: 1900, most: 9999, whole: true });

export const ADOPTION_PERIOD = perCase({
  name: 'ADOPTION_PERIOD',
  citation: { law: '6.75.2.8 B, 6.75.2.11 B NMAC', source: 'S3, Table 1 and Attachment 3' },
  params: { institute_year: required(instituteYear), fy: optional(lawOfYear, LAW_OF_SOURCE.instructionalMaterial) },
  result: 'number',
  width: 2,
  compute({ institute_year, fy }) {
    const { first, last } = adoptionPeriod(institute_year.toNumber(), fy);
    return [first, last];
  },
});

export const ADOPTION_PERIOD_DOC: FunctionDoc<typeof ADOPTION_PERIOD> = {
  area: 'Instructional material',
  summary:
    'First and last contract year of material adopted by the summer review institute of a year: the six years after it.',
  params: { institute_year: 'Calendar year of the institute, 2013 for June 2013.', fy: FY_OF_MATERIAL },
  returns: 'Two years side by side: first and last.',
  examples: [
    {
      formula: '=NM.ADOPTION_PERIOD(2013)',
      value: [[2014, 2019]],
      note: 'Career and technical education (S3, Table 1).',
    },
    { formula: '=NM.ADOPTION_PERIOD(2012)', value: [[2013, 2018]], note: 'K-12 mathematics and arts.' },
  ],
};

export const ADOPTION_PERIOD_WORKING: Working<typeof ADOPTION_PERIOD> = ({ institute_year, fy }, { part }) => {
  const year = institute_year.toNumber();
  const { first, last } = adoptionPeriod(year, fy);
  return part === 0
    ? [step('The contract begins in the year after the summer institute.', `${year} + 1`, yearOf(first))]
    : [step('Material is adopted for six years.', `${year} + ${fy.value('adoption-years').toString()}`, yearOf(last))];
};

/** A year has no comma. */
function yearOf(year: number): Shown {
  return { ...figure(year), text: String(year) };
}
