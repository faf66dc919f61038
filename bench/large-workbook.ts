import { writeFileSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TEXTS = 5000;

/** How the formulas of a large workbook stand in its file. */
export type LargeFormulas = 'shared' | 'filled';

/**
 * A row of a district's ledger: codes and names, amounts, a date, a flag, and formulas: two that the file shares, or four
 * written out in each row, as other programs fill them down.
 */
function rowXml(row: number, formulas: LargeFormulas): string {
  const r = row + 1;
  const amount = (column: string, value: number): string => `<c r="${column}${r}" s="1"><v>${value}</v></c>`;
  const first = row === 0;
  const shared = (column: string, si: number, text: string, value: number): string =>
    `<c r="${column}${r}" s="1"><f t="shared" ${first ? `ref="${column}1:${column}999999" ` : ''}si="${si}"${first ? `>${text}</f>` : '/>'}<v>${value}</v></c>`;
  const filled = (column: string, text: string, value: number): string =>
    `<c r="${column}${r}" s="1"><f>${text}</f><v>${value}</v></c>`;
  const a = ((row * 7919) % 1_000_003) / 100;
  const b = ((row * 104_729) % 2_000_003) / 100;
  const codes = `<c r="A${r}" t="s"><v>${row % TEXTS}</v></c><c r="B${r}" t="s"><v>${(row * 31) % TEXTS}</v></c>`;
  const amounts = `<c r="C${r}"><v>${row % 89}</v></c>${amount('D', a)}${amount('E', b)}`;
  const date = `<c r="G${r}" s="2"><v>${40_000 + (row % 4000)}</v></c>`;
  const flag = `<c r="J${r}" t="b"><v>${row % 2}</v></c>`;
  const computed =
    formulas === 'shared'
      ? [
          amount('F', a * b),
          date,
          shared('H', 0, 'D1+E1', a + b),
          shared('I', 1, 'ROUND(F1*0.15,2)', a * b * 0.15),
          flag,
        ]
      : [
          filled('F', `D${r}*E${r}`, a * b),
          date,
          filled('H', `D${r}+E${r}`, a + b),
          filled('I', `ROUND(F${r}*0.15,2)`, a * b * 0.15),
          filled('J', `H${r}-I${r}`, a + b - a * b * 0.15),
        ];
  return `<row r="${r}">${codes}${amounts}${computed.join('')}</row>`;
}

/** Writes a workbook of ten cells a row, piece by piece. */
export function writeLarge(file: string, rows: number, formulas: LargeFormulas = 'shared'): void {
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
        yield Array.from({ length: Math.min(1000, rows - row) }, (_, i) => rowXml(row + i, formulas)).join('');
      }
      yield '</sheetData></worksheet>';
    })(),
  );
  zip.end();
  writeFileSync(file, Buffer.concat(pieces));
}
