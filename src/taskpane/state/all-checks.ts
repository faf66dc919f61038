import { runChecksInSteps } from '../../checks';
import type { Analyse } from './analysis';

/** Every check over the workbook. Stands in a chunk of its own: the pane opens without it. */
export const analyse: Analyse = async (snapshot, { signal, onProgress }) => {
  const { tables, findings, checksRun } = await runChecksInSteps(snapshot, {
    signal,
    onProgress: ({ done, of }) => onProgress(done, of),
  });
  return { tables, findings, checks: checksRun };
};
