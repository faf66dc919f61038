import type { Pattern } from '../kinds/kind';
import type { SheetSnapshot } from '../workbook/snapshot';
import { Figures, fitOf } from './arithmetic';
import { type Contents, contentsBelow } from './contents';
import type { SheetScan } from './scan';
import { type Choice, solutionsOf } from './solutions';

/** The numbers of so many columns, up to this one, are written one after the other in one exact number. */
const MOST_COLUMNS = 512;
const MOST_PARTS = 5;

/** What stands below a header's last line, read once for all headers that end there and for all kinds. */
export class Below {
  readonly figures: Figures;
  private readonly columns = new Map<number, Contents>();
  private readonly fits = new Map<Pattern, Map<number | string, number>>();
  private readonly solved = new Map<Pattern, Map<string, readonly (readonly (readonly number[])[])[]>>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly headerBottom: number,
  ) {
    this.figures = new Figures(sheet, headerBottom);
  }

  contents(column: number): Contents {
    const known = this.columns.get(column) ?? contentsBelow(this.sheet, this.headerBottom, column);
    this.columns.set(column, known);
    return known;
  }

  /** All ways to choose columns for the parts of a pattern for which it holds; the order of the choices says nothing. */
  solutions(
    pattern: Pattern,
    choices: readonly (readonly (readonly number[])[])[],
  ): readonly (readonly (readonly number[])[])[] {
    const answers = this.solved.get(pattern) ?? new Map<string, readonly (readonly (readonly number[])[])[]>();
    this.solved.set(pattern, answers);
    const key = choices.map((list) => list.map(String).sort().join('/')).join(';');
    const known = answers.get(key);
    if (known) return known;
    const { gives } = pattern;
    const found =
      gives === 'proportional'
        ? choices[0].flatMap((result) =>
            choices[1].filter(([of]) => of !== result[0]).map((of) => [result, of] as const),
          )
        : solutionsOf(
            gives,
            choices.map((list) => list.map((columns) => this.choice(columns))),
          ).map((solution) => solution.map(({ columns }) => columns));
    answers.set(key, found);
    return found;
  }

  private choice(columns: readonly number[]): Choice {
    return { columns, figures: columns.length === 0 ? undefined : this.figures.sum(columns) };
  }

  /** How surely columns hang together by a pattern: its result first, each part one column, several added up, or none. */
  fit(pattern: Pattern, parts: readonly (readonly number[])[]): number {
    if (parts[0].length === 0) return 0;
    const answers = this.fits.get(pattern) ?? new Map<number | string, number>();
    this.fits.set(pattern, answers);
    const key = keyOf(parts);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const [result, ...inputs] = parts.map((list) => (list.length === 0 ? undefined : this.figures.sum(list)));
    const fit = fitOf(pattern, result ?? [], inputs);
    answers.set(key, fit);
    return fit;
  }
}

function keyOf(parts: readonly (readonly number[])[]): number | string {
  if (parts.length > MOST_PARTS) return parts.join(';');
  let key = 0;
  for (const list of parts) {
    const column = list.length === 0 ? MOST_COLUMNS : list[0];
    if (list.length > 1 || (list.length === 1 && column >= MOST_COLUMNS)) return parts.join(';');
    key = key * (MOST_COLUMNS + 1) + column;
  }
  return key;
}

const known = new WeakMap<SheetScan, Map<number, Below>>();

export function below(sheet: SheetSnapshot, scan: SheetScan, headerBottom: number): Below {
  const ofSheet = known.get(scan) ?? new Map<number, Below>();
  known.set(scan, ofSheet);
  const found = ofSheet.get(headerBottom) ?? new Below(sheet, headerBottom);
  ofSheet.set(headerBottom, found);
  return found;
}
