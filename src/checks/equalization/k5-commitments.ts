import type { RoleIn } from '../../kinds';
import { type Case, casesOf } from '../case';
import { determined, findingAt, type Said } from '../figure';
import { lawOfTable } from '../law-of-table';
import { k5PlusPriority, keepsTeachers } from '../../rules/equalization/k5-plus';
import { decimal } from '../../rules/decimal';
import { isoDate } from '../../rules/calendar';
import { dayIn } from '../accountability/days';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { formatCount, formatPercent } from '../format';

type School = Case<RoleIn<'k5-plus'>>;

const YES = /^(?:yes|y|true|x|1|s[ií])$/i;
const NO = /^(?:no|n|false|0)$/i;

/** A cell that says yes or no; undefined where it says neither. */
function said(item: School, role: RoleIn<'k5-plus'>): boolean | undefined {
  const text = item.text(role);
  return YES.test(text) ? true : NO.test(text) ? false : undefined;
}

function told(item: School, role: RoleIn<'k5-plus'>, what: Said): Finding[] {
  const at = item.at(role);
  return at ? [findingAt(K5_COMMITMENTS, item.view, at, what)] : [];
}

function isFunded(item: School): boolean {
  return (['funding', 'units'] as const).some((role) => item.number(role)?.gt(0));
}

/** A school that is funded although it does not keep a commitment. */
function commitments(item: School): Finding[] {
  if (!isFunded(item)) return [];
  const law = lawOfTable(item.view, 'k5Plus');
  const most = determined(() => law.value('k5-plus-teachers-excepted'));
  if (!most) return [];
  const excepted = item.number('excepted');
  const sameTeacher = said(item, 'sameTeacher');
  const found: Finding[] = [];
  if (excepted?.gt(most)) {
    found.push(
      ...told(item, 'excepted', {
        message: `${item.name} excepts ${formatCount(excepted)} teachers. A school that cannot keep a teacher with the pupils may except ${formatCount(most)} at most; with more it gets no K-5 Plus units.`,
        actual: formatCount(excepted),
        expected: `at most ${formatCount(most)}`,
      }),
    );
  } else if (sameTeacher !== undefined) {
    if (!keepsTeachers({ sameTeacher, teachersExcepted: excepted ?? decimal(0) }, law)) {
      found.push(
        ...told(item, 'sameTeacher', {
          message: `${item.name} is funded, but its pupils do not stay with their teacher and no teacher is excepted. Program units take all commitments.`,
          actual: item.text('sameTeacher'),
          expected: 'Yes, or one or two teachers excepted',
        }),
      );
    }
  }
  for (const [role, what] of [
    ['training', 'its teachers are not trained in how young children learn to read'],
    ['schoolWide', 'the program is not school-wide'],
  ] as const) {
    if (said(item, role) === false) {
      found.push(
        ...told(item, role, {
          message: `${item.name} is funded, but ${what}. Program units take all commitments.`,
          actual: item.text(role),
          expected: 'Yes',
        }),
      );
    }
  }
  return found;
}

const CRITERIA = ['lowPerforming', 'participant', 'csi', 'tsi'] as const;

/** A school marked as one of high priority that meets none of the five criteria, or not marked though it meets one. */
function priority(item: School): Finding[] {
  const written = item.number('frl');
  const marked = said(item, 'priority');
  if (!written || marked === undefined || written.lt(0) || written.gt(100)) return [];
  const frlRate = written.gt(1) ? written.div(100) : written;
  const answers = CRITERIA.map((role) => said(item, role));
  const [lowPerforming, priorParticipant, comprehensiveSupport, targetedSupport] = answers.map((one) => one === true);
  const school = { frlRate, lowPerforming, priorParticipant, comprehensiveSupport, targetedSupport };
  const is = determined(() => k5PlusPriority(school, lawOfTable(item.view, 'k5Plus')));
  // Where the sheet does not answer all five, a mark may rest on one that it does not show.
  if (is === undefined || marked === is || (marked && answers.includes(undefined))) return [];
  const share = `${formatPercent(frlRate)} of its pupils are eligible for free or reduced-fee lunch`;
  return told(item, 'priority', {
    message: marked
      ? `${item.name} is marked as a high-priority school, but ${share}, fewer than 80 %, and none of the other four criteria is met.`
      : `${item.name} is not marked as a high-priority school, but it meets a criterion: ${share}, or one of the other four.`,
    actual: item.text('priority'),
    expected: marked ? 'No' : 'Yes',
  });
}

const WEEK = 7;
/** Serial number 1 is a Sunday for all dates after February 1900. */
const A_SUNDAY = 1;

/** The days between two days, both counted, that are no Sunday: on a Saturday school may be held. */
function schoolDays(first: number, last: number): number {
  let count = 0;
  for (let day = first; day <= last; day++) {
    if ((day - A_SUNDAY) % WEEK !== 0) count += 1;
  }
  return count;
}

const LONGEST = 400;

/** More instructional days than there are between the program's dates, even with every Saturday. */
function calendar(item: School): Finding[] {
  const [first, last] = (['firstDay', 'lastDay'] as const).map((role) => dayIn(item, role));
  const days = item.number('days');
  if (first === undefined || last === undefined || !days || last < first || last - first > LONGEST) return [];
  const most = schoolDays(first, last);
  const calendarDays = last - first + 1;
  // More days than the calendar has are told by the check of the dates themselves.
  if (days.lte(most) || days.gt(calendarDays)) return [];
  return told(item, 'days', {
    message: `${item.name} counts ${formatCount(days)} additional instructional days, but from ${isoDate(first)} to ${isoDate(last)} there are ${most} days without the Sundays.`,
    actual: formatCount(days),
    expected: `at most ${most}`,
  });
}

/** What a K-5 Plus school commits to, what makes it one of high priority, and whether its days fit into its calendar. */
export const K5_COMMITMENTS: Check = {
  id: 'k5.commitments',
  title: 'K-5 Plus schools keep their commitments',
  severity: 'error',
  citation: { law: '6.30.12.7 D and 6.30.12.9 NMAC', source: 'S1' },
  run: (context) =>
    casesOf(context, 'k5-plus').flatMap((item) => [...commitments(item), ...priority(item), ...calendar(item)]),
};
