import { EARLY_TRANSITION as FUNCTION } from '../../functions/disproportionality/early-transition';
import { onceForAll, optional, required } from '../column';
import { minus, nm, orElse } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const REFERRED = required(
  'referred',
  'Referred by Part C',
  'Children referred by Part C before the age of three.',
  'count',
  [
    'referred by part c',
    'part c referrals',
    'referred',
    'children referred',
    'referrals',
    'served in part c and referred',
    ...words(
      'ref from part c | referred from part c | ref part c | referidos | kids referred | from fit | fit referrals | coming from part c',
    ),
  ],
  { not: ['late', 'less than', 'days', 'after', 'eligible', 'percent'] },
);
const NOT_ELIGIBLE = required(
  'notEligible',
  'Not eligible',
  'Found not eligible before their third birthdays.',
  'count',
  [
    'not eligible',
    'found not eligible',
    'ineligible',
    'determined not eligible',
    'not eligible by third birthday',
    'no eligible',
    ...words('not elig | not elig by 3 | dnq | no elegibles | found ineligible before 3 | did not qualify'),
  ],
  { not: ['referred', 'percent'] },
);
const IEP_BY_THREE = required(
  'iepByThree',
  'IEP by third birthday',
  'Children with an IEP developed and implemented by their third birthdays.',
  'count',
  [
    'iep by third birthday',
    'iep by three',
    'iep by age 3',
    'iep implemented by third birthday',
    'iep in place by 3',
    'with iep by third birthday',
    'iep on time',
    ...words(
      'iep by 3rd bday | con iep a los 3 anos | iep by birthday | iep on or before third birthday | iep in effect by 3 | iep ready by 3 | had iep by three',
    ),
  ],
  { not: ['percent', 'rate', 'without'] },
);
const EXCEPTED = optional(
  'excepted',
  'Parent refusals and exceptions',
  'Children whose parents refused consent or did not produce them: 34 CFR 300.301(d).',
  'count',
  [
    'parent refusals',
    'parent refusals and exceptions',
    'exceptions',
    'parent refused consent',
    'excepted',
    'parent delays',
    'refused consent',
    ...words('parent refusal | refusal delay | parent caused delay | parents said no | moved away'),
  ],
  { not: ['percent', 'rate'] },
);
const LATE_REFERRED = optional(
  'lateReferred',
  'Referred late',
  'Children referred less than 90 days before their third birthdays.',
  'count',
  [
    'referred late',
    'late referrals',
    'referred less than 90 days',
    'referred less than 90 days before third birthday',
    'late referred',
    'under 90 days',
    ...words('ref under 90 days | referred after 90 days | less than 90 days | referred too late | late to part c'),
  ],
  { not: ['percent', 'rate'] },
);
const DUE = optional(
  'due',
  'Should have an IEP',
  'The referred without those who are left out.',
  'count',
  [
    /\bshould have\b/,
    'denominator',
    'children due',
    'eligible children',
    'expected',
    'due by three',
    'must have iep',
    ...words('base | net children | expected by 3'),
  ],
  { not: ['percent', 'rate', 'not'] },
);
const RATE = required(
  'rate',
  'Rate',
  'Children with an IEP by three, of those who should have one.',
  'ratio',
  [
    'rate',
    'percent',
    'percentage',
    /\bindicator 12\b/,
    'percent by third birthday',
    'percent timely',
    'percent met',
    'result',
    'compliance',
    ...words('porcentaje | our percent | percent on time | rate i 12'),
  ],
  { not: ['target', 'met target'] },
);
const MET = optional(
  'met',
  'Met',
  'Whether all of them had one: the target is 100 %.',
  'text',
  ['met', 'met target', 'target met', 'in compliance', 'compliant', 'status', ...words('meta | target reached')],
  { not: ['percent', 'rate'], answers: true },
);
const COUNTS = [REFERRED, NOT_ELIGIBLE, IEP_BY_THREE] as const;

/** Rate or verdict of the counts; what is left out is none. */
const indicator = (part: 1 | 2) =>
  nm(
    FUNCTION,
    {
      referred: 'referred',
      not_eligible: 'notEligible',
      iep_by_three: 'iepByThree',
      excepted: orElse('excepted', 0),
      late_referred: orElse('lateReferred', 0),
    },
    part,
  );

/** From Part C to Part B by the third birthday: S4, indicator 12. */
export const EARLY_TRANSITION = defineKind({
  id: 'early-transition',
  title: 'Transition at three (indicator 12)',
  what: 'Children referred by Part C, those with an IEP by their third birthdays, and the rate of the indicator.',
  columns: [
    required(
      'entity',
      'LEA',
      'The LEA, or the year.',
      'text',
      [
        'lea',
        'district',
        'name',
        'school year',
        'year',
        'program',
        'reporting year',
        ...words('agency | ano | cohort | fit provider'),
      ],
      {
        not: ['referred', 'eligible', 'iep', 'birthday'],
        names: true,
      },
    ),
    ...COUNTS,
    EXCEPTED,
    LATE_REFERRED,
    DUE,
    RATE,
    MET,
  ],
  inputs: [],
  form: [
    ...COUNTS.map((role) => ({ ...onceForAll<(typeof role)['role']>(role), required: true as const })),
    ...[EXCEPTED, LATE_REFERRED, DUE, RATE, MET].map((role) => onceForAll<(typeof role)['role']>(role)),
  ],
  context: [
    'part c',
    /\bindica(?:tor|dor) 12\b/,
    'third birthday',
    'third birthdays',
    'transition',
    'early childhood transition',
    ...words('c to b | transiciones | fit to preschool | parte c | part c to b | i 12 | ind 12 | early transition'),
  ],
})({
  due: {
    of: minus('referred', 'notEligible', orElse('excepted', 0), orElse('lateReferred', 0)),
    why: 'the referred without those left out are',
  },
  rate: {
    of: indicator(1),
    why: 'the children with an IEP by three, of those who should have one, are',
  },
  met: {
    of: indicator(2),
    why: 'its counts mean',
  },
});
