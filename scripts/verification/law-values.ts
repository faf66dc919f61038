import { PARAMETERS, PARAMETER_NAMES } from '../../src/law/parameters';
import type { Quotation } from '../../src/law/quotation';
import { QUOTATIONS, quotationsOf } from '../../src/law/quotations';
import { Decimal } from '../../src/rules/decimal';
import { yearsText } from '../../src/rules/parameter';
import type { PublishedFigure } from './figure';
import { cellOf } from './formula';

/** Numbers as statutes write them out. */
const IN_WORDS: Readonly<Record<string, string>> = {
  no: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  six: '6',
  'three and one-half': '3.5',
  'five and one-half': '5.5',
  'seven and one-half': '7.5',
  all: '1',
  '90 %': '0.9',
  '(2)': '2',
  '(6)': '6',
  'one hundred sixty-five': '165',
  'one hundred ninety': '190',
  'two thousand': '2000',
  'one and one-half': '1.5',
  'twelve thousandths': '0.012',
  'twenty-five percent': '0.25',
  'fifty percent': '0.5',
  'ninety percent': '0.9',
  'seventy-five percent': '0.75',
  'ninety-five percent': '0.95',
};

/** The number that words say: in digits, or written out. */
export function numberSaid(text: string): Decimal {
  return new Decimal(IN_WORDS[text] ?? text.replace(/[$,]/g, ''));
}

function figureOf(quotation: Quotation): PublishedFigure {
  const { parameter, from, number, formula } = quotation;
  if (!quotation.words.includes(number))
    throw new Error(`${parameter}, ${from}: "${number}" does not stand in its words`);
  const { values } = PARAMETERS[parameter];
  const index = values.findIndex((entry) => entry.from === from);
  if (index < 0) throw new Error(`${parameter}: no value begins with ${from}`);
  const said = formula === undefined ? numberSaid(number) : cellOf(`=${formula}`);
  if (!(said instanceof Decimal)) throw new Error(`${parameter}: ${formula} gives no number`);
  return {
    source: 'Law',
    place: `${parameter}, ${yearsText(PARAMETERS[parameter], index)}`,
    figure: wordsOf(quotation),
    printed: said.toString(),
    computed: new Decimal(values[index].value),
    by: `NM.PARAMETER("${parameter}",${from})`,
  };
}

/** A text's own words stand in quotation marks, this product's do not. */
export function wordsOf({ words, paraphrase }: Quotation): string {
  return paraphrase ? `in our words: ${words}` : `“${words}”`;
}

/** Of the values read outside the source documents, how many are held to a text's own words, and how many to a paraphrase. */
export function heldTo(): { readonly words: number; readonly paraphrase: number } {
  const values = (quotations: readonly Quotation[]): Set<string> =>
    new Set(quotations.map(({ parameter, from }) => `${parameter}, ${from}`));
  const own = values(QUOTATIONS.filter(({ paraphrase }) => !paraphrase));
  return { words: own.size, paraphrase: values(QUOTATIONS).size - own.size };
}

/** Values read outside the source documents that nobody quotes: a mistake of this product. */
export function unquoted(): string[] {
  return PARAMETER_NAMES.flatMap((name) =>
    PARAMETERS[name].values
      .filter(({ read, from }) => read !== 'source' && read !== 'carried' && quotationsOf(name, from).length === 0)
      .map(({ from }) => `${name}, ${from}`),
  );
}

/** Every value that was read in a statute, a rule, a paper or a newspaper, against the words in which it was read. */
export function lawValues(): PublishedFigure[] {
  return QUOTATIONS.map(figureOf);
}
