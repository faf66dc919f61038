import { type CellOf, cellsIn, type Expression, unfolded } from '../kinds/equation';
import { textOf } from '../kinds/formula';
import { RECEIVED, type ResultOf, type SetsRole, type Variable, type Vary } from '../kinds/vary';
import { filledColumn } from './blank';
import { broughtColumn, keyIn, rowNames } from './columns';
import { WhatIfError } from './error';
import { judgedFormula } from './judged';
import type { BroughtColumn, FormulaCells, ResultFormulas, WhatIfPlan } from './kind';
import type { Scenario } from './scenario';
import { scenarioNames } from './scenario-names';
import type { Source } from './source';
import { tableRows } from './table-rows';
import { rowsTogether, type Together } from './together';
import { knobsOf, rowKeys, setKnob } from './variables';

/** The expression of a result, with what it follows from as far as the comparison computes that anew. */
function expressionOf(source: Source, { unfolds = [] }: Vary, of: ResultOf): Expression {
  const { equations = {} } = source.kind;
  return unfolded(typeof of === 'string' ? equations[of].of : of, equations, unfolds);
}

/** The columns that expressions take from the table, each once; not the figures that an assumption stands for. */
function columnsOf(source: Source, expressions: readonly Expression[], sets: readonly SetsRole[]): BroughtColumn[] {
  const cells = new Map<string, CellOf>();
  for (const { cell } of expressions.flatMap((each) => cellsIn(each))) {
    if (sets.some((each) => each.sets === cell.role) || source.isGivenOnce(cell.role)) continue;
    cells.set(keyIn(cell), { role: cell.role, back: cell.back });
  }
  return [...cells.values()].flatMap((cell) => broughtColumn(source, cell) ?? []);
}

/** @throws WhatIfError where the table lacks a figure that a result cannot be computed without */
function requireCells(
  source: Source,
  expression: Expression,
  columns: readonly BroughtColumn[],
  sets: readonly SetsRole[],
): void {
  for (const { cell, needed } of cellsIn(expression)) {
    if (!needed || sets.some((each) => each.sets === cell.role) || columns.some(({ key }) => key === keyIn(cell))) {
      continue;
    }
    const title = `${source.field(cell.role)?.title ?? cell.role}${cell.back ? ' of the year before' : ''}`;
    throw new WhatIfError(`The table on sheet "${source.sheet.name}" has no "${title}", which this what-if needs.`);
  }
}

/** headcount and seven are multipliers of 1 and 7, say: beside one that is varied they would say two things. */
function refusal({ apart, variables }: Vary, scenarios: readonly Scenario[]): string | undefined {
  if (!apart || !scenarios.some(({ values }) => apart.key in values)) return undefined;
  const choices = variables.flatMap((each) => ('argument' in each && each.choices ? [each.key] : []));
  for (const { name, values } of scenarios) {
    const chosen = choices.find((key) => apart.words.includes(values[key]?.toLowerCase()));
    if (chosen) {
      return `Scenario "${name}" has a ${chosen} and another varies the ${apart.key}: ${apart.instead}.`;
    }
  }
  return undefined;
}

/** Arguments that no cell of the table holds, as far as the sheet shows them. */
function argumentsOf(
  variables: readonly Variable[],
  plan: Pick<WhatIfPlan, 'knobs'>,
  cells: FormulaCells,
): Record<string, string> {
  return Object.fromEntries(
    variables.flatMap((each) =>
      'argument' in each && plan.knobs.some(({ key }) => key === each.key)
        ? [[each.argument, cells.knob(each.key)] as const]
        : [],
    ),
  );
}

/** What a scenario's first result is: another one where it chooses a word that says so, or something is varied. */
function chosenOf({ results, instead = {}, variables }: Vary, cells: FormulaCells): ResultOf {
  const words = variables.flatMap((each) => ('argument' in each && each.choices ? [cells.choice(each.key)] : []));
  const varied = variables.flatMap(({ key }) => (cells.varied(key) ? [key] : []));
  const other = [...words, ...varied].find((key) => key in instead);
  return other === undefined ? (results[0].of as ResultOf) : instead[other];
}

/** A what-if over one table, from what its kind says of it. */
export function planOf(source: Source, vary: Vary): WhatIfPlan {
  const given = vary.given?.find(({ where }) => where === undefined || source.input(where) !== undefined);
  const sets = [...(given?.variables ?? []), ...vary.variables.filter((each): each is SetsRole => 'sets' in each)];
  const variables: readonly Variable[] = [...(given?.variables ?? []), ...vary.variables];
  const expression = (of: ResultOf): Expression => expressionOf(source, vary, of);
  const main = vary.results.flatMap(({ of }) => (of === undefined ? [] : [expression(of)]));
  const others = Object.values(vary.instead ?? {}).map(expression);
  const brought = columnsOf(source, [...main, ...others, ...(vary.sharedOut ? [vary.sharedOut] : [])], sets);
  const columns = brought.map((column) => filledColumn(source, variables, column));
  const notes = [given?.note, ...sets.map((each) => setKnob(source, each).note)];
  for (const each of main) requireCells(source, each, columns, sets);
  const knobs = variables.flatMap((each) => knobsOf(source, each));
  const judged = vary.results.find((each) => each.judged)?.judged;
  const together = rowsTogether(source);
  const keys = variables.flatMap((each) => ('setsEach' in each ? [[each.key, rowKeys(source, each)] as const] : []));
  const varied = { source, variables, columns, together, keys: Object.fromEntries(keys) };
  const { sharedOut } = vary;

  const textFor = (of: Expression, cells: FormulaCells, index: number | undefined): string | undefined =>
    textOf(of, scenarioNames(varied, cells, index), {
      args: argumentsOf(vary.variables, { knobs }, cells),
      position: index === undefined ? undefined : index - together[index].from + 1,
    });

  return {
    title: vary.title,
    notes: [...vary.notes, ...notes.flatMap((note) => note ?? []), ...source.officeNotes()],
    differing: vary.differing ?? RECEIVED,
    names: rowNames(source),
    rows: tableRows(source, columns),
    columns,
    knobs,
    result: {
      titles: vary.results.map(({ title }) => title),
      compared: vary.results.length - 1,
      kind: judged ? 'finding' : 'money',
      findings: judged?.from.map(({ word }) => word),
    },
    ready: vary.ready ?? [],
    refuses: (scenarios) => refusal(vary, scenarios),
    ...(sharedOut && { pool: (cells) => `ROUND(${textFor(sharedOut, cells, undefined)},2)` }),
    formulas: (cells): ResultFormulas => {
      const first = expression(chosenOf(vary, cells));
      if ('nm' in first && first.ofRow && together.every(isWhole))
        return { spill: `=${textFor(first, cells, undefined)}` };
      return {
        each: (index) =>
          vary.results.map(({ of, judged: found }, part) => {
            if (found) return judgedFormula(found, part, cells, index);
            // What has no year before it to be compared with is nothing.
            return `=${textFor(part === 0 ? first : expression(of as ResultOf), cells, index) ?? '0'}`;
          }),
      };
    },
  };
}

function isWhole({ from, to }: Together, _: number, all: readonly Together[]): boolean {
  return from === 0 && to === all.length - 1;
}
