import { useCallback, useMemo, useState } from 'react';
import {
  correctionsSetting,
  readCorrections,
  RECOGNITION_SETTING,
  type RecognisedTable,
  type RecognitionCorrection,
  withCorrection,
} from '../../recognition';
import { usePane } from '../state/pane-context';

export interface Corrections {
  readonly list: readonly RecognitionCorrection[];
  readonly failure?: string;
  /** The correction by which a table is what it is, where there is one. */
  of(table: RecognisedTable): RecognitionCorrection | undefined;
  /** Stores a correction and checks again. */
  add(correction: RecognitionCorrection): void;
  remove(correction: RecognitionCorrection): void;
}

/** What was corrected by hand in this workbook's recognition. */
export function useCorrections(): Corrections {
  const { announce, checking, s } = usePane();
  const { check, saveSetting, state } = checking;
  const [failure, setFailure] = useState<string>();
  const list = useMemo(() => readCorrections(state.settings), [state.settings]);

  const store = useCallback(
    (changed: readonly RecognitionCorrection[]) => {
      setFailure(undefined);
      saveSetting(RECOGNITION_SETTING, correctionsSetting(changed)).then(
        () => {
          announce(s.tables.saved);
          check();
        },
        (error: Error) => setFailure(error.message),
      );
    },
    [announce, check, s, saveSetting],
  );

  return {
    list,
    failure,
    of: (table) =>
      list.find(
        ({ sheet, headerTop, kind, left = 0, right = Infinity }) =>
          sheet === table.sheet &&
          headerTop === table.headerTop &&
          kind === table.kind &&
          left <= table.range.right &&
          right >= table.range.left,
      ),
    add: (correction) => store(withCorrection(list, correction)),
    remove: (correction) => store(list.filter((other) => other !== correction)),
  };
}
