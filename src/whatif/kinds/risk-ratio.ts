import { LAW_OF_SOURCE } from '../../rules/law';
import { WhatIfError } from '../error';
import type { FormulaCells, WhatIfKind } from '../kind';
import type { Knob } from '../knob';
import type { Source } from '../source';
import { brought, rowNames } from './columns';

const LAW = LAW_OF_SOURCE.specialEducation;
const SIGNIFICANT = 'Significant disproportionality';
const REPRESENTATION = 'Disproportionate representation';

/** Of each row, the first and last index of the rows of the same LEA and category, which are compared with each other. */
function blocksOf(source: Source): (readonly [number, number])[] {
  const keys = source.rows.map(({ row }) =>
    ['entity', 'category'].map((role) => source.text(row, source.column(role)).toLowerCase()).join('\n'),
  );
  return keys.map((key, index) => {
    const [from, to] = [keys.indexOf(key), keys.lastIndexOf(key)];
    if (keys.slice(from, to + 1).some((other) => other !== key)) throw scattered(source, source.rows[index].row);
    return [from, to] as const;
  });
}

function scattered(source: Source, row: number): WhatIfError {
  return new WhatIfError(
    `Row ${row + 1} of sheet "${source.sheet.name}" belongs to an LEA and category whose groups stand further up: sort the table by LEA and category.`,
  );
}

function threshold(key: string, title: string, baseline: number): Knob {
  return { key, title, unit: 'number', baseline };
}

/** Findings of disproportionality with other thresholds: 34 CFR 300.646 and S4, indicators 9 and 10. */
export const RISK_RATIO: WhatIfKind = {
  id: 'risk-ratio',
  plan(source) {
    const state = source.column('stateEnrollment');
    if (state === undefined) {
      throw new WhatIfError(
        `The table on sheet "${source.sheet.name}" has no state enrollment: the manual’s finding needs the weighted risk ratio too.`,
      );
    }
    const blocks = blocksOf(source);
    return {
      title: 'disproportionality, thresholds',
      notes: [
        'Baseline: the manual’s thresholds (S4, indicators 9 and 10, Appendix E): both ratios at or above them, more children than the size.',
      ],
      names: rowNames(source),
      columns: [
        brought(source, 'count', 'Count', source.needed('count')),
        brought(source, 'enrollment', 'Enrollment', source.needed('enrollment')),
        brought(source, 'state', 'State enrollment', state),
      ],
      knobs: [
        threshold('significant', 'Significant from', LAW.value('disproportionality-significant-ratio').toNumber()),
        threshold(
          'representation',
          'Disproportionate from',
          LAW.value('disproportionality-representation-ratio').toNumber(),
        ),
        threshold('size', 'More children than', LAW.value('disproportionality-group-size-above').toNumber()),
      ],
      result: {
        titles: ['Risk ratio', 'Weighted risk ratio', 'Finding'],
        compared: 2,
        kind: 'finding',
        findings: [SIGNIFICANT, REPRESENTATION],
      },
      ready: [],
      formulas: (cells) => ({ each: (index) => rowFormulas(cells, index, blocks[index]) }),
    };
  },
};

function rowFormulas(cells: FormulaCells, index: number, [from, to]: readonly [number, number]): string[] {
  const others = (key: string): string => `SUM(${cells.cells(key, from, to)})-${cells.cell(key, index)}`;
  const own = ['count', 'enrollment'].map((key) => cells.cell(key, index));
  const ranges = ['count', 'enrollment', 'state'].map((key) => cells.cells(key, from, to));
  const [ratio, weighted] = [cells.result(0, index), cells.result(1, index)];
  const both = (key: string): string => `AND(${ratio}>=${cells.knob(key)},${weighted}>=${cells.knob(key)})`;
  const found = `IF(${both('significant')},"${SIGNIFICANT}",IF(${both('representation')},"${REPRESENTATION}","None"))`;
  return [
    `=NM.RISK_RATIO(${own.join(',')},${others('count')},${others('enrollment')})`,
    `=INDEX(NM.WEIGHTED_RISK_RATIO(${ranges.join(',')}),${index - from + 1})`,
    `=IF(${own[0]}<=${cells.knob('size')},"Too few to determine",IF(ISERROR(${ratio}+${weighted}),"Not determinable",${found}))`,
  ];
}
