/** Why an agency's obligation to a child with an exceptionally costly program ends (34 CFR 300.204(c)(1)–(3)). */
export const PROGRAM_END_REASONS = ['left the district', 'aged out', 'no longer needs the program'] as const;
export type ProgramEndReason = (typeof PROGRAM_END_REASONS)[number];
