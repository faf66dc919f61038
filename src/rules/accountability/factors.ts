import { ACCOUNTABILITY_PARAMETERS } from '../../law/parameters/accountability';
import { Decimal } from '../decimal';
import { latestEntry } from '../parameter';

function latest(key: keyof typeof ACCOUNTABILITY_PARAMETERS): Decimal {
  return new Decimal(latestEntry(ACCOUNTABILITY_PARAMETERS[key]).value);
}

/** The factors of the state's ESSA plan as its review gives them. */
export const FACTORS = {
  participation: latest('participation-rate'),
  weights: {
    proficiency: latest('weight-proficiency'),
    scaleScore: latest('weight-scale-score'),
    schoolGrowth: latest('weight-school-growth'),
    bottomQuartileGrowth: latest('weight-bottom-quartile-growth'),
    topQuartilesGrowth: latest('weight-top-quartiles-growth'),
    other: latest('weight-other-indicators'),
  },
  subgroupGap: latest('subgroup-gap'),
  subgroupSize: latest('subgroup-size'),
  csiPercentile: latest('csi-percentile'),
  csiYears: latest('csi-years'),
  schoolImprovement: latest('school-improvement-set-aside'),
  directStudentServices: latest('direct-student-services-set-aside'),
} as const;
