import type { DateSystem } from './dates';
import { NotComputable } from './error';
import { isDateSection, showDate } from './number-format-date';
import { isFraction, showFraction } from './number-format-fraction';
import { generalText } from './number-format-general';
import { showNumber, type ShownNumber } from './number-format-number';
import { parseNumberFormat, type Condition, type FormatSection, type FormatToken } from './number-format-section';

const TEXT_SECTION = 3;
const NO_SECTION: FormatSection = { tokens: [{ kind: 'general' }], condition: undefined, foreign: false };

/**
 * A number as TEXT shows it in a number format.
 * @throws FormulaError #VALUE! where Excel gives it; NotComputable for formats of other languages and calendars
 */
export function formatNumber(value: number, code: string, system: DateSystem): string {
  const sections = parseNumberFormat(code);
  const { section, unsigned } = sectionFor(value, numberSections(sections));
  const { tokens } = section;
  if (isDateSection(tokens)) return showDate(unsigned ? Math.abs(value) : value, tokens, system, section.foreign);
  if (value < 0 && !unsigned && !tokens.some(isNumeric)) {
    throw new NotComputable('a number format that shows a negative number without its digits is not supported');
  }
  const shown = showIn(Math.abs(value), tokens);
  // -0.001 is 0.00 in a format of one section alone: with others, if only for texts, Excel keeps the sign.
  const signless = unsigned || (shown.zero && sections.length === 1);
  return (value < 0 && !signless ? '-' : '') + shown.text;
}

/** A text as TEXT shows it: in the fourth section, or in one that has an @. */
export function formatText(value: string, code: string): string {
  if (value === '') return value;
  const sections = parseNumberFormat(code);
  const last = sections[sections.length - 1];
  const section = sections.length > TEXT_SECTION ? sections[TEXT_SECTION] : hasText(last) ? last : undefined;
  if (!section) return value;
  return section.tokens.map((token) => textOf(token, value)).join('');
}

function textOf(token: FormatToken, value: string): string {
  if (token.kind === 'text' || token.kind === 'general') return value;
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'slash') return '/';
  throw new NotComputable('a number format with more than @ and texts in its section for texts is not supported');
}

function hasText(section: FormatSection): boolean {
  return section.tokens.some((token) => token.kind === 'text');
}

/** A last section with an @ is for texts only. */
function numberSections(sections: readonly FormatSection[]): readonly FormatSection[] {
  if (sections.length > TEXT_SECTION) return sections.slice(0, TEXT_SECTION);
  return sections.length > 1 && hasText(sections[sections.length - 1]) ? sections.slice(0, -1) : sections;
}

/** The section for a number, and whether it stands for the sign too. */
function sectionFor(value: number, sections: readonly FormatSection[]): { section: FormatSection; unsigned: boolean } {
  const [first = NO_SECTION, second, third] = sections;
  if (!sections.some(({ condition }) => condition)) {
    if (value < 0 && second) return { section: second, unsigned: true };
    if (value === 0 && third) return { section: third, unsigned: true };
    return { section: first, unsigned: false };
  }
  if (!first.condition)
    throw new NotComputable('a number format with a condition in its second section only is not supported');
  if (holds(first.condition, value)) return { section: first, unsigned: standsForSign(first.condition, value) };
  if (!second) throw new NotComputable('a number format without a section for the number is not supported');
  if (!third && !second.condition) return { section: second, unsigned: false };
  if (!second.condition && value < 0) return { section: second, unsigned: true };
  if (second.condition && holds(second.condition, value)) {
    return { section: second, unsigned: standsForSign(second.condition, value) };
  }
  if (!third) throw new NotComputable('a number format without a section for the number is not supported');
  return { section: third, unsigned: false };
}

function holds({ operator, value }: Condition, number: number): boolean {
  switch (operator) {
    case '<':
      return number < value;
    case '<=':
      return number <= value;
    case '>':
      return number > value;
    case '>=':
      return number >= value;
    case '=':
      return number === value;
    default:
      return number !== value;
  }
}

/** Whether Excel drops the sign in a section for negative numbers alone depends on more than is documented. */
function standsForSign({ operator, value }: Condition, number: number): boolean {
  if (number < 0 && ((operator === '<' && value <= 0) || (operator === '<=' && value < 0))) {
    throw new NotComputable('a number format with a condition of its own for negative numbers is not supported');
  }
  return false;
}

function isNumeric({ kind }: FormatToken): boolean {
  return kind === 'digit' || kind === 'general' || kind === 'text';
}

function showIn(value: number, tokens: readonly FormatToken[]): ShownNumber {
  const generalAt = tokens.findIndex(({ kind }) => kind === 'general' || kind === 'text');
  if (generalAt >= 0) {
    const number = generalText(value);
    const pieces = tokens.map((token, index) =>
      index === generalAt ? number : token.kind === 'literal' ? token.text : '',
    );
    return { text: pieces.join(''), zero: value === 0 };
  }
  return isFraction(tokens) ? showFraction(value, tokens) : showNumber(value, tokens);
}
