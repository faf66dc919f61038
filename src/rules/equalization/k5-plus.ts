import { isAtLeast, isAtMost } from '../cell-number';
import type { Decimal } from '../decimal';
import type { Law } from '../law';
import type { SchoolWeek } from '../program-cost/k12-plus';

/** Students in attendance on the prescribed date × the cost differential factor (6.30.12.14 A NMAC) × unit value. */
export function k5PlusFunding(mem: Decimal, unitValue: Decimal, factor: Decimal): Decimal {
  return mem.times(factor).times(unitValue);
}

/** What a school commits to for K-5 Plus program units (6.30.12.9 A NMAC). */
export interface K5PlusCommitments {
  /** Additional instructional days before the regular school year. */
  readonly extraDays: Decimal;
  /** Instructional days of the whole year, which the last text of the law lets count instead. */
  readonly yearDays?: Decimal;
  readonly week: SchoolWeek;
  /** Students stay with their teacher and cohort in the following year. */
  readonly sameTeacher: boolean;
  /** Teachers are trained in how young children learn to read. */
  readonly teacherTraining: boolean;
  readonly schoolWide: boolean;
  /** Teachers for whom the school cannot keep the second commitment and pays salary and training (6.30.12.9 B). */
  readonly teachersExcepted: Decimal;
}

/** The days that a year's law asks for. */
export interface K5PlusDays {
  readonly extra: Decimal;
  /** In place of them, where the law of the year has that. */
  readonly year?: Decimal;
}

/** Additional days or, in the last text of the law, days of the year: the fewer; fewer of both in a four-day week. */
export function k5PlusDays(week: SchoolWeek, law: Law): K5PlusDays {
  if (!law.entry('k5-plus-year-days')) return { extra: law.value('k5-plus-extra-days') };
  return week === 'four-day'
    ? { extra: law.value('k5-plus-four-day-extra-days'), year: law.value('k5-plus-four-day-year-days') }
    : { extra: law.value('k5-plus-extra-days'), year: law.value('k5-plus-year-days') };
}

/** Whether the first commitment stands: one of the two numbers of days is enough. */
export function hasDays({ extraDays, yearDays, week }: K5PlusCommitments, law: Law): boolean {
  const { extra, year } = k5PlusDays(week, law);
  return isAtLeast(extraDays, extra) || (yearDays !== undefined && year !== undefined && isAtLeast(yearDays, year));
}

/** Whether the second commitment stands: students keep their teacher, but for two teachers at most. */
export function keepsTeachers(
  { sameTeacher, teachersExcepted }: Pick<K5PlusCommitments, 'sameTeacher' | 'teachersExcepted'>,
  law: Law,
): boolean {
  return (
    isAtMost(teachersExcepted, law.value('k5-plus-teachers-excepted')) && (sameTeacher || !teachersExcepted.isZero())
  );
}

/**
 * Whether a school is eligible: all four commitments. In place of the second one a school may except teachers, no more
 * than two; the other commitments stand.
 */
export function k5PlusEligible(school: K5PlusCommitments, law: Law): boolean {
  const { teacherTraining, schoolWide } = school;
  return hasDays(school, law) && keepsTeachers(school, law) && teacherTraining && schoolWide;
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
