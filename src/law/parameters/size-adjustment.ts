import type { DatedValue, Parameter } from '../parameter';
import { carriedOn, FUNDING_SUMMARY_YEAR } from './funding-summary';

const SIZE_LAW = '22-8-23 NMSA 1978; S2, "Sparsity and/or Small Size"';

function sizeAdjustment(title: string, unit: string, value: string, ...earlier: readonly DatedValue[]): Parameter {
  return {
    title,
    unit,
    values: [...earlier, ...carriedOn(value, SIZE_LAW)],
  };
}

/** The same in the text that was the law in 2015. */
function ofSchool(title: string, unit: string, value: string): Parameter {
  return sizeAdjustment(title, unit, value, {
    from: 2015,
    until: FUNDING_SUMMARY_YEAR - 1,
    value,
    read: 'statute',
    citation: '22-8-23 A NMSA 1978, existing text in HB 417 of 2015',
  });
}

/** The numbers of the size adjustment, 22-8-23 NMSA 1978. */
export const SIZE_ADJUSTMENT = {
  schoolLimit: ofSchool('membership below which a school gets size units', 'pupils', '400'),
  elementaryBase: ofSchool('base of the elementary and junior high formula', 'pupils', '200'),
  elementaryFactor: ofSchool('factor of the elementary and junior high formula', 'program units a pupil', '1.0'),
  seniorBase: ofSchool('base of the first senior high formula', 'pupils', '200'),
  seniorFactor: ofSchool('factor of the first senior high formula', 'program units a pupil', '2.0'),
  largerSeniorBase: ofSchool('base of the second senior high formula', 'pupils', '400'),
  largerSeniorFactor: ofSchool('factor of the second senior high formula', 'program units a pupil', '1.6'),
  /** Since 2019 subsection A is for the schools of small districts only; the 2015 text has no such test. */
  schoolDistrictLimit: {
    title: 'membership of the district below which its schools get the size units of subsection A',
    unit: 'pupils',
    values: [
      {
        from: 2020,
        value: '2000',
        read: 'statute',
        citation: '22-8-23 A NMSA 1978 as amended in 2019 (SB 1), from FY20; text current January 1, 2024',
      },
    ],
  },
  districtLimit: sizeAdjustment('membership below which a district gets size units', 'pupils', '4000'),
  districtFactor: sizeAdjustment('factor of the district formula', 'program units a pupil', '0.15'),
} as const;
