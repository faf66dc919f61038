import { publishedTable } from '../samples/published';
import type { PublishedFigure } from './figure';
import { cellOf } from './formula';

/** Place, figure, what is printed, the formula that computes it, and the discrepancy that explains a difference. */
export type Worked = readonly [place: string, figure: string, printed: string, formula: string, explainedBy?: string];

export function figures(source: string, worked: readonly Worked[]): PublishedFigure[] {
  return worked.map(([place, figure, printed, formula, explainedBy]) => ({
    source,
    place,
    figure,
    printed,
    computed: cellOf(formula),
    by: formula,
    ...(explainedBy === undefined ? {} : { explainedBy: [explainedBy] }),
  }));
}

export function s1(): PublishedFigure[] {
  return figures('S1', [
    ['6.30.12.14 A NMAC, funding', 'cost differential factor', '0.3', '=NM.K5_PLUS_UNITS(1)'],
    ['6.30.12.14 A NMAC, funding', 'a pupil at a unit value of $1', '0.3', '=NM.K5_PLUS_FUNDING(1,1)'],
  ]);
}

/** Each quantity of the funding summary and the formula that gives it. */
const SUMMARY: Readonly<Record<string, string>> = {
  'elementary physical education': '=NM.PE_UNITS(1,"FY17")',
  'elementary fine arts': '=NM.FINE_ARTS_UNITS(1,"FY17")',
  'English-language learners': '=1+NM.BILINGUAL_UNITS(1,"FY17")',
  'special education lowest': '=1+NM.SPECIAL_ED_UNITS(1,0,0,"FY17")',
  'special education highest': '=1+NM.SPECIAL_ED_UNITS(0,0,1,"FY17")',
  'at-risk factor': '=NM.AT_RISK_INDEX(1,0,0,"FY17")',
  'base amount': '=NM.UNIT_VALUE("FY17")',
  'local levy': '=NM.LOCAL_LEVY(1000)',
  credit: '=1000-NM.EQUALIZATION(1000,100,0,0)',
  'bond limit': '=NM.DEBT_CAPACITY(100)',
  'building levy': '=NM.PARAMETER("levy-building-maximum","FY17")',
  'improvement levy': '=NM.PARAMETER("levy-improvement-maximum","FY17")',
  'combined levy': '=NM.PARAMETER("levy-combined-maximum","FY17")',
  'high-cost threshold FY2018': '=NM.PARAMETER("high-cost-threshold","FY18")',
  'small school': '=NM.PARAMETER("school-size-limit","FY17")',
  'small district': '=NM.PARAMETER("district-size-limit","FY17")',
};

export function s2(): PublishedFigure[] {
  return publishedTable('s2-funding-summary-fy17.csv').flatMap(({ quantity, grade, printed, unit }) => {
    const formula = quantity === 'grade multiplier' ? `=NM.GRADE_UNITS("${grade}",1,"FY17")` : SUMMARY[quantity];
    if (formula === undefined) throw new Error(`no formula gives "${quantity}" of the funding summary`);
    return figures('S2', [
      [
        'funding summary of FY2017',
        `${[quantity, grade].filter(Boolean).join(', grade ')} (${unit})`,
        printed,
        formula,
      ],
    ]);
  });
}

export function s3(): PublishedFigure[] {
  const base = 'Attachment 5a, block of the appropriation';
  return figures('S3', [
    [base, 'adjusted appropriation', '20698500', '=20975800-277300'],
    [base, 'base', '18628650', '=ROUND(NM.PER_PUPIL_RATE(20975800,348425,0.9,277300)*348425,2)'],
    [base, 'rate of the heading', '53.47', '=NM.PER_PUPIL_RATE(20975800,348425,0.9,277300)'],
    [base, 'estimated final rate', '59.40', '=NM.PER_PUPIL_RATE(20975800,348425,1,277300)', 's3-final-rate'],
    [base, 'budget of K-12 pupils and adult basic education', '20975800.00', '=20698500+277300'],
    ['Attachment 6, step (7)', 'growth above which nothing is adjusted', '1.081', '=200/185'],
    ['Attachment 6, below the steps', 'the same, percent above the average', '8.1', '=100*(200/185-1)'],
    ...['Table 1', 'Attachment 3'].flatMap((place) =>
      CONTRACTS.flatMap(([institute, first, last, subjects]): Worked[] => [
        [place, `${subjects}, first contract year`, first, `=INDEX(NM.ADOPTION_PERIOD(${institute}),1,1)`],
        [place, `${subjects}, last contract year`, last, `=INDEX(NM.ADOPTION_PERIOD(${institute}),1,2)`],
      ]),
    ),
  ]);
}

/** Table 1 and Attachment 3: year of the institute, contract period. */
const CONTRACTS: readonly (readonly [number, string, string, string])[] = [
  [2007, '2008', '2013', 'CTE, driver education (2007)'],
  [2008, '2009', '2014', '9-12 language arts (2008)'],
  [2009, '2010', '2015', 'K-8 language arts (2009)'],
  [2010, '2011', '2016', 'social studies (2010)'],
  [2011, '2012', '2017', 'science, health (2011)'],
  [2012, '2013', '2018', 'mathematics, arts (2012)'],
  [2013, '2014', '2019', 'CTE, driver education (2013)'],
  [2014, '2015', '2020', '9-12 language arts (2014)'],
  [2015, '2016', '2021', 'K-8 language arts (2015)'],
  [2016, '2017', '2022', 'social studies (2016)'],
  [2017, '2018', '2023', 'science, health (2017)'],
  [2018, '2019', '2024', 'mathematics, arts (2018)'],
];

const REQUIRED = '3563153.25';
const ACTUAL = '3506290.58';
const EXAMPLE_3 = `${REQUIRED},${ACTUAL},6340.13,555`;

export function s4(): PublishedFigure[] {
  const [one, two, three] = ['Appendix G, Example 1', 'Appendix G, Example 2', 'Appendix G, Example 3'];
  const after = 'Appendix G, MOE shortfall after exceptions';
  const next = 'Appendix G, "How do allowable exceptions affect the level of effort?"';
  const reduction = 'Appendix G, adjustment of 34 CFR 300.205';
  return [
    ...figures('S4', [
      ['Appendix G, Figures A and B', 'increase of the level of effort', '21299.98', '=2410249.97-2388949.99'],
      [one, '2012-2013 per capita', '5238.93', '=NM.MOE_PER_CAPITA(2388949.99,456)'],
      [one, '2013-2014 per capita', '5766.15', '=NM.MOE_PER_CAPITA(2410249.97,418)'],
      [one, 'increase per capita', '527.22', '=NM.MOE_PER_CAPITA(2410249.97,418)-NM.MOE_PER_CAPITA(2388949.99,456)'],
      [two, '2012-2013 per capita', '6340.13', `=NM.MOE_PER_CAPITA(${REQUIRED},562)`],
      [two, '2013-2014 per capita', '6481.13', `=NM.MOE_PER_CAPITA(${ACTUAL},541)`],
      [two, 'result', 'Met per capita', `=NM.MOE_STATUS(${REQUIRED},${ACTUAL},6340.13,541)`],
      [two, 'shortfall', '0', `=NM.MOE_SHORTFALL(${REQUIRED},${ACTUAL},6340.13,541)`],
      [two, 'total required in 2014-2015', REQUIRED, `=INDEX(NM.MOE_NEXT_BASE(${REQUIRED},${ACTUAL},6340.13,541),1,1)`],
      [
        two,
        'per capita required in 2014-2015',
        '6481.13',
        `=INDEX(NM.MOE_NEXT_BASE(${REQUIRED},${ACTUAL},6340.13,541),1,2)`,
      ],
      [three, '2013-2014 per capita', '6317.64', `=NM.MOE_PER_CAPITA(${ACTUAL},555)`],
      [three, 'result', 'Not met', `=NM.MOE_STATUS(${EXAMPLE_3})`],
      [three, 'MOE shortfall', '56862.67', `=NM.MOE_SHORTFALL(${EXAMPLE_3},0,290068)`],
      [after, 'MOE shortfall', '10312.95', `=NM.MOE_SHORTFALL(${EXAMPLE_3},46549.72,290068)`],
      [next, 'required in 2014-2015', '3516603.53', `=INDEX(NM.MOE_NEXT_BASE(${EXAMPLE_3},46549.72),1,1)`],
      [next, 'exceptions and adjustments', '46546.72', '=3563153.25-3516603.53', 's4-exceptions-total'],
      [
        'Appendix G, Voluntary Departure Example 1',
        'exception',
        '45461.52',
        '=NM.DEPARTURE_EXCEPTION(45461.52,0,"Retirement")',
      ],
      [
        'Appendix G, Voluntary Departure Example 2',
        'exception',
        '29000',
        '=NM.DEPARTURE_EXCEPTION(65000,36000,"Resignation")',
      ],
      [
        'Appendix G, Voluntary Departure Example 3',
        'exception',
        '11365.38',
        '=NM.DEPARTURE_EXCEPTION(11365.38,0,"Just cause")',
      ],
      ['Appendix G, Example 4', 'exception', '0', '=NM.DEPARTURE_EXCEPTION(45461.52,0,"Reduction in force")'],
      [reduction, 'increase of the allocation', '22753.00', '=290068-267315'],
      [reduction, 'allowable reduction', '11376.50', '=NM.MOE_ADJUSTMENT(267315,290068,"Meets")'],
    ]),
    ...worksheet(),
  ];
}

/** The workload reduction worksheet, and the text below it. */
function worksheet(): PublishedFigure[] {
  const place = 'Appendix G, workload reduction worksheet';
  const years = publishedTable('s4-workload-reduction.csv');
  const text = 'Appendix G, workload reduction, text below the worksheet';
  const counts = ({ ab, c, d }: Record<string, string>): string =>
    [ab || '0', c || '0', d || '0'].map(Number).join(',');
  const cost = (year: Record<string, string>): string => `NM.WORKLOAD_COST(${counts(year)},${year.unit_value})`;
  const reductions = years.slice(2).map((year, index) => ({
    year: year.school_year,
    formula: `=NM.WORKLOAD_REDUCTION(${counts(years[index + 1])},${years[index + 1].unit_value},${counts(year)},${year.unit_value})`,
  }));
  const yearOf = reductions.find(({ formula }) => cellOf(formula).toString() === '32334.51');
  const [, noException, , last] = reductions;
  return [
    ...years.flatMap((year, index) => {
      const { school_year, unit_value, printed_total_units, printed_extended, printed_decrease } = year;
      return figures('S4', [
        [place, `${school_year}, unit factor`, unit_value, `=NM.UNIT_VALUE("${school_year}")`],
        [place, `${school_year}, total units`, printed_total_units, `=NM.WORKLOAD_UNITS(${counts(year)})`],
        ...(printed_extended === ''
          ? []
          : [[place, `${school_year}, extended`, printed_extended, `=${cost(year)}`] as const]),
        ...(printed_decrease === ''
          ? []
          : [
              [
                place,
                `${school_year}, decrease`,
                printed_decrease,
                `=${cost(years[index - 1])}-${cost(year)}`,
              ] as const,
            ]),
      ]);
    }),
    ...figures('S4', [
      [text, 'exception of 2013-2014', '13081.25', last.formula],
      [text, 'exception of 2011-2012', '0', noException.formula],
    ]),
    {
      source: 'S4',
      place: text,
      figure: 'year whose exception is $32,334.51',
      printed: '2014-2015',
      computed: yearOf?.year ?? 'no year',
      by: yearOf?.formula ?? '',
      explainedBy: ['s4-workload-year'],
    },
  ];
}
