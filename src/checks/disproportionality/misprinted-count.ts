import type { Decimal } from '../../rules/decimal';
import type { Population } from '../../rules/disproportionality/population';
import type { Case, CellAt } from '../case';
import { type Figure, impliedInputs, misfit } from '../figure';
import type { GroupTable } from './groups';
import { figureOf, MOST_GROUPS, RISK_RATIO } from './ratios';
import { riskFigure } from './risk-figure';

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
  const { local } = table;
  if (!local) return undefined;
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
      const implied = values.find((value) => allHold({ ...table, local: withValue(local, index, role, value) }, index));
      if (implied) return { item, role, at, printed: before, implied };
    }
  }
  return undefined;
}

function withValue(groups: readonly Population[], at: number, role: string, value: Decimal): Population[] {
  return groups.map((group, index) => (index === at ? { ...group, [role]: value } : group));
}

function allHold(mended: GroupTable & { readonly local: readonly Population[] }, changed: number): boolean {
  const { items, local } = mended;
  if (local[changed].count.gt(local[changed].enrollment)) return false;
  const holds = (figure: Figure | undefined, index: number): boolean => {
    const { count, enrollment } = local[index];
    return (
      !figure || !misfit(items[index], { ...figure, compute: (_, item) => figure.compute([count, enrollment], item) })
    );
  };
  // Of the risks only the one whose count is changed can tell for or against it.
  return (
    holds(riskFigure(mended, items[changed]), changed) &&
    items.every((_, index) => holds(figureOf(RISK_RATIO, mended, index), index))
  );
}
