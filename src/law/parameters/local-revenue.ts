import type { Parameter } from '../parameter';
import { summary } from './funding-summary';

export const LOCAL_CREDIT: Parameter = {
  title: 'share of local revenue credited against program cost',
  unit: 'share',
  values: [
    {
      from: 1997,
      until: 1999,
      value: '0.95',
      read: 'statute',
      citation: '22-8-25 NMSA 1978, existing text in HB 637 of 1997 and HB 846 of 1999',
    },
    {
      from: 2002,
      until: 2002,
      value: '0.75',
      read: 'statute',
      citation: '22-8-25 NMSA 1978, existing text in HB 361 of 2002',
    },
    {
      from: 2004,
      until: 2004,
      value: '0.75',
      read: 'document',
      citation: '22-8-25 NMSA 1978; fiscal impact report on HB 42 of 2004 (Impact Aid)',
    },
    {
      from: 2017,
      until: 2017,
      value: '0.75',
      read: 'source',
      citation: '22-8-25 NMSA 1978; S2, "Expected Local Share" (FY2017)',
    },
    { from: 2020, until: 2020, value: '0.75', read: 'statute', citation: '22-8-25 B and C NMSA 1978 (text of 2019)' },
    {
      from: 2021,
      until: 2021,
      value: '0.75',
      read: 'papers',
      citation:
        '22-8-25 NMSA 1978, still so for Impact Aid when HB 6 of 2021, which ended that credit, was signed on April 5, 2021 (from which year was not read)',
    },
    {
      from: 2024,
      value: '0',
      read: 'statute',
      citation: '22-8-25 NMSA 1978, text current January 1, 2024: no credit for levy, Impact Aid or forest reserve',
    },
  ],
};

/** What the state withholds of the guarantee of a school that it chartered. */
export const STATE_CHARTER_WITHHOLDING: Parameter = {
  title: 'share withheld of a state-chartered charter school’s guarantee',
  unit: 'share',
  values: [{ from: 2020, until: 2020, value: '0.02', read: 'statute', citation: '22-8-25 NMSA 1978 (text of 2019)' }],
};

/** Limits of local property taxes, in dollars for each $1,000 of assessed value. */
export const LEVY_LIMITS = {
  operating: summary(
    'operating levy required',
    'mills',
    '0.50',
    '7-37-7 NMSA 1978; S2, "Property Tax Floors and Ceilings"',
  ),
  building: summary(
    'highest levy for school buildings',
    'mills',
    '10',
    '22-26-3 NMSA 1978; S2, "Property Tax Floors and Ceilings"',
  ),
  improvement: summary(
    'highest levy for capital improvements',
    'mills',
    '2',
    '22-25-3 NMSA 1978; S2, "Property Tax Floors and Ceilings"',
  ),
  combined: summary(
    'highest levy for debt service, buildings and improvements together',
    'mills',
    '15',
    '22-26-7 NMSA 1978; S2, "Property Tax Floors and Ceilings"',
  ),
} as const;

export const DEBT_LIMIT = summary(
  'highest share of assessed value for general obligation bonds',
  'share of assessed value',
  '0.06',
  'S2, "Property Tax Floors and Ceilings"',
);
