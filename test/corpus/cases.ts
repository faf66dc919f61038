import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
import { type WorkbookSnapshot } from '../../src/workbook/snapshot';
import { type Finding } from '../../src/checks/finding';
import { snapshotOf, type TestCell } from '../support/snapshot';
import { LAYOUTS, type Layout, layOut, type Place } from './layout';
import { Random } from './random';
import { copyOf, type CorpusKind, type Fault, type TableModel } from './table';

/** One workbook with one fault, and its twin without. */
export interface CorpusCase {
  readonly name: string;
  readonly sheet: string;
  readonly faulty: TestCell[][];
  readonly twin: TestCell[][];
  /** The cells that the fault stands in. */
  readonly cells: readonly Place[];
}

function layoutsOf(model: TableModel): readonly Layout[] {
  return model.form ? ['form'] : LAYOUTS;
}

/** A case of a kind with a fault: the same seed gives the same case. */
export function caseOf(kind: CorpusKind, fault: Fault, seed: number, turn: number): CorpusCase {
  const random = new Random(seed);
  const model = kind.build(random);
  const other = kind.build(random);
  const layouts = layoutsOf(model);
  const layout = layouts[turn % layouts.length];
  const formulas = fault.formulas ?? (random.chance(0.5) && !fault.typedTotals);
  const wrong = copyOf(model);
  const target = fault.plant(wrong, random);
  // The same numbers drawn for both, so that the twin differs in nothing but the fault.
  const laying = random.int(1, 2 ** 30);
  const { rows: twin } = layOut(model, layout, new Random(laying), formulas, () => other);
  const { rows: faulty, cells } = layOut(wrong, layout, new Random(laying), formulas, () => other);
  return {
    name: `${kind.name}, ${layout}${formulas ? ', formulas' : ''}: ${fault.name}`,
    sheet: model.sheet,
    faulty,
    twin,
    cells: cells(target),
  };
}

/** The rows as a workbook in memory, or written to a file and read back from it. */
export function workbookOf(rows: TestCell[][], sheet: string, throughFile: boolean): WorkbookSnapshot {
  if (!throughFile) return snapshotOf({ [sheet]: rows });
  const rich = (cell: TestCell): { value?: unknown; formula?: string } | undefined =>
    typeof cell === 'object' && cell !== null && !('error' in cell) ? cell : undefined;
  const bytes = writeWorkbook({
    sheets: [
      {
        name: sheet,
        cells: rows.map((row) =>
          row.map((cell) => {
            const formula = rich(cell)?.formula;
            if (formula !== undefined) return formula;
            const value = cell as Exclude<TestCell, object>;
            return typeof value === 'string' ? { text: value } : (value ?? null);
          }),
        ),
        values: rows.map((row) => row.map((cell) => rich(cell)?.value as number | undefined)),
      },
    ],
  });
  return readWorkbook(bytes);
}

function holds({ place }: { readonly place: Finding['place'] }, { row, column }: Place): boolean {
  const { top, bottom, left, right } = place.range;
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Whether a finding stands at one of the fault's cells, or names one as what explains it. */
export function isFound(findings: readonly Finding[], cells: readonly Place[]): boolean {
  return findings.some((finding) =>
    [finding, ...(finding.explanations ?? [])].some((one) => cells.some((cell) => holds(one, cell))),
  );
}
