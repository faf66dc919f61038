import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import { type CheckedFile, reportedFile, reportSheet } from '../../checks/report';
import { outcomesOf } from '../../checks/outcomes';
import { unrecognisedSheets } from '../../checks/unrecognised';
import { RULES_VERSION } from '../../law/version';
import type { Analysis } from '../state/analysis';
import { download } from '../state/download';
import { today } from '../state/format';
import { usePane } from '../state/pane-context';
import type { PaperUse } from '../report/on-paper';
import { Failure, Message } from '../ui/message';
import { once } from '../ui/once';
import { Working } from '../ui/working';

/** Loaded when it is asked for: it works every figure out. */
const PrintReport = lazy(() => import('../report/print-report'));

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

type Outcome = { readonly sheet: string } | { readonly failed: string };

/** The findings to hand on: as a sheet of the workbook, or as the JSON that the command line writes too. */
export function ReportButtons({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { announce, checking, port, s, workbookName } = usePane();
  const [paper, setPaper] = useState<{ readonly use: PaperUse; readonly time: number }>();
  const onPaper = (use: PaperUse): void => setPaper((before) => ({ use, time: (before?.time ?? 0) + 1 }));
  const [outcome, setOutcome] = useState<Outcome>();
  const { tables, findings } = analysis;
  const unrecognised = useMemo(() => unrecognisedSheets(analysis.snapshot, tables), [analysis.snapshot, tables]);
  const outcomes = outcomesOf({ workbook: analysis.snapshot, tables });
  const checked: CheckedFile = {
    file: workbookName ?? 'workbook',
    tables,
    unrecognised,
    findings,
    outcomes,
    ignored: checking.ignored,
  };

  const addSheet = (): void => {
    port.addSheet(reportSheet(checked, today(analysis.at), RULES_VERSION)).then(
      (sheet) => {
        setOutcome({ sheet });
        announce(s.check.reportAdded(sheet));
      },
      (error: Error) => setOutcome({ failed: error.message }),
    );
  };
  const downloadJson = (): void => {
    const text = `${JSON.stringify({ files: [reportedFile(checked)] }, null, 2)}\n`;
    download(`findings-${today(analysis.at)}.json`, text, 'application/json');
  };

  return (
    <section className={styles.report} aria-label={s.check.report}>
      <Text as="h2" weight="semibold" style={{ margin: 0 }}>
        {s.check.report}
      </Text>
      {outcome &&
        ('sheet' in outcome ? (
          <Message intent="success" dismissLabel={s.dismiss} onDismiss={() => setOutcome(undefined)}>
            {s.check.reportAdded(outcome.sheet)}
          </Message>
        ) : (
          <Failure title={s.check.reportFailed} text={outcome.failed} />
        ))}
      {paper && (
        <Suspense fallback={<Working label={s.report.preparing} />}>
          <PrintReport key={paper.time} analysis={analysis} use={paper.use} onDone={() => setPaper(undefined)} />
        </Suspense>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onPaper('print')}>
          {s.report.print}
        </Button>
        <Button size="small" onClick={() => onPaper('page')}>
          {s.report.page}
        </Button>
        <Button size="small" onClick={once(addSheet)}>
          {s.check.reportSheet}
        </Button>
        <Button size="small" onClick={downloadJson}>
          {s.check.reportJson}
        </Button>
      </div>
    </section>
  );
}
