import { isAtLeast, isAtMost } from '../cell-number';
import type { Decimal } from '../decimal';
import type { Law } from '../law';

/** Students in attendance on the prescribed date × the cost differential factor (6.30.12.14 A NMAC) × unit value. */
export function k5PlusFunding(mem: Decimal, unitValue: Decimal, factor: Decimal): Decimal {
  return mem.times(factor).times(unitValue);
}

/** What a school commits to for K-5 Plus program units (6.30.12.9 A NMAC). */
export interface K5PlusCommitments {
  /** Additional instructional days before the regular school year. */
  readonly extraDays: Decimal;
  /** Students stay with their teacher and cohort in the following year. */
  readonly sameTeacher: boolean;
  /** Teachers are trained in how young children learn to read. */
  readonly teacherTraining: boolean;
  readonly schoolWide: boolean;
  /** Teachers for whom the school cannot keep the second commitment and pays salary and training (6.30.12.9 B). */
  readonly teachersExcepted: Decimal;
}

/** Whether the second commitment stands: students keep their teacher, but for two teachers at most. */
export function keepsTeachers({ sameTeacher, teachersExcepted }: K5PlusCommitments, law: Law): boolean {
  return (
    isAtMost(teachersExcepted, law.value('k5-plus-teachers-excepted')) && (sameTeacher || !teachersExcepted.isZero())
  );
}

/**
 * Whether a school is eligible: all four commitments. In place of the second one a school may except teachers, no more
 * than two; the other commitments stand.
 */
export function k5PlusEligible(school: K5PlusCommitments, law: Law): boolean {
  const { extraDays, teacherTraining, schoolWide } = school;
  return (
    isAtLeast(extraDays, law.value('k5-plus-extra-days')) && keepsTeachers(school, law) && teacherTraining && schoolWide
  );
}

/** The five ways to be a high-priority school (6.30.12.7 D NMAC). */
export interface K5PlusPriority {
  /** Share of students eligible for free or reduced-fee lunch. */
  readonly frlRate: Decimal;
  readonly lowPerforming: boolean;
  /** Took part in K-3 Plus or K-5 Plus in the most recent school year. */
  readonly priorParticipant: boolean;
  readonly comprehensiveSupport: boolean;
  readonly targetedSupport: boolean;
}

/** Whether a school goes first when applications are reviewed: any one of the five is enough. */
export function k5PlusPriority(school: K5PlusPriority, law: Law): boolean {
  return (
    isAtLeast(school.frlRate, law.value('k5-plus-priority-frl')) ||
    school.lowPerforming ||
    school.priorParticipant ||
    school.comprehensiveSupport ||
    school.targetedSupport
  );
}
