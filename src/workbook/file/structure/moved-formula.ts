import { type CellRange, columnIndex, columnName, quoteSheet, sameRange } from '../../address';
import { LAST_COLUMN, LAST_ROW } from '../sheet-reader';
import { movedRange, type SheetKey, type SheetRange, type Structure } from './structure-op';

const NAME_CHARACTER = String.raw`A-Za-z0-9_.\\?\u0080-\uffff`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![${NAME_CHARACTER}$(!])`;
const SHEET = String.raw`(?:'(?:[^']|'')*'|(?:\[\d+\])?[${NAME_CHARACTER}]+(?::[${NAME_CHARACTER}]+)?|\[\d+\])!`;

/** Texts and brackets, which stay; a sheet with the reference or name behind it; a reference. */
const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<![${NAME_CHARACTER}$])(${SHEET})(?:(${REFERENCE})|[${NAME_CHARACTER}]+)?`,
    String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`,
    String.raw`(?<![${NAME_CHARACTER}$!#])(${REFERENCE})`,
  ].join('|'),
  'g',
);

const PARTS = /^(\$?)([A-Za-z]*)(\$?)(\d*)(?::(\$?)([A-Za-z]*)(\$?)(\d*))?$/;

/** A reference as it is written, anchors apart. */
interface Written {
  readonly range: CellRange;
  /** Writes another range the way this one was written. */
  spell(range: CellRange): string;
}

function written(text: string): Written | undefined {
  const [, anchor1 = '', column1 = '', anchor2 = '', row1 = '', ...second] = PARTS.exec(text) ?? [];
  const [anchor3 = anchor1, column2 = column1, anchor4 = anchor2, row2 = row1] = text.includes(':') ? second : [];
  const columns = column1 === '' ? [0, LAST_COLUMN] : [columnIndex(column1), columnIndex(column2)];
  const rows = row1 === '' ? [0, LAST_ROW] : [Number(row1) - 1, Number(row2) - 1];
  if (Math.max(...columns) > LAST_COLUMN || Math.max(...rows) > LAST_ROW) return undefined;
  const range = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  const corner = (column: number, row: number, dollar1: string, dollar2: string): string =>
    (column1 === '' ? '' : dollar1 + columnName(column)) +
    // The anchor of a whole row is written before its number.
    (row1 === '' ? '' : (column1 === '' ? dollar1 : dollar2) + (row + 1));
  return {
    range,
    spell: ({ top, left, bottom, right }) => {
      const first = corner(left, top, anchor1, anchor2);
      return text.includes(':') ? `${first}:${corner(right, bottom, anchor3, anchor4)}` : first;
    },
  };
}

/** The names of sheets in a prefix like 'First:Last'!; undefined for one that leads into another workbook. */
function sheetsIn(prefix: string): string[] | undefined {
  const quoted = prefix.startsWith("'");
  const names = quoted ? prefix.slice(1, -2).replace(/''/g, "'") : prefix.slice(0, -1);
  return names.includes('[') ? undefined : names.split(':');
}

/** Follows references through what happens to a workbook's structure. */
export class MovedFormulas {
  private readonly keys: ReadonlyMap<string, SheetKey>;

  /** @param sheets the file's sheets in its order */
  constructor(
    private readonly sheets: readonly string[],
    readonly structure: Structure,
  ) {
    this.keys = new Map(sheets.map((name, index) => [name.toLowerCase(), index]));
  }

  keyOf(sheet: string): SheetKey | undefined {
    return this.keys.get(sheet.toLowerCase());
  }

  range(range: SheetRange): SheetRange | undefined {
    return movedRange(range, this.structure);
  }

  /** A formula without "=", as a cell, rule or name of a sheet has it; `home` is left out for names of the workbook. */
  formula(formula: string, home: SheetKey | undefined): string {
    return formula.replace(PIECE, (whole: string, ...groups: unknown[]) => {
      const [prefix, reference, bare] = groups as (string | undefined)[];
      if (prefix !== undefined) return this.prefixed(prefix, reference, whole);
      return bare === undefined || home === undefined ? whole : this.reference(bare, home, undefined, bare);
    });
  }

  /** The prefix of a sheet as it is named in the end. */
  private prefixed(prefix: string, reference: string | undefined, whole: string): string {
    const names = sheetsIn(prefix);
    if (!names) return whole;
    const keys = names.map((name) => this.keyOf(name));
    // The sheets that are not there, or names of the workbook's own: nothing of it moves.
    if (keys.includes(undefined)) return whole;
    if (keys.length === 1 && reference !== undefined)
      return this.reference(reference, keys[0] as SheetKey, prefix, whole);
    const final = keys.map((key) => this.structure.nameOf(key as SheetKey));
    if (final.includes(undefined)) return '#REF!';
    const same = final.every((name, i) => name === this.sheets[keys[i] as number]);
    if (same) return whole;
    return `${quoted(final as string[])}!${whole.slice(prefix.length)}`;
  }

  private reference(text: string, sheet: SheetKey, prefix: string | undefined, whole: string): string {
    const read = written(text);
    if (!read) return whole;
    const moved = this.range({ sheet, range: read.range });
    if (!moved) return '#REF!';
    const spelled = sameRange(moved.range, read.range) ? text : read.spell(moved.range);
    const name = this.structure.nameOf(moved.sheet) as string;
    const stays = moved.sheet === sheet && (typeof sheet !== 'number' || name === this.sheets[sheet]);
    if (prefix === undefined) return moved.sheet === sheet ? spelled : `${quoteSheet(name)}!${spelled}`;
    return (stays ? prefix : `${quoteSheet(name)}!`) + spelled;
  }

  /** A list of ranges of a sheet, with spaces between: those that are left; undefined for none. */
  list(text: string, sheet: SheetKey): string | undefined {
    const left = text.split(/\s+/).flatMap((one) => {
      const read = written(one);
      if (!read) return [one];
      const moved = this.range({ sheet, range: read.range });
      // What was cut away to another sheet leaves the list.
      if (!moved || moved.sheet !== sheet) return [];
      return [sameRange(moved.range, read.range) ? one : read.spell(moved.range)];
    });
    return left.length === 0 ? undefined : left.join(' ');
  }
}

function quoted(names: readonly string[]): string {
  if (names.every((name) => quoteSheet(name) === name)) return names.join(':');
  return `'${names.map((name) => name.replace(/'/g, "''")).join(':')}'`;
}
