import { decodeEntities, escapeXml } from '../xml-text';
import type { MovedFormulas } from './moved-formula';
import { headerOps, movedEdge, movedIndex, type SheetKey } from './structure-op';

const SHAPE = /<(\w+:)?shape\s[\s\S]*?<\/\1shape>/g;
const NUMBER = (name: string): RegExp => new RegExp(`(<(?:\\w+:)?${name}>\\s*)(\\d+)(\\s*</)`);
const ANCHOR = /(<(?:\w+:)?Anchor>)([^<]*)(<\/)/;
const FORMULA = /(<(?:\w+:)?Fmla\w+>)([^<]*)(<\/)/g;

/**
 * The boxes of comments and the form controls of a sheet, which Excel keeps as VML: not always sound XML, so it is read
 * as the text that Excel writes.
 */
export function movedBoxes(vml: string, home: SheetKey, formulas: MovedFormulas): string {
  const ops = headerOps(formulas.structure, home);
  return vml.replace(SHAPE, (shape) => {
    const row = NUMBER('Row').exec(shape)?.[2];
    const column = NUMBER('Column').exec(shape)?.[2];
    const at = { row: Number(row), column: Number(column) };
    if (row !== undefined && column !== undefined) {
      const moved = { row: movedIndex(at.row, 'row', ops), column: movedIndex(at.column, 'column', ops) };
      if (moved.row === undefined || moved.column === undefined) return '';
    }
    return shape
      .replace(NUMBER('Row'), (_, before: string, text: string, after: string) => {
        return `${before}${movedEdge(Number(text), 'row', ops).index}${after}`;
      })
      .replace(NUMBER('Column'), (_, before: string, text: string, after: string) => {
        return `${before}${movedEdge(Number(text), 'column', ops).index}${after}`;
      })
      .replace(ANCHOR, (_, before: string, text: string, after: string) => {
        const places = text.split(',').map((place, i) => {
          if (i % 2 === 1) return place.trim();
          return String(movedEdge(Number(place), i % 4 === 0 ? 'column' : 'row', ops).index);
        });
        return before + places.join(', ') + after;
      })
      .replace(FORMULA, (_, before: string, text: string, after: string) => {
        return before + escapeXml(formulas.formula(decodeEntities(text), home)) + after;
      });
  });
}
