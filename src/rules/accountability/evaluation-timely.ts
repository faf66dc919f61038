import { DEADLINES } from '../../law/deadlines';
import { impossible } from '../rule-error';

/**
 * Why an evaluation may take longer than 60 days (34 CFR 300.301(d)): the parent repeatedly failed or refused to produce
 * the child, or the child enrolled in another public agency after the clock had started.
 */
export const EVALUATION_EXCEPTIONS = ['parent', 'transfer'] as const;
export type EvaluationException = (typeof EVALUATION_EXCEPTIONS)[number];

export interface EvaluationTimeliness {
  readonly days: number;
  readonly finding: string;
}

/** Indicator 11: days from parental consent to the initial evaluation; the sixtieth day is still timely. */
export function evaluationTimely(
  consent: number,
  evaluation: number,
  exception: EvaluationException | undefined,
): EvaluationTimeliness {
  const days = evaluation - consent;
  if (days < 0) {
    throw impossible('evaluation is before consent: no evaluation may precede consent. Check the two dates.');
  }
  const late = days - DEADLINES.evaluation.rule.days;
  if (late <= 0) return { days, finding: 'Timely' };
  if (exception) return { days, finding: 'Timely by exception' };
  return { days, finding: late === 1 ? '1 day late' : `${late} days late` };
}
