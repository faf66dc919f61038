import { type Decimal, decimal } from '../../rules/decimal';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { evaluate } from './model/evaluate';
import { type FormulaToken, resolve } from './model/reference';
import { named, placeOf, practice, shownNumber } from './model/report';
import { type FormulaCell, formulasOf } from './model/sheet-formulas';

interface RoundedRate extends FormulaCell {
  readonly sheet: SheetSnapshot;
  readonly exact: Decimal;
  readonly rounded: Decimal;
  readonly uses: FormulaCell[];
  /** What rounding takes from or adds to the results, all together. */
  effect: Decimal;
}

/** What stands inside =ROUND(… / …, n); undefined for any other formula. */
function insideRound(tokens: readonly FormulaToken[]): readonly FormulaToken[] | undefined {
  const comma = tokens.length - 3;
  if (comma < 3 || tokens[0].type !== 'func' || tokens[0].value.toUpperCase() !== 'ROUND') return undefined;
  if (tokens[comma].value !== ',' || tokens[comma + 1].type !== 'number') return undefined;
  const inside = tokens.slice(2, comma);
  return inside.some(({ type, value }) => type === 'operator' && value === '/') ? inside : undefined;
}

function key(sheet: string, row: number, column: number): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}

function ratesOf(workbook: WorkbookSnapshot): Map<string, RoundedRate> {
  const rates = new Map<string, RoundedRate>();
  for (const sheet of workbook.sheets) {
    const formulas = formulasOf(sheet);
    for (const cell of formulas.cellsWith(({ tokens }) => insideRound(tokens) !== undefined)) {
      const inside = insideRound(cell.pattern.tokens);
      const exact = inside && evaluate({ tokens: inside }, cell, sheet, workbook);
      const value = sheet.value(cell.row, cell.column);
      if (!exact || typeof value !== 'number' || value === 0) continue;
      const rounded = decimal(value);
      if (exact.eq(rounded)) continue;
      rates.set(key(sheet.name, cell.row, cell.column), {
        ...cell,
        sheet,
        exact,
        rounded,
        uses: [],
        effect: decimal(0),
      });
    }
  }
  return rates;
}

/** References that a formula multiplies by. */
function factorsOf(tokens: readonly FormulaToken[]): FormulaToken[] {
  const isTimes = (at: number): boolean => tokens[at]?.type === 'operator' && tokens[at].value === '*';
  return tokens.filter(({ reference }, at) => reference && (isTimes(at - 1) || isTimes(at + 1)));
}

function collectUses(workbook: WorkbookSnapshot, rates: ReadonlyMap<string, RoundedRate>): void {
  for (const sheet of workbook.sheets) {
    for (const cell of formulasOf(sheet).cellsWith(({ tokens }) => factorsOf(tokens).length > 0)) {
      for (const { reference } of factorsOf(cell.pattern.tokens)) {
        if (!reference) continue;
        const { top, left } = resolve(reference, cell.row, cell.column);
        const rate = rates.get(key(reference.sheet ?? sheet.name, top, left));
        const value = sheet.value(cell.row, cell.column);
        if (!rate || typeof value !== 'number') continue;
        rate.uses.push(cell);
        rate.effect = rate.effect.plus(
          decimal(value).times(rate.exact.minus(rate.rounded)).dividedBy(rate.rounded).abs(),
        );
      }
    }
  }
}

/** A cent in all. */
const FELT = 0.01;

/** Rates that are rounded first and multiplied afterwards. */
export const ROUNDED_RATE: Check = {
  id: 'general.rounded-rate',
  title: 'Rates are rounded after use',
  severity: 'info',
  citation: practice('A rate is used as it is, and the result is rounded, unless a rule says otherwise'),
  run({ workbook }) {
    const rates = ratesOf(workbook);
    if (rates.size === 0) return [];
    collectUses(workbook, rates);
    return [...rates.values()].flatMap((rate): Finding[] => {
      if (rate.effect.lt(FELT)) return [];
      const { sheet, row, column, uses, exact, rounded, effect } = rate;
      return [
        {
          check: ROUNDED_RATE.id,
          severity: ROUNDED_RATE.severity,
          place: placeOf(sheet, row, column),
          message: `The rate in ${named(rate)} is rounded before it is used in ${uses.length} ${uses.length === 1 ? 'cell' : 'cells'}, such as ${named(uses[0])}. All together this changes their results by ${shownNumber(effect.toDecimalPlaces(2))}.`,
          actual: shownNumber(rounded),
          expected: shownNumber(exact.toSignificantDigits(10)),
          citation: ROUNDED_RATE.citation,
        },
      ];
    });
  },
};
