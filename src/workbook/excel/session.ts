import { ExcelFailure, isTurnedAway, toFailure } from './failure';

/** Milliseconds before a request that was turned away is sent again. */
const PAUSES = [250, 1_000, 3_000];

/** The oldest set of Excel's functions that the pane can work with: Excel 2021 and later, Microsoft 365, the web. */
const NEEDED = '1.9';

export type Pause = (milliseconds: number) => Promise<void>;

const pauseFor: Pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether this Excel has a version of its functions. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

export interface RunOptions {
  /** All syncs of the run are one undo step, where Excel can (ExcelApi 1.20). */
  readonly oneUndoStep?: boolean;
  /** Whether the batch may still be run again from its start; without it, always. */
  readonly mayRunAgain?: () => boolean;
}

/** The way to Excel: waits while a cell is edited, tries again what was turned away, makes every error readable. */
export class ExcelSession {
  constructor(private readonly pause: Pause = pauseFor) {}

  /**
   * Runs a batch. It is run again from its start where Excel turned a request away: a batch that syncs again after it
   * wrote something says when it may no longer be.
   */
  async run<T>(work: (context: Excel.RequestContext) => Promise<T>, options: RunOptions = {}): Promise<T> {
    if (!supports(NEEDED)) {
      throw new ExcelFailure(
        'ApiNotFound',
        `This version of Excel is too old for checks and templates (it lacks ExcelApi ${NEEDED}). The NM functions still work. Update Excel, or use Excel on the web.`,
      );
    }
    const runOptions = {
      delayForCellEdit: true,
      ...(options.oneUndoStep && supports('1.20') && { mergeUndoGroup: true }),
    };
    for (let attempt = 0; ; attempt++) {
      try {
        return await Excel.run(runOptions, work);
      } catch (error) {
        const again = isTurnedAway(error) && (options.mayRunAgain?.() ?? true);
        if (attempt >= PAUSES.length || !again) throw toFailure(error);
        await this.pause(PAUSES[attempt]);
      }
    }
  }
}
