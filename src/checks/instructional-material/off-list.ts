import { lawOfTable } from '../law-of-table';
import { sum } from '../../rules/decimal';
import { allocationLimits } from '../../rules/instructional-material/allocation-limits';
import { RuleError } from '../../rules/rule-error';
import type { EntityType } from '../../rules/words/entity-type';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { entityType } from './words';

/** Halves are often kept in whole dollars. */
const DOLLAR = 1;

const CITATION = {
  law: '22-15-9 C NMSA 1978',
  source: 'S3, Attachment 5a and "Special Provisions for Charter Schools"',
  note: 'Up to fifty percent for material not on the multiple list, of which up to twenty-five percent for other classroom materials; charter schools are not limited',
};

function splitRows(view: TableView): Finding[] {
  const offListColumn = view.column('offList');
  if (offListColumn === undefined) return [];
  const othersColumn = view.column('otherMaterials');
  return view.rows('data').flatMap(({ row, section }): Finding[] => {
    const allocation = view.number(row, view.column('allocation'));
    const type = entityType(view, row, section);
    if (!allocation?.gt(0) || !type) return [];
    const { offListMaximum, otherClassroomMaximum } = allocationLimits(
      allocation,
      type,
      lawOfTable(view, 'instructionalMaterial'),
    );
    const found: Finding[] = [];
    const offList = view.number(row, offListColumn);
    if (offList?.gt(offListMaximum.plus(DOLLAR))) {
      found.push(
        findingAt(
          OFF_LIST,
          view,
          { row, column: offListColumn },
          {
            message: `${view.name(row)}: ${formatMoney(offList)} for material not on the multiple list is more than the ${formatMoney(offListMaximum)} that its allocation allows.`,
            actual: formatMoney(offList),
            expected: `at most ${formatMoney(offListMaximum)}`,
            fix: {
              after: offListMaximum.toNumber(),
              reason: `${view.name(row)}: ${type === 'charter' ? 'no more than' : 'at most half of'} the allocation may go to material not on the multiple list.`,
            },
          },
        ),
      );
    }
    const others = view.number(row, othersColumn);
    if (othersColumn === undefined || !others || otherClassroomMaximum instanceof RuleError) return found;
    if (others.gt(otherClassroomMaximum.plus(DOLLAR))) {
      found.push(
        findingAt(
          OFF_LIST,
          view,
          { row, column: othersColumn },
          {
            message: `${view.name(row)}: ${formatMoney(others)} for other classroom materials is more than the ${formatMoney(otherClassroomMaximum)} allowed.`,
            actual: formatMoney(others),
            expected: `at most ${formatMoney(otherClassroomMaximum)}`,
          },
        ),
      );
    }
    return found;
  });
}

const NOT_ADOPTED = /\b(?:non-?\s?adopted|not adopted|off-?\s?list|not on|supplemental)\b/i;
const OTHER_MATERIALS = /\bclassroom materials?\b/i;
/** Where a report's titles say whose it is. */
const ROWS_ABOVE = 10;
const COLUMNS = 12;

/** The type of the entity that files a report, as the rows above its table say it. */
function reportingType(view: TableView): EntityType | undefined {
  const said: string[] = [view.sheet.name];
  for (let row = Math.max(0, view.table.headerTop - ROWS_ABOVE); row < view.table.headerTop; row++) {
    for (let column = 0; column < COLUMNS; column++) said.push(view.text(row, column));
  }
  const text = said.join(' ');
  if (/\bcharter/i.test(text)) return 'charter';
  if (/\b(?:private|non-?public)\b/i.test(text)) return 'private';
  return /\b(?:public|municipal|consolidated|independent|county) schools?\b|\bdistrict\b/i.test(text)
    ? 'district'
    : undefined;
}

/** A report's purchases off the list against the allocation of the year. */
function purchases(view: TableView): Finding[] {
  const list = view.column('list');
  const allocation = view.input('allocation')?.value;
  const cost = view.column('cost');
  const type = reportingType(view);
  if (list === undefined || cost === undefined || !allocation?.gt(0) || !type) return [];
  const { offListMaximum, otherClassroomMaximum } = allocationLimits(
    allocation,
    type,
    lawOfTable(view, 'instructionalMaterial'),
  );
  const spentOn = (...words: readonly RegExp[]) =>
    sum(
      view
        .rows('data')
        .filter(({ row }) => words.some((said) => said.test(view.text(row, list))))
        .flatMap(({ row }) => view.number(row, cost) ?? []),
    );
  const others = spentOn(OTHER_MATERIALS);
  const offList = spentOn(OTHER_MATERIALS, NOT_ADOPTED);
  const at = { row: view.table.headerBottom, column: list };
  const found: Finding[] = [];
  if (offList.gt(offListMaximum)) {
    found.push(
      findingAt(OFF_LIST, view, at, {
        message: `Purchases not on the multiple list come to ${formatMoney(offList)}, more than the ${formatMoney(offListMaximum)} that the allocation of ${formatMoney(allocation)} allows.`,
        actual: formatMoney(offList),
        expected: `at most ${formatMoney(offListMaximum)}`,
        severity: 'warning',
      }),
    );
  }
  if (!(otherClassroomMaximum instanceof RuleError) && others.gt(otherClassroomMaximum)) {
    found.push(
      findingAt(OFF_LIST, view, at, {
        message: `Other classroom materials come to ${formatMoney(others)}, more than the ${formatMoney(otherClassroomMaximum)} allowed.`,
        actual: formatMoney(others),
        expected: `at most ${formatMoney(otherClassroomMaximum)}`,
        severity: 'warning',
      }),
    );
  }
  return found;
}

export const OFF_LIST: Check = {
  id: 'im.off-list',
  title: 'Off-list and other classroom materials within their limits',
  severity: 'error',
  citation: CITATION,
  run(context) {
    return [
      ...viewsOf(context, 'initial-allocation').flatMap(splitRows),
      ...viewsOf(context, 'annual-report').flatMap(purchases),
    ];
  },
};
