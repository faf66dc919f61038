import { lawOfSheet } from '../law-of-table';
import { abeFte } from '../../rules/instructional-material/abe-fte';
import type { Check } from '../check';
import { labelledCases, type LabelledValues } from '../labelled-cases';
import { labelled, type LabelledFigure, labelledMisfit } from '../labelled-figure';
import { titlesOf } from '../sheet-texts';

const VALUES: LabelledValues = {
  roles: [
    labelled('enrollment', 'count', [
      'prior year enrollment',
      'previous year enrollment',
      'prior year headcount',
      'adult basic education enrollment',
      'enrollment',
      'enrolled',
    ]),
    labelled('fte', 'count', ['fte', 'full time equivalent', 'fte membership', 'full time equivalent membership']),
  ],
  needed: [['enrollment', 'fte']],
  hint: /\b(?:enroll\w*|headcount|fte|full)\b/,
};

const FTE: LabelledFigure = {
  role: 'fte',
  number: 'count',
  why: 'a quarter of the previous year’s enrollment is',
  compute: (item) => {
    const enrollment = item.number('enrollment');
    return enrollment && abeFte(enrollment, lawOfSheet(item, 'instructionalMaterial'));
  },
  formula: (item) => `=NM.ABE_FTE(${item.ref('enrollment')})`,
};

/** Adult basic education that is not counted at a quarter of its enrollment. */
export const ABE_FTE: Check = {
  id: 'im.abe-fte',
  title: 'Adult basic education counts a quarter of its enrollment',
  severity: 'error',
  citation: { law: '22-15-9 A NMSA 1978', source: 'S3, "Adult Basic Education"' },
  run: (context) =>
    labelledCases(context, VALUES)
      .filter(({ sheet }) => titlesOf(sheet).some((text) => /\badult (?:basic )?education\b|\babe\b/i.test(text)))
      .flatMap((item) => labelledMisfit(ABE_FTE, item, FTE)),
};
