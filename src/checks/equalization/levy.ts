import { lawOfSheet } from '../law-of-table';
import type { InputRole, NumberKind } from '../../kinds/kind';
import type { Decimal } from '../../rules/decimal';
import { debtCapacity, localLevy } from '../../rules/equalization/local-revenue';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { formatCount, formatMoney, formatPercent } from '../format';
import { type LabelledCase, labelledCases, labelledFinding, type LabelledValues } from '../labelled-cases';
import { titlesOf } from '../sheet-texts';
import { agrees } from '../judgement/rounding';

function role(name: string, number: NumberKind, labels: readonly string[], not: readonly string[] = []): InputRole {
  return { role: name, title: name, what: name, labels, not, number };
}

/** By yield control a levy's residential rate may lie below the rate that is imposed. */
const OTHER_RATES = ['residential', 'yield', 'revenue', 'collected', 'collections', 'amount'];

const LEVIES: LabelledValues = {
  roles: [
    role(
      'operating',
      'rate',
      [
        'operating levy',
        'operating mills',
        'half mill levy',
        'operational levy',
        'operational mills',
        'operating mill levy',
        'operating',
      ],
      OTHER_RATES,
    ),
    role(
      'building',
      'rate',
      [
        'building levy',
        'building mills',
        'buildings levy',
        'school buildings levy',
        'public school buildings levy',
        'public school buildings act levy',
        'public school buildings act',
        'public school buildings',
        'school buildings',
        'buildings',
        'hb 33 levy',
        'hb 33 mills',
        'hb 33',
        'building',
      ],
      OTHER_RATES,
    ),
    role(
      'improvement',
      'rate',
      [
        'improvement levy',
        'improvement mills',
        'capital improvements levy',
        'capital improvement levy',
        'capital improvements',
        'sb 9 levy',
        'sb 9 mills',
        'sb 9',
        'improvement',
        'improvements',
        'public school capital improvements act levy',
        'capital improvements act',
      ],
      OTHER_RATES,
    ),
    role(
      'debtService',
      'rate',
      ['debt service levy', 'debt service mills', 'debt service', 'debt levy', 'debt mills'],
      OTHER_RATES,
    ),
  ],
  needed: [
    ['operating', 'building'],
    ['operating', 'improvement'],
    ['operating', 'debtService'],
    ['building', 'improvement'],
    ['building', 'debtService'],
    ['improvement', 'debtService'],
  ],
  hint: /\b(?:levy|mills?|operating|operational|buildings?|improvements?|debt|hb|sb)\b/,
};

/** More is not a rate in mills but an amount of money. */
const MOST_MILLS = 100;

/** Property taxes beyond a limit. */
export const LEVY_LIMITS: Check = {
  id: 'levy.limits',
  title: 'Property taxes keep their limits',
  severity: 'error',
  citation: {
    law: '7-37-7, 22-25-3, 22-26-3 and 22-26-7 NMSA 1978',
    source: 'S2, "Property Tax Floors and Ceilings"',
  },
  run: (context) => labelledCases(context, LEVIES).flatMap(levyFindings),
};

function mills(value: Decimal): string {
  return `${formatCount(value)} mills`;
}

/** The everyday words "building" or "debt service" are levies only where mills or levies are spoken of. */
function speaksOfLevies(item: LabelledCase): boolean {
  const texts = [...LEVIES.roles.map(({ role: name }) => item.title(name)), ...titlesOf(item.sheet)];
  return texts.some((text) => /\b(?:levy|levies|mills?)\b/i.test(text));
}

function levyFindings(item: LabelledCase): Finding[] {
  const values = ['operating', 'building', 'improvement', 'debtService'].map((name) => item.number(name));
  if (!speaksOfLevies(item) || values.some((value) => value?.gt(MOST_MILLS) || value?.lt(0))) return [];
  const [operating, building, improvement, debtService] = values;
  const law = lawOfSheet(item, 'funding');
  const least = law.value('levy-operating');
  const above = (name: string, value: Decimal | undefined, most: Decimal): Finding[] =>
    value?.gt(most)
      ? labelledFinding(LEVY_LIMITS, item, name, {
          message: `${item.name}: ${item.title(name)} is ${mills(value)}, but the law allows at most ${formatCount(most)}.`,
          actual: mills(value),
          expected: `at most ${mills(most)}`,
        })
      : [];
  const single = [
    ...(operating?.lt(least)
      ? labelledFinding(LEVY_LIMITS, item, 'operating', {
          message: `${item.name}: ${item.title('operating')} is ${mills(operating)}, but every district has to impose ${formatCount(least)}.`,
          actual: mills(operating),
          expected: `at least ${mills(least)}`,
        })
      : []),
    ...above('building', building, law.value('levy-building-maximum')),
    ...above('improvement', improvement, law.value('levy-improvement-maximum')),
  ];
  if (single.length > 0 || !building || !improvement || !debtService) return single;
  const together = building.plus(improvement).plus(debtService);
  const most = law.value('levy-combined-maximum');
  if (together.lte(most)) return [];
  return labelledFinding(LEVY_LIMITS, item, 'debtService', {
    message: `${item.name}: debt service, building and improvement levies are ${mills(together)} together, but the law allows at most ${formatCount(most)}.`,
    actual: mills(together),
    expected: `at most ${mills(most)}`,
  });
}

const DEBT: LabelledValues = {
  roles: [
    role('assessed', 'money', [
      'assessed value',
      'assessed valuation',
      'net taxable value',
      'taxable value',
      'total assessed value',
    ]),
    role(
      'bonds',
      'money',
      [
        'bonds outstanding',
        'outstanding bonds',
        'general obligation bonds outstanding',
        'general obligation bonds',
        'bonded debt',
        'bonded indebtedness',
        'go bonds outstanding',
      ],
      ['capacity', 'payment', 'proceeds'],
    ),
    role(
      'capacity',
      'money',
      ['debt capacity', 'bonding capacity', 'debt limit', 'bonding limit'],
      ['remaining', 'available', 'unused'],
    ),
    role(
      'mills',
      'rate',
      ['operating levy mills', 'operating mills', 'operating levy', 'operating mill levy'],
      ['yield'],
    ),
    role('yield', 'money', [
      'levy yield',
      'operating levy yield',
      'yield of the operating levy',
      'yield',
      'levy revenue',
      'half mill levy revenue',
      'operating levy revenue',
      'half mill revenue',
      'revenue of the half mill levy',
    ]),
  ],
  needed: [
    ['assessed', 'bonds'],
    ['assessed', 'capacity'],
    ['assessed', 'mills', 'yield'],
  ],
  hint: /\b(?:assessed|taxable|bonds?|bonded|bonding|capacity|limit|levy|mills?|yield|revenue)\b/,
};

/** Bonds above 6 % of the assessed value, or a capacity or yield that does not follow from it. */
export const DEBT_LIMIT: Check = {
  id: 'levy.debt',
  title: 'Bonds keep to 6 % of the assessed value',
  severity: 'error',
  citation: { law: 'N.M. Const. art. IX, § 11; 22-18-1 NMSA 1978', source: 'S2, "Property Tax Floors and Ceilings"' },
  run: (context) => labelledCases(context, DEBT).flatMap(debtFindings),
};

function debtFindings(item: LabelledCase): Finding[] {
  const assessed = item.number('assessed');
  const [bonds, capacity, rate, levied] = ['bonds', 'capacity', 'mills', 'yield'].map((name) => item.number(name));
  if (!assessed?.gt(0)) return [];
  const law = lawOfSheet(item, 'funding');
  const share = formatPercent(law.value('debt-limit'));
  const most = debtCapacity(assessed, law);
  const found: Finding[] = [];
  if (bonds?.gt(most)) {
    found.push(
      ...labelledFinding(DEBT_LIMIT, item, 'bonds', {
        message: `${item.name}: bonds of ${formatMoney(bonds)} are more than ${share} of the assessed value, which is ${formatMoney(most)}.`,
        actual: formatMoney(bonds),
        expected: `at most ${formatMoney(most)}`,
      }),
    );
  }
  if (capacity && !agrees(capacity, most)) {
    found.push(
      ...labelledFinding(DEBT_LIMIT, item, 'capacity', {
        message: `${item.name}: the debt capacity is ${formatMoney(capacity)}, but ${share} of the assessed value is ${formatMoney(most)}.`,
        actual: formatMoney(capacity),
        expected: formatMoney(most),
        fix: { after: `=NM.DEBT_CAPACITY(${item.ref('assessed')})`, reason: `The capacity is ${formatMoney(most)}.` },
      }),
    );
  }
  const exact = rate?.lte(MOST_MILLS) ? localLevy(assessed, rate) : undefined;
  if (levied && exact && !agrees(levied, exact)) {
    found.push(
      ...labelledFinding(DEBT_LIMIT, item, 'yield', {
        message: `${item.name}: the levy’s yield is ${formatMoney(levied)}, but the levy on the assessed value gives ${formatMoney(exact)}.`,
        actual: formatMoney(levied),
        expected: formatMoney(exact),
        fix: {
          after: `=NM.LOCAL_LEVY(${item.ref('assessed')},${item.ref('mills')})`,
          reason: `The levy on the assessed value gives ${formatMoney(exact)}.`,
        },
      }),
    );
  }
  return found;
}
