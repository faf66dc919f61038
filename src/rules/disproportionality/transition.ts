import { type Decimal, sum } from '../decimal';
import { impossible, notDeterminable } from '../rule-error';

/** Children referred by Part C before the age of three (indicator 12). */
export interface PartCReferrals {
  readonly referred: Decimal;
  /** Found not eligible for Part B, determined before their third birthdays. */
  readonly notEligible: Decimal;
  /** With an IEP developed and implemented by their third birthdays. */
  readonly iepByThree: Decimal;
  /** Whose parents failed to produce them or refused consent, and other exceptions of 34 CFR 300.301(d). */
  readonly excepted: Decimal;
  /** Referred less than 90 days before their third birthdays. */
  readonly lateReferred: Decimal;
}

/** The children that should have an IEP by their third birthdays: those referred, without those the indicator leaves out. */
export function dueByThree({ referred, notEligible, excepted, lateReferred }: PartCReferrals): Decimal {
  return referred.minus(notEligible).minus(excepted).minus(lateReferred);
}

/** @throws #VALUE! where more are left out than referred, or more have an IEP than are left; #N/A where none is left */
export function transitionRate(given: PartCReferrals): Decimal {
  const due = dueByThree(given);
  if (due.lt(0) || given.iepByThree.gt(due)) {
    throw impossible(
      `Of ${given.referred.toString()} referred, ${due.toString()} are left that should have an IEP, and ${given.iepByThree.toString()} are given as having one. Check the counts.`,
    );
  }
  if (due.isZero()) throw notDeterminable('No child is left that should have an IEP by three: there is no rate.');
  return given.iepByThree.div(due);
}

/** Youth who had IEPs when they left school, by what they did within one year, each counted once, in the highest group. */
export interface PostSchoolCounts {
  readonly higherEducation: Decimal;
  readonly competitivelyEmployed: Decimal;
  readonly otherEducation: Decimal;
  readonly otherEmployment: Decimal;
  readonly notEngaged: Decimal;
}

/** Indicator 14: measures A, B and C, each the share of all respondents. */
export function postSchoolOutcomes(given: PostSchoolCounts): readonly [Decimal, Decimal, Decimal] {
  const { higherEducation, competitivelyEmployed, otherEducation, otherEmployment } = given;
  const all = respondents(given);
  if (all.isZero()) throw notDeterminable('Nobody responded: there are no outcomes.');
  const b = higherEducation.plus(competitivelyEmployed);
  return [higherEducation.div(all), b.div(all), b.plus(otherEducation).plus(otherEmployment).div(all)];
}

export function respondents(given: PostSchoolCounts): Decimal {
  return sum(Object.values(given) as Decimal[]);
}
