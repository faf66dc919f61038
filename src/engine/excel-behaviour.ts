import { Decimal } from '../rules/decimal';
import type { EngineCell, OSpreadsheet } from './o-spreadsheet';

interface Place {
  readonly row: number;
  readonly col: number;
}
type Rounding = Parameters<Decimal['toNearest']>[1];

/** Error values that Excel has and the engine lacks. */
const EXCEL_ERRORS = ['#VALUE!', '#REF!', '#CALC!'];

/** Excel rounds what a cell would show with fifteen digits, which is why ROUND(1.005,2) is 1.01 there. */
const EXCEL_DIGITS = 15;

function roundAs(value: number, places: number, mode: Rounding): number {
  if (!Number.isFinite(value)) return value;
  const shown = new Decimal(value.toPrecision(EXCEL_DIGITS));
  const unit = new Decimal(10).pow(-Math.trunc(places));
  return shown.toNearest(unit, mode).toNumber();
}

/**
 * Teaches the engine what the NM formulas' neighbours need to agree with Excel: its error values, rounding of decimals
 * instead of binary fractions, and the implicit intersection operator.
 */
export function registerExcelBehaviour(engine: OSpreadsheet): void {
  const { functionRegistry, errorTypes } = engine.registries;
  for (const code of EXCEL_ERRORS) errorTypes.add(code);
  const roundings: readonly [string, Rounding][] = [
    ['ROUND', Decimal.ROUND_HALF_UP],
    ['ROUNDUP', Decimal.ROUND_UP],
    ['ROUNDDOWN', Decimal.ROUND_DOWN],
  ];
  for (const [name, mode] of roundings) {
    functionRegistry.replace(name, {
      ...functionRegistry.get(name),
      compute(value?: EngineCell | EngineCell[][], places?: EngineCell | EngineCell[][]) {
        if (Array.isArray(value) || Array.isArray(places)) return { value: '#VALUE!' };
        const number = engine.helpers.toNumber(value, this.locale);
        const digits = places === undefined ? 0 : engine.helpers.toNumber(places, this.locale);
        return { value: roundAs(number, digits, mode), format: value?.format };
      },
    });
  }
  functionRegistry.replace('SINGLE', {
    description: 'The implicit intersection operator @: one value of a range or array.',
    hidden: true,
    isExported: true,
    args: [
      {
        name: 'value',
        description: 'A range or array.',
        type: ['ANY', 'RANGE<ANY>'],
        acceptMatrix: true,
        acceptErrors: true,
      },
    ],
    compute(value?: EngineCell | EngineCell[][]) {
      return intersect(value, this.__originCellPosition);
    },
  });
}

/** Of a column the cell in the formula's row, of a row the one in its column, of a computed array the first. */
function intersect(value: EngineCell | EngineCell[][] | undefined, origin: Place | undefined): EngineCell {
  if (!Array.isArray(value)) return value ?? { value: 0 };
  if (value.length === 0 || value[0].length === 0) return { value: 0 };
  const first = value[0][0];
  const [width, height] = [value.length, value[0].length];
  if ((width === 1 && height === 1) || !origin || !isRange(value)) return first;
  const row = height === 1 ? 0 : origin.row - (first.position?.row ?? 0);
  const column = width === 1 ? 0 : origin.col - (first.position?.col ?? 0);
  return value[column]?.[row] ?? { value: '#VALUE!' };
}

/** Cells of a range know where they stand; those of a computed array do not. */
function isRange(value: readonly (readonly EngineCell[])[]): boolean {
  const [first, last] = [value[0][0].position, value[value.length - 1][value[0].length - 1].position];
  return (
    first !== undefined &&
    last !== undefined &&
    last.col - first.col === value.length - 1 &&
    last.row - first.row === value[0].length - 1
  );
}
