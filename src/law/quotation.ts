import type { ParameterName } from './parameters';

/** The words or figures in which a dated value was read, and where, so that anybody can read them again. */
export interface Quotation {
  readonly parameter: ParameterName;
  /** The first year of the value it is of. */
  readonly from: number;
  readonly words: string;
  /** Set where the words are this product's, of what was read: they are shown without quotation marks. */
  readonly paraphrase?: true;
  /** The part of the words that says the value: "0.130", "one-half", "$6,241.67". */
  readonly number: string;
  /** What the number is multiplied with, or what is taken off, where the value follows from it by arithmetic. */
  readonly formula?: string;
  readonly address: string;
}
