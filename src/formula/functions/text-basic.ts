import { VALUE } from '../error';
import { define, type FormulaFunction, number, optional, repeat, text } from '../function';

export const BASIC_TEXT: readonly FormulaFunction[] = [
  define('LEFT', [text('text'), optional(number('num_chars'), 1)], ([value, count]) => {
    if (count < 0) throw VALUE;
    return value.slice(0, Math.floor(count));
  }),
  define('CONCATENATE', [repeat(text('text'))], ([texts]) => texts.join('')),
];
