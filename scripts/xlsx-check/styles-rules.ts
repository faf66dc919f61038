import type { XlsxPackage } from './package';
import { checkOrder } from './workbook-rules';
import { attributeOf, childOf, elementsIn } from './xml-tree';

const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
const FIRST_OWN_FORMAT = 164;

/** How many cell styles and differential formats there are: what cells and rules may point to. */
export interface StyleCounts {
  readonly cells: number;
  readonly differential: number;
}

export function checkStyles(file: XlsxPackage): StyleCounts {
  const part = file.related(file.workbook, 'styles');
  const styles = file.tree(part);
  if (part === undefined || !styles) return { cells: 1, differential: 0 };
  checkOrder(file, part, styles, [...LISTS, 'tableStyles', 'colors', 'extLst']);
  const list = (name: string) => elementsIn(childOf(styles, name) ?? { ...styles, children: [] });
  for (const name of LISTS) {
    const element = childOf(styles, name);
    const count = element && attributeOf(element, 'count');
    if (count !== undefined && Number(count) !== list(name).length) file.fault(part, `miscounts its ${name}`);
    const needed = name !== 'numFmts' && name !== 'dxfs' && name !== 'cellStyles';
    if (element && needed && list(name).length === 0) file.fault(part, `has no ${name}`);
  }
  const formats = new Map(
    list('numFmts').map((one) => [attributeOf(one, 'numFmtId'), attributeOf(one, 'formatCode') ?? '']),
  );
  if (formats.size < list('numFmts').length) file.fault(part, 'has two number formats of one number');
  for (const code of formats.values()) if (code.length > 255) file.fault(part, 'has a number format that is too long');
  for (const name of ['cellStyleXfs', 'cellXfs']) {
    for (const xf of list(name)) {
      const points = (attribute: string, to: string): void => {
        const index = attributeOf(xf, attribute);
        if (index !== undefined && !(Number(index) < list(to).length))
          file.fault(part, `${name}: ${attribute} ${index} is not there`);
      };
      points('fontId', 'fonts');
      points('fillId', 'fills');
      points('borderId', 'borders');
      points('xfId', 'cellStyleXfs');
      const format = attributeOf(xf, 'numFmtId') ?? '0';
      if (Number(format) >= FIRST_OWN_FORMAT && !formats.has(format))
        file.fault(part, `numFmtId ${format} is not there`);
    }
  }
  return { cells: Math.max(1, list('cellXfs').length), differential: list('dxfs').length };
}
