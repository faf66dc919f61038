import type { ParameterName } from '../../law/parameters';
import {
  type AcademicClass,
  type Experience,
  EXPERIENCE_NAMES,
  LICENSURE_FACTORS,
  type LicensureLevel,
} from '../../law/program-cost/staff-tables';
import { Decimal, sum } from '../decimal';
import type { Law } from '../law';
import { impossible, notDeterminable } from '../rule-error';

/** Staff of one cell of the table. */
export interface StaffCount<Row> {
  readonly row: Row;
  readonly experience: Experience;
  readonly fte: Decimal;
}

/** The band of a number of years; a year begun and not ended is no year of experience. */
export function experienceOf(years: Decimal): Experience {
  const whole = years.floor().toNumber();
  if (whole <= 2) return '0-2';
  if (whole <= 5) return '3-5';
  if (whole <= 8) return '6-8';
  return whole <= 15 ? '9-15' : 'over-15';
}

function average<Row>(staff: readonly StaffCount<Row>[], factorOf: (each: StaffCount<Row>) => Decimal): Decimal {
  const counted = staff.filter(({ fte }) => !fte.isZero());
  const all = sum(counted.map(({ fte }) => fte));
  if (all.isZero()) throw impossible('No staff is given: give the full-time equivalents of the October payroll.');
  return sum(counted.map((each) => each.fte.times(factorOf(each)))).div(all);
}

export function trainingFactor({ row, experience }: StaffCount<AcademicClass>, law: Law): Decimal {
  return law.value(`te-factor-${row}-${experience}`);
}

/**
 * Instructional staff training and experience index: the factor of each full-time equivalent, averaged (22-8-24 B and C
 * NMSA 1978). Whether the statute has a least index could not be read: none is applied.
 */
export function trainingIndex(staff: readonly StaffCount<AcademicClass>[], law: Law): Decimal {
  return average(staff, (each) => trainingFactor(each, law));
}

function isLicensureFactor(name: string): name is keyof typeof LICENSURE_FACTORS & ParameterName {
  return Object.hasOwn(LICENSURE_FACTORS, name);
}

/** @throws #N/A where the table has no factor, as for a level 1 teacher of nine years */
export function licensureFactor({ row, experience }: StaffCount<LicensureLevel>, law: Law): Decimal {
  const name = `licensure-factor-${row}-${experience}`;
  if (isLicensureFactor(name)) return law.value(name);
  throw notDeterminable(
    `22-8-49 NMSA 1978 gives no factor for level ${row} with ${EXPERIENCE_NAMES[experience]} of experience: check the level and the years.`,
  );
}

/** The average of the licensure-experience factors of the teachers, before the least index. */
export function licensureAverage(staff: readonly StaffCount<LicensureLevel>[], law: Law): Decimal {
  return average(staff, (each) => licensureFactor(each, law));
}

/** Teacher cost index: the greater of 1.0 and that average (22-8-49 A NMSA 1978). */
export function teacherCostIndex(staff: readonly StaffCount<LicensureLevel>[], law: Law): Decimal {
  return Decimal.max(law.value('teacher-cost-index-least'), licensureAverage(staff, law));
}

/** Reads an academic class: "BA", "BA+15", "Master's or Bachelor's + 45", "MA+15", "PhD", "Post-master". */
export function parseAcademicClass(text: string): AcademicClass | undefined {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[.’']/g, '');
  const [first] = plain.split(/\bor\b|\//);
  const credits = Number(/\+ ?(\d{1,3})|\bplus (\d{1,3})/.exec(first)?.slice(1).find(Boolean) ?? 0);
  if (/\b(?:post ?-? ?masters?|phd|edd|doctora(?:te|l)|doctor|specialist)\b/.test(first)) return 'post-master';
  if (/\b(?:masters?|ma|ms|med)\b/.test(first)) {
    if (credits >= 45) return 'post-master';
    return credits >= 15 ? 'master-15' : 'master';
  }
  if (!/\b(?:bachelors?|ba|bs|bed|associates?|aa|none|less)\b/.test(first)) return undefined;
  if (credits >= 45) return 'master';
  return credits >= 15 ? 'bachelor-15' : 'bachelor';
}

const ROMAN: readonly string[] = ['i', 'ii', 'iii'];

/** Reads a licensure level: 2, "Level 2", "Level II", "L-2". */
export function parseLicensureLevel(text: string): LicensureLevel | undefined {
  const bare = text
    .toLowerCase()
    .replace(/\b(?:licensure|license|level|teacher|l)\b|[-\s]/g, '')
    .replace(/^l(?=\d)/, '');
  const roman = ROMAN.indexOf(bare) + 1;
  const level = roman > 0 ? String(roman) : bare;
  return level === '1' || level === '2' || level === '3' ? level : undefined;
}
