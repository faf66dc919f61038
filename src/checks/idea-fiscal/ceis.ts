import type { Law } from '../../rules/law';
import { lawOfTable } from '../law-of-table';
import { type Decimal, ZERO } from '../../rules/decimal';
import { ceisMaximum, ceisReserve } from '../../rules/idea-fiscal/early-intervening';
import { plainWords } from '../../recognition/words';
import { type Case, type CellAt, casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { figureOf, type KindFigure } from '../kind-figure';
import { findingAt, misfit, misfitFinding } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { titlesOf } from '../sheet-texts';
import { agrees, HALF_DOLLAR, roundingOf } from '../judgement/rounding';

const CITATION = {
  law: '34 CFR 300.226(a), 300.205(d) and 300.646; Appendix D to Part 300',
  source: 'S4, "Voluntary" and "Mandatory Coordinated Early Intervening Services"',
};

function isMandatory(item: Case): boolean {
  const at = item.at('mandatory');
  if (!at) return saysMandatory(item);
  const words = plainWords(item.text('mandatory'));
  return item.view.cell(at.row, at.column) === true || /^(?:yes|y|x|true|mandatory|required)$/.test(words);
}

/** Where nothing asks row by row, the sheet may be about mandatory services as a whole. */
function saysMandatory({ view }: Case): boolean {
  const said = titlesOf(view.sheet).map(plainWords);
  return said.some((words) => /\bmandatory\b/.test(words)) && !said.some((words) => /\bvoluntary\b|^no$/.test(words));
}

interface Reserve {
  readonly at: CellAt;
  readonly reserved: Decimal;
  readonly maximum: Decimal;
  readonly full: Decimal;
  readonly reduction: Decimal;
}

function reserveOf(item: Case): Reserve | undefined {
  const [basic, preschool, reserved] = ['basic', 'preschool', 'reserved'].map((role) => item.number(role));
  if (!basic || !reserved) return undefined;
  const reduction = item.number('reduction') ?? ZERO;
  const law = lawOfTable(item.view, 'specialEducation');
  return {
    at: item.at('reserved') as CellAt,
    reserved,
    reduction,
    full: ceisReserve(basic, preschool ?? ZERO, law),
    maximum: ceisMaximum(basic, preschool ?? ZERO, reduction, law),
  };
}

function grants(item: Case): string[] {
  return [item.ref('basic'), item.number('preschool') ? item.ref('preschool') : '0'];
}

/** More reserved than 15 percent less the 300.205 reduction, where nothing requires a reserve. */
export const CEIS_LIMIT: Check = {
  id: 'idea.ceis-limit',
  title: 'Voluntary CEIS and a 300.205 reduction together stay within 15 percent',
  severity: 'error',
  citation: CITATION,
  run: (context) =>
    casesOf(context, 'ceis').flatMap((item): Finding[] => {
      const given = reserveOf(item);
      if (!given || isMandatory(item)) return [];
      const { at, reserved, maximum, reduction } = given;
      if (reserved.minus(maximum).lte(roundingOf(reserved))) return [];
      const less = reduction.isZero() ? '' : `, less the reduction of effort of ${formatMoney(reduction)},`;
      return [
        findingAt(CEIS_LIMIT, item.view, at, {
          message: `${item.name} reserves ${formatMoney(reserved)} for early intervening services, but 15 percent of its sub-grants${less} is ${formatMoney(maximum)}.`,
          actual: formatMoney(reserved),
          expected: `at most ${formatMoney(maximum)}`,
          fix: {
            after: MAXIMUM.formula(item) ?? maximum.toNumber(),
            reason: `${item.name}: no more than 15 percent less the reduction of effort.`,
          },
        }),
      ];
    }),
};

/** A mandatory reserve that is not the 15 percent, or that stands beside a reduction of effort. */
export const CEIS_MANDATORY: Check = {
  id: 'idea.ceis-mandatory',
  title: 'Mandatory CEIS is 15 percent, and leaves no reduction of effort',
  severity: 'error',
  citation: CITATION,
  run: (context) =>
    casesOf(context, 'ceis').flatMap((item): Finding[] => {
      const given = reserveOf(item);
      if (!given || !isMandatory(item)) return [];
      return [...notFull(item, given), ...reducedToo(item, given)];
    }),
};

function notFull(item: Case, { at, reserved, full }: Reserve): Finding[] {
  if (agrees(reserved, full)) return [];
  return [
    findingAt(CEIS_MANDATORY, item.view, at, {
      message: `${item.name} must reserve 15 percent of its sub-grants, ${formatMoney(full)}, because of significant disproportionality, but reserves ${formatMoney(reserved)}.`,
      actual: formatMoney(reserved),
      expected: formatMoney(full),
      fix: { after: formulaOf('CEIS_RESERVE', ...grants(item)), reason: `${item.name}: mandatory CEIS is 15 percent.` },
    }),
  ];
}

function reducedToo(item: Case, { reduction }: Reserve): Finding[] {
  const at = item.at('reduction');
  if (!at || reduction.lte(0)) return [];
  return [
    findingAt(CEIS_MANDATORY, item.view, at, {
      message: `${item.name} reduces its effort by ${formatMoney(reduction)} under 300.205, but the 15 percent that it must reserve for early intervening services leave no room for a reduction.`,
      actual: formatMoney(reduction),
      expected: '0.00',
      fix: { after: 0, reason: `${item.name}: mandatory CEIS leaves no reduction of effort.` },
    }),
  ];
}

const byLaw = ({ view }: Case): Law => lawOfTable(view, 'specialEducation');
const MAXIMUM = figureOf('ceis', 'maximum', byLaw);

/** What must be reserved is not lowered by a reduction. */
const FULL: KindFigure = {
  ...MAXIMUM,
  compute: ([basic, preschool], item) => basic && ceisReserve(basic, preschool ?? ZERO, byLaw(item)),
  slack: HALF_DOLLAR,
};

/** A maximum that does not follow from the sub-grants and the reduction. */
export const CEIS_MAXIMUM: Check = {
  id: 'idea.ceis-maximum',
  title: 'The CEIS maximum is 15 percent less the reduction of effort',
  severity: 'error',
  citation: CITATION,
  run: (context) =>
    casesOf(context, 'ceis').flatMap((item): Finding[] => {
      const found = misfit(item, MAXIMUM);
      if (!found || (isMandatory(item) && !misfit(item, FULL))) return [];
      return [
        misfitFinding(CEIS_MAXIMUM, item, MAXIMUM, found, {
          why: MAXIMUM.why,
        }),
      ];
    }),
};
