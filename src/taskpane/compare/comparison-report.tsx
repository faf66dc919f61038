import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { comparisonCsv } from '../../compare/csv';
import { comparisonLines } from '../../compare/lines';
import { OnPaper, type PaperUse } from '../report/on-paper';
import { download } from '../state/download';
import { today } from '../state/format';
import { usePane } from '../state/pane-context';
import type { Compared } from './comparing';
import { PrintedComparison } from './printed-comparison';

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** A byte order mark: without it Excel reads a CSV file by the machine's old code page. */
const MARK = '\uFEFF';

/** The differences to hand on. */
export function ComparisonReport({ compared }: { readonly compared: Compared }) {
  const styles = useStyles();
  const { s } = usePane();
  const [paper, setPaper] = useState<{ readonly use: PaperUse; readonly time: number }>();
  const onPaper = (use: PaperUse): void => setPaper((before) => ({ use, time: (before?.time ?? 0) + 1 }));
  const { files, comparison, at } = compared;
  const name = `comparison-${today(at)}`;
  const downloadCsv = (): void =>
    download(`${name}.csv`, MARK + comparisonCsv(files, comparisonLines(comparison)), 'text/csv');
  return (
    <section className={styles.report} aria-label={s.compare.report}>
      <Text as="h2" weight="semibold" style={{ margin: 0 }}>
        {s.compare.report}
      </Text>
      {paper && (
        <OnPaper
          key={paper.time}
          use={paper.use}
          title={s.compare.title}
          fileName={name}
          onDone={() => setPaper(undefined)}
        >
          <PrintedComparison compared={compared} />
        </OnPaper>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onPaper('print')}>
          {s.compare.print}
        </Button>
        <Button size="small" onClick={() => onPaper('page')}>
          {s.compare.page}
        </Button>
        <Button size="small" onClick={downloadCsv}>
          {s.compare.csv}
        </Button>
      </div>
    </section>
  );
}
