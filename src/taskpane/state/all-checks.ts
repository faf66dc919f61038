import { runChecksInSteps } from '../../checks';
import type { Analyse } from './analysis';
import { keptLaw } from './kept-law';

/** Every check over the workbook. Stands in a chunk of its own: the pane opens without it. */
export const analyse: Analyse = async (snapshot, { signal, onProgress }) => {
  const { tables, findings, checksRun, office } = await runChecksInSteps(snapshot, {
    signal,
    lawFile: keptLaw(),
    onProgress: ({ done, of }) => onProgress(done, of),
  });
  return { tables, findings, checks: checksRun, office };
};
