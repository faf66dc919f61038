import { DEADLINE_RULES } from '../../law/deadline-rules';
import { impossible } from '../rule-error';
import type { EvaluationException } from '../words/evaluation-exception';

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
  const late = days - DEADLINE_RULES.evaluation.days;
  if (late <= 0) return { days, finding: 'Timely' };
  if (exception) return { days, finding: 'Timely by exception' };
  return { days, finding: late === 1 ? '1 day late' : `${late} days late` };
}
