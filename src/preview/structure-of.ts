import type { Structure, StructureOp, SheetKey } from '../workbook/file/structure/structure-op';
import type { SpreadsheetCommand } from './plugin';

interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The sheets of a file, by the spreadsheet's ids for them, and their numbers there. */
export type FileKeys = ReadonlyMap<string, number>;

function keyOf(id: string, keys: FileKeys): SheetKey {
  return keys.get(id) ?? `+${id}`;
}

/** Runs of consecutive numbers, the last one first. */
function runsFromEnd(elements: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const element of [...elements].sort((a, b) => b - a)) {
    const last = runs[runs.length - 1];
    if (last && element === last.from - 1) runs[runs.length - 1] = { from: element, to: last.to };
    else runs.push({ from: element, to: element });
  }
  return runs;
}

function opsOf(command: SpreadsheetCommand, keys: FileKeys): StructureOp[] {
  const sheet = keyOf(String(command.sheetId), keys);
  const axis = command.dimension === 'COL' ? 'column' : 'row';
  switch (command.type) {
    case 'ADD_COLUMNS_ROWS': {
      const [base, count] = [Number(command.base), Number(command.quantity)];
      const at = command.position === 'before' ? base : base + 1;
      const sizes = command.sizes as Record<'ROW' | 'COL', number> | undefined;
      // Rows and columns at the end are room to type in: every file has them already.
      if (sizes && at + count === sizes[command.dimension as 'ROW' | 'COL']) return [];
      return [{ kind: 'insert', sheet, axis, at, count, like: base }];
    }
    case 'REMOVE_COLUMNS_ROWS':
      return runsFromEnd(command.elements as readonly number[]).map((run) => ({ kind: 'remove', sheet, axis, ...run }));
    case 'MOVE_RANGES':
      return (command.target as readonly Zone[]).map(({ top, left, bottom, right }) => ({
        kind: 'move',
        sheet,
        range: { top, left, bottom, right },
        toSheet: keyOf(String(command.targetSheetId), keys),
        row: Number(command.row),
        column: Number(command.col),
      }));
    default:
      return [];
  }
}

/** What commands of the spreadsheet do to the structure of the file; undefined where they leave it as it is. */
export function structureOf(
  commands: readonly SpreadsheetCommand[],
  keys: FileKeys,
  fileNames: readonly string[],
  nameOf: (id: string) => string | undefined,
): Structure | undefined {
  const ops = commands.flatMap((command) => opsOf(command, keys));
  const ids = new Map([...keys].map(([id, key]) => [key, id]));
  const names = fileNames.map((name, key) => {
    const id = ids.get(key);
    return id === undefined ? name : nameOf(id);
  });
  if (ops.length === 0 && names.every((name, key) => name === fileNames[key])) return undefined;
  return { ops, nameOf: (key) => (typeof key === 'number' ? names[key] : nameOf(key.slice(1))) };
}
