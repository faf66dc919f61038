import { bareWords } from '../../rules/words/plain';
import { type Case, casesByTable, casesOf, rowsWithInputs } from '../case';
import type { Check } from '../check';
import { figureOf, followsMostly, kindFindings } from '../kind-figure';
import { verdictFindings, verdictOf } from '../kind-verdict';
import { lawOfTable } from '../law-of-table';

const byYear = ({ view }: Case): ReturnType<typeof lawOfTable> => lawOfTable(view, 'accountability');

/** Of so many rows some have to follow: points that are added up have other weights than the plan's, and are no such scores. */
const TELLING_ROWS = 3;
const SCORE = figureOf('school-score', 'score', byYear);

/** An overall score that is not its six indicators, weighted. */
export const SCHOOL_SCORE: Check = {
  id: 'grades.school-score',
  title: 'A school’s score is its six indicators, weighted',
  severity: 'error',
  citation: { law: 'New Mexico ESSA state plan; 20 U.S.C. 6311(c)(4)', source: 'S0, weights of the school grade' },
  run: (context) =>
    casesByTable(context, 'school-score').flatMap((items) =>
      items.length < TELLING_ROWS || followsMostly(items, SCORE) ? kindFindings(SCHOOL_SCORE, items, SCORE) : [],
    ),
};

function readGap(text: string): string | undefined {
  const words = bareWords(text);
  if (/^(?:too few|too small|not determin|insufficient|n a$|below minimum)/.test(words)) return 'Too few to determine';
  if (/^(?:no|not|n|none)\b/.test(words)) return 'Not consistently underperforming';
  return /^(?:yes|y|x)$|underperform|^tsi\b|^identified$/.test(words) ? 'Consistently underperforming' : undefined;
}

/** The plan gives its threshold for students with disabilities; of other subgroups only a sheet that states one is judged. */
function hasThreshold(item: Case): boolean {
  const isDisability = /\b(?:disabilit\w*|swds?|ieps?|sped|special ed\w*|discapacidad\w*)\b/.test(
    bareWords(item.text('group')),
  );
  return isDisability || item.number('threshold') !== undefined;
}

const GAP = figureOf('subgroup-gap', 'gap');
const FINDING = verdictOf('subgroup-gap', 'finding', readGap, byYear);

/** A gap that is not the difference of its rates, or a finding that its gap and size do not give. */
export const SUBGROUP_GAP: Check = {
  id: 'grades.subgroup-gap',
  title: 'A subgroup consistently underperforms from the threshold on',
  severity: 'error',
  citation: {
    law: 'New Mexico ESSA state plan; 20 U.S.C. 6311(c)(4)(C)(iii)',
    source: 'S0, consistently underperforming subgroups',
  },
  run: (context) => {
    const items = rowsWithInputs(context, 'subgroup-gap');
    return [
      ...kindFindings(SUBGROUP_GAP, items, GAP),
      ...verdictFindings(SUBGROUP_GAP, items.filter(hasThreshold), FINDING),
    ];
  },
};

/** What a status says; "CSI" of a school identified before says that it remains so, "no" that it exits. */
function readStatus(text: string, item: Case): string | undefined {
  const words = bareWords(text);
  const before = item.number('years')?.gt(0);
  if (/rigorous/.test(words)) return 'More rigorous intervention';
  if (/^exit|^removed|\bexits\b/.test(words)) return 'Exits';
  if (/^(?:no|not|n|none)\b/.test(words)) return before ? 'Exits' : 'Not identified';
  if (/^(?:remain|continu|still)/.test(words)) return 'Remains identified';
  if (!/^(?:yes|y|x|csi|identified|new(?:ly identified)?)$/.test(words)) return undefined;
  return before && !/^new/.test(words) ? 'Remains identified' : 'Identified';
}

const STATUS = verdictOf('csi-status', 'status', readStatus, byYear);

/** A status of comprehensive support that the school's rank, grade and years do not give. */
export const CSI_STATUS: Check = {
  id: 'grades.csi-status',
  title: 'Comprehensive support follows from rank, grade and years',
  severity: 'error',
  citation: {
    law: 'New Mexico ESSA state plan; 20 U.S.C. 6311(c)(4)(D) and (d)(3)(A)',
    source: 'S0, low-performing schools and "Exiting Improvement Status"',
  },
  run: (context) => verdictFindings(CSI_STATUS, casesOf(context, 'csi-status'), STATUS),
};
