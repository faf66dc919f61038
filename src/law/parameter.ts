/** How a value was read, which is how sure it is: see `READINGS` for what people are told. */
export type Reading = 'statute' | 'rule' | 'document' | 'source' | 'papers' | 'paper' | 'totals' | 'carried';

/** A value that the law gives for some fiscal years. Values are decimal text, so that no digit is lost on the way in. */
export interface DatedValue {
  /** First fiscal year the value applies to: 2014 is FY14, July 1, 2013 to June 30, 2014. */
  readonly from: number;
  /** Last fiscal year the source vouches for; left out when the value is in force until a later entry changes it. */
  readonly until?: number;
  readonly value: string;
  readonly read: Reading;
  /** Section, session law and, of a source document, the place in it. Its quoted words and address: src/law/quotations. */
  readonly citation: string;
}

/** One factor, threshold or rate, with everything the sources say of it by year. */
export interface Parameter {
  readonly title: string;
  readonly unit: string;
  /** In order of `from`; a year that no entry covers has no known value. */
  readonly values: readonly DatedValue[];
  /** By what the law ended after the last of the years, and what came instead: told where a later year is asked for. */
  readonly ended?: string;
  /** What is known of the years after the last, whose value was not read: an office may give it. */
  readonly later?: string;
  /** Of a value that no source gives for any year: the section that has it, for an office that knows it. */
  readonly open?: OpenValue;
}

/** Where the law has a value that was not read, and in which years. */
export interface OpenValue {
  readonly law: string;
  readonly from?: number;
  readonly until?: number;
  /** By what the law ended it. */
  readonly ended?: string;
}

/** A family of parameters: one file an area of the law. */
export type ParameterTable = Readonly<Record<string, Parameter>>;

/** A family whose names are known to the compiler, so that a name that is none does not compile. */
export function parameterTable<Name extends string>(table: Record<Name, Parameter>): Readonly<Record<Name, Parameter>> {
  return table;
}
