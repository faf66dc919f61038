import { type AstExpression, parse, parseA1Ref, parseStructRef, type ReferenceIdentifier, tokenize } from '@borgar/fx';
import type { Evaluate, Evaluated } from '../../functions/explanation';
import { findFunction } from '../../functions/registry';
import { RuleError } from '../../rules/rule-error';
import { cellName, type CellRange } from '../../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { applyOperator, type Cell, FUNCTIONS, type Rows } from './arithmetic';

const NM_NAME = /^(?:_xll\.)?NM\.(\w+)$|^_xldudf_NM_(\w+)$/i;

/** A part of a formula that only Excel computes. */
class NotComputed extends Error {
  constructor(part: string) {
    super(
      `${part} is not computed here. Put it into a cell of its own, let the formula refer to that cell, and open this again.`,
    );
  }
}

/** Where a formula stands. */
export interface FormulaPlace {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: string;
  readonly row: number;
}

/** Evaluates pieces of a formula on the values that the workbook's cells show. */
export function evaluatorAt(place: FormulaPlace): Evaluate {
  return (text) => {
    try {
      const tree = parse(tokenize(text, { mergeRefs: true, negativeNumbers: false }));
      return evaluated(valueOf(tree, place));
    } catch (error) {
      if (error instanceof RuleError) return { error: error.code, message: error.message };
      const message = error instanceof NotComputed ? error.message : new NotComputed(text).message;
      return { error: '#VALUE!', message };
    }
  };
}

function evaluated(rows: Rows): Evaluated {
  return rows.length === 1 && rows[0].length === 1 ? rows[0][0] : rows;
}

function valueOf(node: AstExpression, place: FormulaPlace): Rows {
  switch (node.type) {
    case 'Literal':
      return [[node.value]];
    case 'ErrorLiteral':
      return [[{ error: node.value }]];
    case 'ArrayExpression':
      return node.elements.map((row) => row.map((element) => valueOf(element as AstExpression, place)[0][0]));
    case 'ReferenceIdentifier':
      return valuesIn(rangeOf(node, place));
    case 'UnaryExpression': {
      const [operand] = node.arguments;
      if (node.operator === '#' && operand.type === 'ReferenceIdentifier') return spilled(operand, place);
      return operated(node.operator, [valueOf(operand, place)]);
    }
    case 'BinaryExpression':
      return operated(
        node.operator,
        node.arguments.map((operand) => valueOf(operand, place)),
      );
    case 'CallExpression':
      return called(node.callee.name, node.arguments as readonly (AstExpression | null)[], place);
    default:
      throw new NotComputed('LET or LAMBDA');
  }
}

function operated(operator: string, operands: readonly Rows[]): Rows {
  const result = applyOperator(operator, operands);
  if (!result) throw new NotComputed(`The operator "${operator}"`);
  return result;
}

function called(name: string, args: readonly (AstExpression | null)[], place: FormulaPlace): Rows {
  const nm = NM_NAME.exec(name);
  if (nm) {
    const fn = findFunction(nm[1] ?? nm[2]);
    if (!fn) throw new NotComputed(name);
    const given = args.map((arg) => (arg === null ? undefined : valueOf(arg, place)));
    return fn
      .call(given)
      .map((row) =>
        row.map((cell): Cell => (cell instanceof RuleError ? { error: cell.code, message: cell.message } : cell)),
      );
  }
  const compute = FUNCTIONS[name.toUpperCase()] as (typeof FUNCTIONS)[string] | undefined;
  if (!compute) throw new NotComputed(`${name.toUpperCase()}()`);
  return compute(args.map((arg) => (arg === null ? [[null]] : valueOf(arg, place))));
}

interface SheetRange {
  readonly sheet: SheetSnapshot;
  readonly range: CellRange;
}

function sheetNamed(name: string, { workbook }: FormulaPlace): SheetSnapshot {
  const found = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new NotComputed(`The sheet "${name}"`);
  return found;
}

function rangeOf({ value, kind }: ReferenceIdentifier, place: FormulaPlace): SheetRange {
  if (kind === 'table') return tableRange(value, place);
  const reference = parseA1Ref(value);
  if (!reference) throw new NotComputed(value);
  if ('name' in reference && reference.name !== undefined) return namedRange(reference.name, place);
  const { range, context = [] } = reference as { range: Partial<CellRange>; context?: readonly string[] };
  if (context.length > 1) throw new NotComputed(`${value}, in another workbook,`);
  const sheet = sheetNamed(context[0] ?? place.sheet, place);
  return {
    sheet,
    range: {
      top: range.top ?? 0,
      left: range.left ?? 0,
      bottom: range.bottom ?? Math.max(0, sheet.rowCount - 1),
      right: range.right ?? Math.max(0, sheet.columnCount - 1),
    },
  };
}

function namedRange(name: string, place: FormulaPlace): SheetRange {
  const candidates = place.workbook.names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const found =
    candidates.find(({ sheet }) => sheet === place.sheet) ?? candidates.find(({ sheet }) => sheet === undefined);
  if (!found) throw new NotComputed(`The name ${name}`);
  const tree = parse(tokenize(found.formula.replace(/^=/, ''), { mergeRefs: true }));
  if (tree.type !== 'ReferenceIdentifier' || tree.kind === 'name') throw new NotComputed(`The name ${name}`);
  return rangeOf(tree, place);
}

/** Table1[Membership], [@Membership], Table1[[#This Row],[Membership]], Table1[[First]:[Last]]. */
function tableRange(text: string, place: FormulaPlace): SheetRange {
  const reference = parseStructRef(text);
  if (!reference) throw new NotComputed(text);
  const { table: name, columns = [], sections = [] } = reference;
  for (const sheet of place.workbook.sheets) {
    const table = sheet.tables.find((candidate) =>
      name
        ? candidate.name.toLowerCase() === name.toLowerCase()
        : sheet.name === place.sheet && candidate.range.top <= place.row && candidate.range.bottom >= place.row,
    );
    if (!table) continue;
    const at = columns.map((column) =>
      table.columns.findIndex((title) => title.toLowerCase() === column.toLowerCase()),
    );
    if (at.includes(-1)) throw new NotComputed(text);
    const { range, headerRow, totalsRow } = table;
    const left = at.length === 0 ? range.left : range.left + at[0];
    const right = at.length === 0 ? range.right : range.left + at[at.length - 1];
    if (sections.includes('this row')) {
      return { sheet, range: { top: place.row, bottom: place.row, left, right } };
    }
    if (sections.some((section) => section !== 'data')) throw new NotComputed(text);
    const [top, bottom] = [range.top + (headerRow ? 1 : 0), range.bottom - (totalsRow ? 1 : 0)];
    return { sheet, range: { top, bottom, left, right } };
  }
  throw new NotComputed(text);
}

function spilled(node: ReferenceIdentifier, place: FormulaPlace): Rows {
  const { sheet, range } = rangeOf(node, place);
  return valuesIn({ sheet, range: sheet.spills.get(cellName(range.top, range.left)) ?? range });
}

function valuesIn({ sheet, range: { top, left, bottom, right } }: SheetRange): Rows {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column): Cell => sheet.value(top + row, left + column)),
  );
}
