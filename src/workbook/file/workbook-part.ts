import type { CalculationSettings, DefinedName, SheetSnapshot } from '../snapshot';
import type { PackageParts } from './package-parts';
import { ownElements } from './namespaces';
import type { XmlHandler } from './xml-scanner';
import { attribute, decodeExcelEscapes, isTrue, prefixedAttribute, TextBuffer } from './xml-text';

export interface SheetEntry {
  readonly name: string;
  readonly relationId: string;
  readonly visibility: SheetSnapshot['visibility'];
}

/** What the workbook's main part says. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Formulas as stored, without "=". */
  readonly names: readonly DefinedName[];
  readonly calculation: CalculationSettings;
  /** Relationship ids of linked workbooks: [1] in a formula is the first. */
  readonly links: readonly string[];
}

/** Names that Excel keeps for itself and shows nowhere. */
const INTERNAL_NAMES = new Set(['_xlnm._FilterDatabase']);

function visibilityOf(state: string | undefined): SheetSnapshot['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

export function readWorkbookPart(parts: PackageParts, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: { name: string; formula: string; local: string | undefined }[] = [];
  const links: string[] = [];
  let date1904 = false;
  let precisionAsDisplayed = false;
  let manual = false;
  let current: { name: string; local: string | undefined } | undefined;
  const text = new TextBuffer();
  const handler: XmlHandler = {
    open(name, tag) {
      if (name === 'sheet') {
        sheets.push({
          name: decodeExcelEscapes(attribute(tag, 'name') ?? ''),
          relationId: prefixedAttribute(tag, 'id') ?? '',
          visibility: visibilityOf(attribute(tag, 'state')),
        });
      } else if (name === 'workbookPr') {
        date1904 = isTrue(attribute(tag, 'date1904'));
      } else if (name === 'calcPr') {
        const full = attribute(tag, 'fullPrecision');
        precisionAsDisplayed = full !== undefined && !isTrue(full);
        manual = attribute(tag, 'calcMode') === 'manual';
      } else if (name === 'definedName') {
        current = { name: attribute(tag, 'name') ?? '', local: attribute(tag, 'localSheetId') };
        text.clear();
      } else if (name === 'externalReference') {
        links.push(prefixedAttribute(tag, 'id') ?? '');
      }
    },
    text(bytes, start, end, cdata) {
      if (current) text.append(bytes, start, end, cdata);
    },
    close(name) {
      if (name !== 'definedName' || !current) return;
      names.push({ ...current, formula: text.toString() });
      current = undefined;
    },
  };
  parts.scan(part, ownElements(handler));
  return {
    sheets,
    calculation: { date1904, precisionAsDisplayed, manual },
    links,
    names: names
      .filter(({ name }) => !INTERNAL_NAMES.has(name))
      .map(({ name, formula, local }) => {
        const sheet = local === undefined ? undefined : sheets[Number(local)]?.name;
        return { name: name.replace(/^_xlnm\./, ''), formula, ...(sheet === undefined ? {} : { sheet }) };
      }),
  };
}
