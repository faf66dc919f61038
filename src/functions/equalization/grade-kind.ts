import { type Grade, parseGrade } from '../../rules/equalization/grade';
import { type Kind, Misread } from '../runtime/kinds';

/** A grade from kindergarten to 12, as a number or as text; read to 0 (kindergarten) … 12. */
export const grade: Kind<Grade> = {
  expects: 'K or a grade from 1 to 12',
  read(cell) {
    if (typeof cell !== 'number' && typeof cell !== 'string') return new Misread('is not a grade');
    return parseGrade(String(cell)) ?? new Misread('is not a grade');
  },
};
