import type { ParameterName } from '../../law/parameters';
import { LAW_OF_SOURCE } from '../../rules/law';
import type { Knob } from '../knob';
import type { Source } from '../source';

function law(name: ParameterName): number {
  return LAW_OF_SOURCE.instructionalMaterial.value(name).toNumber();
}

export const ADDITIONAL_PUPIL = law('additional-pupil-multiplier');

export interface PoolKnobs {
  readonly knobs: readonly Knob[];
  readonly note: string;
}

/**
 * What is shared out, as far as the sheet shows it: the appropriation with reserve and share; else the pool alone; else
 * what the table allocates in total.
 */
export function poolKnobs(source: Source, share: boolean, allocated: number): PoolKnobs {
  const appropriation = source.input('appropriation') ?? source.input('netAppropriation');
  const reserve = source.input('appropriation') ? source.input('reserve') : undefined;
  const pool = source.input('pool');
  const shareCell = source.input('share');
  const money = (key: string, title: string, baseline: number | string): Knob => ({
    key,
    title,
    unit: 'money',
    baseline,
  });
  const shareKnob = (baseline: number | string): Knob[] =>
    share ? [{ key: 'share', title: 'Share allocated', unit: 'share', baseline }] : [];
  if (appropriation) {
    return {
      knobs: [
        money('appropriation', 'Appropriation', `=${appropriation}`),
        money('reserve', 'Held back', reserve ? `=ABS(${reserve})` : 0),
        ...shareKnob(shareCell ? `=${shareCell}` : law('instructional-material-share')),
      ],
      note:
        shareCell || !share
          ? 'Appropriation as on the sheet.'
          : 'Appropriation as on the sheet; the share is the law’s.',
    };
  }
  return {
    knobs: [
      money('appropriation', 'Appropriation', pool && share ? `=${pool}` : `=${source.sumOf(allocated)}`),
      money('reserve', 'Held back', 0),
      ...shareKnob(1),
    ],
    note: 'The sheet shows no appropriation: in its place stands what the table shares out, with a share of 1.',
  };
}
