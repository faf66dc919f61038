import { LEVY_CHECK } from '../../functions/equalization/levy-check';
import { optional, onceForAll, required } from '../column';
import { nm, plus } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

/** By yield control a levy's residential rate may lie below the rate that is imposed. */
const OTHER_RATES = ['residential', 'yield', 'revenue', 'collected', 'collections', 'amount', 'together', 'total'];

const OPERATING = optional(
  'operating',
  'Operating levy',
  'Mills for operation: every district imposes half a mill.',
  'rate',
  [
    'operating levy',
    'operating mills',
    'half mill levy',
    'operational levy',
    'operational mills',
    'operating mill levy',
    'operating',
    'operational',
    ...words('oper | operacion | general levy | general fund levy | oper mills'),
  ],
  { not: OTHER_RATES },
);
export const BUILDING = optional(
  'building',
  'Public school buildings levy (HB 33)',
  'Mills under the Public School Buildings Act: 10 at most.',
  'rate',
  [
    'building levy',
    'building mills',
    'public school buildings act levy',
    'public school buildings',
    'hb 33 levy',
    'hb 33 mills',
    'hb 33',
    'building',
    'hb 33 buildings',
  ],
  { not: [...OTHER_RATES, 'debt', 'deuda', 'bond'] },
);
export const IMPROVEMENT = optional(
  'improvement',
  'Capital improvements levy (SB 9)',
  'Mills under the Public School Capital Improvements Act: 2 at most.',
  'rate',
  [
    'improvement levy',
    'improvement mills',
    'capital improvements levy',
    'capital improvements',
    'sb 9 levy',
    'sb 9 mills',
    'sb 9',
    'improvement',
    'sb 9 improvements',
    'two mill levy',
    'public school capital improvements act levy',
    'capital improvements act',
  ],
  { not: OTHER_RATES },
);
export const DEBT_SERVICE = optional(
  'debtService',
  'Debt service levy',
  'Mills for the debt service of general obligation bonds.',
  'rate',
  ['debt service levy', 'debt service mills', 'debt service', 'debt levy', 'debt mills', 'bond mills', 'go debt'],
  { not: [...OTHER_RATES, 'building', 'edificios', 'hb 33', 'sb 9'] },
);
const TOGETHER = optional(
  'together',
  'Voted levies together',
  'Buildings, improvements and debt service: 15 mills at most.',
  'rate',
  [
    'together',
    'combined',
    'total voted',
    'combined levies',
    'combined mills',
    'voted levies',
    'voted mills',
    ...words('sum | sum of levies | total mills | all levies | suma | total levies | total rate'),
  ],
  { not: ['operating', 'residential'] },
);
const RESULT = optional(
  'result',
  'Limits',
  'Whether the levies are within the limits of the law, or which limit is broken.',
  'text',
  [
    'limits',
    'within limits',
    'within legal limits',
    'within the law',
    'levy check',
    'limit check',
    'result',
    'finding',
    ...words('ok | legal | under cap | inside limits'),
  ],
  { not: [...OTHER_RATES, 'mills', 'over', 'above', 'exceeds', 'exceeded', 'maximum', 'most'] },
);

/** Mills that a district imposes: 7-37-7, 22-25-3, 22-26-3 and 22-26-7 NMSA 1978 (S2). */
export const LEVY_RATES = defineKind({
  id: 'levy-rates',
  title: 'Property tax levies',
  what: 'Mills that districts impose for operation, buildings, improvements and debt service.',
  columns: [
    required(
      'entity',
      'District',
      'The district.',
      'text',
      ['district', 'school district', 'entity', 'name', 'tax year', 'year'],
      { not: ['levy', 'mills', 'rate'], names: true },
    ),
    OPERATING,
    BUILDING,
    IMPROVEMENT,
    DEBT_SERVICE,
    TOGETHER,
    RESULT,
  ],
  anyOf: [
    ['operating', 'building'],
    ['operating', 'improvement'],
    ['operating', 'debtService'],
    ['building', 'improvement'],
    ['building', 'debtService'],
    ['improvement', 'debtService'],
  ],
  inputs: [],
  form: [OPERATING, BUILDING, IMPROVEMENT, DEBT_SERVICE, TOGETHER, RESULT].map(onceForAll),
  topic: 'levy mills',
  patterns: [
    {
      result: 'together',
      of: ['building', 'improvement', 'debtService'],
      gives: (building, improvement, debtService) => building + improvement + debtService,
    },
  ],
  context: [
    'levy',
    'levies',
    'mill',
    'mills',
    'millage',
    'hb 33',
    'sb 9',
    'property tax rates',
    ...words('milesimas | tasas | mil rates | tax rates | levies voted | hb33 | sb9'),
  ],
})({
  together: {
    of: plus('building', 'improvement', 'debtService'),
    why: 'buildings, improvements and debt service together are',
  },
  result: {
    of: nm(LEVY_CHECK, {
      operating_mills: 'operating',
      building_mills: 'building',
      improvement_mills: 'improvement',
      debt_mills: 'debtService',
    }),
    why: 'by the limits of the law its levies are',
  },
});
