import type { Judged } from '../kinds/vary';
import type { FormulaCells } from './kind';

/** The finding of a row in words: the gravest of which all results before it reach the threshold. */
export function judgedFormula(judged: Judged, part: number, cells: FormulaCells, index: number): string {
  const results = Array.from({ length: part }, (_, each) => cells.result(each, index));
  const reached = (key: string): string => `AND(${results.map((each) => `${each}>=${cells.knob(key)}`).join(',')})`;
  const found = judged.from.reduceRight(
    (otherwise, { threshold, word }) => `IF(${reached(threshold)},"${word}",${otherwise})`,
    `"${judged.none}"`,
  );
  const { of, above, word } = judged.size;
  const determined = `IF(ISERROR(${results.join('+')}),"${judged.undetermined}",${found})`;
  return `=IF(${cells.cell(of, index)}<=${cells.knob(above)},"${word}",${determined})`;
}
