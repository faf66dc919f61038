import { NotComputable, VALUE } from './error';

/** One piece of a number format's section. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly text: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'text' | 'general' | 'slash' }
  | { readonly kind: 'exponent'; readonly letter: string; readonly plus: boolean }
  | { readonly kind: 'halfday'; readonly am: string; readonly pm: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'elapsed'; readonly unit: 'h' | 'm' | 's'; readonly width: number };

export interface Condition {
  readonly operator: '<' | '<=' | '>' | '>=' | '=' | '<>';
  readonly value: number;
}

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: Condition | undefined;
  /** The names of months and days are those of a language that this program has no names of. */
  readonly foreign: boolean;
}

const MOST_SECTIONS = 4;
const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)$/;
const COLOUR = /^(?:black|blue|cyan|green|magenta|red|white|yellow|color\s*\d{1,2})$/i;
const ENGLISH = /^(?:0*[0-9a-f]?[0-9a-f]?09|en(?:-[a-z0-9]+)*)$/i;
const HALF_DAY = /^(?:am\/pm|a\/p)/i;

/** The sections of a number format, which a semicolon divides. */
export function parseNumberFormat(code: string): FormatSection[] {
  const sections: FormatSection[] = [];
  const reader = new SectionReader(code);
  do sections.push(reader.section());
  while (reader.atSeparator());
  if (sections.length > MOST_SECTIONS) throw VALUE;
  return sections;
}

/** Characters that mean by themselves what they mean. */
const MARKS: ReadonlyMap<string, FormatToken> = new Map<string, FormatToken>([
  ['0', { kind: 'digit', text: '0' }],
  ['#', { kind: 'digit', text: '#' }],
  ['?', { kind: 'digit', text: '?' }],
  ['.', { kind: 'point' }],
  [',', { kind: 'comma' }],
  ['%', { kind: 'percent' }],
  ['@', { kind: 'text' }],
  ['/', { kind: 'slash' }],
]);

class SectionReader {
  private position = 0;

  constructor(private readonly code: string) {}

  atSeparator(): boolean {
    if (this.code[this.position] !== ';') return false;
    this.position += 1;
    return true;
  }

  section(): FormatSection {
    const tokens: FormatToken[] = [];
    let condition: Condition | undefined;
    let foreign = false;
    while (this.position < this.code.length && this.code[this.position] !== ';') {
      if (this.code[this.position] === '[') {
        const bracket = this.bracket();
        if ('condition' in bracket) condition = bracket.condition;
        else {
          foreign ||= bracket.foreign;
          tokens.push(...bracket.tokens);
        }
      } else {
        tokens.push(...this.token());
      }
    }
    return { tokens, condition, foreign };
  }

  private bracket(): { condition: Condition } | { tokens: FormatToken[]; foreign: boolean } {
    const end = this.code.indexOf(']', this.position);
    if (end < 0) throw VALUE;
    const inner = this.code.slice(this.position + 1, end);
    this.position = end + 1;
    const comparison = CONDITION.exec(inner);
    if (comparison) {
      return { condition: { operator: comparison[1] as Condition['operator'], value: Number(comparison[2]) } };
    }
    if (COLOUR.test(inner)) return { tokens: [], foreign: false };
    if (/^(?:h+|m+|s+)$/i.test(inner)) {
      const unit = inner[0].toLowerCase() as 'h' | 'm' | 's';
      return { tokens: [{ kind: 'elapsed', unit, width: inner.length }], foreign: false };
    }
    if (inner.startsWith('$')) return localeOrCurrency(inner.slice(1));
    throw new NotComputable(`a number format with [${inner}] is not supported`);
  }

  private token(): FormatToken[] {
    const { code, position } = this;
    const rest = code.slice(position);
    const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    const general = /^general/i.exec(rest);
    if (general) return this.take(general[0].length, { kind: 'general' });
    const halfDay = HALF_DAY.exec(rest)?.[0];
    if (halfDay) return this.take(halfDay.length, halfDayToken(halfDay));
    const date = /^(?:y+|m+|d+|h+|s+|e+(?![-+]))/i.exec(rest);
    if (date && !/^E/.test(rest)) return this.take(date[0].length, { kind: 'date', text: date[0].toLowerCase() });
    const exponent = /^(e)([-+])/i.exec(rest);
    if (exponent) return this.take(2, { kind: 'exponent', letter: exponent[1], plus: exponent[2] === '+' });
    const mark = MARKS.get(character);
    if (mark) return this.take(1, mark);
    const following: string | undefined = [...rest.slice(1)][0];
    switch (character) {
      case '"':
        return this.quoted();
      case '\\':
        return this.take(1 + character.length, ...literal(following));
      case '_':
        return this.take(1 + (following?.length ?? 0), { kind: 'literal', text: ' ' });
      case '*':
        // Fills the width of a cell; a text has none.
        return this.take(1 + (following?.length ?? 0));
    }
    if (/[bgen]/i.test(character)) {
      throw new NotComputable(`a number format with the letter ${character} is not supported`);
    }
    return this.take(character.length, { kind: 'literal', text: character });
  }

  private quoted(): FormatToken[] {
    const end = this.code.indexOf('"', this.position + 1);
    const text = this.code.slice(this.position + 1, end < 0 ? undefined : end);
    return this.take(text.length + (end < 0 ? 1 : 2), { kind: 'literal', text });
  }

  private take(length: number, ...tokens: FormatToken[]): FormatToken[] {
    this.position += length;
    return tokens;
  }
}

function literal(character: string | undefined): FormatToken[] {
  return character === undefined ? [] : [{ kind: 'literal', text: character }];
}

/** A/P keeps its case, AM/PM is written in capitals. */
function halfDayToken(code: string): FormatToken {
  return code.length === 3 ? { kind: 'halfday', am: code[0], pm: code[2] } : { kind: 'halfday', am: 'AM', pm: 'PM' };
}

/** [$€-407] is a currency and the language of a country, [$-409] the language alone. */
function localeOrCurrency(inner: string): { tokens: FormatToken[]; foreign: boolean } {
  const dash = inner.lastIndexOf('-');
  const symbol = dash < 0 ? inner : inner.slice(0, dash);
  const locale = dash < 0 ? '' : inner.slice(dash + 1);
  const code = /^(.*?)-([A-Za-z]{2,3}(?:-[A-Za-z0-9,]+)*)$/.exec(inner);
  const [text, language] = code ? [code[1], code[2]] : [symbol, locale];
  return {
    tokens: text === '' ? [] : [{ kind: 'literal', text }],
    foreign: language !== '' && !ENGLISH.test(language),
  };
}
