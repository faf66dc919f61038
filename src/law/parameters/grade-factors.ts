import type { DatedValue, Parameter } from '../parameter';
import { carriedOn, GRADE_LEVEL, HB63 } from './funding-summary';

function gradeFactor(title: string, values: readonly DatedValue[]): Parameter {
  return { title: `cost differential factor of ${title}`, unit: 'program units a pupil', values };
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

export const HALF_DAY_KINDERGARTEN: Parameter = {
  title: 'membership of a pupil in half-day kindergarten',
  unit: 'MEM a pupil',
  values: [{ from: 2000, value: '0.5', read: 'statute', citation: '22-8-19 NMSA 1978 (text of 2000)' }],
};
