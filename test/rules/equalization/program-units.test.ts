import { LAW_OF_SOURCE, lawOf } from '../../../src/rules/law';
import fc from 'fast-check';
import { DISPROPORTIONALITY_PARAMETERS } from '../../../src/law/parameters/disproportionality';
import { EQUALIZATION_PARAMETERS } from '../../../src/law/parameters/equalization';
import { K5_PLUS_PARAMETERS } from '../../../src/law/parameters/k5-plus';
import { S2_DISCREPANCIES } from '../../../src/law/discrepancies/s2';
import { findFunction } from '../../../src/functions/registry';
import { Decimal } from '../../../src/rules/decimal';
import { gradeParameter, parseGrade } from '../../../src/rules/equalization/grade';
import { gradeUnits } from '../../../src/rules/equalization/program-units';
import { schoolSizeUnits } from '../../../src/rules/equalization/size-adjustment';

describe('grades', () => {
  test('each of the thirteen grades has a factor in FY17 and from FY26 on', () => {
    for (let grade = 0; grade <= 12; grade++) {
      for (const year of [2017, 2026, 2030]) expect(gradeUnits(grade, new Decimal(1), lawOf(year)).gte(1)).toBe(true);
    }
  });

  test('what is written in any of the ways is the same grade', () => {
    for (let grade = 1; grade <= 12; grade++) {
      for (const text of [
        `${grade}`,
        `Grade ${grade}`,
        `${grade}th`,
        ` ${grade} grade`,
        String(grade).padStart(2, '0'),
      ]) {
        expect(parseGrade(text)).toBe(grade);
        expect(gradeParameter(grade)).toBe(gradeParameter(parseGrade(text) as number));
      }
    }
  });

  test('any text is a grade or none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const grade = parseGrade(text);
        return grade === undefined || (Number.isInteger(grade) && grade >= 0 && grade <= 12);
      }),
    );
  });
});

describe('size adjustment', () => {
  test('senior high units are the larger of the two formulas at every whole membership', () => {
    for (let mem = 0; mem < 400; mem++) {
      const first = ((200 - mem) / 200) * 2 * mem;
      const second = ((400 - mem) / 400) * 1.6 * mem;
      expect(schoolSizeUnits(new Decimal(mem), 'senior high', LAW_OF_SOURCE.funding).toNumber()).toBeCloseTo(
        Math.max(first, second),
        9,
      );
    }
  });
});

describe('dated values', () => {
  const tables = { ...DISPROPORTIONALITY_PARAMETERS, ...EQUALIZATION_PARAMETERS, ...K5_PLUS_PARAMETERS };

  test.each(Object.entries(tables))('%s: not negative and cited', (key, { values, title, unit }) => {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(title && unit).toBeTruthy();
    values.forEach(({ value, citation }) => {
      expect(new Decimal(value).gte(0)).toBe(true);
      expect(citation).toMatch(/NMSA|NMAC|CFR|S[0-4]|Department/);
    });
  });
});

test('every discrepancy of S2 touches functions that exist', () => {
  for (const { functions } of S2_DISCREPANCIES) {
    for (const name of functions) expect(findFunction(name)?.name).toBe(name);
  }
  expect(new Set(S2_DISCREPANCIES.map(({ id }) => id)).size).toBe(S2_DISCREPANCIES.length);
});
