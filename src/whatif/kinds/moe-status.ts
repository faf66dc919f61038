import type { BroughtColumn, WhatIfKind } from '../kind';
import type { Source } from '../source';
import { WhatIfError } from '../error';
import { broughtIfThere, change, COUNT_FORMAT, MONEY_FORMAT, rowNames } from './columns';

const FIGURES = [
  ['requiredEffort', 'Required effort', MONEY_FORMAT],
  ['actualEffort', 'Actual effort', MONEY_FORMAT],
  ['requiredPerCapita', 'Required per capita', MONEY_FORMAT],
  ['childCount', 'Child count', COUNT_FORMAT],
  ['exceptions', 'Approved exceptions', MONEY_FORMAT],
  ['subgrant', 'Part B sub-grant', MONEY_FORMAT],
] as const;

/** A form has one LEA, its figures beside their labels. */
function formColumns(source: Source): BroughtColumn[] {
  return FIGURES.flatMap(([key, title, format]): BroughtColumn[] => {
    const reference = source.input(key);
    return reference === undefined ? [] : [{ key, title, format, formula: () => `=${reference}` }];
  });
}

/** What is owed for a failure of maintenance of effort: 34 CFR 300.203. */
export const MOE_STATUS: WhatIfKind = {
  id: 'moe-status',
  plan(source) {
    const form = source.table.layout === 'form';
    const columns = form
      ? formColumns(source)
      : FIGURES.flatMap(([role, title, format]) => broughtIfThere(source, role, title, format));
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
        each(index) {
          const figure = (key: string, missing = ''): string => (has(key) ? cells.cell(key, index) : missing);
          const figures = [
            figure('requiredEffort'),
            figure('actualEffort'),
            figure('requiredPerCapita', '0'),
            ...['childCount', 'exceptions', 'subgrant'].map((key) => figure(key)),
          ];
          return [`=NM.MOE_SHORTFALL(${figures.join(',')},${cells.knob('method')})`];
        },
      }),
    };
  },
};
