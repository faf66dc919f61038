import type { Citation } from './citation';
import { DEADLINE_RULES, type DeadlineEvent, type DeadlineRule } from './deadline-rules';

/** What a deadline is and where it comes from: apart from its rule, so that the functions' bundle carries no prose. */
interface DeadlineText {
  readonly title: string;
  /** What the date given is: the event that starts the clock. */
  readonly from: string;
  readonly citation: Citation;
}

export interface Deadline extends DeadlineText {
  readonly rule: DeadlineRule;
}

const NEXT = 'any date: the first such day on or after it';

const TEXTS: Readonly<Record<DeadlineEvent, DeadlineText>> = {
  evaluation: {
    title: 'Initial evaluation completed',
    from: 'parental consent received',
    citation: { law: '34 CFR 300.301(c)(1)', source: 'S4, Indicator 11' },
  },
  complaint: {
    title: 'State complaint investigated and resolved',
    from: 'complaint received by the department',
    citation: {
      law: '34 CFR 300.152(a); 6.31.2.13 H NMAC',
      source: 'S4, "Extension of the 60-day timeline"',
      note: 'Extended only for mediation that the parties agree to, or in exceptional circumstances.',
    },
  },
  'resolution session': {
    title: 'Resolution session convened',
    from: 'notice of the due process complaint received',
    citation: { law: '34 CFR 300.510(a)', source: 'S4, Appendix C' },
  },
  'expedited resolution session': {
    title: 'Resolution session convened, expedited hearing request',
    from: 'notice of the due process complaint received',
    citation: { law: '34 CFR 300.532(c)(3)(i)', source: 'S4, Appendix C' },
  },
  'resolution period': {
    title: 'End of the resolution period',
    from: 'due process complaint received',
    citation: { law: '34 CFR 300.510(b)', source: 'S4, Appendix C' },
  },
  'expedited resolution period': {
    title: 'End of the resolution period, expedited hearing request',
    from: 'hearing request received',
    citation: { law: '34 CFR 300.532(c)(3)(ii)', source: 'S4, Appendix C' },
  },
  hearing: {
    title: 'Due process hearing decided',
    from: 'end of the resolution period, or the day after both parties waive it or agree that no agreement is possible',
    citation: { law: '34 CFR 300.515(a)', source: 'S4, Appendix C' },
  },
  'mediation copy': {
    title: 'Copy of the mediation agreement sent to each party',
    from: 'meeting at which the agreement was concluded',
    citation: { law: '34 CFR 300.506(b); 6.31.2.13 NMAC', source: 'S4, mediation, item 4' },
  },
  'finding notice': {
    title: 'Finding of noncompliance notified',
    from: 'noncompliance identified',
    citation: { law: 'OSEP Memo 09-02', source: 'S4, "Notification of findings of noncompliance"' },
  },
  correction: {
    title: 'Noncompliance corrected',
    from: 'noncompliance identified by the state',
    citation: {
      law: '34 CFR 300.600(e)',
      source: 'S4, "Correction of findings of noncompliance"',
      note: 'As soon as possible, and in no case later than one year after identification.',
    },
  },
  'stars correction': {
    title: 'Flagged STARS data corrected and resubmitted',
    from: 'LEA notified of the flag',
    citation: {
      law: 'Department procedure',
      source: 'S4, data validation of STARS submissions',
      note: 'The manual says ten days without saying which kind: they are counted as calendar days.',
    },
  },
  'budget adjustment': {
    title: 'Budget adjustment request approved or disapproved',
    from: 'request submitted',
    citation: { law: 'Department policy', source: 'S4, budget adjustment requests in OBMS' },
  },
  reimbursement: {
    title: 'Request for reimbursement processed',
    from: 'request submitted',
    citation: { law: 'Department policy', source: 'S4, "Requests for Reimbursements"' },
  },
  'initial allocation': {
    title: 'Not less than 90 percent of estimated instructional material entitlements allocated',
    from: NEXT,
    citation: { law: '22-15-9 A NMSA 1978', source: 'S3, Table 2' },
  },
  'final allocation': {
    title: 'Instructional material entitlements recomputed and the balance allocated',
    from: NEXT,
    citation: { law: '22-15-9 B NMSA 1978', source: 'S3, Table 2', note: 'PSAB 9 lists January 31; the law prevails.' },
  },
  requisitions: {
    title: 'Instructional material requisitions for the next school year submitted',
    from: NEXT,
    citation: { law: '6.75.2.9 B and 6.75.2.10 F NMAC', source: 'S3, Attachment 2' },
  },
  'delivery of early orders': {
    title: 'Earliest date on which delivery of orders received by March 31 can be due',
    from: NEXT,
    citation: { law: '6.75.2.9 B(1) NMAC', source: 'S3, Attachment 2', note: 'See NM.DELIVERY_DUE.' },
  },
  'delivery of later orders': {
    title: 'Earliest date on which delivery of orders received after March 31 can be due',
    from: NEXT,
    citation: { law: '6.75.2.9 B(2) NMAC', source: 'S3, Attachment 2', note: 'See NM.DELIVERY_DUE.' },
  },
  adoption: {
    title: 'Adoption of instructional materials authorized by the secretary',
    from: NEXT,
    citation: { law: '6.75.2.8 P NMAC', source: 'S3, Attachment 2' },
  },
  'non-public application': {
    title: 'Non-public school’s application for instructional material',
    from: NEXT,
    citation: { law: '6.75.2.10 B NMAC', source: 'S3, Table 2 and Attachment 2' },
  },
  'non-public reports': {
    title: 'Non-public school’s instructional material budget and inventory reports',
    from: NEXT,
    citation: { law: '6.75.2.10 C(3) and (4) NMAC', source: 'S3, Attachment 2' },
  },
  'non-public activity': {
    title: 'Non-public school shows budget activity, or its participation is suspended',
    from: NEXT,
    citation: { law: '6.75.2.10 C(6) NMAC', source: 'S3, Attachment 2' },
  },
  'k-5 plus application': {
    title: 'District or charter school reports and estimates K-5 Plus participation for a new program',
    from: NEXT,
    citation: { law: '6.30.12.13 B NMAC', source: 'S1' },
  },
  'k-5 plus notice': {
    title: 'Department notifies the legislature of K-5 Plus participation',
    from: NEXT,
    citation: { law: '6.30.12.13 C NMAC', source: 'S1' },
  },
  'ceis report': {
    title: 'LEA’s final progress report on voluntary coordinated early intervening services',
    from: NEXT,
    citation: { law: '34 CFR 300.226(d)', source: 'S4, voluntary CEIS' },
  },
  'public report': {
    title: 'Performance of each LEA on the state’s targets published',
    from: 'annual performance report submitted',
    citation: {
      law: '34 CFR 300.602(b)(1)(i)(A)',
      source: 'S4, public reporting',
      note: 'As soon as practicable, but no later.',
    },
  },
  'mediation follow-up': {
    title: 'Follow-up form on a mediation agreement sent to both parties',
    from: 'mediation session',
    citation: { law: 'Department procedure', source: 'S4, mediation, and Appendix B' },
  },
  'resolution follow-up': {
    title: 'Follow-up whether the resolution session was held or scheduled',
    from: 'due process hearing request filed',
    citation: { law: 'Department procedure', source: 'S4, "Resolution Sessions", and Appendix C' },
  },
  'resolution agreement void': {
    title: 'Last day on which a party may void a resolution agreement',
    from: 'agreement executed',
    citation: { law: '34 CFR 300.510(e) and 300.11(b)', source: 'S4, Appendix C' },
  },
  'requirements response': {
    title: 'Requirements met, or plans to meet them submitted, after a notice of failure',
    from: 'notice of failure to meet requirements received',
    citation: { law: '22-2-14 B NMSA 1978', source: 'S4, sanctions' },
  },
  'suspension decision': {
    title: 'Alternative order of suspension made permanent, modified or withdrawn',
    from: 'hearing on the order',
    citation: { law: '22-2-14 D NMSA 1978', source: 'S4, sanctions' },
  },
  'complaint filing': {
    title: 'Last day on which a state complaint about a violation can be received',
    from: 'day of the alleged violation',
    citation: { law: '34 CFR 300.153(c)', source: 'S4, state complaints' },
  },
  'complaint look-back': {
    title: 'Earliest day of a violation that a state complaint may allege',
    from: 'complaint received by the department',
    citation: { law: '34 CFR 300.153(c)', source: 'S4, state complaints' },
  },
  'due process filing': {
    title: 'Last day on which a due process hearing can be requested',
    from: 'day on which the parent or agency knew or should have known of the action',
    citation: { law: '34 CFR 300.507(a)(2) and 300.511(e)', source: 'S4, due process hearings' },
  },
  'due process look-back': {
    title: 'Earliest day of a violation that a due process complaint may allege',
    from: 'day on which the parent or agency knew or should have known of the action',
    citation: { law: '34 CFR 300.507(a)(2)', source: 'S4, due process hearings' },
  },
  'charter notice': {
    title: 'Charter school’s written notice to the department',
    from: 'day on which the school is scheduled to open or significantly expand',
    citation: {
      law: '34 CFR 76.788(a)',
      source: 'S4, "Creation of New LEAs or Significantly Expanding Charter School Enrollment"',
    },
  },
  'charter allocation': {
    title: 'Funds allocated to a charter school LEA that opens or expands by November 1',
    from: 'day on which the school opens or significantly expands',
    citation: {
      law: '34 CFR 76.793(a)',
      source: 'S4, "Creation of New LEAs or Significantly Expanding Charter School Enrollment"',
    },
  },
  'budget adjustment bureau': {
    title: 'Budget adjustment request through the Special Education Bureau, half of its 30 days',
    from: 'request submitted',
    citation: { law: 'Department policy', source: 'S4, budget adjustment requests in OBMS' },
  },
  'private school funds': {
    title: 'Unused funds of parentally placed children (24115) may be transferred to 24106',
    from: 'first day of the period of the funds',
    citation: { law: '34 CFR 300.133', source: 'S4, private school proportionate share' },
  },
  'state funds posting': {
    title: 'End of the posting of proposed Other State Level Activity funds',
    from: 'proposed funds posted',
    citation: { law: '34 CFR 300.704(b) and 300.814', source: 'S4, "Other State Level Activity Funds"' },
  },
  'public comment': {
    title: 'End of the public comment on Other State Level Activity funds',
    from: 'comment opened',
    citation: { law: '34 CFR 300.704(b) and 300.814', source: 'S4, "Other State Level Activity Funds"' },
  },
  'estimated effort': {
    title: 'Budgeted maintenance of effort extracted and sent to each LEA',
    from: NEXT,
    citation: {
      law: 'Department procedure',
      source: 'S4, "Estimated MOE"',
      note: 'Before the end of the third fiscal quarter.',
    },
  },
  'final effort': {
    title: 'Final maintenance of effort of the prior year extracted and sent to each LEA',
    from: NEXT,
    citation: {
      law: 'Department procedure',
      source: 'S4, "Final MOE"',
      note: 'Before the end of the second fiscal quarter.',
    },
  },
  'end of year data': {
    title: 'End-of-year STARS data submitted',
    from: NEXT,
    citation: {
      law: 'STARS reporting dates of the Public Education Department',
      source: 'S4, notification of significant disproportionality',
    },
  },
  'review institute': {
    title: 'Instructional material summer review institute begins: the first full week of June',
    from: NEXT,
    citation: {
      law: '22-15-8 NMSA 1978; 6.75.2.7 BB and 6.75.2.8 F NMAC',
      source: 'S3, Attachment 2',
      note: 'A week is counted from Sunday, as the first institute was: June 5–10, 2005.',
    },
  },
  'score challenge': {
    title: 'Publisher’s challenge to a review score filed',
    from: 'price agreement received from the department',
    citation: { law: '6.75.2.11 J NMAC', source: 'S3, Attachment 2' },
  },
  'review samples': {
    title: 'Samples of core materials provided to the regional review centers',
    from: 'publisher’s agreement finalized',
    citation: { law: '6.75.2.11 F NMAC', source: 'S3, Attachment 2' },
  },
  'pilot programs end': {
    title: 'First day on which publishers may conduct no pilot program with free materials',
    from: 'official date of adoption, August 1 of the cycle',
    citation: { law: '6.75.2.11 I NMAC', source: 'S3, Attachment 2' },
  },
  'adoption cycle': {
    title: 'End of a six-year adoption cycle',
    from: 'first day of the cycle',
    citation: { law: '6.75.2.7 B and 6.75.2.8 B NMAC', source: 'S3, Table 1 and Attachment 2' },
  },
  'non-public renewal': {
    title: 'Non-public school’s application to renew its participation for two more years',
    from: 'first day of the two years of participation',
    citation: { law: '6.75.2.10 B(2) NMAC', source: 'S3, Attachment 2' },
  },
};

/** Every deadline that the sources state, by the event's name. */
export const DEADLINES: Readonly<Record<DeadlineEvent, Deadline>> = Object.fromEntries(
  Object.entries(TEXTS).map(([event, text]) => [event, { ...text, rule: DEADLINE_RULES[event as DeadlineEvent] }]),
) as Record<DeadlineEvent, Deadline>;
