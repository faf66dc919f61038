import { type ParameterName, PARAMETERS } from '../../law/parameters';
import { ONE, decimal, type Decimal } from '../../rules/decimal';
import { fiscalYearName } from '../../rules/fiscal-year';
import { type Law, lawOf } from '../../rules/law';
import { lawWithOffice } from '../../rules/office-values';
import { knownYears } from '../../rules/parameter';
import { type Case, casesOf, type CellAt } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import { formulaInForce } from '../law-of-table';
import { isOfGrades, type Program, programOf, titleOf } from './program';
import { yearOf } from './year';

/** A cost differential that the law did not have in the table's year. */
export const FACTOR: Check = {
  id: 'seg.factor',
  title: 'Cost differentials are those in force in the year',
  severity: 'error',
  citation: {
    law: '22-8-19 to 22-8-23.7 NMSA 1978',
    source: 'S2, "Grade Level", "Special Education" and "English-Language Learner"',
  },
  run: (context) => casesOf(context, 'program-units').flatMap((item) => factorFinding(item)),
};

function valuesEver(parameters: readonly ParameterName[]): Decimal[] {
  return parameters.flatMap((name) => PARAMETERS[name].values.map(({ value }) => decimal(value)));
}

/** The one value of all the parameters (grades 4–6) in a year; undefined where the sources give none, or several. */
function valueIn(parameters: readonly ParameterName[], law: Law): Decimal | undefined {
  const values = new Set(parameters.map((name) => law.entry(name)?.value));
  const [value] = values;
  return values.size === 1 && value !== undefined ? decimal(value) : undefined;
}

/** The one value that the parameters had in every year; undefined where there were several. */
function onlyValue(ever: readonly Decimal[]): Decimal | undefined {
  return new Set(ever.map(String)).size === 1 ? ever[0] : undefined;
}

/** The factor of a row's program in the table's year: the law's, or the office's own. */
export function factorInForce(item: Case): { readonly value: Decimal; readonly formula: string } | undefined {
  const program = programOf(item.name);
  const year = yearOf(item.view);
  if (program?.kind !== 'factor' || year === undefined) return undefined;
  const law = lawWithOffice(lawOf(year), item.view.office);
  const value = valueIn(program.parameters, law);
  return value && { value, formula: String(formulaInForce(law, program.parameters[0])).replace(/^=/, '') };
}

/** The one dated value that is the factor of a row's program. */
export function parameterOfRow(item: Case): ParameterName | undefined {
  const program = programOf(item.name);
  return program?.kind === 'factor' && program.parameters.length === 1 ? program.parameters[0] : undefined;
}

/** Whether a row may count the pupil's own unit with the program's: then 1 + the factor is meant. */
export function mayCountPupilToo(item: Case): boolean {
  const program = programOf(item.name);
  return program?.kind === 'factor' && program.onTop;
}

function factorFinding(item: Case): Finding[] {
  const at = item.at('factor');
  const printed = item.number('factor');
  const program = programOf(item.name);
  if (!at || !printed || program?.kind !== 'factor') return [];
  const { parameters, onTop } = program;
  const year = yearOf(item.view);
  const ever = valuesEver(parameters);
  const law = year === undefined ? undefined : lawWithOffice(lawOf(year), item.view.office);
  const value = law ? valueIn(parameters, law) : onlyValue(ever);
  if (value?.eq(printed)) return [];
  // Of what was read in no year nothing can be said.
  if (!value && (year !== undefined || ever.length === 0 || ever.some((one) => one.eq(printed)))) return [];
  if (onTop && ever.some((one) => one.plus(ONE).eq(printed)) && meansPupilToo(item)) return [];
  return [
    value ? otherFactor(item, at, printed, program, value, law) : unknownFactor(item, at, printed, parameters[0]),
  ];
}

function unknownFactor(item: Case, at: CellAt, printed: Decimal, parameter: ParameterName): Finding {
  const actual = formatCount(printed);
  return findingAt(FACTOR, item.view, at, {
    message: `${item.name} has the factor ${actual}, which the ${titleOf(parameter)} was in no year that the sources know (${knownYears(PARAMETERS[parameter])}).`,
    actual,
    severity: 'warning',
  });
}

function otherFactor(
  item: Case,
  at: CellAt,
  printed: Decimal,
  { parameters: [parameter], onTop }: Extract<Program, { kind: 'factor' }>,
  value: Decimal,
  law: Law | undefined,
): Finding {
  const [actual, expected] = [formatCount(printed), formatCount(value)];
  const when = law ? ` in ${fiscalYearName(law.fiscalYear)}` : '';
  const onTopOf =
    onTop && value.plus(ONE).eq(printed)
      ? ` The ${actual} is 1 plus the factor: the 1 is the pupil’s own grade unit, which the table counts with the grade.`
      : '';
  return findingAt(FACTOR, item.view, at, {
    message: `${item.name} has the factor ${actual}, but the ${titleOf(parameter)} is ${expected}${when}.${onTopOf}`,
    actual,
    expected,
    fix: {
      after: law ? formulaInForce(law, parameter) : value.toNumber(),
      reason: `The ${titleOf(parameter)} is ${expected}${when}.`,
    },
  });
}

/**
 * 1 + the factor is how the funding summary prints it: a table means that where it counts no grade and shows no other
 * program by its factor alone.
 */
function meansPupilToo(item: Case): boolean {
  const isPlain = ({ row }: { readonly row: number }): boolean => {
    const program = programOf(item.view.name(row));
    const factor = item.view.number(row, item.view.column('factor'));
    if (row === item.row || program?.kind !== 'factor' || !program.onTop || !factor) return false;
    return valuesEver(program.parameters).some((one) => one.eq(factor));
  };
  return !hasGrades(item) && !item.view.rows('data').some(isPlain);
}

function hasGrades({ view }: Case): boolean {
  return view.rows('data').some(({ row }) => isOfGrades(view.name(row)));
}
