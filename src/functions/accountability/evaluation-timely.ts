import { DEADLINE_RULES } from '../../law/deadline-rules';
import { evaluationTimely } from '../../rules/accountability/evaluation-timely';
import { EVALUATION_EXCEPTIONS, parseEvaluationException } from '../../rules/words/evaluation-exception';
import { optional, perCase, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { choiceOf, date, noneIfBlank } from '../runtime/kinds';
import { type Working, day, figure, n, step, words } from '../runtime/working';

export const EVALUATION_TIMELY = perCase({
  name: 'EVALUATION_TIMELY',
  citation: {
    law: '34 CFR 300.301(c)(1), (d) and (e)',
    source: 'S4, Indicator 11',
    note: 'S4 names the exceptions of 300.301(d) and (e) but lists no STARS codes.',
  },
  params: {
    consent: required(date),
    evaluation: required(date),
    exception_code: optional(noneIfBlank(choiceOf(EVALUATION_EXCEPTIONS, parseEvaluationException))),
  },
  result: 'mixed',
  width: 2,
  compute({ consent, evaluation, exception_code }) {
    const { days, finding } = evaluationTimely(consent, evaluation, exception_code);
    return [days, finding];
  },
});

export const EVALUATION_TIMELY_DOC: FunctionDoc<typeof EVALUATION_TIMELY> = {
  area: 'Accountability and deadlines',
  summary: 'Indicator 11: days from parental consent to the initial evaluation, and whether the 60 days were kept.',
  params: {
    consent: 'Day on which parental consent was received.',
    evaluation: 'Day of the initial evaluation.',
    exception_code:
      '"parent" (child not produced, 300.301(d)(1)) or "transfer" (enrolled elsewhere after the clock started, (d)(2)); blank for none.',
  },
  returns: 'Two cells side by side: days used; "Timely", "Timely by exception" or how many days late.',
  details: [
    'The sixtieth day is timely. The "transfer" exception holds only while the new agency makes sufficient progress and has agreed a date with the parent (300.301(e)): that is the user’s to establish.',
  ],
  examples: [
    {
      formula: '=NM.EVALUATION_TIMELY(DATE(2014,9,2),DATE(2014,11,1))',
      value: [[60, 'Timely']],
      note: 'The last day.',
    },
    { formula: '=NM.EVALUATION_TIMELY(DATE(2014,9,2),DATE(2014,11,6))', value: [[65, '5 days late']] },
    {
      formula: '=NM.EVALUATION_TIMELY(DATE(2014,9,2),DATE(2014,11,6),"transfer")',
      value: [[65, 'Timely by exception']],
    },
    { formula: '=NM.EVALUATION_TIMELY(DATE(2014,9,2),DATE(2014,9,1))', value: { error: '#VALUE!' } },
  ],
};

export const EVALUATION_TIMELY_WORKING: Working<typeof EVALUATION_TIMELY> = (given, { part }) => {
  const { days, finding } = evaluationTimely(given.consent, given.evaluation, given.exception_code);
  const used = step(
    'Days from parental consent to the initial evaluation.',
    n`${day(given.evaluation)} − ${day(given.consent)}`,
    figure(days),
    '34 CFR 300.301(c)(1)',
  );
  if (part === 0) return [used];
  const exception = given.exception_code ? `; exception: ${given.exception_code}` : '';
  return [
    used,
    step(
      'The evaluation is made within 60 days of consent, unless an exception of 300.301(d) applies.',
      n`${days} ≤ ${DEADLINE_RULES.evaluation.days}${exception}`,
      words(finding),
    ),
  ];
};
