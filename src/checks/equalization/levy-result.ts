import type { RoleIn } from '../../kinds';
import { brokenLevyLimits } from '../../rules/equalization/levy-check';
import type { Law } from '../../rules/law';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { readYesNo, verdictFindings, verdictOf } from '../kind-verdict';
import { lawOfTable } from '../law-of-table';

const byYear = ({ view }: Case): Law => lawOfTable(view, 'funding');

const WITHIN = 'Within limits';
/** "Within limits", "OK", "in compliance". */
const SAYS_WITHIN =
  /^(?:(?:is |are |all )?(?:with)?in (?:the |legal |all )*(?:limits?|compliance|law)|ok|okay|compliant|pass(?:es|ed)?)$/i;
const SAYS_BROKEN =
  /^(?:(?:is )?(?:over|above|exceeds|beyond|outside|not within|too high|too low|below)\b.*|fail(?:s|ed)?|broken|violation|not compliant|non-?compliant)$/i;

/** The broken limits in the words of the function, which no author writes so; undefined where none is broken. */
function brokenIn(item: Case<RoleIn<'levy-rates'>>): string | undefined {
  const [operating, building, improvement, debtService] = (
    ['operating', 'building', 'improvement', 'debtService'] as const
  ).map((role) => item.number(role));
  if (!operating || !building || !improvement || !debtService) return undefined;
  const levies = { operating, building, improvement, debtService };
  return brokenLevyLimits(levies, byYear(item)).join('; ') || undefined;
}

const RESULT = verdictOf(
  'levy-rates',
  'result',
  (text, item) => {
    if (SAYS_WITHIN.test(text) || readYesNo(text)) return WITHIN;
    const isBroken = SAYS_BROKEN.test(text) || readYesNo(text) === false || / levy: .* mills, at /.test(text);
    return isBroken ? (brokenIn(item) ?? text) : undefined;
  },
  byYear,
);

/** "Within limits" beside levies that are not, or the other way round. */
export const LEVY_RESULT: Check = {
  id: 'levy.result',
  title: 'What is said of the limits of levies follows from the levies',
  severity: 'error',
  citation: {
    law: '7-37-7, 22-25-3, 22-26-3 and 22-26-7 NMSA 1978',
    source: 'S2, "Property Tax Floors and Ceilings"',
  },
  run: (context) => verdictFindings(LEVY_RESULT, casesOf(context, 'levy-rates'), RESULT),
};
