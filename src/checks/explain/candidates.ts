import { NOISE } from '../judgement/rounding';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Explanation, Finding } from '../finding';
import { cellKey, type TriedCell } from './overlay';

/** One cell with one other number that could be what is wrong, and who says so. */
export interface Candidate {
  readonly cell: TriedCell;
  /** The finding that stands on the cell itself; undefined where the cell is only named as an explanation. */
  own: Finding | undefined;
  readonly explanation: Explanation | undefined;
  /** How many findings name it. */
  named: number;
}

/** A number as it is written in a finding: 1,827,584.96 or 12.5 %; undefined for "at least 90 %" and other words. */
function writtenNumber(text: string | undefined): number | undefined {
  const match = /^(-?[\d,]*\.?\d+)( ?%)?$/.exec(text?.trim() ?? '');
  if (!match) return undefined;
  const number = Number(match[1].replaceAll(',', ''));
  return match[2] ? number / 100 : number;
}

/** The cell that a finding stands on, with what it should hold, where its check offers that as a change. */
function ownCell({ place, value, expected, fix }: Finding): TriedCell | undefined {
  const { top, left, bottom, right } = place.range;
  if (top !== bottom || left !== right) return undefined;
  const change = fix?.length === 1 && fix[0].row === top && fix[0].column === left ? fix[0].after : undefined;
  const to = value ?? (typeof change === 'number' ? change : change && writtenNumber(expected));
  return typeof to === 'number' ? { sheet: place.sheet, row: top, column: left, value: to } : undefined;
}

/** What a cell would hold if the explanation were right. */
export function explainedCell({ place, value, change }: Explanation): TriedCell | undefined {
  const { top: row, left: column } = place.range;
  const to = value ?? change?.after;
  return typeof to !== 'number' ? undefined : { sheet: place.sheet, row, column, value: to };
}

function sheetNamed({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** Of two findings that want the same number in a cell, the one that a rule of law is behind tells more than practice. */
function weightier(first: Finding | undefined, second: Finding | undefined): Finding | undefined {
  return first?.citation.source === undefined && second?.citation.source !== undefined ? second : (first ?? second);
}

/** Every cell that some finding would change, those that most findings name first; cells with formulas are none. */
export function candidatesOf(workbook: WorkbookSnapshot, findings: readonly Finding[]): Candidate[] {
  const byCell = new Map<string, Candidate[]>();
  const add = (cell: TriedCell | undefined, own: Finding | undefined, explanation: Explanation | undefined): void => {
    if (!cell || sheetNamed(workbook, cell.sheet)?.formula(cell.row, cell.column) !== undefined) return;
    const key = cellKey(cell.sheet, cell.row, cell.column);
    const list = byCell.get(key) ?? [];
    byCell.set(key, list);
    const same = list.find(
      ({ cell: { value } }) => Math.abs(value - cell.value) <= NOISE * Math.max(1, Math.abs(value)),
    );
    if (!same) list.push({ cell, own, explanation, named: 1 });
    else {
      same.named += 1;
      same.own = weightier(same.own, own);
    }
  };
  for (const finding of findings) {
    add(ownCell(finding), finding, undefined);
    for (const explanation of finding.explanations ?? []) add(explainedCell(explanation), undefined, explanation);
  }
  return [...byCell.values()].flat().sort((a, b) => b.named - a.named);
}

/** The cell of an explanation, to tell whether a candidate is it. */
export function isAt({ cell }: Candidate, { place }: Explanation): boolean {
  const { top, left } = place.range;
  return cell.sheet === place.sheet && cell.row === top && cell.column === left;
}
