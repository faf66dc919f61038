/**
 * A number of days, months or years after the date given, or before it where negative: calendar days unless they are
 * working days (without the state's holidays) or business days (34 CFR 300.11(b)). Or the next such day of the year, of
 * years that begin `afterYears` later; or the nth of a weekday in a month, Sunday being 0.
 */
export type DeadlineRule =
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly businessDays: number }
  | { readonly months: number }
  | { readonly years: number }
  | { readonly month: number; readonly day: number; readonly afterYears?: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** When each deadline of the sources falls, by the event's name as a user types it; DEADLINES says what each is. */
export const DEADLINE_RULES = {
  evaluation: { days: 60 },
  complaint: { days: 60 },
  'resolution session': { days: 15 },
  'expedited resolution session': { days: 7 },
  'resolution period': { days: 30 },
  'expedited resolution period': { days: 15 },
  hearing: { days: 45 },
  'mediation copy': { days: 7 },
  'finding notice': { days: 90 },
  correction: { years: 1 },
  'stars correction': { days: 10 },
  'budget adjustment': { days: 30 },
  reimbursement: { days: 30 },
  'initial allocation': { month: 4, day: 1 },
  'final allocation': { month: 1, day: 15 },
  requisitions: { month: 3, day: 31 },
  'delivery of early orders': { month: 7, day: 1 },
  'delivery of later orders': { month: 8, day: 1 },
  adoption: { month: 8, day: 1 },
  'non-public application': { month: 4, day: 1 },
  'non-public reports': { month: 8, day: 1 },
  'non-public activity': { month: 11, day: 15 },
  'k-5 plus application': { month: 10, day: 15 },
  'k-5 plus notice': { month: 11, day: 15 },
  'ceis report': { month: 6, day: 15 },
  'public report': { days: 120 },
  'mediation follow-up': { days: 60 },
  'resolution follow-up': { days: 7 },
  'resolution agreement void': { businessDays: 3 },
  'requirements response': { days: 30 },
  'suspension decision': { days: 5 },
  'complaint filing': { years: 1 },
  'complaint look-back': { years: -1 },
  'due process filing': { years: 2 },
  'due process look-back': { years: -2 },
  'charter notice': { days: -120 },
  'charter allocation': { months: 5 },
  'budget adjustment bureau': { days: 15 },
  'private school funds': { months: 24 },
  'state funds posting': { days: 60 },
  'public comment': { days: 30 },
  'estimated effort': { month: 3, day: 31 },
  'final effort': { month: 12, day: 31 },
  'end of year data': { month: 6, day: 30 },
  'review institute': { month: 6, weekday: 0, nth: 1 },
  'score challenge': { workingDays: 10 },
  'review samples': { days: 30 },
  'pilot programs end': { months: -18 },
  'adoption cycle': { years: 6 },
  'non-public renewal': { month: 4, day: 1, afterYears: 1 },
} as const satisfies Readonly<Record<string, DeadlineRule>>;

export type DeadlineEvent = keyof typeof DEADLINE_RULES;
