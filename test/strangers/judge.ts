import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportedFinding } from '../../src/checks/report';
import { checkFile } from '../../src/cli/check-file';
import type { FileResult } from '../../src/batch/file-result';
import { type CellRange, parseRange } from '../../src/workbook/address';
import type { CellChange } from '../../src/workbook/port';

/** A cell to change, or several of which one is; with the right value where only one value is right. */
interface Fault {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly value?: number | string;
  /** Right cells, which nothing may accuse. */
  readonly not?: readonly string[];
}

/** A workbook that somebody made who had not seen the product, and what it should say of it. */
export interface Case {
  readonly file: string;
  readonly what: string;
  readonly source: string;
  readonly expect: { readonly silent?: true; readonly kind?: string; readonly find?: readonly Fault[] };
}

export function casesIn(folder: string): Case[] {
  const lines = readFileSync(join(folder, 'cases.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Case);
}

function covers(range: string, cell: string): boolean {
  const [whole, one] = [parseRange(range), parseRange(cell)];
  if (!whole || !one) return false;
  return whole.top <= one.top && one.top <= whole.bottom && whole.left <= one.left && one.left <= whole.right;
}

function isAt({ sheet, row, column }: CellChange, place: string, cell: string): boolean {
  const { top, left } = parseRange(cell) as CellRange;
  return sheet === place && row === top && column === left;
}

function changesAt(finding: ReportedFinding, sheet: string, cell: string): CellChange[] {
  return (finding.fix ?? []).filter((change) => isAt(change, sheet, cell));
}

function standsOn(finding: ReportedFinding, sheet: string, cell: string): boolean {
  return finding.sheet === sheet && covers(finding.cell, cell);
}

/** The first number of a text: "9,410.46", "52.5 %"; a formula is none. */
function numberIn(told: unknown): number | undefined {
  if (typeof told === 'number') return told;
  const text = String(told);
  const [found] = text.startsWith('=') ? [] : (/[-−]?\$?\d[\d,]*(?:\.\d+)?(?:\s*%)?/.exec(text) ?? []);
  if (found === undefined) return undefined;
  const figure = Number(found.replace(/[,$%\s]/g, '').replace('−', '-'));
  return found.includes('%') ? figure / 100 : figure;
}

/** To the cent; of ratios and rates, to a part in ten thousand. */
function isSame(right: number | string, told: unknown): boolean {
  if (told === undefined || told === null) return false;
  if (typeof right === 'string') return String(told).toLowerCase().includes(right.toLowerCase());
  const figure = numberIn(told);
  const slack = Math.abs(right) >= 10 ? 0.005 : Math.abs(right) * 1e-4;
  return figure !== undefined && Math.abs(figure - right) <= slack + 1e-9;
}

function isFound(findings: readonly ReportedFinding[], { sheet, cells, value }: Fault): boolean {
  return cells.some((cell) =>
    findings.some((finding) => {
      const changes = changesAt(finding, sheet, cell);
      const stands = standsOn(finding, sheet, cell);
      if (value === undefined) return stands || changes.length > 0;
      return changes.some(({ after }) => isSame(value, after)) || (stands && isSame(value, finding.expected));
    }),
  );
}

function isAccused(findings: readonly ReportedFinding[], sheet: string, cell: string): boolean {
  return findings.some(
    (finding) =>
      standsOn(finding, sheet, cell) ||
      changesAt(finding, sheet, cell).length > 0 ||
      (finding.explanations ?? []).some((cause) => cause.sheet === sheet && covers(cause.cell, cell)),
  );
}

/** Why a case fails, each in a few words; nothing where it passes. */
export function failuresOf({ expect: { silent, kind, find = [] } }: Case, result: FileResult): string[] {
  if (result.error !== undefined) return [`not read: ${result.error}`];
  const loud = result.findings.filter(({ severity }) => severity !== 'info');
  const kinds = result.tables.map((table) => table.kind as string);
  return [
    ...(kind === undefined || kinds.includes(kind) ? [] : [`taken for ${kinds.join(', ') || 'nothing'}, not ${kind}`]),
    ...(silent ? loud.map(({ id, cell }) => `false: ${id} at ${cell}`) : []),
    ...find.filter((fault) => !isFound(loud, fault)).map(({ sheet, cells }) => `not found: ${sheet}!${cells.join()}`),
    ...find.flatMap(({ sheet, not = [] }) =>
      not.filter((cell) => isAccused(loud, sheet, cell)).map((cell) => `accused: ${sheet}!${cell}`),
    ),
  ];
}

export function judged(folder: string): { readonly file: string; readonly failures: readonly string[] }[] {
  return casesIn(folder).map((one) => ({
    file: one.file,
    failures: failuresOf(one, checkFile({ file: join(folder, one.file) })),
  }));
}
