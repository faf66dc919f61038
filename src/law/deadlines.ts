import type { Citation } from './citation';

/** A number of calendar days or years after the date that starts the clock, or the next such day of the year. */
export type DeadlineRule =
  { readonly days: number } | { readonly years: number } | { readonly month: number; readonly day: number };

export interface Deadline {
  readonly title: string;
  /** What the date given is: the event that starts the clock. */
  readonly from: string;
  readonly rule: DeadlineRule;
  readonly citation: Citation;
}

const NEXT = 'any date: the first such day on or after it';

/** Every deadline that the sources state, by the event's name as a user types it. */
export const DEADLINES = {
  evaluation: {
    title: 'Initial evaluation completed',
    from: 'parental consent received',
    rule: { days: 60 },
    citation: { law: '34 CFR 300.301(c)(1)', source: 'S4, Indicator 11' },
  },
  complaint: {
    title: 'State complaint investigated and resolved',
    from: 'complaint received by the department',
    rule: { days: 60 },
    citation: {
      law: '34 CFR 300.152(a); 6.31.2.13 H NMAC',
      source: 'S4, "Extension of the 60-day timeline"',
      note: 'Extended only for mediation that the parties agree to, or in exceptional circumstances.',
    },
  },
  'resolution session': {
    title: 'Resolution session convened',
    from: 'notice of the due process complaint received',
    rule: { days: 15 },
    citation: { law: '34 CFR 300.510(a)', source: 'S4, Appendix C' },
  },
  'expedited resolution session': {
    title: 'Resolution session convened, expedited hearing request',
    from: 'notice of the due process complaint received',
    rule: { days: 7 },
    citation: { law: '34 CFR 300.532(c)(3)(i)', source: 'S4, Appendix C' },
  },
  'resolution period': {
    title: 'End of the resolution period',
    from: 'due process complaint received',
    rule: { days: 30 },
    citation: { law: '34 CFR 300.510(b)', source: 'S4, Appendix C' },
  },
  'expedited resolution period': {
    title: 'End of the resolution period, expedited hearing request',
    from: 'hearing request received',
    rule: { days: 15 },
    citation: { law: '34 CFR 300.532(c)(3)(ii)', source: 'S4, Appendix C' },
  },
  hearing: {
    title: 'Due process hearing decided',
    from: 'end of the resolution period, or the day after both parties waive it or agree that no agreement is possible',
    rule: { days: 45 },
    citation: { law: '34 CFR 300.515(a)', source: 'S4, Appendix C' },
  },
  'mediation copy': {
    title: 'Copy of the mediation agreement sent to each party',
    from: 'meeting at which the agreement was concluded',
    rule: { days: 7 },
    citation: { law: '34 CFR 300.506(b); 6.31.2.13 NMAC', source: 'S4, mediation, item 4' },
  },
  'finding notice': {
    title: 'Finding of noncompliance notified',
    from: 'noncompliance identified',
    rule: { days: 90 },
    citation: { law: 'OSEP Memo 09-02', source: 'S4, "Notification of findings of noncompliance"' },
  },
  correction: {
    title: 'Noncompliance corrected',
    from: 'noncompliance identified by the state',
    rule: { years: 1 },
    citation: {
      law: '34 CFR 300.600(e)',
      source: 'S4, "Correction of findings of noncompliance"',
      note: 'As soon as possible, and in no case later than one year after identification.',
    },
  },
  'stars correction': {
    title: 'Flagged STARS data corrected and resubmitted',
    from: 'LEA notified of the flag',
    rule: { days: 10 },
    citation: {
      law: 'Department procedure',
      source: 'S4, data validation of STARS submissions',
      note: 'The manual says ten days without saying which kind: they are counted as calendar days.',
    },
  },
  'budget adjustment': {
    title: 'Budget adjustment request approved or disapproved',
    from: 'request submitted',
    rule: { days: 30 },
    citation: { law: 'Department policy', source: 'S4, budget adjustment requests in OBMS' },
  },
  reimbursement: {
    title: 'Request for reimbursement processed',
    from: 'request submitted',
    rule: { days: 30 },
    citation: { law: 'Department policy', source: 'S4, "Requests for Reimbursements"' },
  },
  'initial allocation': {
    title: 'Not less than 90 percent of estimated instructional material entitlements allocated',
    from: NEXT,
    rule: { month: 4, day: 1 },
    citation: { law: '22-15-9 A NMSA 1978', source: 'S3, Table 2' },
  },
  'final allocation': {
    title: 'Instructional material entitlements recomputed and the balance allocated',
    from: NEXT,
    rule: { month: 1, day: 15 },
    citation: { law: '22-15-9 B NMSA 1978', source: 'S3, Table 2', note: 'PSAB 9 lists January 31; the law prevails.' },
  },
  requisitions: {
    title: 'Instructional material requisitions for the next school year submitted',
    from: NEXT,
    rule: { month: 3, day: 31 },
    citation: { law: '6.75.2.9 B and 6.75.2.10 F NMAC', source: 'S3, Attachment 2' },
  },
  'delivery of early orders': {
    title: 'Earliest date on which delivery of orders received by March 31 can be due',
    from: NEXT,
    rule: { month: 7, day: 1 },
    citation: { law: '6.75.2.9 B(1) NMAC', source: 'S3, Attachment 2', note: 'See NM.DELIVERY_DUE.' },
  },
  'delivery of later orders': {
    title: 'Earliest date on which delivery of orders received after March 31 can be due',
    from: NEXT,
    rule: { month: 8, day: 1 },
    citation: { law: '6.75.2.9 B(2) NMAC', source: 'S3, Attachment 2', note: 'See NM.DELIVERY_DUE.' },
  },
  adoption: {
    title: 'Adoption of instructional materials authorized by the secretary',
    from: NEXT,
    rule: { month: 8, day: 1 },
    citation: { law: '6.75.2.8 P NMAC', source: 'S3, Attachment 2' },
  },
  'non-public application': {
    title: 'Non-public school’s application for instructional material',
    from: NEXT,
    rule: { month: 4, day: 1 },
    citation: { law: '6.75.2.10 B NMAC', source: 'S3, Table 2 and Attachment 2' },
  },
  'non-public reports': {
    title: 'Non-public school’s instructional material budget and inventory reports',
    from: NEXT,
    rule: { month: 8, day: 1 },
    citation: { law: '6.75.2.10 C(3) and (4) NMAC', source: 'S3, Attachment 2' },
  },
  'non-public activity': {
    title: 'Non-public school shows budget activity, or its participation is suspended',
    from: NEXT,
    rule: { month: 11, day: 15 },
    citation: { law: '6.75.2.10 C(6) NMAC', source: 'S3, Attachment 2' },
  },
  'k-5 plus application': {
    title: 'District or charter school reports and estimates K-5 Plus participation for a new program',
    from: NEXT,
    rule: { month: 10, day: 15 },
    citation: { law: '6.30.12.13 B NMAC', source: 'S1' },
  },
  'k-5 plus notice': {
    title: 'Department notifies the legislature of K-5 Plus participation',
    from: NEXT,
    rule: { month: 11, day: 15 },
    citation: { law: '6.30.12.13 C NMAC', source: 'S1' },
  },
  'ceis report': {
    title: 'LEA’s final progress report on voluntary coordinated early intervening services',
    from: NEXT,
    rule: { month: 6, day: 15 },
    citation: { law: '34 CFR 300.226(d)', source: 'S4, voluntary CEIS' },
  },
} as const satisfies Readonly<Record<string, Deadline>>;

export type DeadlineEvent = keyof typeof DEADLINES;

/** The reporting dates on which membership is counted: the second Wednesday of a month of the school year. */
export const COUNT_DATES = {
  40: { title: '40th day', month: 10 },
  80: { title: '80th day', month: 12 },
  120: { title: '120th day', month: 2 },
} as const;

export const COUNT_DATES_CITATION: Citation = {
  law: 'STARS reporting dates of the Public Education Department',
  source: 'S4, Indicator 11 and "Annual Child Count": the second Wednesday of October, December and February',
  note: 'As the manual of January 2016 states them; check the STARS calendar of the year for exceptions.',
};
