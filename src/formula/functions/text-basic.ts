import { toText } from '../coerce';
import { wildcardSource } from '../criteria';
import { VALUE } from '../error';
import {
  boolean,
  define,
  grid,
  number,
  omissible,
  optional,
  repeat,
  scalar,
  text,
  type FormulaFunction,
} from '../function';
import { checkedLength, LONGEST_TEXT } from '../operators';
import { cellsOf, type Grid } from '../value';

function wholeFrom(value: number, least: number): number {
  const whole = Math.trunc(value);
  if (whole < least) throw VALUE;
  return whole;
}

/** The first place of a text within another from a place on, counted from 1; without case and with wildcards for SEARCH. */
function place(name: string, find: (wanted: string, within: string) => number): FormulaFunction {
  return define(
    name,
    [text('find_text'), text('within_text'), optional(number('start_num'), 1)],
    ([wanted, within, start]) => {
      const from = wholeFrom(start, 1) - 1;
      if (from > within.length || (from === within.length && wanted !== '')) throw VALUE;
      const found = find(wanted, within.slice(from));
      if (found < 0) throw VALUE;
      return from + found + 1;
    },
  );
}

function substitute(value: string, old: string, replacement: string, instance: number | undefined): string {
  if (instance === undefined) return old === '' ? value : value.split(old).join(replacement);
  const wanted = wholeFrom(instance, 1);
  if (old === '') return value;
  let at = -1;
  for (let count = 0, from = 0; count < wanted; count++, from = at + old.length) {
    at = value.indexOf(old, from);
    if (at < 0) return value;
  }
  return value.slice(0, at) + replacement + value.slice(at + old.length);
}

/** Letter by letter: one that would become two, as ß would, stays as it is. */
function eachLetter(value: string, change: (letter: string) => string): string {
  return Array.from(value, (letter) => {
    const changed = change(letter);
    return changed.length === letter.length ? changed : letter;
  }).join('');
}

/** A capital at the beginning of each run of letters. */
function proper(value: string): string {
  return value.toLowerCase().replace(/\p{L}+/gu, (word) => {
    const [first] = word;
    return first.toUpperCase() + word.slice(first.length);
  });
}

function textsOf(grids: readonly Grid[]): string[] {
  return grids.flatMap((each) => cellsOf(each).map(toText));
}

function joined(delimiters: Grid, ignoreEmpty: boolean, grids: readonly Grid[]): string {
  const between = cellsOf(delimiters).map(toText);
  const texts = ignoreEmpty ? shownTexts(grids) : textsOf(grids);
  return texts.map((each, index) => (index === 0 ? each : between[(index - 1) % between.length] + each)).join('');
}

/** The texts that are not empty, at the cost of the cells that exist. */
function shownTexts(grids: readonly Grid[]): string[] {
  const texts: string[] = [];
  for (const each of grids) {
    each.each((value) => {
      const shown = toText(value);
      if (shown !== '') texts.push(shown);
    });
  }
  return texts;
}

export const BASIC_TEXT: readonly FormulaFunction[] = [
  define('LEFT', [text('text'), optional(number('num_chars'), 1)], ([value, count]) =>
    value.slice(0, wholeFrom(count, 0)),
  ),
  define('RIGHT', [text('text'), optional(number('num_chars'), 1)], ([value, count]) =>
    value.slice(Math.max(0, value.length - wholeFrom(count, 0))),
  ),
  define('MID', [text('text'), number('start_num'), number('num_chars')], ([value, start, count]) => {
    const from = wholeFrom(start, 1) - 1;
    return value.slice(from, from + wholeFrom(count, 0));
  }),
  define('LEN', [text('text')], ([value]) => value.length),
  place('FIND', (wanted, within) => within.indexOf(wanted)),
  place('SEARCH', (wanted, within) => within.search(new RegExp(wildcardSource(wanted), 'isu'))),
  define(
    'SUBSTITUTE',
    [text('text'), text('old_text'), text('new_text'), optional(number('instance_num'))],
    ([value, old, replacement, instance]) => checkedLength(substitute(value, old, replacement, instance)),
  ),
  define(
    'REPLACE',
    [text('old_text'), number('start_num'), number('num_chars'), text('new_text')],
    ([value, start, count, replacement]) => {
      const from = wholeFrom(start, 1) - 1;
      return checkedLength(value.slice(0, from) + replacement + value.slice(from + wholeFrom(count, 0)));
    },
  ),
  define('TRIM', [text('text')], ([value]) => value.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  define('CLEAN', [text('text')], ([value]) => value.replace(/[\u0000-\u001f]/g, '')),
  define('LOWER', [text('text')], ([value]) => eachLetter(value, (letter) => letter.toLowerCase())),
  define('UPPER', [text('text')], ([value]) => eachLetter(value, (letter) => letter.toUpperCase())),
  define('PROPER', [text('text')], ([value]) => proper(value)),
  define('REPT', [text('text'), number('number_times')], ([value, times]) => {
    const count = wholeFrom(times, 0);
    if (value.length * count > LONGEST_TEXT) throw VALUE;
    return value.repeat(count);
  }),
  define('EXACT', [text('text1'), text('text2')], ([first, second]) => first === second),
  define('CONCATENATE', [repeat(text('text'))], ([texts]) => checkedLength(texts.join(''))),
  define('CONCAT', [repeat(grid('text'))], ([grids]) => checkedLength(shownTexts(grids).join(''))),
  define(
    'TEXTJOIN',
    [grid('delimiter'), omissible(boolean('ignore_empty'), true), repeat(grid('text'))],
    ([delimiters, ignoreEmpty, grids]) => checkedLength(joined(delimiters, ignoreEmpty, grids)),
  ),
  define('HYPERLINK', [text('link_location'), optional(scalar('friendly_name'))], ([link, name]) =>
    // A name that is a blank cell is shown as any blank cell is.
    name === undefined ? link : name,
  ),
];
