/**
 * The codes of the Uniform Chart of Accounts whose expenditures are an LEA's level of effort for special education
 * (S4, "Local Education Agency Maintenance of Effort" and Appendix G). A list of codes with what each stands for.
 */
export interface CodeList {
  readonly title: string;
  readonly citation: string;
  /** Code → what the chart of accounts calls it. */
  readonly codes: Readonly<Record<string, string>>;
}

/** Appendix G says "three funds" and names these two; a federal fund may not be counted (34 CFR 300.203(b)(3)). */
export const EFFORT_FUNDS: CodeList = {
  title: 'funds whose expenditures count as effort',
  citation: '34 CFR 300.203(b)(3); S4, Appendix G, "How does SEB calculate the level of effort"',
  codes: { '11000': 'Operational', '13000': 'Pupil Transportation' },
};

/** The Appendix G list leaves 53213 out; the list in the manual's body and Appendix G's own figures have it. */
export const CONTRACTED_SERVICE_OBJECTS: CodeList = {
  title: 'objects of contracted ancillary services that count as effort',
  citation: 'S4, "Local Education Agency Maintenance of Effort" and Appendix G',
  codes: {
    '53211': 'Diagnosticians - Contracted',
    '53212': 'Speech Therapists - Contracted',
    '53213': 'Occupational Therapists - Contracted',
    '53214': 'Physical/Recreational Therapists - Contracted',
    '53215': 'Psychologists/Counselors - Contracted',
    '53216': 'Audiologists - Contracted',
    '53217': 'Interpreters - Contracted',
    '53218': 'Specialists - Contracted',
    '53219': 'Special Ed Assistants (Non-Instructional) - Contracted',
  },
};

export const PAY_OBJECTS: CodeList = {
  title: 'objects of pay that count as effort with the job classes below',
  citation: 'S4, "Local Education Agency Maintenance of Effort" and Appendix G',
  codes: { '51100': 'Salaries Expense', '51200': 'Overtime Expense', '51300': 'Additional Compensation' },
};

export const EFFORT_JOB_CLASSES: CodeList = {
  title: 'job classes whose pay counts as effort',
  citation: 'S4, "Local Education Agency Maintenance of Effort" and Appendix G',
  codes: {
    '1311': 'Diagnosticians',
    '1312': 'Speech Therapists',
    '1313': 'Occupational Therapists',
    '1314': 'Physical/Recreational Therapists',
    '1315': 'Psychologists/Counselors',
    '1316': 'Audiologists',
    '1317': 'Interpreters',
    '1318': 'Specialists',
    '1319': 'Special Ed Assistants (Non-Instructional)',
    '1412': 'Teachers - Special Education',
    '1712': 'Instructional Assistants - Special Education',
  },
};

/**
 * The fund of the high cost grant (Puente para los Niños). Of its expenditures only "the same categories used to
 * calculate MOE" make an exception: the objects and job classes above.
 */
export const HIGH_COST_FUNDS: CodeList = {
  title: 'fund of the high cost grant',
  citation: '34 CFR 300.204(e), 300.704(c); S4, Appendix G, exception 4',
  codes: { '24120': 'IDEA B - High Cost Fund (Puente para los Niños)' },
};
