import { AT_RISK_FACTOR } from '../../law/parameters/equalization';
import { decimal } from '../../rules/decimal';
import { fiscalYearName } from '../../rules/fiscal-year';
import { entryFor } from '../../rules/parameter';
import type { InputRole } from '../../kinds/kind';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import { type LabelledCase, labelledCases, labelledFinding, type LabelledValues } from '../labelled-cases';
import { onlyYear, titlesOf } from '../sheet-texts';

const role = (name: string, labels: readonly string[], not: readonly string[] = []): InputRole => ({
  role: name,
  title: name,
  what: name,
  labels,
  not,
  number: 'rate',
});

const VALUES: LabelledValues = {
  roles: [
    role('factor', ['at risk factor', 'at risk multiplier']),
    role('titleI', ['title i rate', 'average title i rate', 'title 1 rate']),
    role('ell', ['ell rate', 'english learner rate', 'limited english proficient rate', 'average ell rate']),
    role('mobility', ['mobility rate', 'average mobility rate']),
    role('index', ['at risk index']),
  ],
  needed: [['factor'], ['titleI', 'ell', 'mobility', 'index']],
  hint: /\b(?:risk|rate)\b/,
};

/** An at-risk factor of another year, or an index that does not follow from the rates. */
export const AT_RISK: Check = {
  id: 'seg.at-risk',
  title: 'The at-risk factor is that of the year, the index follows from it',
  severity: 'error',
  citation: {
    law: '22-8-23.3 NMSA 1978',
    source: 'S2, "Poverty" and "English-Language Learner"',
    note: 'Index: the three-year averages of the Title I, English-learner and mobility rates, added, times the factor.',
  },
  run: ({ workbook }) =>
    labelledCases(workbook, VALUES).flatMap((item) => [...factorFinding(item), ...indexFinding(item)]),
};

function factorFinding(item: LabelledCase): Finding[] {
  const printed = item.number('factor');
  const year = onlyYear(titlesOf(item.sheet));
  if (!printed || year === undefined) return [];
  const entry = entryFor(AT_RISK_FACTOR, year);
  if (!entry || printed.eq(entry.value)) return [];
  const [actual, expected] = [formatCount(printed), formatCount(decimal(entry.value))];
  return labelledFinding(AT_RISK, item, 'factor', {
    message: `The at-risk factor is ${actual}, but that of ${fiscalYearName(year)} is ${expected}.`,
    actual,
    expected,
    fix: {
      after: `=NM.PARAMETER("at-risk-factor",${year})`,
      reason: `The at-risk factor of ${fiscalYearName(year)} is ${expected}.`,
    },
  });
}

/** An index is written to three decimals at least. */
const ROUNDING = 0.0005;

function indexFinding(item: LabelledCase): Finding[] {
  const [titleI, ell, mobility, index] = ['titleI', 'ell', 'mobility', 'index'].map((name) => item.number(name));
  const factor = item.number('factor');
  if (!titleI || !ell || !mobility || !index || !factor) return [];
  // Rates above 1 are percentages, which the index does not tell from shares.
  if ([titleI, ell, mobility].some((rate) => rate.gt(1) || rate.lt(0))) return [];
  const exact = titleI.plus(ell).plus(mobility).times(factor);
  if (
    index
      .minus(exact)
      .abs()
      .lte(ROUNDING + 1e-9)
  )
    return [];
  const [actual, expected] = [formatCount(index), formatCount(exact.toDecimalPlaces(6))];
  const refs = ['titleI', 'ell', 'mobility'].map((name) => item.ref(name)).join('+');
  return labelledFinding(AT_RISK, item, 'index', {
    message: `The at-risk index is ${actual}, but the three rates added, times the factor, are ${expected}.`,
    actual,
    expected,
    fix: {
      after: `=(${refs})*${item.ref('factor')}`,
      reason: `The three rates added, times the factor, are ${expected}.`,
    },
  });
}
