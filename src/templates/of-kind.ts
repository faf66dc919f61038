import type { TableKind } from '../kinds';
import { functionsIn } from '../kinds/equation';
import type { PlainTemplate } from '../kinds/plain';
import { formulaBy } from './by-equation';
import type { Template, TemplateColumn } from './template';

/** The template of a kind that needs no file of its own: its columns, each computed by the kind's equation for it. */
export function templateOfKind(kind: TableKind, plain: PlainTemplate): Template {
  const equations = kind.equations ?? {};
  const computed = plain.columns.flatMap(({ role }) => (role in equations ? [equations[role].of] : []));
  const column = (each: PlainTemplate['columns'][number]): TemplateColumn => {
    if (!(each.role in equations)) return each;
    const lacking = `The template of ${kind.id} lacks what ${each.role} follows from.`;
    return { ...each, formula: formulaBy(kind, equations[each.role], lacking) };
  };
  return {
    ...plain,
    kind,
    columns: plain.columns.map(column),
    functions: [...new Set([...computed.flatMap(functionsIn), ...(plain.cites ?? [])])],
  };
}
