import type { Decimal } from '../../rules/decimal';
import type { Case, CellAt } from '../case';
import { type Figure, impliedInputs, misfit } from '../figure';
import type { GroupTable } from './groups';
import { figureOf, MOST_GROUPS, RISK, RISK_RATIO } from './ratios';

export interface MisprintedCount {
  readonly item: Case;
  readonly role: string;
  readonly at: CellAt;
  readonly printed: Decimal;
  readonly implied: Decimal;
}

/** One count is in every other group's comparison: so many ratios off at once, and it is to be looked for. */
const LEAST_OFF = 2;
/** Where more tables than these have most ratios off, they were computed otherwise; each ratio is told by itself. */
const MOST_SEARCHED = 30;

const known = new WeakMap<GroupTable, { readonly found: MisprintedCount | undefined }>();

/** Looked for once for all checks of a run. */
export function misprintedCount(table: GroupTable): MisprintedCount | undefined {
  const before = known.get(table) ?? { found: findMisprintedCount(table) };
  known.set(table, before);
  return before.found;
}

/** The one count or enrollment with which all risk ratios of the table hold, where most of them do not. */
function findMisprintedCount(table: GroupTable): MisprintedCount | undefined {
  const off = table.items.flatMap((item, index) => {
    const figure = figureOf(RISK_RATIO, table, index);
    const found = figure && misfit(item, figure);
    return found ? [{ item, index, figure, found }] : [];
  });
  if (off.length < LEAST_OFF || off.length * 2 < table.items.length) return undefined;
  table.run.searched += 1;
  if (table.run.searched > MOST_SEARCHED || off.length > MOST_GROUPS) return undefined;
  for (const { item, index, figure, found } of off) {
    for (const { role, at, before, values } of impliedInputs(item, figure, found)) {
      const implied = values.find((value) => allHold(table, index, role, value));
      if (implied) return { item, role, at, printed: before, implied };
    }
  }
  return undefined;
}

function allHold(table: GroupTable, changed: number, role: string, value: Decimal): boolean {
  const local = table.local?.map((group, index) =>
    index === changed ? { ...group, [role === 'count' ? 'count' : 'enrollment']: value } : group,
  );
  if (!local || local.some(({ count, enrollment }) => count.gt(enrollment))) return false;
  const mended: GroupTable = { ...table, local };
  return table.items.every((item, index) => {
    const { count, enrollment } = local[index];
    return [RISK, RISK_RATIO].every((ratio) => {
      const figure = figureOf(ratio, mended, index);
      const own: Figure | undefined = figure && { ...figure, compute: () => figure.compute([count, enrollment]) };
      // A risk that was not printed with the others says nothing; one that was in percent neither.
      return !own || (ratio === RISK && index !== changed) || !misfit(item, own);
    });
  });
}
