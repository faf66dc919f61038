import { WhatIfError } from './error';
import { expected, type KnobUnit, readTyped } from './typed-value';

/** Something a scenario may vary. */
export interface Knob {
  /** What is typed: "share". */
  readonly key: string;
  readonly title: string;
  readonly unit: KnobUnit;
  /** The baseline: a formula with "=" that refers to the sheet, or the law's value. */
  readonly baseline: number | string;
  /** Of a choice: the words there are. */
  readonly choices?: readonly string[];
  /** Of a change: the column of the table that it scales. */
  readonly scales?: string;
  /** The least number allowed; 0 when left out, of a change −100 %. */
  readonly least?: number;
  /** On the sheet only where some scenario varies it. */
  readonly onlyVaried?: true;
  /** The most allowed. */
  readonly most?: number;
}

export const FORMATS: Readonly<Record<KnobUnit, string>> = {
  money: '#,##0.00',
  share: '0.0###%',
  // Factors and multipliers: 6 and 0.106 as they are, which no format with a fixed point shows without one.
  number: 'General',
  change: '+0.0##%;-0.0##%;0%',
  choice: '@',
};

/**
 * What stands in a scenario's cell: a number, a word, or a formula from the baseline's cell, such as five percent or a
 * million more than the baseline.
 * @throws WhatIfError naming the key and what it takes
 */
export function scenarioCell(knob: Knob, text: string, baselineCell: string): number | string {
  if (knob.unit === 'choice') {
    const word = knob.choices?.find((choice) => choice === text.trim().toLowerCase());
    if (word === undefined) throw misread(knob, text, `one of ${(knob.choices ?? []).join(', ')}`);
    return word;
  }
  const typed = readTyped(knob.unit, text);
  if (!typed) throw misread(knob, text, expected(knob.unit));
  if ('set' in typed) return within(knob, typed.set, text);
  const { sign } = typed;
  if ('amount' in typed) {
    const added = `${baselineCell}${sign}${typed.amount}`;
    return knob.unit === 'money' ? `=ROUND(${added},2)` : `=${added}`;
  }
  const change = sign === '-' ? -typed.share : typed.share;
  if (knob.unit === 'change') return within(knob, change, text);
  if (change < -1) throw misread(knob, text, expected(knob.unit));
  const changed = `${baselineCell}*(1${sign}${typed.share})`;
  return knob.unit === 'money' ? `=ROUND(${changed},2)` : `=${changed}`;
}

/** What is wrong with what was typed for a knob; undefined where it can be taken. */
export function typedProblem(knob: Knob, text: string): string | undefined {
  try {
    scenarioCell(knob, text, 'A1');
    return undefined;
  } catch (error) {
    if (error instanceof WhatIfError) return error.message;
    throw error;
  }
}

function within(knob: Knob, value: number, text: string): number {
  const least = knob.least ?? (knob.unit === 'change' ? -1 : 0);
  const most = knob.most ?? (knob.unit === 'share' ? 1 : Infinity);
  if (value < least || value > most) throw misread(knob, text, expected(knob.unit));
  return value;
}

function misread(knob: Knob, text: string, expects: string): WhatIfError {
  return new WhatIfError(`${knob.key} is "${text}": give ${expects}.`);
}

/** The knobs as a list for people: "share (Share allocated by April 1)". */
export function listKnobs(knobs: readonly Knob[]): string {
  return knobs
    .map(({ key, title, choices }) => `${key} (${title}${choices ? `: ${choices.join(', ')}` : ''})`)
    .join('; ');
}
