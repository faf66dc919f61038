import type { Baseline, Given, SetsRole } from '../vary';

type Funds = 'appropriation' | 'netAppropriation' | 'reserve' | 'share' | 'pool';

function money<R extends string>(key: 'appropriation' | 'reserve', ...from: readonly Baseline<R>[]): SetsRole<R> {
  const title = key === 'appropriation' ? 'Appropriation' : 'Held back';
  return { key, title, unit: 'money', sets: key as string as R, from };
}

/**
 * What is shared out, as far as the sheet shows it: the appropriation with what is held back and the share; else other
 * figures in its place, of which all is shared out.
 * @param share where the share comes from; empty where everything is shared out
 * @param others what stands in for an appropriation that the sheet does not show
 */
export function appropriationGiven<R extends string>(
  share: readonly Baseline<R | Funds>[],
  ...others: readonly Baseline<R | Funds>[]
): readonly Given<R | Funds>[] {
  const shared = (...from: readonly Baseline<R | Funds>[]): SetsRole<R | Funds>[] =>
    share.length === 0 ? [] : [{ key: 'share', title: 'Share allocated', unit: 'share', sets: 'share', from }];
  const note = 'Appropriation as on the sheet.';
  const nothing = money<R | Funds>('reserve', { law: 0 });
  return [
    {
      where: 'appropriation',
      note,
      variables: [
        money('appropriation', { shown: 'appropriation' }),
        money('reserve', { shown: 'reserve' }, { law: 0 }),
        ...shared(...share),
      ],
    },
    {
      where: 'netAppropriation',
      note,
      variables: [money('appropriation', { shown: 'netAppropriation' }), nothing, ...shared(...share)],
    },
    {
      note:
        share.length === 0
          ? 'The sheet shows no appropriation: in its place stands what the table shares out.'
          : 'The sheet shows no appropriation: in its place stands what the table shares out, with a share of 1.',
      variables: [money('appropriation', ...others), nothing, ...shared({ law: 1 })],
    },
  ];
}
