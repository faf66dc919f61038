import type { CatalogueEntry } from './catalogue';
import { helpFile } from './naming';
import { withoutYearText } from './runtime/left-out-year';

/** One function as Excel's functions.json has it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'any';
    readonly dimensionality: 'matrix';
    readonly optional?: true;
  }[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

/** What Excel shows while the formula is typed: the summary, and by which year's law it goes where it is given none. */
export function described({ fn, doc }: CatalogueEntry): string {
  return [doc.summary, withoutYearText(fn)].filter((text) => text !== undefined).join(' ');
}

function metadata({ fn, doc }: CatalogueEntry, helpBase: string): FunctionMetadata {
  const names = Object.keys(fn.params);
  const firstOptional = names.findIndex((name) => fn.params[name].optional);
  return {
    id: fn.name,
    name: fn.name,
    description: described({ fn, doc }),
    helpUrl: `${helpBase}/${helpFile(fn.name)}`,
    parameters: names.map((name, position) => ({
      name,
      description: doc.params[name],
      type: 'any',
      dimensionality: 'matrix',
      // After an optional argument Excel takes only optional ones; the function itself asks for what it cannot do without.
      ...(firstOptional >= 0 && position >= firstOptional ? { optional: true as const } : {}),
    })),
    result: { type: 'any', dimensionality: 'matrix' },
  };
}

/**
 * functions.json, from the catalogue. Every argument is a matrix of any type: one cell, a row, a column or a range, and
 * blanks, texts and error values reach the function, which says what is wrong with them.
 */
export function functionsMetadata(
  catalogue: readonly CatalogueEntry[],
  helpBase: string,
): { readonly functions: readonly FunctionMetadata[] } {
  return { functions: catalogue.map((entry) => metadata(entry, helpBase)) };
}
