/**
 * How well the general checks find what reviewers marked:
 *   node scripts/run-ts.cjs scripts/measure-checks.ts FOLDER [--list]
 * The folder holds workbooks and annotations.json: { file: { sheet: [cells] } }. Precision is the share of the cells
 * found that are marked, recall the share of the marked cells that are found; once for cells, once for sheets. A sheet
 * that annotations.json does not name counts as one without a mark. --list prints every cell found or missed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../src/checks/finding';
import { GENERAL_CHECKS } from '../src/checks/general';
import { runChecks } from '../src/checks';
import { cellName } from '../src/workbook/address';
import { readWorkbook } from '../src/workbook/file';

type Annotations = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

function cellsOf({ place: { range } }: Finding): string[] {
  const cells: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) cells.push(cellName(row, column));
  }
  return cells;
}

class Tally {
  private readonly found = new Set<string>();
  private readonly hits = new Set<string>();

  add(cell: string, marked: boolean): void {
    this.found.add(cell);
    if (marked) this.hits.add(cell);
  }

  has(cell: string): boolean {
    return this.found.has(cell);
  }

  line(title: string, marked: number): string {
    const { found, hits } = this;
    const share = (part: number, whole: number): string =>
      whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
    return `${title.padEnd(30)} found ${String(found.size).padStart(4)}  marked ${String(hits.size).padStart(4)}  precision ${share(hits.size, found.size).padStart(7)}  recall ${share(hits.size, marked).padStart(7)}`;
  }
}

function measure(folder: string, list: boolean): void {
  const annotations = JSON.parse(readFileSync(path.join(folder, 'annotations.json'), 'utf8')) as Annotations;
  const cells = new Tally();
  const reviewed = new Tally();
  const graver = new Tally();
  const sheets = new Tally();
  const byCheck = new Map(GENERAL_CHECKS.map(({ id }) => [id, new Tally()]));
  let markedCells = 0;
  let markedSheets = 0;
  const missed: string[] = [];
  for (const [file, bySheet] of Object.entries(annotations)) {
    const workbook = readWorkbook(readFileSync(path.join(folder, file)));
    for (const finding of runChecks(workbook, { checks: GENERAL_CHECKS }).findings) {
      const marked = bySheet[finding.place.sheet] as readonly string[] | undefined;
      for (const cell of cellsOf(finding)) {
        const id = `${file} ${finding.place.sheet}!${cell}`;
        const hit = marked?.includes(cell) ?? false;
        cells.add(id, hit);
        if (marked) reviewed.add(id, hit);
        if (finding.severity !== 'info') graver.add(id, hit);
        byCheck.get(finding.check)?.add(id, hit);
        if (list) process.stdout.write(`${hit ? 'marked  ' : 'unmarked'} ${finding.check} ${id}: ${finding.message}\n`);
      }
      sheets.add(`${file} ${finding.place.sheet}`, (marked?.length ?? 0) > 0);
    }
    for (const [sheet, marked] of Object.entries(bySheet)) {
      markedCells += marked.length;
      if (marked.length > 0) markedSheets += 1;
      missed.push(...marked.map((cell) => `${file} ${sheet}!${cell}`).filter((id) => !cells.has(id)));
    }
  }
  if (list) for (const id of missed) process.stdout.write(`missed   ${id}\n`);
  const lines = [
    ...[...byCheck].map(([id, tally]) => tally.line(id, markedCells)),
    cells.line('cells, all checks', markedCells),
    graver.line('cells, errors and warnings', markedCells),
    reviewed.line('cells, on reviewed sheets', markedCells),
    sheets.line('sheets', markedSheets),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const [folder, ...options] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('usage: node scripts/run-ts.cjs scripts/measure-checks.ts FOLDER [--list]\n');
  process.exit(2);
}
measure(folder, options.includes('--list'));
