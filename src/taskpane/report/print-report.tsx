import { useMemo } from 'react';
import type { Analysis } from '../state/analysis';
import { today } from '../state/format';
import { usePane } from '../state/pane-context';
import { OnPaper, type PaperUse } from './on-paper';
import { PrintedReport } from './printed-report';
import { reportPages } from './report-pages';

interface PrintReportProps {
  readonly analysis: Analysis;
  readonly use: PaperUse;
  readonly onDone: () => void;
}

/** The report of a check, worked out when it is asked for. */
export default function PrintReport({ analysis, use, onDone }: PrintReportProps) {
  const { checking, s } = usePane();
  const { ignored } = checking;
  const pages = useMemo(() => reportPages(analysis, ignored), [analysis, ignored]);
  return (
    <OnPaper use={use} title={s.report.title} fileName={`report-${today(analysis.at)}`} onDone={onDone}>
      <PrintedReport analysis={analysis} pages={pages} />
    </OnPaper>
  );
}
