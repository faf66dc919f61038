import { meaningOf, meaningsIn, type Vocabulary } from './vocabulary';

/**
 * Why an evaluation may take longer than 60 days (34 CFR 300.301(d)): the parent repeatedly failed or refused to produce
 * the child, or the child enrolled in another public agency after the clock had started.
 */
export const EVALUATION_EXCEPTIONS = ['parent', 'transfer'] as const;
export type EvaluationException = (typeof EVALUATION_EXCEPTIONS)[number];

const WORDS: Vocabulary<EvaluationException> = [
  {
    value: 'parent',
    phrases: ['parent', 'parents', 'parental', 'child not produced', 'child not made available', '300 301 d 1'],
    alone: ['refused', 'refusal', 'd 1'],
  },
  {
    value: 'transfer',
    phrases: ['transfer', 'transferred', 'transfers', 'enrolled elsewhere', 'moved', '300 301 d 2'],
    alone: ['d 2'],
  },
];

/** Reads a reason as lists write it: "parent refused", "transferred", "300.301(d)(2)"; undefined where it is neither or both. */
export function parseEvaluationException(text: string): EvaluationException | undefined {
  const named = meaningsIn(WORDS, text);
  return meaningOf(WORDS, text) ?? (named.length === 1 ? named[0] : undefined);
}
