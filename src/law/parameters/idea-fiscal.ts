import { parameterTable } from '../parameter';
import { SOURCE_YEARS } from '../source-years';
import { printed } from './printed';

/** First fiscal year under the regulations of August 14, 2006 (71 FR 46540), effective October 13, 2006. */
const REGULATIONS_OF_2006 = 2007;

/** Federal special-education money on its way to LEAs and schools (34 CFR Parts 76 and 300, S4). */
export const IDEA_FISCAL_PARAMETERS = parameterTable({
  'ceis-share': {
    title: 'share of the Part B funds for coordinated early intervening services',
    unit: 'share of the section 611 and 619 sub-grants',
    values: printed(
      {
        from: REGULATIONS_OF_2006,
        value: '0.15',
        citation:
          '34 CFR 300.226(a): not more than 15 percent, voluntary; 34 CFR 300.646: the maximum of 15 percent, mandatory; S4, "Voluntary" and "Mandatory Coordinated Early Intervening Services"',
      },
      SOURCE_YEARS.specialEducation,
    ),
  },
  'idea-population-share': {
    title: 'share of the Part B funds after base payments that goes by relative population',
    unit: 'share of the remaining funds',
    values: printed(
      {
        from: REGULATIONS_OF_2006,
        value: '0.85',
        citation: '34 CFR 300.705(b)(3)(i) and 300.816(c)(1); S4, "Sub-grants to LEAs"',
      },
      SOURCE_YEARS.specialEducation,
    ),
  },
  'availability-months': {
    title: 'period in which Part B funds may be obligated',
    unit: 'months',
    values: printed(
      {
        from: REGULATIONS_OF_2006,
        value: '27',
        citation: '34 CFR 76.709(a); S4, "Obligation and Liquidation of IDEA Funds": 15 months and 12 of carry-over',
      },
      SOURCE_YEARS.specialEducation,
    ),
  },
  'liquidation-months': {
    title: 'period after the last day to obligate in which obligations are to be paid',
    unit: 'months',
    values: printed(
      {
        from: REGULATIONS_OF_2006,
        value: '3',
        citation: 'S4, "Obligation and Liquidation of IDEA Funds": an additional 3 months (elsewhere there: 90 days)',
      },
      SOURCE_YEARS.specialEducation,
    ),
  },
  'liquidation-days': {
    title: 'the same period where it is counted in days',
    unit: 'days',
    values: printed(
      {
        from: REGULATIONS_OF_2006,
        value: '90',
        citation: 'S4, "Obligation and Liquidation of IDEA Funds": no later than 90 days after the obligation period',
      },
      SOURCE_YEARS.specialEducation,
    ),
  },
});

/** A day of every year. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
  readonly citation: string;
}

/** A charter school LEA that opens by this day gets its full amount; after it, its part of the year's days. */
export const CHARTER_FULL_AMOUNT_UNTIL: DayOfYear = {
  month: 11,
  day: 1,
  citation: '34 CFR 76.792(a) and (b); S4, "Creation of New LEAs"',
};
