import { atRiskUnits } from '../../rules/equalization/at-risk';
import { decimal, type Decimal } from '../../rules/decimal';
import { fiscalYearName } from '../../rules/fiscal-year';
import { type Law, lawOf } from '../../rules/law';
import { lawWithOffice } from '../../rules/office-values';
import type { HeaderWords, InputRole } from '../../kinds/kind';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import { type LabelledCase, labelledCases, labelledFinding, type LabelledValues } from '../labelled-cases';
import { labelledMisfit } from '../labelled-figure';
import { formulaInForce } from '../law-of-table';
import { onlyYear } from '../../recognition';
import { titlesOf } from '../sheet-texts';

const role = (name: string, labels: readonly string[], not: readonly HeaderWords[] = []): InputRole => ({
  role: name,
  title: name,
  what: name,
  labels,
  not,
  number: 'rate',
});

/** A rate of a single year is one of the three that are averaged. */
const ONE_YEAR = /\b(?:fy|sy) ?\d{2,4}\b|\b20\d{2}\b/;

/** The names of a three-year average, from those of what is averaged. */
function averages(...names: readonly string[]): string[] {
  const forms = ['', ' rate'].flatMap((rate) =>
    ['', ' 3 yr avg', ' 3 year average', ' three year average', ' 3 yr average', ' average', ' avg'].map(
      (average) => `${rate}${average}`,
    ),
  );
  return names.flatMap((name) => [
    ...forms.filter((form) => form !== '' || name.length > 2).map((form) => `${name}${form}`),
    `average ${name} rate`,
    `average ${name}`,
  ]);
}

const VALUES: LabelledValues = {
  roles: [
    role('factor', ['at risk factor', 'at risk multiplier']),
    role('titleI', averages('title i', 'title 1', 'poverty'), [ONE_YEAR]),
    role('ell', averages('ell', 'english learner', 'english learners', 'limited english proficient', 'lep', 'el'), [
      ONE_YEAR,
    ]),
    role('mobility', averages('mobility', 'student mobility'), [ONE_YEAR]),
    role('index', ['at risk index', 'index']),
    role('mem', ['mem', 'membership', 'enrollment', 'total mem', 'students']),
    role('units', ['at risk units', 'units', 'program units']),
  ],
  needed: [['factor'], ['titleI', 'ell', 'mobility', 'index'], ['index', 'mem', 'units']],
  hint: /\b(?:risk|rate|title|poverty|ell?|english|lep|mobility|index|mem|membership|enrollment|students|units|factor|avg|average)\b/,
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
  run: (context) =>
    labelledCases(context, VALUES)
      .filter(({ sheet }) => titlesOf(sheet).some((text) => /\bat[- ]?risk\b/i.test(text)))
      .flatMap((item) => [...factorFinding(item), ...indexFinding(item), ...unitsFinding(item)]),
};

function factorFinding(item: LabelledCase): Finding[] {
  const printed = item.number('factor');
  const law = lawOfYear(item);
  const entry = law?.entry('at-risk-factor');
  if (!printed || !law || !entry || printed.eq(entry.value)) return [];
  const [actual, expected] = [formatCount(printed), formatCount(decimal(entry.value))];
  const year = fiscalYearName(law.fiscalYear);
  return labelledFinding(AT_RISK, item, 'factor', {
    message: `The at-risk factor is ${actual}, but that of ${year} is ${expected}.`,
    actual,
    expected,
    fix: {
      after: formulaInForce(law, 'at-risk-factor'),
      reason: `The at-risk factor of ${year} is ${expected}.`,
    },
  });
}

/** An index is written to three decimals at least. */
const ROUNDING = 0.0005;

function indexFinding(item: LabelledCase): Finding[] {
  const [titleI, ell, mobility, index] = ['titleI', 'ell', 'mobility', 'index'].map((name) => item.number(name));
  const law = item.at('factor') ? undefined : lawOfYear(item);
  const factor = item.at('factor') ? item.number('factor') : factorOf(law);
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
    value: exact.toNumber(),
    fix: {
      after: `=(${refs})*${item.ref('factor') || factor.toString()}`,
      reason: `The three rates added, times the factor, are ${expected}.`,
    },
  });
}

/** The law of the one year that the sheet names. */
function lawOfYear({ sheet, office }: LabelledCase): Law | undefined {
  const year = onlyYear(titlesOf(sheet));
  return year === undefined ? undefined : lawWithOffice(lawOf(year), office);
}

/** Where the sheet has no factor, that of its year. */
function factorOf(law: Law | undefined): Decimal | undefined {
  const entry = law?.entry('at-risk-factor');
  return entry && decimal(entry.value);
}

function unitsFinding(item: LabelledCase): Finding[] {
  return labelledMisfit(AT_RISK, item, {
    role: 'units',
    number: 'count',
    why: 'its index times its membership is',
    compute: () => {
      const [index, mem] = ['index', 'mem'].map((name) => item.number(name));
      return index && mem && index.lt(1) ? atRiskUnits(index, mem) : undefined;
    },
    formula: () => `=${item.ref('index')}*${item.ref('mem')}`,
  });
}
