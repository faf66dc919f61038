import { Decimal } from '../../rules/decimal';
import { RuleError } from '../../rules/rule-error';
import type { CellOut, Computed } from './cell';
import { type NmFunction, type Params, shapeOfCases, toCell, type Values, valuesAt } from './define';
import { type AskedValue, noting } from './asked-law';
import { yearNote } from './left-out-year';
import { amountText, dayText, dollarsText, figureText } from './number-text';

/** One step from the inputs to the result, as text that can be copied. */
export interface WorkingStep {
  /** Statute, rule or regulation the step follows. */
  readonly law: string;
  /** What it says, as a sentence. */
  readonly rule: string;
  /** The same with the numbers put in. */
  readonly numbers: string;
  readonly result: string;
}

/** A value with the text that people read. */
export interface Shown {
  readonly text: string;
  readonly value: Computed;
}

/** A step as a function's working states it; without a law of its own it follows the function's citation. */
export interface Step {
  readonly rule: string;
  readonly numbers: string;
  readonly result: Shown;
  readonly law?: string;
}

/** Which cell of the result is worked out. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface At extends Place {
  /** Of a function that gives several figures for each case: which of them. */
  readonly part: number;
}

/** A method's type, so that the working of any function fits where the workings of all are listed. */
interface StepsOf<P extends Params> {
  steps(given: Values<P>, at: At): readonly Step[];
}

/** Steps for the values that the rule receives; none for a cell that is a heading or a name. */
export type Working<F extends NmFunction> = StepsOf<F['params']>['steps'];

/** The working of a function that reads its arguments in a way of its own. */
export interface ArgumentsWorking {
  fromArguments(args: readonly unknown[], place: Place): readonly Step[];
}

export type AnyWorking = Working<NmFunction<Params>> | ArgumentsWorking;

export interface Worked {
  /** The function's name without the NM prefix. */
  readonly name: string;
  /** The cell of the result that the steps lead to. */
  readonly place: Place;
  /** How many rows and columns the function gives. */
  readonly shape: { readonly rows: number; readonly columns: number };
  readonly value: Exclude<CellOut, RuleError>;
  readonly result: string;
  readonly steps: readonly WorkingStep[];
  /** The values of the law behind the steps that no step names with its source. */
  readonly values?: readonly AskedValue[];
  /** Which year's law it goes by, where the call gives none. */
  readonly note?: string;
}

/** An amount in dollars, shown to the cent. */
export function dollars(amount: Decimal): Shown {
  return { text: dollarsText(amount), value: amount };
}

/** A count, rate, factor or ratio, shown with its own digits. */
export function figure(value: Decimal | number): Shown {
  const exact = new Decimal(value);
  return { text: figureText(exact), value: exact };
}

/** A calendar day, given as a serial number. */
export function day(serial: number): Shown {
  return { text: dayText(serial), value: serial };
}

export function words(text: string): Shown {
  return { text, value: text };
}

export function verdict(holds: boolean): Shown {
  return { text: holds ? 'TRUE' : 'FALSE', value: holds };
}

type Part = Shown | Decimal | number | string;

function partText(part: Part): string {
  if (part instanceof Decimal) return figureText(part);
  if (typeof part === 'number') return figureText(new Decimal(part));
  if (typeof part === 'string') return part;
  return part.value instanceof Decimal && part.text.includes(' rounded ') ? amountText(part.value) : part.text;
}

/** The numbers of a step: n`${dollars(pool)} ÷ ${membership}`. */
export function n(texts: TemplateStringsArray, ...parts: readonly Part[]): string {
  return texts.reduce((whole, text, index) => whole + partText(parts[index - 1]) + text);
}

/** A sum as people write it; a long one by how many amounts it has. */
export function sumText(amounts: readonly Decimal[], show: (amount: Decimal) => Shown): string {
  if (amounts.length === 0) return 'nothing to add up';
  if (amounts.length > 12) return `the sum of ${amounts.length} amounts`;
  return amounts.map((amount) => partText(show(amount))).join(' + ');
}

export function step(rule: string, numbers: string, result: Shown, law?: string): Step {
  return { rule, numbers, result, law };
}

/** The working of a row or cell where a column of cases may spill: its index in a range of the same shape. */
export function indexIn({ columns }: { readonly columns: number }, { row, column }: Place): number {
  return row * columns + column;
}

function partOf(fn: NmFunction, args: readonly unknown[], { row, column }: Place): number {
  return shapeOfCases(fn.params, args).columns > 1 ? row : column;
}

interface Steps {
  readonly steps: readonly Step[];
  readonly values: readonly AskedValue[];
}

function stepsAt(fn: NmFunction, working: AnyWorking, args: readonly unknown[], place: Place): Steps {
  if (typeof working !== 'function') return { steps: working.fromArguments(args, place), values: [] };
  const { values, asked } = noting(valuesAt(fn.params, args, place.row, place.column));
  const steps = working(values, { ...place, part: partOf(fn, args, place) });
  return { steps, values: asked().filter(({ source }) => steps.every(({ law }) => law !== source)) };
}

/**
 * Works out one cell of what a function gives: the steps with the numbers put in. Without a place, the first cell that
 * is a figure and no heading.
 * @throws RuleError where the function refuses the arguments, or the cell has no figure
 */
export function workOut(fn: NmFunction, working: AnyWorking, args: readonly unknown[], place?: Place): Worked {
  const rows = fn.call(args);
  const shape = { rows: rows.length, columns: rows[0].length };
  const at = place ?? firstFigure();
  const cell = rows[at.row]?.[at.column];
  if (cell === undefined) {
    throw new RuleError(
      '#VALUE!',
      `NM.${fn.name} gives ${shape.rows} rows by ${shape.columns} columns: name one of them.`,
    );
  }
  if (cell instanceof RuleError) throw cell;
  const { steps, values } = stepsAt(fn, working, args, at);
  const note = yearNote(fn, args);
  const last = steps.at(-1);
  // The steps call the functions that the rule is made of; should they ever lead elsewhere, no working is better.
  if (last && toCell(last.result.value, fn.result) !== cell) {
    throw new Error(
      `The working of NM.${fn.name} leads to ${last.result.text}, and the function gives ${String(cell)}.`,
    );
  }
  return {
    name: fn.name,
    place: at,
    shape,
    value: cell,
    result: last?.result.text ?? String(cell),
    steps: steps.map(({ rule, numbers, result, law }) => ({
      law: law ?? fn.citation.law,
      rule,
      numbers,
      result: result.text,
    })),
    ...(values.length > 0 && { values }),
    ...(note === undefined ? {} : { note }),
  };

  function firstFigure(): Place {
    const failed: Place[] = [];
    for (let row = 0; row < shape.rows; row++) {
      for (let column = 0; column < shape.columns; column++) {
        if (rows[row][column] instanceof RuleError) failed.push({ row, column });
        else if (stepsAt(fn, working, args, { row, column }).steps.length > 0) return { row, column };
      }
    }
    return failed[0] ?? { row: 0, column: 0 };
  }
}
