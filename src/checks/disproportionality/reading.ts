import type { Case } from '../case';
import { type Figure, misfit } from '../figure';

const PERCENT = 100;

/** A part of a whole, with the formula that gives it as a share. */
export interface ShareFigure extends Figure {
  formula(item: Case): string | undefined;
}

function inPercent<F extends ShareFigure>(figure: F): F {
  return {
    ...figure,
    compute: (inputs, item) => figure.compute(inputs, item)?.times(PERCENT),
    formula: (item) => {
      const share = figure.formula(item);
      return share && `${share}*${PERCENT}`;
    },
  };
}

/**
 * A table's shares as it writes them: in percent, where more of its rows follow that than the share itself. What stands
 * there does not tell by its size, since few children among many are less than one percent.
 */
export function readingOf<F extends ShareFigure>(items: readonly Case[], figure: F): (item: Case) => F {
  const percent = inPercent(figure);
  const [off, offInPercent] = [figure, percent].map((one) => items.filter((item) => misfit(item, one)).length);
  if (off !== offInPercent) return () => (offInPercent < off ? percent : figure);
  return (item) => (item.number(figure.role)?.gt(1) ? percent : figure);
}
