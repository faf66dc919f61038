import { DEPARTURE_REASONS, type DepartureReason } from '../../law/departure-reasons';
import { bareWords } from './plain';

/** How letters, lists and forms write the reasons of 34 CFR 300.204(a) and of S4's Example 4. */
const WORDS: Readonly<Record<DepartureReason['reason'], RegExp>> = {
  'Reduction in force':
    /\breductions? in force\b|\brif(?:d|ed|fed)?\b|\b(?:position|job|post)s? (?:was |were |is |been )?(?:eliminated|abolished|cut)\b|\belimination of (?:the |a )?(?:position|job|post)\b|\bposition elimination\b/,
  Layoff: /\blay ?offs?\b|\blaid off\b/,
  'Non-renewal': /\bnon ?renew(?:al|ed)\b|\bnot (?:be )?(?:renewed|rehired)\b|\bcontract (?:was )?(?:expired|ended)\b/,
  'Just cause': /\bjust cause\b|\bfor cause\b|\bbreach of contract\b/,
  Retirement: /\bretir(?:e|es|ed|ing|ement)\b/,
  Resignation:
    /\bresign(?:s|ed|ing|ation)?\b|\bquit\b|\bleft voluntarily\b|\bvoluntar(?:y|ily) (?:departure|departed|left|separation)\b/,
};

const NEGATED =
  /\b(?:not|never|no) (?:to )?(?:retir|resign|quit|for cause|just cause|laid|rif|a (?:rif|lay|reduction))/;

/** The reason that a text names, one that makes no exception before one that does; undefined where it names none. */
export function departureReasonIn(text: string): DepartureReason | undefined {
  const words = bareWords(text);
  return DEPARTURE_REASONS.filter(({ reason }) => WORDS[reason].test(words)).sort(
    (a, b) => Number(a.allowed) - Number(b.allowed),
  )[0];
}

/**
 * Reads a cell's reason: "Retirement", "retired", "RIF", "laid off", "position eliminated". Undefined where it names none,
 * denies one, or names one that makes an exception and one that makes none.
 */
export function parseDepartureReason(text: string): DepartureReason['reason'] | undefined {
  const words = bareWords(text);
  if (NEGATED.test(words)) return undefined;
  const named = DEPARTURE_REASONS.filter(({ reason }) => WORDS[reason].test(words));
  return new Set(named.map(({ allowed }) => allowed)).size === 1 ? named[0].reason : undefined;
}
