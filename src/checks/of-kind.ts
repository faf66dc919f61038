import type { ResultIn, TableKind, TableKindId } from '../kinds';
import type { PlainCheck } from '../kinds/plain';
import type { Law } from '../rules/law';
import { blockOf, type Case, rowsOfTable } from './case';
import type { Check, CheckContext } from './check';
import type { Finding } from './finding';
import { figureOf, kindFindings } from './kind-figure';
import { readYesNo, verdictFindings, verdictOf } from './kind-verdict';
import { lawOfTable } from './law-of-table';
import { viewsOf } from './table-view';

/** The checks of kinds that need no file of their own: every figure, every yes and no is held to the kind's equation for it. */
export function checksOf(kinds: readonly TableKind[]): Check[] {
  return kinds.flatMap((kind) => (kind.check ? [checkOf(kind, kind.check)] : []));
}

type Holds = (check: Check, items: readonly Case[]) => Finding[];

function checkOf(kind: TableKind, { law, figures, ...told }: PlainCheck): Check {
  const results = (figures ?? Object.keys(kind.equations ?? {})) as readonly ResultIn<TableKindId>[];
  const byLaw = law && (({ view }: Case): Law => lawOfTable(view, law));
  const held = results.map((result) => holding(kind, result, byLaw));
  const check: Check = {
    ...told,
    severity: 'error',
    run: (context) => {
      const items = casesIn(context, kind.id);
      return held.flatMap((findings) => findings(check, items));
    },
  };
  return check;
}

function holding(
  { id, columns, form = [] }: TableKind,
  result: ResultIn<TableKindId>,
  law?: (item: Case) => Law,
): Holds {
  const { number } = [...columns, ...form].find(({ role }) => role === result) ?? {};
  if (number === 'yes-no') {
    const verdict = verdictOf(id, result, readYesNo, law);
    return (check, items) => verdictFindings(check, items, verdict);
  }
  const figure = figureOf(id, result, law);
  return (check, items) => kindFindings(check, items, figure);
}

/** Forms, and rows with the values that their sheet gives once for all of them. */
function casesIn(context: CheckContext, kind: TableKindId): Case[] {
  return viewsOf(context, kind).flatMap((view) =>
    view.table.layout === 'form' ? [blockOf<string>(view)] : rowsOfTable<string>(view),
  );
}
