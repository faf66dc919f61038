/**
 * npm run measure:calc -- FOLDER [--all]: computes every workbook of a folder as `calc` does and reports each stored value
 * that would change, by function. What depends on the day, directly or through other cells, is counted apart, and so are
 * workbooks that Excel did not compute. With --all every change is printed, otherwise three a workbook.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { FUNCTION_NAMES } from '../src/engine/computed';
import { recalculate } from '../src/engine/recalculated';
import { cellName, type CellRange, parseRange } from '../src/workbook/address';
import { DEFAULT_LIMITS } from '../src/workbook/file/limits';
import { findWorkbookPart, PackageParts } from '../src/workbook/file/package-parts';
import { type FileSnapshot, readWorkbook } from '../src/workbook/file';
import type { CellValue } from '../src/workbook/snapshot';

const VOLATILE = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\(/i;
const SHOWN = 3;

interface Change {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const file = path.join(folder, name);
      if (statSync(file).isDirectory()) return filesIn(file);
      return /\.xls[xm]$/i.test(name) && !name.startsWith('~$') ? [file] : [];
    })
    .sort();
}

function cellsOf({ top, left, bottom, right }: CellRange): string[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => cellName(top + row, left + column)),
  ).flat();
}

/** Cells whose value depends on the day, as far as references by name of the cell tell. */
function volatileCells(workbook: FileSnapshot): Set<string> {
  const found = new Set<string>();
  const named = new Set<string>();
  const formulas = workbook.sheets.flatMap((sheet) =>
    [...sheet.formulas()].map(({ row, column, formula }) => ({
      key: `${sheet.name}!${cellName(row, column)}`,
      sheet: sheet.name,
      formula,
    })),
  );
  const filled = new Map<string, string[]>();
  for (const { name, spills } of workbook.sheets) {
    for (const [first, range] of spills)
      filled.set(
        `${name}!${first}`,
        cellsOf(range).map((cell) => `${name}!${cell}`),
      );
  }
  for (let before = -1; before !== found.size + named.size;) {
    before = found.size + named.size;
    for (const { name, formula } of workbook.names) {
      if (VOLATILE.test(formula) || readsOne(formula, '', found)) named.add(name.toLowerCase());
    }
    for (const { key, sheet, formula } of formulas) {
      if (found.has(key)) continue;
      const words = formula.toLowerCase().match(WORD) ?? [];
      if (VOLATILE.test(formula) || words.some((word) => named.has(word)) || readsOne(formula, sheet, found)) {
        for (const each of filled.get(key) ?? [key]) found.add(each);
      }
    }
    if (found.size + named.size === 0) break;
  }
  return found;
}

const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;
const REFERENCE = /(?:'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?/gu;

function readsOne(formula: string, own: string, cells: ReadonlySet<string>): boolean {
  for (const [, quoted, plain, first, last = first] of formula.matchAll(REFERENCE)) {
    const sheet = quoted?.replace(/''/g, "'") ?? plain ?? own;
    const range = parseRange(`${first}:${last}`);
    if (!range || (range.bottom - range.top) * (range.right - range.left) > 100_000) continue;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        if (cells.has(`${sheet}!${cellName(row, column)}`)) return true;
      }
    }
  }
  return false;
}

function functionsOf(formula: string): string {
  const names = [...formula.matchAll(/([A-Z][A-Z0-9_.]*)\(/gi)].map(([, name]) => name.toUpperCase());
  return names.length === 0 ? '(operators)' : [...new Set(names)].sort().join(' ');
}

function show(value: CellValue): string {
  return value !== null && typeof value === 'object' ? value.error : JSON.stringify(value);
}

/** What two libraries claim in every file they write: PhpSpreadsheet no version of Excel, exceljs two that do not go together. */
const PHPSPREADSHEET = '999999';
const EXCELJS = { computed: '171027', build: /\brupBuild="9303"/ };

/** Excel writes into each workbook which of its versions computed it; other programs do not, but for these two. */
function computedByExcel(bytes: Uint8Array): boolean {
  const parts = new PackageParts(bytes, DEFAULT_LIMITS);
  const workbook = new TextDecoder().decode(parts.read(findWorkbookPart(parts)));
  const computed = /<(?:\w+:)?calcPr\s[^>]*\bcalcId="(\d+)"/.exec(workbook)?.[1];
  if (computed === undefined || computed === PHPSPREADSHEET) return false;
  return computed !== EXCELJS.computed || !EXCELJS.build.test(workbook);
}

interface Measured {
  readonly formulas: number;
  readonly kept: readonly string[];
  readonly changes: readonly Change[];
  readonly ofTheDay: number;
  readonly byExcel: boolean;
}

function measure(file: string): Measured {
  const bytes = readFileSync(file);
  const workbook = readWorkbook(bytes, { functionNames: FUNCTION_NAMES });
  const { values, kept, formulas } = recalculate(workbook);
  const ofTheDay = volatileCells(workbook);
  const changes = values.flatMap(({ sheet, row, column, value }): Change[] => {
    const of = workbook.sheets.find(({ name }) => name === sheet);
    const before = of?.value(row, column) ?? null;
    // A file that another program wrote without values has none that could change.
    if (before === null) return [];
    return [{ sheet, cell: cellName(row, column), formula: of?.formula(row, column) ?? '', before, after: value }];
  });
  const own = changes.filter(({ sheet, cell }) => !ofTheDay.has(`${sheet}!${cell}`));
  return {
    formulas,
    kept: kept.map(({ text }) => text),
    changes: own,
    ofTheDay: changes.length - own.length,
    byExcel: computedByExcel(bytes),
  };
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function table(title: string, counts: ReadonlyMap<string, number>): void {
  if (counts.size === 0) return;
  console.log(`\n${title}`);
  for (const [what, times] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`${String(times).padStart(7)}  ${what}`);
}

function main(args: readonly string[]): number {
  const [folder] = args.filter((arg) => !arg.startsWith('--'));
  if (folder === undefined) {
    console.error('usage: npm run measure:calc -- FOLDER [--all]');
    return 2;
  }
  const all = args.includes('--all');
  const [byFunction, reasons] = [new Map<string, number>(), new Map<string, number>()];
  let [files, formulas, kept, changed, others, ofTheDay, unread] = [0, 0, 0, 0, 0, 0, 0];
  for (const file of filesIn(folder)) {
    try {
      const result = measure(file);
      files += 1;
      formulas += result.formulas;
      kept += result.kept.length;
      if (result.byExcel) changed += result.changes.length;
      else others += result.changes.length;
      ofTheDay += result.ofTheDay;
      for (const text of result.kept)
        count(
          reasons,
          text
            .slice(text.search(/: (?=[^:]*(?::[^:]*)?$)/) + 2)
            .replace(/"[^"]*"|'[^']*'!\S+|\S+!\S+/g, '…')
            .slice(0, 90),
        );
      for (const { formula } of result.changes) count(byFunction, functionsOf(formula));
      for (const { sheet, cell, formula, before, after } of all ? result.changes : result.changes.slice(0, SHOWN)) {
        console.log(
          `${path.basename(file)}${result.byExcel ? '' : ' (not computed by Excel)'} ${sheet}!${cell}: ${show(before)} -> ${show(after)}  ${formula.slice(0, 160)}`,
        );
      }
    } catch (error) {
      unread += 1;
      console.log(`${path.basename(file)}: not computed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  table('Stored values that would change, by the functions of their formulas', byFunction);
  table('Kept, by reason', reasons);
  console.log(
    `\n${files} workbooks, ${formulas} formulas: ${changed} stored values of Excel would change, ${others} in files that another program computed; ${ofTheDay} more depend on the day, ${kept} kept; ${unread} workbooks not read`,
  );
  return changed === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
