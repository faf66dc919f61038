import fc from 'fast-check';
import { COMPONENT_IDS, componentOf } from '../../../src/law/program-cost/components';
import { EXPERIENCE, LICENSURE_LEVELS } from '../../../src/law/program-cost/staff-tables';
import { findFunction } from '../../../src/functions/registry';
import { workingOf } from '../../../src/functions/workings';
import { Decimal } from '../../../src/rules/decimal';
import { lawOf } from '../../../src/rules/law';
import { parseComponent } from '../../../src/rules/program-cost/component-words';
import { componentUnits, isInForce, isMultiplied } from '../../../src/rules/program-cost/component-units';
import { plusDays } from '../../../src/rules/program-cost/k12-plus';
import { parseAcademicClass, parseLicensureLevel } from '../../../src/rules/program-cost/staff-index';
import { totalProgramUnits } from '../../../src/rules/program-cost/statement';
import { refused } from '../../support/refused';

const nm = (name: string, ...args: unknown[]): unknown[][] => findFunction(name)?.call(args) ?? [];
const decimal = (value: number): Decimal => new Decimal(value);

describe('the names of components', () => {
  test.each(COMPONENT_IDS.map((id) => [componentOf(id).title, id]))(
    'a statement’s own title "%s" is %s',
    (title, id) => {
      expect(parseComponent(title)?.id).toBe(id);
      expect(parseComponent(`${title} MEM`)?.id).toBe(id);
    },
  );

  test.each([
    ['KN', 'kindergarten'],
    ['Kindergarten FTE', 'kindergarten'],
    ['Gr. 3', 'grades2to3'],
    ['Grades 9-12', 'grades7to12'],
    ['SPED A/B', 'specialAB'],
    ['Class C', 'specialC'],
    ['D level special education', 'specialD'],
    ['3Y/4Y DD', 'special3Y4Y'],
    ['Related services FTE', 'ancillary'],
    ['Class D private', 'privateD'],
    ['P.E.', 'elementaryPE'],
    ['At risk units', 'atRisk'],
    ['Small school size', 'schoolSize'],
    ['Size adjustment, district', 'districtSize'],
    ['NBPTS teachers', 'nationalBoard'],
    ['Home school activities', 'homeSchoolActivities'],
    ['K-12 Plus beyond 190 days', 'k12PlusBeyond'],
    ['ELL', 'englishLearners'],
    ['BMEP', 'bilingual'],
  ])('%s is read as %s', (text, id) => {
    expect(parseComponent(text)?.id).toBe(id);
  });

  test('anything else is none, and the function says which there are', () => {
    expect(parseComponent('Transportation')).toBeUndefined();
    expect(refused(() => nm('COMPONENT_UNITS', 'Transportation', 1, 2024)).message).toContain('NM.PROGRAM_UNITS');
    fc.assert(
      fc.property(fc.string(), (text) => {
        const named = parseComponent(text);
        return named === undefined || COMPONENT_IDS.includes(named.id);
      }),
    );
  });
});

describe('what the law of a year has', () => {
  test('the index multiplies six programs in FY17 and two from FY20', () => {
    const multiplied = (fy: number) => COMPONENT_IDS.filter((id) => isMultiplied(componentOf(id), lawOf(fy)));
    expect(multiplied(2017)).toEqual([
      ...['kindergarten', 'grade1', 'grades2to3', 'grades4to5', 'grade6', 'grades7to12'],
      ...['specialAB', 'specialC', 'specialD', 'special3Y4Y', 'ancillary', 'bilingual', 'fineArts', 'elementaryPE'],
    ]);
    for (const fy of [2020, 2024, 2026]) expect(multiplied(fy)).toHaveLength(6);
  });

  test('in FY19 what differs between the lists is not guessed', () => {
    expect(isMultiplied(componentOf('kindergarten'), lawOf(2019))).toBe(true);
    expect(isMultiplied(componentOf('nationalBoard'), lawOf(2019))).toBe(false);
    expect(refused(() => isMultiplied(componentOf('specialC'), lawOf(2019))).message).toContain('FY17–FY18');
  });

  test('a component without a factor that was read asks for it, naming its section', () => {
    const { code, message } = refused(() => nm('COMPONENT_UNITS', 'Ancillary', 4, 2024));
    expect(code).toBe('#N/A');
    expect(message).toContain('22-8-21 C(5) NMSA 1978');
    expect(nm('COMPONENT_UNITS', 'Ancillary', 4, 2024, 20)).toEqual([[80]]);
  });

  test('a program that is gone, or not yet there, is refused with what became of it', () => {
    expect(refused(() => nm('COMPONENT_UNITS', 'K-5 Plus', 1, 2024)).message).toContain('Laws 2023, ch. 19');
    expect(refused(() => nm('COMPONENT_UNITS', 'English learners', 1, 2025, 0.1)).message).toContain('from FY26');
    expect(nm('COMPONENT_UNITS', 'K-5 Plus', 0, 2024)).toEqual([[0]]);
  });

  test('a span of grades has one factor in the year, or is refused', () => {
    expect(nm('COMPONENT_UNITS', 'Grades 4-6', 100, 2024)).toEqual([[104.5]]);
    expect(refused(() => nm('COMPONENT_UNITS', 'Grades 4-6', 100, 2026)).message).toContain('1.045, 1.3');
  });

  test('the department’s revenue calculator for FY24', () => {
    const units = nm('COMPONENT_UNITS', 'National board', 390, 2024)[0][0];
    expect(nm('PROGRAM_COST', units, 6241.67)).toEqual([[3_651_376.95]]);
    expect(nm('PROGRAM_COST', 0.44, 6241.67)).toEqual([[2746.33]]);
    expect((nm('COMPONENT_UNITS', 'K', 1, 2024)[0][0] as number) - 1).toBeCloseTo(0.44, 12);
  });
});

describe('K-12 Plus', () => {
  test('days beyond the first band earn the factor that is given for them', () => {
    expect(nm('K12_PLUS_UNITS', 1000, 195, 'FY24', 'five-day', 0.016)).toEqual([[200]]);
    expect(nm('K12_PLUS_UNITS', 100, 170, 'FY24', 'four-day', 0.016)).toEqual([[20]]);
  });
});

describe('the statement', () => {
  test.each([
    ['FY17', 'instructional staff training and experience index'],
    ['FY20', 'staffing cost multiplier'],
    ['FY25', 'staffing cost multiplier'],
    ['FY26', 'teacher cost index'],
  ])('its working of %s names what multiplies: the %s', (fy, name) => {
    expect(
      JSON.stringify(workingOf('PROGRAM_UNITS', [[['K']], [[100]], fy, 1.1], { row: 1, column: 5 }).steps),
    ).toContain(name);
  });

  test.each([
    [['Grades 7-12', 'Grade 7'], 'counts grade 7 twice: "Grades 7-12" (row 1) and "Grade 7" (row 2)'],
    [['Grades 2-3', 'Grades 2-3 MEM'], 'counts grades 2 to 3 twice'],
    [['KN', 'Kindergarten'], 'counts kindergarten twice: "KN" (row 1) and "Kindergarten" (row 2)'],
    [['Special ed C', 'Class C'], 'counts Special education C twice: "Special ed C" (row 1) and "Class C" (row 2)'],
  ])('%s count the same pupils twice, and are refused', (components, words) => {
    const rows = components.map((each) => [each]);
    expect(refused(() => nm('PROGRAM_UNITS', rows, [[10], [5]], 2024, 1)).message).toContain(words);
    // Listed, and counting nothing, it does no harm.
    expect(nm('PROGRAM_UNITS', rows, [[10], ['']], 2024, 1)).toHaveLength(4);
  });

  test.each([[['School size', 'School size']], [['Full-day K', 'Half-day kindergarten']], [['Grades 2-3', 'Grade 4']]])(
    '%s count what is not the same',
    (components) => {
      const rows = components.map((each) => [each]);
      expect(nm('PROGRAM_UNITS', rows, [[10], [5]], 2024, 1)).toHaveLength(4);
    },
  );

  test('a district that counts a component twice is refused in its own row', () => {
    const [first, second] = nm(
      'TOTAL_PROGRAM_UNITS',
      [['K', 'KN']],
      [
        [10, 0],
        [10, 5],
      ],
      2024,
      1,
    );
    expect(first).toEqual([14.4]);
    expect(
      refused(() => {
        throw second[0];
      }).message,
    ).toContain('"K" (column 1) and "KN" (column 2)');
  });

  const names = ['K', 'Grade 1', 'Special ed C', 'Bilingual', 'National board', 'School size'];
  const anyQuantities = fc.array(
    fc.integer({ min: 0, max: 5000 }).map((n) => n / 2),
    { minLength: 6, maxLength: 6 },
  );
  const anyYear = fc.constantFrom(2017, 2018, 2020, 2024, 2026, 2027);
  const anyIndex = fc.integer({ min: 900, max: 1300 }).map((n) => n / 1000);
  const total = (quantities: readonly number[], fy: number, index: number): number =>
    nm('TOTAL_PROGRAM_UNITS', [names], [quantities], fy, index)[0][0] as number;

  test('its total row is the total function’s, and the sum of its rows', () => {
    fc.assert(
      fc.property(anyQuantities, anyYear, anyIndex, (quantities, fy, index) => {
        const rows = nm('PROGRAM_UNITS', [names], [quantities], fy, index);
        const sum = rows.slice(1, -1).reduce((all, row) => all.plus(row[5] as number), decimal(0));
        expect(rows.at(-1)?.[5]).toBeCloseTo(sum.toNumber(), 8);
        expect(total(quantities, fy, index)).toBe(rows.at(-1)?.[5]);
      }),
    );
  });

  test('more of anything never makes fewer units, and twice everything makes twice', () => {
    fc.assert(
      fc.property(anyQuantities, anyYear, anyIndex, fc.nat(5), (quantities, fy, index, which) => {
        const more = quantities.map((quantity, at) => (at === which ? quantity + 1 : quantity));
        expect(total(more, fy, index)).toBeGreaterThan(total(quantities, fy, index));
        expect(
          total(
            quantities.map((quantity) => quantity * 2),
            fy,
            index,
          ),
        ).toBeCloseTo(2 * total(quantities, fy, index), 6);
      }),
    );
  });

  test('a state of districts is each district by itself', () => {
    fc.assert(
      fc.property(anyQuantities, anyQuantities, anyIndex, anyIndex, (one, other, first, second) => {
        expect(nm('TOTAL_PROGRAM_UNITS', [names], [one, other], 2026, [[first], [second]])).toEqual([
          [total(one, 2026, first)],
          [total(other, 2026, second)],
        ]);
      }),
    );
  });

  test('the order of the components does not matter', () => {
    fc.assert(
      fc.property(anyQuantities, anyYear, anyIndex, (quantities, fy, index) => {
        const counted = names.map((name, at) => ({
          named: parseComponent(name) ?? { id: 'growth' as const },
          quantity: decimal(quantities[at]),
          factor: undefined,
        }));
        const [law, staffing] = [lawOf(fy), decimal(index)];
        const forwards = totalProgramUnits(counted, law, staffing);
        expect(totalProgramUnits([...counted].reverse(), law, staffing).eq(forwards)).toBe(true);
      }),
    );
  });

  test('a factor given beside a component is used, a blank one takes the law’s', () => {
    const rows = nm('PROGRAM_UNITS', [['K'], ['Grade 1']], [[100], [100]], 2024, 1, [[2], ['']]);
    expect(rows.slice(1, 3).map((row) => row[2])).toEqual([2, 1.2]);
  });

  test('a list that does not fit names the two', () => {
    expect(refused(() => nm('PROGRAM_UNITS', [['K'], ['Grade 1']], [[100]], 2024, 1)).message).toContain('quantities');
    expect(refused(() => nm('PROGRAM_UNITS', [['K'], ['Grade 1']], [[1], [2]], 2024, 1, [[1]])).message).toContain(
      'factors',
    );
    expect(refused(() => nm('TOTAL_PROGRAM_UNITS', [['K']], [[1], [2]], 2024, [[1], [1], [1]])).message).toContain(
      'multiplier',
    );
  });

  test('every component in force has units, with its factor or one given', () => {
    for (const fy of [2017, 2020, 2024, 2026]) {
      for (const id of COMPONENT_IDS.filter((each) => isInForce(componentOf(each), lawOf(fy)))) {
        const units = componentUnits({ id }, decimal(10), lawOf(fy), decimal(0.5));
        expect([id, units.toNumber()]).toEqual([id, 5]);
      }
    }
  });
});

describe('the staffing indexes', () => {
  const table = (rows: number) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 5 }), {
      minLength: rows,
      maxLength: rows,
    });

  test('the training and experience index lies between the least and the greatest factor', () => {
    fc.assert(
      fc.property(table(5), (fte) => {
        const index = nm('TE_INDEX', fte, 2017)[0][0] as number;
        expect(index).toBeGreaterThanOrEqual(0.75);
        expect(index).toBeLessThanOrEqual(1.5);
      }),
    );
  });

  test('a payroll of persons gives what the table of their sums gives', () => {
    const years: Record<string, number> = { '0-2': 1, '3-5': 4, '6-8': 7, '9-15': 12, 'over-15': 20 };
    const classes = ['BA', 'BA + 15', 'Master’s', 'MA+15', 'MA plus 45'];
    fc.assert(
      fc.property(table(5), (fte) => {
        const persons = fte.flatMap((row, at) => row.map((each, band) => [each, classes[at], years[EXPERIENCE[band]]]));
        const column = (of: number) => persons.map((person) => [person[of]]);
        expect(nm('TE_INDEX', column(0), 2018, column(1), column(2))).toEqual(nm('TE_INDEX', fte, 2018));
      }),
    );
  });

  test('the teacher cost index is 1.0 at least, and 1.277 at most', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(2, 3), fc.integer({ min: 6, max: 40 })), {
          minLength: 1,
          maxLength: 30,
        }),
        (teachers) => {
          const column = (of: number) => teachers.map((teacher) => [teacher[of]]);
          const index = nm('TEACHER_COST_INDEX', column(0), 2026, column(1), column(2))[0][0] as number;
          expect(index).toBeGreaterThanOrEqual(1);
          expect(index).toBeLessThanOrEqual(1.277);
        },
      ),
    );
  });

  test('a teacher whom the table has no factor for is named, not left out', () => {
    expect(refused(() => nm('TEACHER_COST_INDEX', [[1]], 2026, [[3]], [[2]])).message).toContain(
      'level 3 with 0 to 2 years',
    );
    expect(refused(() => nm('TEACHER_COST_INDEX', [[1], [1]], 2026, [[2], ['']], [[4], [4]])).message).toContain(
      'Person 2 has no level',
    );
    expect(refused(() => nm('TEACHER_COST_INDEX', [[0]], 2026, [[2]], [[4]])).message).toContain('No staff');
  });

  test('classes and levels as payrolls write them', () => {
    expect(
      ['Bachelors', 'B.A.+30', 'Master’s or Bachelor’s + 45', 'BA+45', 'M.A. plus 15', 'Ed.D.'].map(parseAcademicClass),
    ).toEqual(['bachelor', 'bachelor-15', 'master', 'master', 'master-15', 'post-master']);
    expect(['1', 'Level II', 'L3', 'L-2', 'Level 4'].map(parseLicensureLevel)).toEqual(['1', '2', '3', '2', undefined]);
    expect(LICENSURE_LEVELS).toHaveLength(3);
  });
});

describe('from membership to the guarantee', () => {
  test('K-12 Plus days of the bands add up to the days beyond the first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 366 }),
        fc.constantFrom('five-day' as const, 'four-day' as const),
        (days, week) => {
          const { first, beyond } = plusDays(decimal(days), week, lawOf(2024));
          const from = week === 'five-day' ? 180 : 155;
          expect(first.plus(beyond).toNumber()).toBe(Math.max(0, days - from));
          expect(first.lte(10)).toBe(true);
        },
      ),
    );
  });

  test('the membership base lies between the two reporting dates, or is a small district’s first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (second, third, first) => {
          const base = nm('MEMBERSHIP_BASE', second, third, 2024, first)[0][0] as number;
          const average = (second + third) / 2;
          expect(base).toBe(average <= 200 ? Math.max(average, first) : average);
        },
      ),
    );
  });

  test('the guarantee of FY24 takes no credit where no revenue is given, and energy amounts off', () => {
    expect(nm('STATE_EQUALIZATION', 1000, 2024)).toEqual([[1000]]);
    expect(nm('STATE_EQUALIZATION', 1000, 2024, '', '', '', 100, 100)).toEqual([[810]]);
  });

  test('revenue that a year credits, or may credit, is not taken for 0 where all of it is left out', () => {
    const message = (...args: unknown[]): string => refused(() => nm('STATE_EQUALIZATION', 1000, ...args)).message;
    expect(message(2017)).toContain('75 % of them is credited in FY17');
    expect(message(2022)).toContain('the sources do not say whether FY22 credited them');
    expect(message(2024, undefined, undefined, undefined, 10, 10, 0.5)).toContain(
      'Give each of them, 0 where there is none',
    );
    expect(nm('STATE_EQUALIZATION', 1000, 2017, 0)).toEqual([[1000]]);
    // A blank cell that is given is 0; so is what is left out beside another.
    expect(nm('STATE_EQUALIZATION', 1000, 2017, '', '', '')).toEqual([[1000]]);
    expect(nm('STATE_EQUALIZATION', 1000, 2017, undefined, 100)).toEqual([[925]]);
    expect(nm('STATE_EQUALIZATION', 1000, 2022, undefined, undefined, undefined, 0, 0, 0)).toEqual([[1000]]);
  });

  test('what was not read of a year is asked for, and taken where it is given', () => {
    expect(refused(() => nm('STATE_EQUALIZATION', 1000, 2022, 100)).message).toContain('FY22');
    expect(nm('STATE_EQUALIZATION', 1000, 2022, 100, 0, 0, 0, 0, 0.75)).toEqual([[925]]);
    expect(refused(() => nm('STATE_EQUALIZATION', 1000, 2017, 0, 0, 0, 100)).message).toContain('FY24 and later');
  });
});
