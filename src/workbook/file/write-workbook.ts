import type { DefinedName } from '../snapshot';
import { settingsToXml } from '../settings-part';
import { spaceAttribute, type TextStore } from './cell-xml';
import { WorkbookFileError } from './error';
import { storedFormula } from './formula-stored';
import { DYNAMIC_ARRAY_METADATA } from './metadata-part';
import type { WorkbookModel } from './model';
import { settingsItemParts } from './settings-item';
import { checkSheetNames } from './sheet-names';
import { type NewPart, RELATIONS, relationshipsXml, TYPES, type WrittenSheet, writeSheet } from './sheet-writer';
import { StyleTable } from './style-table';
import { escapeExcelText, escapeXml } from './xml-text';
import { writeZip } from './zip-writer';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Texts that cells share, in the order of their first use. */
class SharedTexts {
  private readonly places = new Map<string, number>();
  private uses = 0;

  readonly store: TextStore = (text, p) => {
    this.uses++;
    const place = this.places.get(text) ?? this.places.size;
    this.places.set(text, place);
    return { type: ' t="s"', content: `<${p}v>${place}</${p}v>` };
  };

  toXml(): string | undefined {
    if (this.places.size === 0) return undefined;
    const items = [...this.places.keys()].map(
      (text) => `<si><t${spaceAttribute(text)}>${escapeExcelText(text)}</t></si>`,
    );
    return `${XML}<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

interface StoredName {
  readonly name: string;
  readonly formula: string;
  readonly local?: number;
}

function storedNames(model: WorkbookModel, written: readonly WrittenSheet[]): StoredName[] {
  const place = ({ name, sheet }: DefinedName): { local?: number } => {
    if (sheet === undefined) return {};
    const local = model.sheets.findIndex((one) => one.name === sheet);
    if (local < 0)
      throw new WorkbookFileError('bad-content', `The name ${name} belongs to a sheet ${sheet}, which is not there.`);
    return { local };
  };
  return [
    ...(model.names ?? []).map((name) => ({
      name: name.name,
      formula: storedFormula(name.formula).text,
      ...place(name),
    })),
    ...written.flatMap(({ localNames }, local) => localNames.map((name) => ({ ...name, local }))),
  ].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

/** The definedName elements, without the list around them. */
export function definedNamesXml(names: readonly StoredName[], p = ''): string {
  return names
    .map(({ name, formula, local }) => {
      const place = local === undefined ? '' : ` localSheetId="${local}"`;
      return `<${p}definedName name="${escapeXml(name)}"${place}>${escapeXml(formula)}</${p}definedName>`;
    })
    .join('');
}

function contentTypesXml(parts: readonly NewPart[]): string {
  const overrides = parts
    .filter(({ contentType }) => contentType !== undefined)
    .map(({ name, contentType }) => `<Override PartName="/${name}" ContentType="${contentType}"/>`);
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['vml', `${TYPES}.vmlDrawing`],
    ['xml', 'application/xml'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}

function workbookXml(model: WorkbookModel, names: readonly StoredName[], active: number, compute: boolean): string {
  const sheets = model.sheets.map(({ name, visibility = 'visible' }, i) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const list = names.length === 0 ? '' : `<definedNames>${definedNamesXml(names)}</definedNames>`;
  // The calculation engine's version of today's Excel: computed values are then taken as they are, add-in or not.
  const calculation = `<calcPr calcId="191029"${compute ? ' fullCalcOnLoad="1"' : ''}/>`;
  return (
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/>` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" activeTab="${active}"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>${list}${calculation}</workbook>`
  );
}

/**
 * Writes a new .xlsx file. The same model always gives the same bytes. Formulas are stored as Excel itself stores them,
 * custom functions included, with what `values` says they gave.
 * @throws WorkbookFileError for content that a workbook cannot hold
 */
export function writeWorkbook(model: WorkbookModel): Uint8Array {
  if (model.sheets.length === 0) throw new WorkbookFileError('bad-content', 'A workbook needs at least one sheet.');
  checkSheetNames(model.sheets.map(({ name }) => name));
  const texts = new SharedTexts();
  const styles = new StyleTable();
  let dynamic = false;
  let compute = false;
  const firstVisible = model.sheets.findIndex(({ visibility = 'visible' }) => visibility === 'visible');
  if (firstVisible < 0) throw new WorkbookFileError('bad-content', 'A workbook needs at least one visible sheet.');
  const written = model.sheets.map((sheet, i) =>
    writeSheet(sheet, i + 1, i === firstVisible, {
      styles,
      texts: texts.store,
      dynamicArrayMark: () => {
        dynamic = true;
        return 1;
      },
      uncomputed: () => {
        compute = true;
      },
    }),
  );
  const relations = written.map(({ part }) => ({ kind: 'worksheet', target: part.replace(/^xl\//, '') }));
  relations.push({ kind: 'styles', target: 'styles.xml' });
  const parts: NewPart[] = [
    {
      name: 'xl/workbook.xml',
      xml: workbookXml(model, storedNames(model, written), firstVisible, compute),
      contentType: `${TYPES}.spreadsheetml.sheet.main+xml`,
    },
    ...written.flatMap((sheet) => sheet.parts),
    {
      name: 'xl/styles.xml',
      xml: new TextDecoder().decode(styles.toXml()),
      contentType: `${TYPES}.spreadsheetml.styles+xml`,
    },
  ];
  const shared = texts.toXml();
  if (shared !== undefined) {
    relations.push({ kind: 'sharedStrings', target: 'sharedStrings.xml' });
    parts.push({ name: 'xl/sharedStrings.xml', xml: shared, contentType: `${TYPES}.spreadsheetml.sharedStrings+xml` });
  }
  if (dynamic) {
    relations.push({ kind: 'sheetMetadata', target: 'metadata.xml' });
    parts.push({
      name: 'xl/metadata.xml',
      xml: DYNAMIC_ARRAY_METADATA,
      contentType: `${TYPES}.spreadsheetml.sheetMetadata+xml`,
    });
  }
  if (model.settings && Object.keys(model.settings).length > 0) {
    relations.push({ kind: 'customXml', target: '../customXml/item1.xml' });
    parts.push(...settingsItemParts(settingsToXml(model.settings), 1));
  }
  const all: NewPart[] = [
    { name: '[Content_Types].xml', xml: contentTypesXml(parts) },
    { name: '_rels/.rels', xml: relationshipsXml([{ kind: 'officeDocument', target: 'xl/workbook.xml' }]) },
    ...parts,
    { name: 'xl/_rels/workbook.xml.rels', xml: relationshipsXml(relations) },
  ];
  const encoder = new TextEncoder();
  return writeZip(all.map(({ name, xml }) => ({ name, content: encoder.encode(xml) })));
}
