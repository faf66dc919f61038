import { FY_OF_PLAN } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { setAside } from '../../rules/accountability/set-aside';
import { optional, perCase, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { money, lawOfYear } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';

export const SET_ASIDE = perCase({
  name: 'SET_ASIDE',
  citation: { law: '20 U.S.C. 6303(a) and 6303b; New Mexico ESSA state plan', source: 'S0, use of the set-asides' },
  params: { title_i: required(money), fy: optional(lawOfYear, LAW_OF_SOURCE.accountability) },
  result: 'money',
  width: 2,
  compute({ title_i, fy }) {
    const { schoolImprovement, directServices } = setAside(title_i, fy);
    return [schoolImprovement, directServices];
  },
});

export const SET_ASIDE_DOC: FunctionDoc<typeof SET_ASIDE> = {
  area: 'Accountability and deadlines',
  summary:
    'The state’s set-asides of its Title I grant: 7 percent for school improvement, 3 percent for direct student services.',
  params: { title_i: 'The state’s Title I grant, in dollars.', fy: FY_OF_PLAN },
  returns: 'Two figures side by side, in dollars to the cent: school improvement and direct student services.',
  examples: [{ formula: '=NM.SET_ASIDE(1000000)', value: [[70000, 30000]] }],
};

export const SET_ASIDE_WORKING: Working<typeof SET_ASIDE> = ({ title_i, fy }, { part }) => {
  const { schoolImprovement, directServices } = setAside(title_i, fy);
  return part === 0
    ? [
        step(
          'Seven percent of the Title I grant is set aside for school improvement.',
          n`${dollars(title_i)} × ${fy.value('school-improvement-set-aside')}`,
          dollars(schoolImprovement),
        ),
      ]
    : [
        step(
          'Three percent of the Title I grant is set aside for direct student services.',
          n`${dollars(title_i)} × ${fy.value('direct-student-services-set-aside')}`,
          dollars(directServices),
        ),
      ];
};
