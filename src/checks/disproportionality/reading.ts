import type { Case } from '../case';
import { type Figure, misfit } from '../figure';

const PERCENT = 100;

/** A part of a whole, with the formula that gives it as a share. */
export interface ShareFigure extends Figure {
  formula(item: Case): string;
}

function inPercent(figure: ShareFigure): ShareFigure {
  return {
    ...figure,
    compute: (inputs) => figure.compute(inputs)?.times(PERCENT),
    formula: (item) => `${figure.formula(item)}*${PERCENT}`,
  };
}

/**
 * A table's shares as it writes them: in percent, where more of its rows follow that than the share itself. What stands
 * there does not tell by its size, since few children among many are less than one percent.
 */
export function readingOf(items: readonly Case[], figure: ShareFigure): (item: Case) => ShareFigure {
  const percent = inPercent(figure);
  const [off, offInPercent] = [figure, percent].map((one) => items.filter((item) => misfit(item, one)).length);
  if (off !== offInPercent) return () => (offInPercent < off ? percent : figure);
  return (item) => (item.number(figure.role)?.gt(1) ? percent : figure);
}
