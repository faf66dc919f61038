import { kindOf } from '../../kinds';
import type { WhatIfKind } from '../kind';
import { WhatIfError } from '../error';
import { change, rowNames } from './columns';
import { equationColumns, equationFormula } from './equation';

const SHORTFALL = kindOf('moe-status').equations.shortfall.of;

/** What is owed for a failure of maintenance of effort: 34 CFR 300.203. */
export const MOE_STATUS: WhatIfKind = {
  id: 'moe-status',
  plan(source) {
    const form = source.table.layout === 'form';
    const columns = equationColumns(source, SHORTFALL);
    const has = (key: string): boolean => columns.some((column) => column.key === key);
    if (!has('requiredEffort') || !has('actualEffort')) {
      throw new WhatIfError(`The table on sheet "${source.sheet.name}" shows no required or no actual effort.`);
    }
    return {
      title: 'maintenance of effort, shortfall',
      notes: ['Baseline: NM.MOE_SHORTFALL by the manual’s reading (34 CFR 300.203(b) and (d), 300.204).'],
      names: form ? [{ text: source.sheet.name }] : rowNames(source),
      columns,
      knobs: [
        { key: 'method', title: 'Method', unit: 'choice', baseline: 'total', choices: ['total', 'lowest'] },
        change('effort', 'Change of actual effort', 'actualEffort'),
        ...(has('childCount') ? [change('children', 'Change of child count', 'childCount')] : []),
        ...(has('exceptions') ? [change('exceptions', 'Change of approved exceptions', 'exceptions')] : []),
      ],
      result: { titles: ['Shortfall'], compared: 0, kind: 'money' },
      ready: [
        {
          scenario: { name: 'Federal reading', values: { method: 'lowest' } },
          what: 'The lower of the shortfalls in total and per capita instead of the shortfall in total.',
        },
      ],
      formulas: (cells) => ({
        each: (index) => [equationFormula(SHORTFALL, columns, cells, index, { method: cells.knob('method') })],
      }),
    };
  },
};
