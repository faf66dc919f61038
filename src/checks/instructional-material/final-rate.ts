import { readInputs } from '../../recognition/inputs';
import { scanOf } from '../../recognition/scan';
import type { InputRole } from '../../kinds/kind';
import type { InputCell, TableView } from '../table-view';

/** The rate that January’s recomputation is expected to pay, which some blocks state beside the initial one. */
const FINAL_RATE: InputRole = {
  role: 'finalRate',
  title: 'Estimated final rate',
  what: 'The adjusted appropriation over the statewide membership: what a pupil earns in the whole year.',
  labels: [
    'final rate',
    'estimated final rate',
    'est final rate',
    'final per pupil',
    'est final per pupil',
    'estimated final per pupil',
    'final per diem',
    'est final per diem',
    'final rate per pupil',
    'estimated final rate per pupil',
  ],
  not: ['initial', 'allocation'],
  number: 'rate',
};

const HINT = /\bfinal\b/;

/** The estimated final rates that a sheet states outside its table. */
export function finalRates(view: TableView): InputCell[] {
  const { top, bottom } = view.table.range;
  const labels = [...scanOf(view.sheet).values()]
    .flatMap(({ texts }) => texts)
    .filter(({ row, words }) => (row < top || row > bottom) && HINT.test(words));
  const at = readInputs(view.sheet, labels, [FINAL_RATE]).finalRate as { row: number; column: number } | undefined;
  const value = at && view.number(at.row, at.column);
  return at && value?.gt(0) ? [{ ...at, value }] : [];
}
