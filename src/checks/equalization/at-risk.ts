import { HALF_THOUSANDTH } from '../judgement/rounding';
import type { RoleIn } from '../../kinds';
import { atRiskIndex } from '../../rules/equalization/at-risk';
import { decimal, type Decimal } from '../../rules/decimal';
import { PARAMETERS } from '../../law/parameters';
import { changedBefore } from '../../rules/parameter';
import { fiscalYearName } from '../../rules/fiscal-year';
import { type Law, lawOf } from '../../rules/law';
import { lawWithOffice } from '../../rules/office-values';
import { type Case, casesByTable } from '../case';
import type { Check } from '../check';
import { determined, findingAt, misfit } from '../figure';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import { figureOf, followsMostly, type KindFigure, kindFindings } from '../kind-figure';
import { formulaInForce } from '../law-of-table';
import { onlyYear } from '../../recognition';
import { titlesOf } from '../sheet-texts';
import { yearOf } from './year';

type AtRisk = Case<RoleIn<'at-risk'>>;

const RATES = ['titleI', 'ell', 'mobility'] as const;
const ADDED = figureOf('at-risk', 'rates');
const UNITS = figureOf('at-risk', 'units');
const BY_FACTOR = figureOf('at-risk', 'index');

/** The index by the sheet's factor or, where it shows none, by that of its year. */
const INDEX: KindFigure = {
  ...BY_FACTOR,
  slack: HALF_THOUSANDTH,
  compute: (values, item) => {
    // Rates above 1 are percentages, which the index does not tell from shares.
    const [titleI, englishLearners, mobility] = values;
    if ([titleI, englishLearners, mobility].some((rate) => !rate || rate.gt(1) || rate.lt(0))) return undefined;
    if (item.at('factor')) return BY_FACTOR.compute(values, item);
    const law = lawOfYear(item);
    const rates = titleI && englishLearners && mobility && { titleI, englishLearners, mobility };
    return rates && law?.entry('at-risk-factor') && addsRates(law) ? atRiskIndex(rates, law) : undefined;
  },
  formula: (item) => {
    const law = lawOfYear(item);
    const factor = law && addsRates(law) ? factorOf(law) : undefined;
    if (item.at('factor') || !factor) return BY_FACTOR.formula(item);
    return `=(${RATES.map((role) => item.ref(role)).join('+')})*${factor.toString()}`;
  },
};

/** Rates of more than one pupil each are no index but units, or something else. */
const OF_INDEX: KindFigure = {
  ...UNITS,
  compute: (values, item) => (values[UNITS.inputs.indexOf('index')]?.lt(1) ? UNITS.compute(values, item) : undefined),
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
    casesByTable(context, 'at-risk').flatMap((items) => [
      ...factorsOf(items).flatMap(factorFinding),
      ...(followsMostly(items, ADDED) ? [ADDED, INDEX, OF_INDEX] : [INDEX, OF_INDEX]).flatMap((figure) =>
        items.flatMap((item) => figureFinding(item, figure)),
      ),
    ]),
};

/** The rates that the sheet adds up itself are no suspects where their sum is right. */
function figureFinding(item: AtRisk, figure: KindFigure): Finding[] {
  const areAdded = item.number('rates') !== undefined && !misfit(item, ADDED);
  return kindFindings(AT_RISK, [item], areAdded ? { ...figure, borneOut: RATES } : figure);
}

/** The factor once for each place where it stands: in a column it is every row's. */
function factorsOf(items: readonly AtRisk[]): readonly AtRisk[] {
  return items.some((item) => item.isShared('factor')) ? items.slice(0, 1) : items;
}

function factorFinding(item: AtRisk): Finding[] {
  const at = item.at('factor');
  const printed = item.number('factor');
  const law = lawOfYear(item);
  const value = factorOf(law);
  if (!at || !printed || !law || !value || printed.eq(value)) return [];
  const [actual, expected] = [formatCount(printed), formatCount(value)];
  const year = fiscalYearName(law.fiscalYear);
  return [
    findingAt(AT_RISK, item.view, at, {
      message: `The at-risk factor is ${actual}, but that of ${year} is ${expected}.`,
      actual,
      expected,
      fix: {
        after: formulaInForce(law, 'at-risk-factor'),
        reason: `The at-risk factor of ${year} is ${expected}.`,
      },
    }),
  ];
}

/** Whether the index of a year is that of the three rates: a later law may have an office's factor, and other rates. */
function addsRates({ fiscalYear }: Law): boolean {
  return changedBefore(PARAMETERS['at-risk-factor'], fiscalYear) === undefined;
}

/** The law of the one year that the table is of, or that its sheet names. */
function lawOfYear({ view }: Case): Law | undefined {
  const year = yearOf(view) ?? onlyYear(titlesOf(view.sheet));
  return year === undefined ? undefined : lawWithOffice(lawOf(year), view.office);
}

function factorOf(law: Law | undefined): Decimal | undefined {
  const entry = law && determined(() => law.entry('at-risk-factor'));
  return entry && decimal(entry.value);
}
