import { COMPONENTS } from '../../law/program-cost/components';
import { type NamedComponent, parseComponent } from '../../rules/program-cost/component-words';
import { didYouMean } from '../../rules/words/did-you-mean';
import { type Kind, Misread } from '../runtime/kinds';

const TITLES = Object.values(COMPONENTS).map(({ title }) => title);

/** A component and how the cell names it. */
export interface GivenComponent extends NamedComponent {
  readonly text: string;
}

/** A component of the program cost as the field writes it: "K", "Grades 7-12", "Special ed C", "National board". */
export const component: Kind<GivenComponent> = {
  expects: 'a grade or the name of a component of the program cost, "Bilingual" for instance',
  read(cell) {
    if (typeof cell !== 'string' && typeof cell !== 'number') return new Misread('is not a name');
    const text = String(cell);
    const named = parseComponent(text);
    if (named) return { ...named, text };
    return new Misread(
      'is no component of the program cost',
      `${didYouMean(text, TITLES)}The help of NM.PROGRAM_UNITS lists all ${TITLES.length}.`,
    );
  },
};
