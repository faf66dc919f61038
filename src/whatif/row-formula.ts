import { type RecognisedTable, type TableKindId } from '../recognition';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { Source } from './source';

/** A row's cells, as a formula names them. */
interface RowCells {
  readonly source: Source;
  /** The reference of the row's cell in a column; undefined where the table has no such column. */
  cell(role: string): string | undefined;
  /** The same of the row before, among the rows of entities or years. */
  before(role: string): string | undefined;
}

type RowRule = (row: RowCells) => string | undefined;

/** A call with every needed argument there, or nothing. Missing ones at the end are left out, others stay empty. */
function call(name: string, needed: readonly (string | undefined)[], optional: readonly (string | undefined)[] = []) {
  if (needed.includes(undefined)) return undefined;
  const given = [...needed, ...optional].map((argument) => argument ?? '');
  while (given.at(-1) === '') given.pop();
  return `=NM.${name}(${given.join(',')})`;
}

/** What the department's spreadsheet computes in the row: its rate, three years of membership and the adjustment. */
function practice({ source, cell }: RowCells): string | undefined {
  const [appropriation, total, share, reserve] = ['appropriation', 'totalMembership', 'share', 'reserve'].map((role) =>
    source.input(role),
  );
  const computedRate = call('PER_PUPIL_RATE', [appropriation, total, share], [reserve && `ABS(${reserve})`]);
  const rate = computedRate?.slice(1) ?? source.input('rate');
  const years = ['membership:2', 'membership:1', 'membership:0'].map((role) => cell(role) ?? '""');
  return call('ALLOCATION_PRACTICE', [rate, ...years], [cell('adjustment')]);
}

function effort(name: string): RowRule {
  return ({ cell }) =>
    call(
      name,
      [cell('requiredEffort'), cell('actualEffort'), cell('requiredPerCapita') ?? '0'],
      name === 'MOE_STATUS' ? [cell('childCount')] : [cell('childCount'), cell('exceptions'), cell('subgrant')],
    );
}

const LEVELS = ['ab', 'c', 'd'];

/** The formula of a figure that follows from its own row, by kind and role. */
const ROW_RULES: Partial<Record<TableKindId, Readonly<Record<string, RowRule>>>> = {
  'initial-allocation': { allocation: practice },
  'moe-status': {
    shortfall: effort('MOE_SHORTFALL'),
    status: effort('MOE_STATUS'),
    actualPerCapita: ({ cell }) => call('MOE_PER_CAPITA', [cell('actualEffort'), cell('childCount')]),
  },
  'workload-reduction': {
    units: ({ cell }) => call('WORKLOAD_UNITS', LEVELS.map(cell)),
    extended: ({ cell }) => call('WORKLOAD_COST', [...LEVELS, 'unitValue'].map(cell)),
    decrease: ({ cell, before }) =>
      call('WORKLOAD_REDUCTION', [...[...LEVELS, 'unitValue'].map(before), ...[...LEVELS, 'unitValue'].map(cell)]),
  },
  'risk-ratio': { risk: ({ cell }) => call('RISK', [cell('count'), cell('enrollment')]) },
  'program-units': {
    cost: ({ cell, source }) => call('PROGRAM_COST', [cell('units'), source.input('unitValue')]),
  },
  'k5-plus': {
    funding: ({ cell, source }) =>
      call(
        'K5_PLUS_FUNDING',
        [cell('mem'), cell('unitValue') ?? source.input('unitValue')],
        [cell('factor') ?? source.input('factor')],
      ),
  },
};

/**
 * The NM formula by which a figure of a recognised table follows from its row: for showing the working of a cell that
 * holds a typed number. Undefined where the cell is no such figure, or the table lacks what it follows from.
 */
export function rowFormula(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  place: { readonly sheet: string; readonly row: number; readonly column: number },
): string | undefined {
  for (const table of tables) {
    const role = Object.keys(table.columns).find((each) => table.columns[each] === place.column);
    const rule = role === undefined ? undefined : ROW_RULES[table.kind]?.[role];
    if (table.sheet !== place.sheet || !rule) continue;
    const source = new Source(workbook, table);
    const index = source.rows.findIndex(({ row }) => row === place.row);
    if (index >= 0) return rule(cellsOf(source, index));
  }
  return undefined;
}

function cellsOf(source: Source, index: number): RowCells {
  const reference = (at: number, role: string): string | undefined => {
    const [name, back] = role.split(':');
    const column = back === undefined ? source.column(name) : source.series(name).at(-1 - Number(back));
    const row = source.rows[at];
    return column === undefined || row === undefined ? undefined : source.reference({ row: row.row, column });
  };
  return {
    source,
    cell: (role) => reference(index, role),
    before: (role) => (index === 0 ? undefined : reference(index - 1, role)),
  };
}
