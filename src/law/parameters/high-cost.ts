import type { Parameter } from '../parameter';
import { summary } from './funding-summary';

export const HIGH_COST_MULTIPLE = summary(
  'multiple of the statewide average cost that makes a student high-cost',
  'times the statewide average',
  '3',
  '34 CFR 300.704(c)(3)(i)(A)(2); S2, "Special Education" (Puente para los Niños fund)',
);

const PUENTE = 'Department’s presentation "Puente para los Niños" for school year 2016-17';

/** What a local education agency must have spent itself, and how small a small one is. */
export const HIGH_COST_CONDITIONS = {
  spent: {
    title: 'share of a high-cost student’s cost that the local education agency has spent',
    unit: 'share of the cost',
    values: [{ from: 2017, until: 2017, value: '0.25', read: 'document', citation: PUENTE }],
  },
  smallLea: {
    title: 'most students aged 3 to 21 of a small local education agency in the high-cost fund',
    unit: 'students',
    values: [{ from: 2017, until: 2017, value: '300', read: 'document', citation: PUENTE }],
  },
} satisfies Record<string, Parameter>;

export const HIGH_COST_THRESHOLD: Parameter = {
  title: 'high-cost threshold',
  unit: 'dollars a student',
  values: [
    {
      from: 2017,
      until: 2017,
      value: '23262.00',
      read: 'document',
      citation: PUENTE,
    },
    {
      from: 2018,
      until: 2018,
      value: '22262',
      read: 'source',
      citation: 'S2, "Special Education" (FY2018); one digit apart from the department’s figure for FY17',
    },
  ],
};
