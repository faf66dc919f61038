import { COMPONENTS } from '../../law/program-cost/components';
import { type NamedComponent, parseComponent } from '../../rules/program-cost/component-words';
import { didYouMean } from '../../rules/words/did-you-mean';
import { type Kind, Misread } from '../runtime/kinds';

const TITLES = Object.values(COMPONENTS).map(({ title }) => title);

/** A component of the program cost as the field writes it: "K", "Grades 7-12", "Special ed C", "National board". */
export const component: Kind<NamedComponent> = {
  expects: 'a grade or the name of a component of the program cost, "Bilingual" for instance',
  read(cell) {
    if (typeof cell !== 'string' && typeof cell !== 'number') return new Misread('is not a name');
    return (
      parseComponent(String(cell)) ??
      new Misread(
        'is no component of the program cost',
        `${didYouMean(String(cell), TITLES)}The help of NM.PROGRAM_UNITS lists all ${TITLES.length}.`,
      )
    );
  },
};
