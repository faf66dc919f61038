import { type Grade, parseGrades } from '../../rules/equalization/grade';
import { type Kind, wordKind } from '../runtime/kinds';

/** One grade from kindergarten to 12 or several, as the field writes them: K, "KN", 3, "3rd", "7-12". */
export const grades: Kind<readonly Grade[]> = wordKind(
  'a grade',
  'K, a grade from 1 to 12 or a span such as 7-12',
  parseGrades,
);
