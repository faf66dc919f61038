/**
 * Reads a workbook of three million cells with this project's reader and with SheetJS, each in its own process:
 * time and the most memory the process ever held.
 *
 *     node scripts/run-ts.cjs bench/read-large.ts [rows, 10 cells each]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { Zip, ZipDeflate } from 'fflate';
import { readWorkbook } from '../src/workbook/file';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TEXTS = 5000;

/** A row of a district's ledger: codes and names, amounts, a date, two formulas, a flag. */
function rowXml(row: number): string {
  const r = row + 1;
  const amount = (column: string, value: number): string => `<c r="${column}${r}" s="1"><v>${value}</v></c>`;
  const first = row === 0;
  const shared = (column: string, si: number, text: string, value: number): string =>
    `<c r="${column}${r}" s="1"><f t="shared" ${first ? `ref="${column}1:${column}999999" ` : ''}si="${si}"${first ? `>${text}</f>` : '/>'}<v>${value}</v></c>`;
  const a = ((row * 7919) % 1_000_003) / 100;
  const b = ((row * 104_729) % 2_000_003) / 100;
  return (
    `<row r="${r}"><c r="A${r}" t="s"><v>${row % TEXTS}</v></c><c r="B${r}" t="s"><v>${(row * 31) % TEXTS}</v></c>` +
    `<c r="C${r}"><v>${row % 89}</v></c>${amount('D', a)}${amount('E', b)}${amount('F', a * b)}` +
    `<c r="G${r}" s="2"><v>${40_000 + (row % 4000)}</v></c>${shared('H', 0, 'D1+E1', a + b)}${shared('I', 1, 'ROUND(F1*0.15,2)', a * b * 0.15)}` +
    `<c r="J${r}" t="b"><v>${row % 2}</v></c></row>`
  );
}

function writeLarge(file: string, rows: number): void {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const encoder = new TextEncoder();
  const part = (name: string, texts: Iterable<string>): void => {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    for (const text of texts) entry.push(encoder.encode(text));
    entry.push(new Uint8Array(0), true);
  };
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (lines: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`;
  part('[Content_Types].xml', [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    ...[
      'workbook.xml sheet.main',
      'worksheets/sheet1.xml worksheet',
      'styles.xml styles',
      'sharedStrings.xml sharedStrings',
    ].map(
      (line) => `<Override PartName="/xl/${line.split(' ')[0]}" ContentType="${TYPES}.${line.split(' ')[1]}+xml"/>`,
    ),
    '</Types>',
  ]);
  part('_rels/.rels', [relations(relation(1, 'officeDocument', 'xl/workbook.xml'))]);
  part('xl/workbook.xml', [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Ledger" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  part('xl/_rels/workbook.xml.rels', [
    relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml') +
        relation(2, 'styles', 'styles.xml') +
        relation(3, 'sharedStrings', 'sharedStrings.xml'),
    ),
  ]);
  part('xl/styles.xml', [
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  ]);
  part('xl/sharedStrings.xml', [
    `<sst xmlns="${MAIN}">${Array.from({ length: TEXTS }, (_, i) => `<si><t>Salaries, program ${i}</t></si>`).join('')}</sst>`,
  ]);
  part(
    'xl/worksheets/sheet1.xml',
    (function* sheet() {
      yield `<worksheet xmlns="${MAIN}"><sheetData>`;
      for (let row = 0; row < rows; row += 1000) {
        yield Array.from({ length: Math.min(1000, rows - row) }, (_, i) => rowXml(row + i)).join('');
      }
      yield '</sheetData></worksheet>';
    })(),
  );
  zip.end();
  writeFileSync(file, Buffer.concat(pieces));
}

const READERS: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  'this reader': (bytes) => readWorkbook(bytes),
  SheetJS: (bytes) => read(bytes, { dense: true }),
};

/** In a process of its own: reads and says what it took. */
function measure(reader: string, file: string): void {
  const bytes = new Uint8Array(readFileSync(file));
  const start = performance.now();
  const kept = READERS[reader](bytes);
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    `${reader.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${peak.toFixed(0).padStart(6)} MB${kept ? '' : ' nothing'}\n`,
  );
}

const [first, second] = process.argv.slice(2);
if (first !== undefined && first in READERS) {
  measure(first, second);
} else {
  const rows = Number(first ?? 300_000);
  const folder = mkdtempSync(join(tmpdir(), 'nm-bench-'));
  const file = join(folder, 'large.xlsx');
  writeLarge(file, rows);
  console.log(
    `${(rows * 10).toLocaleString('en-US')} cells, ${(readFileSync(file).length / 1_048_576).toFixed(0)} MB zipped`,
  );
  for (const reader of Object.keys(READERS)) {
    const script = join(__dirname, '..', 'scripts', 'run-ts.cjs');
    const memory = '--max-old-space-size=12000';
    process.stdout.write(
      execFileSync(process.execPath, [memory, script, __filename, reader, file], { encoding: 'utf8' }),
    );
  }
  rmSync(folder, { recursive: true });
}
