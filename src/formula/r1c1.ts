import { splitSheet } from '../workbook/address';
import type { Env } from './env';
import { LAST_COLUMN, LAST_ROW } from './parse/corner';
import { Reference } from './reference';

const CELL = /^(?:R(\d+|\[-?\d+\])?)?(?:C(\d+|\[-?\d+\])?)?$/i;

interface Lines {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/** A reference in the R1C1 style, with or without a sheet: R2C2, R[1]C, R1C1:R3C2, C3. Undefined where it is none. */
export function r1c1Reference(text: string, env: Env): Reference | undefined {
  const { sheet: name, rest } = splitSheet(text);
  const sheet = name === undefined ? env.sheet : env.workbook.sheetIndex(name);
  const parts = rest.split(':');
  const corners = parts.map((part) => cornerOf(part, env));
  if (sheet < 0 || parts.length > 2 || corners.some((corner) => corner === undefined)) return undefined;
  const found = corners as Lines[];
  const rows = found.flatMap(({ row }) => row ?? [0, LAST_ROW]);
  const columns = found.flatMap(({ column }) => column ?? [0, LAST_COLUMN]);
  if ([...rows, ...columns].some((line) => line < 0) || Math.max(...rows) > LAST_ROW) return undefined;
  if (Math.max(...columns) > LAST_COLUMN) return undefined;
  return new Reference([
    {
      sheet,
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    },
  ]);
}

function cornerOf(part: string, env: Env): Lines | undefined {
  const match = part === '' ? null : CELL.exec(part);
  if (!match) return undefined;
  const line = (written: string | undefined, own: number): number =>
    written === undefined ? own : written.startsWith('[') ? own + Number(written.slice(1, -1)) : Number(written) - 1;
  return {
    row: /r/i.test(part) ? line(match[1], env.row) : undefined,
    column: /c/i.test(part) ? line(match[2], env.column) : undefined,
  };
}
