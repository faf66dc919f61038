import type { Parameter } from '../parameter';

/** Years of experience as both tables of staff factors band them. */
export const EXPERIENCE = ['0-2', '3-5', '6-8', '9-15', 'over-15'] as const;
export type Experience = (typeof EXPERIENCE)[number];

/** Academic classes of 22-8-24 B NMSA 1978, in the order of its table. */
export const ACADEMIC_CLASSES = ['bachelor', 'bachelor-15', 'master', 'master-15', 'post-master'] as const;
export type AcademicClass = (typeof ACADEMIC_CLASSES)[number];

/** Licensure levels of teachers (22-8-49 NMSA 1978). */
export const LICENSURE_LEVELS = ['1', '2', '3'] as const;
export type LicensureLevel = (typeof LICENSURE_LEVELS)[number];

/** The rows as a person would name them. */
export const CLASS_NAMES: Readonly<Record<AcademicClass, string>> = {
  bachelor: 'bachelor or less',
  'bachelor-15': 'bachelor + 15',
  master: 'master or bachelor + 45',
  'master-15': 'master + 15',
  'post-master': 'post-master or master + 45',
};

export const EXPERIENCE_NAMES: Readonly<Record<Experience, string>> = {
  '0-2': '0 to 2 years',
  '3-5': '3 to 5 years',
  '6-8': '6 to 8 years',
  '9-15': '9 to 15 years',
  'over-15': 'over 15 years',
};

type Row = readonly (string | undefined)[];

const TRAINING_TABLE: Readonly<Record<AcademicClass, Row>> = {
  bachelor: ['0.75', '0.90', '1.00', '1.05', '1.05'],
  'bachelor-15': ['0.80', '0.95', '1.00', '1.10', '1.15'],
  master: ['0.85', '1.00', '1.05', '1.15', '1.20'],
  'master-15': ['0.90', '1.05', '1.15', '1.30', '1.35'],
  'post-master': ['1.00', '1.15', '1.30', '1.40', '1.50'],
};

const LICENSURE_TABLE: Readonly<Record<LicensureLevel, Row>> = {
  '1': ['0.755', '0.785', '0.800', undefined, undefined],
  '2': [undefined, '0.994', '1.023', '1.050', '1.123'],
  '3': [undefined, undefined, '1.184', '1.208', '1.277'],
};

export type TrainingFactorName = `te-factor-${AcademicClass}-${Experience}`;
export type LicensureFactorName = `licensure-factor-${LicensureLevel}-${Experience}`;

/** Every cell of a table that has a factor, as a dated value of its own. */
function cellsOf<Name extends string>(
  table: Readonly<Record<string, Row>>,
  prefix: string,
  titled: (row: string, experience: string) => string,
  years: Pick<Parameter['values'][number], 'from' | 'until' | 'read' | 'citation'>,
): Readonly<Record<Name, Parameter>> {
  const cells = Object.entries(table).flatMap(([row, values]) =>
    values.flatMap((value, index): [string, Parameter][] =>
      value === undefined
        ? []
        : [
            [
              `${prefix}-${row}-${EXPERIENCE[index]}`,
              {
                title: titled(row, EXPERIENCE_NAMES[EXPERIENCE[index]]),
                unit: 'points a full-time equivalent',
                values: [{ ...years, value }],
              },
            ],
          ],
    ),
  );
  return Object.fromEntries(cells) as Record<Name, Parameter>;
}

/** Factors of the instructional staff training and experience index. */
export const TRAINING_FACTORS = cellsOf<TrainingFactorName>(
  TRAINING_TABLE,
  'te-factor',
  (row, experience) => `training and experience factor, ${CLASS_NAMES[row as AcademicClass]}, ${experience}`,
  // The index is in the funding formula to FY25; from FY26 the staffing cost multiplier is the teacher cost index alone.
  { from: 2017, until: 2025, read: 'statute', citation: '22-8-24 B NMSA 1978 (text of 2019)' },
);

/** Licensure-experience factors of the teacher cost index. A level has none for years before a teacher can hold it. */
export const LICENSURE_FACTORS = cellsOf<LicensureFactorName>(
  LICENSURE_TABLE,
  'licensure-factor',
  (row, experience) => `licensure-experience factor, level ${row}, ${experience}`,
  {
    from: 2019,
    read: 'statute',
    citation:
      '22-8-49 A NMSA 1978 (Laws 2018, ch. 55, § 5, effective July 1, 2018); that level 2 begins at 3 and level 3 at 6 years is read from the columns of one copy',
  },
);
