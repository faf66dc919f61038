import { componentUnits } from '../../rules/program-cost/component-units';
import { blankAs, optional, perCell, required } from '../runtime/define';
import { ZERO } from '../../rules/decimal';
import type { FunctionDoc } from '../runtime/doc';
import { count, factor, lawOfYear } from '../runtime/kinds';
import type { Working } from '../runtime/working';
import { lawOfOffice, OFFICE, OFFICE_DOC } from '../office';
import { component } from './component-kind';
import { unitsSteps } from './component-steps';

export const COMPONENT_UNITS = perCell({
  name: 'COMPONENT_UNITS',
  citation: { law: '22-8-18 A NMSA 1978; each component cites its own section in the working' },
  params: {
    component: required(component),
    quantity: required(blankAs(count, ZERO)),
    fy: required(lawOfYear),
    factor: optional(factor),
    office: OFFICE,
  },
  result: 'number',
  compute: (given) =>
    componentUnits(given.component, given.quantity, lawOfOffice(given.fy, given.office), given.factor),
});

export const COMPONENT_UNITS_DOC: FunctionDoc<typeof COMPONENT_UNITS> = {
  area: 'Equalization and local revenue',
  summary: 'Program units of any one component of the program cost in a fiscal year: its quantity times its factor.',
  params: {
    component: 'The component by name, such as "K", "Grades 7-12", "Special ed C", "National board", "K-12 Plus".',
    quantity: 'What is counted: pupils, teachers, participants; of K-12 Plus pupils times additional days.',
    fy: 'Fiscal year, such as 2026, FY26 or 2025-26.',
    factor: "A factor to use instead of the law's; needed where none was read.",
    office: OFFICE_DOC,
  },
  returns:
    'Program units, unrounded. #N/A where the law of the year has no such component, or no factor was read and none is given.',
  details: [
    'Size, rural and growth units are units already: their quantity comes back. Components without a factor that could be read (3Y and 4Y, ancillary staff, home school students, extended learning, the second band of K-12 Plus, English learners) and the at-risk index need the argument factor.',
    'What the staffing index does to the units of a component is shown by NM.PROGRAM_UNITS.',
  ],
  examples: [
    {
      formula: '=NM.COMPONENT_UNITS("National board",390,"FY24")',
      value: 585,
      note: 'The department’s revenue calculator for FY24: at 6,241.67 they are 3,651,376.95.',
    },
    { formula: '=NM.COMPONENT_UNITS("Grades 6-12",100,"FY26")', value: 130, note: 'Laws 2025, ch. 89: 1.30.' },
    {
      formula: '=NM.COMPONENT_UNITS("Charter school activities",12,2024)',
      value: 1.2,
      note: '22-8-23.6: 0.1 a participant, paid to the district.',
    },
    { formula: '=NM.COMPONENT_UNITS("K-5 Plus",100,"FY24")', value: { error: '#N/A' }, note: 'Repealed from FY24.' },
    {
      formula: '=NM.COMPONENT_UNITS("English learners",100,"FY26")',
      value: { error: '#N/A' },
      note: 'The unit exists; its factor was not read.',
    },
    {
      formula: '=NM.COMPONENT_UNITS("Fine arts",100,"FY20",,{"fine-arts-factor","FY20",0.052})',
      value: 5.2,
      note: 'A value of the office (made up), for a year that no source covers.',
    },
  ],
};

export const COMPONENT_UNITS_WORKING: Working<typeof COMPONENT_UNITS> = (given) =>
  unitsSteps(
    { named: given.component, quantity: given.quantity, factor: given.factor },
    lawOfOffice(given.fy, given.office),
  );
