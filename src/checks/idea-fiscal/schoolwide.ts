import { type Case, rowsWithInputs } from '../case';
import type { Check } from '../check';
import { determined, findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { figureOf, kindFindings } from '../kind-figure';
import { exceeds } from '../judgement/rounding';

const CITATION = { law: '34 CFR 300.206(a)', source: 'S4, "Schoolwide Programs under Title I"' };
const CAP = figureOf('schoolwide-cap', 'cap');

/** The most Part B money that a school-wide program may use. */
export const SCHOOLWIDE_CAP: Check = {
  id: 'idea.schoolwide-cap',
  title: 'The cap of a school-wide program follows from its children with disabilities',
  severity: 'error',
  citation: CITATION,
  run: (context) => kindFindings(SCHOOLWIDE_CAP, rowsWithInputs(context, 'schoolwide-cap'), CAP),
};

/** More Part B money in a school-wide program than its children with disabilities bring. */
export const SCHOOLWIDE_BUDGET: Check = {
  id: 'idea.schoolwide-budget',
  title: 'A school-wide program uses no more Part B money than its cap',
  severity: 'error',
  citation: CITATION,
  run: (context) => rowsWithInputs(context, 'schoolwide-cap').flatMap(budgetFinding),
};

/** Held to the cap that follows from the children; to the one that is stated where they are not. */
function budgetFinding(item: Case): Finding[] {
  const budgeted = item.figure('budgeted');
  const inputs = CAP.inputs.map((role) => item.number(role));
  const computed = determined(() => CAP.compute(inputs, item));
  const cap = computed ?? item.number('cap');
  if (!budgeted || !cap || !exceeds(budgeted.value, cap)) return [];
  return [
    findingAt(SCHOOLWIDE_BUDGET, item.view, budgeted, {
      message: `${item.name}: ${formatMoney(budgeted.value)} of Part B money is budgeted in its school-wide program, but the cap is ${formatMoney(cap)}.`,
      actual: formatMoney(budgeted.value),
      expected: `at most ${formatMoney(cap)}`,
      amount: budgeted.value.minus(cap).toNumber(),
      fix: {
        after: (computed && CAP.formula(item)) ?? cap.toDecimalPlaces(2).toNumber(),
        reason: `${item.name}: no more than its cap.`,
      },
    }),
  ];
}
