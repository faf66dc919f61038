import { zipSync } from 'fflate';
import { type Model, quietly } from '../engine';
import { storedFormula } from '../workbook/file/formula-stored';
import { decodeEntities, escapeXml } from '../workbook/file/xml-text';

const FORMULA = /(<f(?:\s[^>]*)?>)([^<]*)(<\/f>)/g;
/** The implicit intersection that the preview's engine writes as a function. */
const SINGLE = /(?<![\w.])SINGLE\(/g;

/** Formulas of a sheet's part as Excel itself stores them: custom functions with their prefix. */
export function storeFormulas(sheetXml: string): string {
  return sheetXml.replace(FORMULA, (_, open: string, text: string, close: string) => {
    const shown = decodeEntities(text)
      .replace(/_xlfn\./g, '')
      .replace(SINGLE, '@(');
    return `${open}${escapeXml(storedFormula(`=${shown}`).text)}${close}`;
  });
}

/** The whole workbook as the spreadsheet writes it: cells, look and charts, not what it never knew. */
export async function exportWorkbook(model: Model): Promise<Uint8Array> {
  const { files } = await quietly(() => model.exportXLSX());
  const parts: Record<string, Uint8Array> = {};
  for (const file of files) {
    if ('imageSrc' in file) {
      const response = await fetch(file.imageSrc);
      parts[file.path] = new Uint8Array(await response.arrayBuffer());
    } else {
      const sheet = /^xl\/worksheets\/[^/]+\.xml$/.test(file.path);
      parts[file.path] = new TextEncoder().encode(sheet ? storeFormulas(file.content) : file.content);
    }
  }
  return zipSync(parts);
}
