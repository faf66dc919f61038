import { k12PlusUnits, plusDays, SCHOOL_WEEKS } from '../../rules/program-cost/k12-plus';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { choice, count, daysOfYear, factor, lawOfYear } from '../runtime/kinds';
import { figure, n, step, type Working } from '../runtime/working';

export const K12_PLUS_UNITS = perCell({
  name: 'K12_PLUS_UNITS',
  citation: {
    law: '22-8-23.14 NMSA 1978 (Laws 2023, ch. 19, § 3)',
    note: 'The first band is read; the factor beyond it was not. HB 161 of 2026 would count hours: its enactment was not found.',
  },
  params: {
    mem: required(count),
    days: required(daysOfYear),
    fy: required(lawOfYear),
    week: optional(choice(...SCHOOL_WEEKS), 'five-day'),
    second_factor: optional(factor),
  },
  result: 'number',
  compute: ({ mem, days, fy, week, second_factor }) => k12PlusUnits(mem, plusDays(days, week, fy), fy, second_factor),
});

export const K12_PLUS_UNITS_DOC: FunctionDoc<typeof K12_PLUS_UNITS> = {
  area: 'Equalization and local revenue',
  summary:
    'K-12 Plus program units: pupils times the instructional days beyond 180 (155 in a four-day week) times 0.012.',
  params: {
    mem: 'Membership of the approved schools.',
    days: 'Instructional days of their calendar.',
    fy: 'Fiscal year, from FY24.',
    week: '"five-day" (when left out) or "four-day".',
    second_factor:
      'Factor of the days beyond 190 (165): it was not read in the sources and is needed where there are such days.',
  },
  returns: 'Program units, unrounded. #N/A before FY24, and where days reach the second band without its factor.',
  examples: [
    { formula: '=NM.K12_PLUS_UNITS(1000,190,"FY24")', value: 120, note: 'Ten days × 0.012.' },
    { formula: '=NM.K12_PLUS_UNITS(1000,160,"FY24","four-day")', value: 60, note: 'Days 156 to 160.' },
    { formula: '=NM.K12_PLUS_UNITS(1000,180,"FY24")', value: 0, note: 'More than 180 days are needed.' },
    { formula: '=NM.K12_PLUS_UNITS(1000,195,"FY24")', value: { error: '#N/A' }, note: 'Five days of the second band.' },
  ],
};

export const K12_PLUS_UNITS_WORKING: Working<typeof K12_PLUS_UNITS> = ({ mem, days, fy: law, week, second_factor }) => {
  const plus = plusDays(days, week, law);
  const [from, to] = [law.value(`k12-plus-${week}-from`), law.value(`k12-plus-${week}-to`)];
  return [
    step(
      `Days of the first band, beyond ${from.toString()} and to ${to.toString()}.`,
      n`${days} − ${from}`,
      figure(plus.first),
    ),
    step(`Days beyond ${to.toString()}.`, n`${days} − ${to}`, figure(plus.beyond)),
    step(
      'Pupils times the days of each band times its factor.',
      plus.beyond.isZero() || !second_factor
        ? n`${mem} × ${plus.first} × ${law.value('k12-plus-factor')}`
        : n`${mem} × ${plus.first} × ${law.value('k12-plus-factor')} + ${mem} × ${plus.beyond} × ${second_factor}`,
      figure(k12PlusUnits(mem, plus, law, second_factor)),
    ),
  ];
};
