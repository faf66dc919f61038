import { type DatedValue, type Parameter, parameterTable } from '../parameter';

/**
 * The year that a function uses when none is given: the year of the funding summary (S2), the only one for which the
 * sources publish all factors side by side.
 */
export const FUNDING_SUMMARY_YEAR = 2017;

const GRADE_LEVEL = 'S2, "Grade Level" (FY2017)';
const HB63 = 'Laws 2025, ch. 89 (HB 63)';

function gradeFactor(title: string, values: readonly DatedValue[]): Parameter {
  return { title: `cost differential factor of ${title}`, unit: 'program units a pupil', values };
}

/** What the summary prints for FY17 is carried on, and told as such: no later change was found. */
function carriedOn(value: string, citation: string, until?: number): readonly DatedValue[] {
  return [
    { from: FUNDING_SUMMARY_YEAR, until: FUNDING_SUMMARY_YEAR, value, read: 'source', citation },
    { from: FUNDING_SUMMARY_YEAR + 1, ...(until !== undefined && { until }), value, read: 'carried', citation },
  ];
}

/** A factor of 22-8-20 NMSA 1978 of which no later text than the summary's of FY17 was read. */
function unchanged(title: string, value: string): Parameter {
  return gradeFactor(title, carriedOn(value, `22-8-20 NMSA 1978; ${GRADE_LEVEL}`));
}

/** A factor that HB 63 of 2025 replaced from FY26 on. */
function untilFy25(title: string, value: string, from26: string): Parameter {
  return gradeFactor(title, [
    ...carriedOn(value, `22-8-20 NMSA 1978; ${GRADE_LEVEL}; in force until amended by ${HB63}`, 2025),
    {
      from: 2026,
      value: from26,
      read: 'paper',
      citation: `22-8-20 NMSA 1978 as amended by ${HB63}, § 4, effective July 1, 2025; the act’s title says that it raises grades 6 to 12, one paper by how much`,
    },
  ]);
}

/** Cost differential factors by grade. Grade 6 stands by itself because HB 63 moved it from grades 4–6 to 6–12. */
export const GRADE_FACTORS = {
  kindergarten: gradeFactor('kindergarten', [
    {
      from: 1991,
      value: '1.44',
      read: 'statute',
      citation: `22-8-19 NMSA 1978, effective July 1, 1990 (1990 1st S.S., ch. 3); ${GRADE_LEVEL}`,
    },
  ]),
  grade1: unchanged('grade 1', '1.2'),
  grades2to3: unchanged('grades 2 and 3', '1.18'),
  grades4to5: unchanged('grades 4 and 5', '1.045'),
  grade6: untilFy25('grade 6', '1.045', '1.30'),
  grades7to12: untilFy25('grades 7 to 12', '1.25', '1.30'),
} as const;

export const BILINGUAL_FACTOR: Parameter = {
  title: 'bilingual multicultural education factor',
  unit: 'program units a full-time-equivalent pupil',
  values: [
    { from: 1991, until: 1991, value: '0.35', read: 'statute', citation: '22-8-22 NMSA 1978, effective July 1, 1990' },
    { from: 1992, until: 1992, value: '0.4', read: 'statute', citation: '22-8-22 NMSA 1978, effective July 1, 1991' },
    { from: 1993, until: 1993, value: '0.425', read: 'statute', citation: '22-8-22 NMSA 1978, effective July 1, 1992' },
    { from: 1994, until: 1994, value: '0.45', read: 'statute', citation: '22-8-22 NMSA 1978, effective July 1, 1993' },
    {
      from: 1995,
      value: '0.5',
      read: 'statute',
      citation: '22-8-22 NMSA 1978, effective July 1, 1994; S2, "English-Language Learner" (1.5 is 1 + 0.5)',
    },
  ],
};

export const FINE_ARTS_FACTOR: Parameter = {
  title: 'fine arts education factor',
  unit: 'program units a full-time-equivalent pupil',
  values: [
    { from: 2017, until: 2017, value: '0.05', read: 'source', citation: `22-8-23.5 NMSA 1978; ${GRADE_LEVEL}` },
    {
      from: 2024,
      value: '0.055',
      read: 'statute',
      citation: '22-8-23.5 NMSA 1978, "for fiscal year 2024 and succeeding fiscal years"',
    },
  ],
};

const PE_LAW = `22-8-23.7 NMSA 1978 (Laws 2007, HB 208: "six one-hundredths"); ${GRADE_LEVEL}`;

export const ELEMENTARY_PE_FACTOR: Parameter = {
  title: 'elementary physical education factor',
  unit: 'program units a pupil',
  values: [
    {
      from: 2008,
      until: FUNDING_SUMMARY_YEAR,
      value: '0.06',
      read: 'source',
      citation: PE_LAW,
    },
    { from: FUNDING_SUMMARY_YEAR + 1, value: '0.06', read: 'carried', citation: PE_LAW },
  ],
};

export const AT_RISK_FACTOR: Parameter = {
  title: 'at-risk factor',
  unit: 'at-risk index for each point of the three-year average total rate',
  values: [
    {
      from: 2003,
      until: 2014,
      value: '0.0915',
      read: 'statute',
      citation: '22-8-23.3 NMSA 1978 as amended by Laws 2002, ch. 68; still existing law in HB 19 of 2014',
    },
    {
      from: 2015,
      until: 2017,
      value: '0.106',
      read: 'source',
      citation: '22-8-23.3 NMSA 1978 as in force from FY15; S2, "English-Language Learner" and "Poverty" (FY2017)',
    },
    {
      from: 2019,
      until: 2019,
      value: '0.130',
      read: 'statute',
      citation: '22-8-23.3 NMSA 1978 as amended by Laws 2018, ch. 55; text quoted in SB 616 of 2019',
    },
    {
      from: 2020,
      until: 2020,
      value: '0.25',
      read: 'statute',
      citation: '22-8-23.3 NMSA 1978 as amended by Laws 2019, ch. 206, § 15 and ch. 207, § 15',
    },
    {
      from: 2021,
      until: 2023,
      value: '0.30',
      read: 'statute',
      citation: '22-8-23.3 NMSA 1978 as amended in 2020 (HB 59; the chapter was not read)',
    },
    {
      from: 2024,
      until: 2025,
      value: '0.33',
      read: 'document',
      citation:
        '22-8-23.3 NMSA 1978; department’s Public School Support Request for FY25, rows of FY24 and no change in FY25 (the session law was not read)',
    },
  ],
  later: `From FY26 ${HB63} computes another index, whose factor was not read.`,
};

/** Before the three rates: the refined cluster of a district, 1 to 9. */
const AT_RISK_CLUSTER_FACTOR: Parameter = {
  title: 'at-risk factor of a district’s refined cluster',
  unit: 'at-risk index for each cluster from 1 to 9',
  values: [
    {
      from: 1998,
      until: 2002,
      value: '0.015',
      read: 'statute',
      citation: '22-8-23.3 NMSA 1978 (Laws 1997), existing text in HB 85 of 2000',
    },
  ],
  ended: 'From FY03 Laws 2002, ch. 68 multiplies three rates by the at-risk factor instead.',
};

const HALF_DAY_KINDERGARTEN: Parameter = {
  title: 'membership of a pupil in half-day kindergarten',
  unit: 'MEM a pupil',
  values: [{ from: 2000, value: '0.5', read: 'statute', citation: '22-8-19 NMSA 1978 (text of 2000)' }],
};

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

/** What the summary says of FY17, of which no later change was found. */
function summary(title: string, unit: string, value: string, citation: string): Parameter {
  return { title, unit, values: carriedOn(value, citation) };
}

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
const STATE_CHARTER_WITHHOLDING: Parameter = {
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

export const HIGH_COST_MULTIPLE = summary(
  'multiple of the statewide average cost that makes a student high-cost',
  'times the statewide average',
  '3',
  '34 CFR 300.704(c)(3)(i)(A)(2); S2, "Special Education" (Puente para los Niños fund)',
);

const PUENTE = 'Department’s presentation "Puente para los Niños" for school year 2016-17';

/** What a local education agency must have spent itself, and how small a small one is. */
const HIGH_COST_CONDITIONS = {
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

export const EQUALIZATION_PARAMETERS = parameterTable({
  'grade-factor-kindergarten': GRADE_FACTORS.kindergarten,
  'grade-factor-1': GRADE_FACTORS.grade1,
  'grade-factor-2-3': GRADE_FACTORS.grades2to3,
  'grade-factor-4-5': GRADE_FACTORS.grades4to5,
  'grade-factor-6': GRADE_FACTORS.grade6,
  'grade-factor-7-12': GRADE_FACTORS.grades7to12,
  'bilingual-factor': BILINGUAL_FACTOR,
  'fine-arts-factor': FINE_ARTS_FACTOR,
  'elementary-pe-factor': ELEMENTARY_PE_FACTOR,
  'at-risk-factor': AT_RISK_FACTOR,
  'school-size-limit': SIZE_ADJUSTMENT.schoolLimit,
  'school-size-elementary-base': SIZE_ADJUSTMENT.elementaryBase,
  'school-size-elementary-factor': SIZE_ADJUSTMENT.elementaryFactor,
  'school-size-senior-base': SIZE_ADJUSTMENT.seniorBase,
  'school-size-senior-factor': SIZE_ADJUSTMENT.seniorFactor,
  'school-size-larger-senior-base': SIZE_ADJUSTMENT.largerSeniorBase,
  'school-size-larger-senior-factor': SIZE_ADJUSTMENT.largerSeniorFactor,
  'school-size-district-limit': SIZE_ADJUSTMENT.schoolDistrictLimit,
  'district-size-limit': SIZE_ADJUSTMENT.districtLimit,
  'district-size-factor': SIZE_ADJUSTMENT.districtFactor,
  'local-credit': LOCAL_CREDIT,
  'levy-operating': LEVY_LIMITS.operating,
  'levy-building-maximum': LEVY_LIMITS.building,
  'levy-improvement-maximum': LEVY_LIMITS.improvement,
  'levy-combined-maximum': LEVY_LIMITS.combined,
  'debt-limit': DEBT_LIMIT,
  'high-cost-multiple': HIGH_COST_MULTIPLE,
  'high-cost-threshold': HIGH_COST_THRESHOLD,
  'high-cost-spent-share': HIGH_COST_CONDITIONS.spent,
  'high-cost-small-lea': HIGH_COST_CONDITIONS.smallLea,
  'state-charter-withholding': STATE_CHARTER_WITHHOLDING,
  'at-risk-cluster-factor': AT_RISK_CLUSTER_FACTOR,
  'half-day-kindergarten-mem': HALF_DAY_KINDERGARTEN,
});
