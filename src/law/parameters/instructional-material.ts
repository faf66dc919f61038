import { type DatedValue, parameterTable } from '../parameter';
import { SOURCE_YEARS } from '../source-years';
import { printed } from './printed';

/** The last fiscal year of the later text of 22-15-9 NMSA 1978 that was read (copies of about 2019 to 2021). */
const LATER_TEXT = 2020;
/** From here on the appropriation for instructional material stands among the changes of program cost. */
const IN_PROGRAM_COST = 2024;

/**
 * A value of 22-15-9 NMSA 1978: printed by S3, unchanged in a later text, and carried on. What is carried past FY23 says
 * that the money has moved, since nobody has read whether the section still distributes any.
 */
function distribution(entry: Pick<DatedValue, 'from' | 'value' | 'citation'>): readonly DatedValue[] {
  const { value, citation } = entry;
  const [read] = printed(entry, SOURCE_YEARS.instructionalMaterial);
  const section = citation.slice(0, citation.indexOf('NMSA 1978') + 'NMSA 1978'.length);
  return [
    read,
    {
      from: SOURCE_YEARS.instructionalMaterial + 1,
      until: LATER_TEXT,
      value,
      read: 'statute',
      citation: `${section}, unchanged in the text of about 2019 to 2021`,
    },
    { from: LATER_TEXT + 1, until: IN_PROGRAM_COST - 1, value, read: 'carried', citation },
    {
      from: IN_PROGRAM_COST,
      value,
      read: 'carried',
      citation: `${section}. From FY24 the appropriation for instructional material is part of program cost (department’s Public School Support Request for FY25); whether this section still distributes any was not read`,
    },
  ];
}

/** Instructional Material Law (22-15-1 to 22-15-14 NMSA 1978), 6.75.2 NMAC, and what the department did instead (S3). */
export const INSTRUCTIONAL_MATERIAL_PARAMETERS = parameterTable({
  'instructional-material-share': {
    title: 'share of the estimated entitlements allocated by April 1',
    unit: 'share of the appropriation',
    values: distribution({
      from: 2009,
      value: '0.9',
      citation: '22-15-9 A NMSA 1978: not less than ninety percent; S3, Table 2',
    }),
  },
  'additional-pupil-multiplier': {
    title: 'number of pupils an additional pupil counts as',
    unit: 'pupils',
    values: [
      {
        from: 1999,
        until: 1999,
        value: '4',
        read: 'source',
        citation: 'S3, footnote 4: prior to FY00 a four-times multiplier',
      },
      ...distribution({
        from: 2000,
        value: '6',
        citation: '22-15-9 A NMSA 1978; Laws 1999, Chapter 237, Section 1 (S3, footnote 4)',
      }),
    ],
  },
  'additional-pupil-multiplier-in-practice': {
    title: 'number of pupils an additional pupil counted as in the department’s spreadsheets',
    unit: 'pupils',
    values: [
      {
        from: 2009,
        until: 2010,
        value: '7',
        read: 'source',
        citation: 'S3, footnote 5: final allocation spreadsheets of FY09 and FY10',
      },
      {
        from: 2011,
        until: 2014,
        value: '1',
        read: 'source',
        citation: 'S3, "Additional Pupils": not more than one pupil since FY10',
      },
    ],
  },
  'practice-current-year-share': {
    title: 'share of the current membership that the department compared with the three-year average',
    unit: 'share of the current membership',
    values: [
      { from: 2013, until: 2014, value: '0.95', read: 'source', citation: 'S3, Attachment 5b (4) and Attachment 6' },
    ],
  },
  'practice-adjustment-dollars': {
    title: 'dollars the department added for each pupil above, or took for each below, the three-year average',
    unit: 'dollars a pupil',
    values: [
      {
        from: 2013,
        until: 2014,
        value: '6',
        read: 'source',
        citation: 'S3, Attachment 5b (4) ii (b) and Attachment 6',
      },
    ],
  },
  'practice-final-adjustment-times': {
    title: 'times that the department took negative adjustments off the appropriation in January',
    unit: 'times',
    values: [
      { from: 2013, until: 2014, value: '2', read: 'source', citation: 'S3, Attachment 5b, final allocation (1) iii' },
    ],
  },
  'adult-basic-education-fte': {
    title: 'full-time equivalent of one adult basic education enrolment',
    unit: 'full-time equivalents',
    values: distribution({
      from: 2009,
      value: '0.25',
      citation: '22-15-9 A NMSA 1978: previous year’s enrollment by .25',
    }),
  },
  'off-list-share': {
    title: 'largest share of a district’s or state institution’s allocation for material not on the multiple list',
    unit: 'share of the allocation',
    values: distribution({
      from: 2011,
      value: '0.5',
      citation: '22-15-9 C NMSA 1978 as amended effective July 1, 2010',
    }),
  },
  'other-classroom-materials-share': {
    title: 'largest share of the off-list amount for other classroom materials',
    unit: 'share of the off-list amount',
    values: distribution({
      from: 2008,
      value: '0.25',
      citation: '22-15-9 C NMSA 1978, added by Laws 2007, ch. 285, effective June 15, 2007',
    }),
  },
  'private-off-list-share': {
    title: 'largest share of a private school’s allocation for items not on the multiple list',
    unit: 'share of the allocation',
    values: distribution({
      from: 2011,
      value: '0.5',
      citation: '22-15-9 C NMSA 1978 as amended effective July 1, 2010',
    }),
  },
  'charter-off-list-share': {
    title: 'largest share of a charter school’s allocation for material not on the adopted list',
    unit: 'share of the allocation',
    values: printed(
      {
        from: 2014,
        value: '1',
        citation: 'Waiver of the Charter Schools Act; PSAB 9: 100 percent discretionary authority (S3, "PED Rule")',
      },
      SOURCE_YEARS.instructionalMaterial,
    ),
  },
  'core-alignment-score': {
    title: 'alignment score from which core/basal material may be adopted as core/basal',
    unit: 'share of the total score',
    values: printed(
      { from: 2011, value: '0.9', citation: '6.75.2.8 N(1) NMAC, effective October 15, 2010' },
      SOURCE_YEARS.instructionalMaterial,
    ),
  },
  'second-review-score': {
    title: 'alignment score from which core/basal material is reviewed a second time',
    unit: 'share of the total score',
    values: printed(
      { from: 2011, value: '0.8', citation: '6.75.2.8 N(2) and 6.75.2.7 WW(2) NMAC, effective October 15, 2010' },
      SOURCE_YEARS.instructionalMaterial,
    ),
  },
  'delivery-days-before-classes': {
    title: 'days before classes begin by which orders received by March 31 are delivered',
    unit: 'days',
    values: printed(
      { from: 2011, value: '30', citation: '6.75.2.9 B(1) NMAC, effective October 15, 2010' },
      SOURCE_YEARS.instructionalMaterial,
    ),
  },
  'delivery-days-after-receipt': {
    title: 'days after receipt by which orders received after March 31 are delivered',
    unit: 'days',
    values: printed(
      { from: 2011, value: '60', citation: '6.75.2.9 B(2) NMAC, effective October 15, 2010' },
      SOURCE_YEARS.instructionalMaterial,
    ),
  },
  'late-delivery-damages-per-day': {
    title: 'liquidated damages for each day a title is late',
    unit: 'dollars a day',
    values: printed(
      { from: 2011, value: '100', citation: '6.75.2.11 C(3) NMAC, effective October 15, 2010' },
      SOURCE_YEARS.instructionalMaterial,
    ),
  },
  'late-delivery-damages-maximum': {
    title: 'largest liquidated damages for a title',
    unit: 'dollars a title',
    values: printed(
      { from: 2011, value: '10000', citation: '6.75.2.11 C(3) NMAC, effective October 15, 2010' },
      SOURCE_YEARS.instructionalMaterial,
    ),
  },
  'adoption-years': {
    title: 'years for which material is adopted',
    unit: 'years',
    values: printed(
      { from: 2011, value: '6', citation: '6.75.2.8 B NMAC, effective October 15, 2010; S3, Table 1' },
      SOURCE_YEARS.instructionalMaterial,
    ),
  },
});
