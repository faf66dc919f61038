import { strToU8, unzipSync, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface RawSheet {
  readonly name: string;
  /** What stands inside the worksheet element. */
  readonly xml: string;
  readonly state?: string;
  /** Relationships of the sheet: kind and target. */
  readonly relations?: readonly (readonly [string, string])[];
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** The items of the shared table. */
  readonly shared?: string;
  /** What stands inside the styleSheet element. */
  readonly styles?: string;
  /** What stands in the workbook's part before and after the list of sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Further parts by name. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Further relationships of the workbook: kind and target. */
  readonly relations?: readonly (readonly [string, string])[];
  readonly overrides?: string;
}

export function relationshipsPart(relations: readonly (readonly [string, string])[]): string {
  const lines = relations.map(
    ([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

/** A workbook file from raw XML, spelled as the test wants it. */
export function rawWorkbook(raw: RawWorkbook): Uint8Array {
  const relations: (readonly [string, string])[] = raw.sheets.map((_, i) => [
    'worksheet',
    `worksheets/sheet${i + 1}.xml`,
  ]);
  if (raw.styles !== undefined) relations.push(['styles', 'styles.xml']);
  if (raw.shared !== undefined) relations.push(['sharedStrings', 'sharedStrings.xml']);
  relations.push(...(raw.relations ?? []));
  const sheets = raw.sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${i + 1}"/>`,
  );
  return zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${raw.overrides ?? ''}</Types>`,
    '_rels/.rels': relationshipsPart([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${raw.before ?? ''}<sheets>${sheets.join('')}</sheets>${raw.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsPart(relations),
    ...Object.fromEntries(
      raw.sheets.flatMap(({ xml, relations: own }, i) => [
        [`xl/worksheets/sheet${i + 1}.xml`, `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${xml}</worksheet>`],
        ...(own ? [[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relationshipsPart(own)]] : []),
      ]),
    ),
    ...(raw.styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${raw.styles}</styleSheet>` }),
    ...(raw.shared === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${raw.shared}</sst>` }),
    ...raw.parts,
  });
}

/** One sheet from the rows of its sheetData. */
export function rawSheet(rows: string, more: Omit<RawWorkbook, 'sheets'> = {}): Uint8Array {
  return rawWorkbook({ ...more, sheets: [{ name: 'Sheet1', xml: `<sheetData>${rows}</sheetData>` }] });
}

/** The parts that two files do not have byte for byte alike. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (name) => !a[name] || !b[name] || Buffer.compare(a[name], b[name]) !== 0,
  );
}
