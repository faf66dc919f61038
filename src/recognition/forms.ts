import { type CellRange, overlap } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { byColumn, type FormLabel } from './form-columns';
import { severalLines } from './form-lines';
import { besideEachOther } from './forms-beside';
import { readInputs, valueBeside } from './inputs';
import type { InputRole } from '../kinds/kind';
import { TABLE_KINDS, type TableKind } from '../kinds';
import { topicOf } from './role-hits';
import type { SheetScan, TextCell } from './scan';
import type { RecognisedTable } from './table';
import { coverage, matchesAny, plainWords } from './words';

/** A label that says something else than a form's is passed over; so many rows without one end the form. */
const GAP_ROWS = 9;
/** Official labels are long: a third of one may say which value it is. */
const LEAST_COVERAGE = 0.34;
const ROWS_ABOVE = 8;

/** Forms: a label and its value a row, in the words of a kind, all its required labels in one block. */
export function recogniseForms(sheet: SheetSnapshot, scan: SheetScan, tables: readonly CellRange[]): RecognisedTable[] {
  const labels = labelsOf(scan, tables);
  // Only a kind that compares years or sides has a use for several values of one label.
  const labelsByColumn = labels.flatMap((label) => byColumn(sheet, scan, label));
  const forms: RecognisedTable[] = [];
  for (const kind of TABLE_KINDS) {
    if (!kind.form) continue;
    const compares = kind.form.some(({ which }) => which !== undefined);
    for (const block of blocksOf(kind.form, compares ? labelsByColumn : labels, topicOf(kind))) {
      const form = readForm(sheet, scan, kind, kind.form, block);
      if (form) forms.push(form);
    }
  }
  // One place is one form: the kind that names more of it.
  const strongest = [...forms].sort(
    (a, b) => Object.keys(b.inputs).length - Object.keys(a.inputs).length || b.confidence - a.confidence,
  );
  const kept: RecognisedTable[] = [];
  for (const form of strongest) if (!kept.some(({ range }) => overlap(range, form.range))) kept.push(form);
  return kept.flatMap((form) => besideEachOther(sheet, form));
}

function labelsOf(scan: SheetScan, tables: readonly CellRange[]): TextCell[] {
  const labels: TextCell[] = [];
  for (const { texts } of scan.values()) {
    for (const cell of texts) {
      const range = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
      if (!tables.some((table) => overlap(table, range))) labels.push(cell);
    }
  }
  return labels;
}

/** Labels of a form in one column, with no long gap between them. */
function blocksOf(
  roles: readonly InputRole[],
  labels: readonly FormLabel[],
  topic: ReadonlySet<string>,
): FormLabel[][] {
  const open = new Map<number, FormLabel[]>();
  const blocks: FormLabel[][] = [];
  for (const cell of labels) {
    if (!roles.some((role) => coverage(cell.words, role.labels, role.not, topic) >= LEAST_COVERAGE)) continue;
    const block = open.get(cell.column);
    if (block && cell.row - block[block.length - 1].row <= GAP_ROWS) block.push(cell);
    else {
      const started = [cell];
      open.set(cell.column, started);
      blocks.push(started);
    }
  }
  return blocks;
}

function readForm(
  sheet: SheetSnapshot,
  scan: SheetScan,
  kind: TableKind,
  roles: readonly InputRole[],
  block: readonly FormLabel[],
): RecognisedTable | undefined {
  const labelled = readInputs(sheet, block, roles, { least: LEAST_COVERAGE, topic: topicOf(kind), latest: true });
  if (roles.some(({ role, required }) => required && !(role in labelled))) return undefined;
  if (kind.anyOf && !kind.anyOf.some((list) => list.every((role) => role in labelled))) return undefined;
  const rows = Object.values(labelled).map(({ row }) => row);
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  const left = block[0].column;
  const right = Math.max(...block.map((cell) => valueBeside(sheet, cell) ?? left));
  if (kind.context) {
    const context = kind.context;
    const around = [plainWords(sheet.name), ...block.map(({ words }) => words)];
    for (let row = top - ROWS_ABOVE; row <= bottom; row++) {
      around.push(...(scan.get(row)?.texts ?? []).map(({ words }) => words));
    }
    if (!around.some((words) => matchesAny(words, context))) return undefined;
  }
  const { lines, inputs } = severalLines(sheet, scan, roles, labelled);
  return {
    kind: kind.id,
    sheet: sheet.name,
    layout: 'form',
    range: { top, bottom, left, right },
    headerTop: top,
    headerBottom: top,
    columns: {},
    series: {},
    rows: [],
    sections: [],
    inputs,
    ...(Object.keys(lines).length > 0 && { lines }),
    confidence: Object.keys(inputs).length / roles.length,
    assumed: [],
    // Its words name each value that it must have: how many of the others it has says nothing against it.
    certainty: 'sure',
  };
}
