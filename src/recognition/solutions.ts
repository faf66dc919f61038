import type { Pattern } from '../kinds/kind';
import { type FigureList, holdsIn, isLost, near } from './arithmetic';

/** What a part of an equation could be: a column, several added up, or none; with its figures. */
export interface Choice {
  readonly columns: readonly number[];
  readonly figures: FigureList | undefined;
}

type Formula = Extract<Pattern['gives'], (...values: number[]) => number>;

/** How many rows hold for one column as the result; a lost one is not looked at any more. */
interface Tried {
  readonly choice: Choice;
  held: number;
  failed: number;
}

/**
 * All ways to choose a column for each part of an equation so that it holds in most rows, the result first: what the other
 * parts give in a row is computed once for all columns that could be the result.
 */
export function solutionsOf(gives: Formula, [results, ...inputs]: readonly (readonly Choice[])[]): Choice[][] {
  const found: Choice[][] = [];
  const chosen: Choice[] = [];
  const used = new Set<number>();
  const attempt = (at: number): void => {
    if (at === inputs.length) {
      const free = results.filter(({ columns }) => !columns.some((column) => used.has(column)));
      found.push(...resultsOf(gives, chosen, free).map((result) => [result, ...chosen]));
      return;
    }
    for (const choice of inputs[at]) {
      if (choice.columns.some((column) => used.has(column))) continue;
      for (const column of choice.columns) used.add(column);
      chosen.push(choice);
      attempt(at + 1);
      chosen.pop();
      for (const column of choice.columns) used.delete(column);
    }
  };
  attempt(0);
  return found;
}

function resultsOf(gives: Formula, inputs: readonly Choice[], results: readonly Choice[]): Choice[] {
  let open: Tried[] = results.map((choice) => ({ choice, held: 0, failed: 0 }));
  const rows = Math.max(0, ...results.map(({ figures }) => figures?.length ?? 0));
  const values: number[] = inputs.map(() => 0);
  for (let row = 0; row < rows && open.length > 0; row++) {
    if (!valuesIn(inputs, row, values)) continue;
    const exact = gives(...values);
    if (!Number.isFinite(exact)) continue;
    // A sum with only itself shows nothing.
    const isOne = inputs.length > 1 && values.includes(exact);
    for (const tried of open) {
      const value = tried.choice.figures?.[row];
      if (value === undefined || value === 0 || (isOne && value === exact)) continue;
      if (near(value, exact)) tried.held += 1;
      else tried.failed += 1;
    }
    if (open.some(({ held, failed }) => isLost(held, failed)))
      open = open.filter(({ held, failed }) => !isLost(held, failed));
  }
  return open.filter(({ held, failed }) => holdsIn(held, failed)).map(({ choice }) => choice);
}

/** The figures of a row, into a list that is used again; false where one of them is missing. */
function valuesIn(inputs: readonly Choice[], row: number, into: number[]): boolean {
  for (let index = 0; index < inputs.length; index++) {
    const { figures } = inputs[index];
    const figure = figures === undefined ? 0 : figures[row];
    if (figure === undefined) return false;
    into[index] = figure;
  }
  return true;
}
