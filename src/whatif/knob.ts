import { WhatIfError } from './error';

export type KnobUnit = 'money' | 'share' | 'number' | 'change' | 'choice';

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

const NUMBER = /^([+-])?\s*\$?\s*(\d[\d,]*(?:\.\d+)?|\.\d+)\s*(%)?$/;

/**
 * What stands in a scenario's cell: a number, a word, or a formula from the baseline's cell. "+5%" of an amount is five
 * percent more than the baseline; "95%" of a share is that share.
 * @throws WhatIfError naming the key and what it takes
 */
export function scenarioCell(knob: Knob, text: string, baselineCell: string): number | string {
  if (knob.unit === 'choice') {
    const word = knob.choices?.find((choice) => choice === text.toLowerCase());
    if (word === undefined) throw misread(knob, text, `one of ${(knob.choices ?? []).join(', ')}`);
    return word;
  }
  const match = NUMBER.exec(text.replace('−', '-'));
  if (!match) throw misread(knob, text, expected(knob));
  const [, sign, digits, percent] = match;
  // In decimal text, so that 95 % is 0.95 and not a binary neighbour.
  const amount = Number(`${digits.replace(/,/g, '')}${percent ? 'e-2' : ''}`);
  const signed = sign === '-' ? -amount : amount;
  if (knob.unit === 'change') {
    if (!percent) throw misread(knob, text, expected(knob));
    return within(knob, signed, text);
  }
  if (sign && percent) {
    if (signed < -1) throw misread(knob, text, expected(knob));
    const changed = `${baselineCell}*(1${sign}${amount})`;
    return knob.unit === 'money' ? `=ROUND(${changed},2)` : `=${changed}`;
  }
  return within(knob, signed, text);
}

function within(knob: Knob, value: number, text: string): number {
  const least = knob.least ?? (knob.unit === 'change' ? -1 : 0);
  const most = knob.most ?? (knob.unit === 'share' ? 1 : Infinity);
  if (value < least || value > most) throw misread(knob, text, expected(knob));
  return value;
}

function expected({ unit }: Knob): string {
  switch (unit) {
    case 'change':
      return 'a change in percent such as +3% or -5%';
    case 'share':
      return 'a share such as 95% or 0.95';
    case 'money':
      return 'an amount such as 21000000, or a change of it such as +5%';
    default:
      return 'a number, or a change of it such as +5%';
  }
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
