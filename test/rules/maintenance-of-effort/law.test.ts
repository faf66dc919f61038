import { DEPARTURE_REASONS } from '../../../src/law/departure-reasons';
import { S4_DISCREPANCIES } from '../../../src/law/discrepancies/s4';
import * as codes from '../../../src/law/effort-codes';
import { IDEA_FISCAL_PARAMETERS } from '../../../src/law/parameters/idea-fiscal';
import { MAINTENANCE_OF_EFFORT_PARAMETERS } from '../../../src/law/parameters/maintenance-of-effort';
import { SPECIAL_EDUCATION_PARAMETERS } from '../../../src/law/parameters/special-education';

const tables = { ...IDEA_FISCAL_PARAMETERS, ...MAINTENANCE_OF_EFFORT_PARAMETERS, ...SPECIAL_EDUCATION_PARAMETERS };

test.each(Object.entries(tables))('%s is dated, in order, decimal and cited', (name, { values }) => {
  expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  expect(values.length).toBeGreaterThan(0);
  values.forEach((entry, index) => {
    expect(entry.value).toMatch(/^\d+(\.\d+)?$/);
    expect(entry.citation).toMatch(/NMSA|CFR|S\d|[Dd]epartment|Announced/);
    if (index > 0) expect(entry.from).toBeGreaterThan(values[index - 1].until ?? Infinity);
  });
});

test('the lists of codes are those of S4', () => {
  expect(Object.keys(codes.EFFORT_FUNDS.codes)).toEqual(['11000', '13000']);
  expect(Object.keys(codes.CONTRACTED_SERVICE_OBJECTS.codes)).toEqual(
    Array.from({ length: 9 }, (_, index) => String(53211 + index)),
  );
  expect(Object.keys(codes.PAY_OBJECTS.codes)).toEqual(['51100', '51200', '51300']);
  expect(Object.keys(codes.EFFORT_JOB_CLASSES.codes)).toEqual([
    ...Array.from({ length: 9 }, (_, index) => String(1311 + index)),
    '1412',
    '1712',
  ]);
  expect(Object.keys(codes.HIGH_COST_FUNDS.codes)).toEqual(['24120']);
});

test('every departure reason is cited', () => {
  for (const { citation } of DEPARTURE_REASONS) expect(citation).toMatch(/CFR|S4/);
});

test('discrepancies have ids of their own', () => {
  expect(new Set(S4_DISCREPANCIES.map(({ id }) => id)).size).toBe(S4_DISCREPANCIES.length);
  for (const { id, place, functions } of S4_DISCREPANCIES) {
    expect(id).toMatch(/^s4-[a-z0-9-]+$/);
    expect(place).toMatch(/^S4, /);
    expect(functions.length).toBeGreaterThan(0);
  }
});
