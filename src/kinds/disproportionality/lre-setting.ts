import { optional, required } from '../column';
import { over } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

/** The bands as people write them: "80% or more", "40-79", "< 40 %". */
const BAND =
  /80 ?% ?(?:or more|and above|\+)|(?:≥|>=?) ?80|40 ?%? ?(?:to|through|and|-|–) ?(?:79|80)|(?:less than|under|below|<) ?40/i;

/** Time inside the regular class: S4, indicator 5 and Appendix E. */
export const LRE_SETTING = defineKind({
  id: 'lre-setting',
  title: 'Educational settings (indicator 5)',
  what: 'The share of the day that children spend inside the regular class, and the band it belongs to.',
  columns: [
    required(
      'child',
      'Child',
      'The child or group.',
      'text',
      ['student', 'child', 'student id', 'name', 'student number', 'case'],
      {
        not: ['percent', 'share', 'setting'],
        names: true,
      },
    ),
    optional(
      'hoursInside',
      'Hours in regular class',
      'Hours a day or week inside the regular class.',
      'count',
      [
        'hours in regular class',
        'hours inside regular class',
        'minutes in regular class',
        'regular class hours',
        'general education hours',
        'hours in general education',
        'hours in regular class week',
        ...words(
          'time with peers | hours with peers | time in gen ed | minutes gen ed | gen ed minutes | hrs gen ed | time in regular class | horas en clase regular | minutes with nondisabled peers',
        ),
      ],
      {
        not: ['percent', 'share'],
      },
    ),
    optional(
      'hours',
      'Hours of the day',
      'All hours of the same day or week.',
      'count',
      [
        'hours of day',
        'total hours',
        'hours in school day',
        'total minutes',
        'school hours',
        'hours a day',
        'hours in school week',
        'hours in school',
        ...words(
          'school day | length of day | hours in day | total day | day length | instructional minutes | horas del dia | bell to bell | whole day',
        ),
      ],
      { not: ['regular', 'inside', 'percent'] },
    ),
    required(
      'share',
      'Share inside the regular class',
      'Share of the day inside the regular class.',
      'share',
      [
        'share of day inside regular class',
        'percent of day',
        'percent inside regular class',
        'percent in regular class',
        'percent in general education',
        'percent of day in regular class',
        'percent time in general education',
        '% of day',
        'share of day',
        ...words(
          'percent | pct | percent of time | percent with peers | pct gen ed | percent inside | porcentaje | time in regular class percent | share of time',
        ),
      ],
      { not: ['setting', 'band', 'hours'] },
    ),
    required(
      'setting',
      'Setting',
      'The band of indicator 5: 80 % or more, 40 % to 79 %, less than 40 % of the day.',
      'text',
      [
        'setting',
        'lre setting',
        'setting code',
        'educational environment',
        'band',
        'lre',
        'placement',
        'lre category',
        'environment',
        'level',
        ...words(
          'placement | a b c placement | lre code | lre band | category | environment code | code | ubicacion | ed environment',
        ),
      ],
      { not: ['percent', 'share', 'hours'], holds: BAND },
    ),
  ],
  inputs: [],
  context: [
    'lre',
    'indicator 5',
    'regular class',
    'educational environment',
    'educational environments',
    'least restrictive',
    'in regular class',
    'gen ed',
    ...words(
      'least restrictive environment | time with peers | educational setting | placement | placements | setting codes | inside regular class | i 5',
    ),
  ],
})({
  share: { of: over('hoursInside', 'hours'), why: 'the hours inside, of all, are' },
});
