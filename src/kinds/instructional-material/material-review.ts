import { REVIEW_OUTCOME } from '../../functions/instructional-material/review-outcome';
import { onceForAll, optional, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const SCORE = required(
  'score',
  'Alignment score',
  'Score of the summer review.',
  'share',
  [
    'score',
    'alignment score',
    'first review',
    'first review score',
    'review score',
    'alignment',
    'percent score',
    'rubric score',
    'points percent',
    'puntaje',
    ...words(
      'score percent | points from reviewers | 1st panel | first panel | 1st review | rev 1 | first score | percent of points | puntuacion | initial score',
    ),
  ],
  { not: ['second', '2nd', 'proficient', 'test'] },
);
const SECOND = optional('second', 'Second review score', 'Score of the second panel, where there is one.', 'share', [
  'second review',
  'second review score',
  'second score',
  '2nd review',
  '2nd score',
  'second panel',
  '2nd panel',
  ...words(
    '2nd rev | rev 2 | second panel percent | re review | second reading | segunda revision | appeal score | second look',
  ),
]);
const OUTCOME = required(
  'outcome',
  'Recommended as',
  'Core/basal, second review or supplemental.',
  'text',
  [
    'recommended as',
    'recommendation',
    'recommended',
    'outcome',
    'recommended status',
    'adopted as',
    'result',
    'category',
    'status',
    ...words(
      'rec | core or supplemental | core basal | core supp | basal or supplemental | adopted | final call | decision | recomendacion',
    ),
  ],
  { holds: /^(?:core\b|basal\b|second review|2nd review|supplement)/i },
);

/** Scores of reviewed material and what it may be recommended as: 6.75.2.8 N NMAC (S3). */
export const MATERIAL_REVIEW = defineKind({
  id: 'material-review',
  title: 'Scores of reviewed material',
  what: 'Alignment scores of the summer review, and what the material is recommended as.',
  columns: [
    optional('publisher', 'Publisher', 'Who publishes it.', 'text', [
      'publisher',
      'vendor',
      'imprint',
      'editorial',
      ...words('pub | house | publishing house | casa editorial | company'),
    ]),
    required(
      'title',
      'Title',
      'The material.',
      'text',
      [
        'title',
        'material',
        'program',
        'textbook',
        'series',
        'item',
        'book',
        'titulo',
        ...words('program series | textbook title | program title | product | name of material | obra'),
      ],
      { not: ['score', 'review'], names: true },
    ),
    SCORE,
    SECOND,
    OUTCOME,
  ],
  inputs: [],
  form: [{ ...onceForAll(SCORE), required: true }, onceForAll(SECOND)],
  context: [
    'review institute',
    'summer review',
    'alignment',
    'rubric',
    'review',
    'core basal',
    'recommended as',
    'adoption',
    'instructional material',
    ...words('reviewers | panel | institute scores | revision de materiales | review scores | adoption institute'),
  ],
})(
  {
    outcome: {
      of: nm(REVIEW_OUTCOME, { score: 'score', second_review_score: 'second' }),
      why: 'by its score it is',
    },
  },
  {
    template: {
      sheet: 'Summer review',
      description: 'Scores of the summer review, and what the material may be recommended as.',
      columns: [
        { role: 'publisher' },
        { role: 'title', width: 40 },
        { role: 'score' },
        { role: 'second' },
        { role: 'outcome' },
      ],
      rows: 20,
      notes: ['90 % and more is core/basal; from 80 % on a second panel reviews it; less is supplemental.'],
    },
  },
);
