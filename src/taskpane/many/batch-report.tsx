import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { RULES_VERSION } from '../../law/version';
import { download } from '../state/download';
import { today } from '../state/format';
import { usePane } from '../state/pane-context';
import { Failure } from '../ui/message';
import type { BatchRow } from './batch';

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The results of all files to hand on: as the command line writes them, so that `nm-finance merge` takes them too. */
export function BatchReport({ rows }: { readonly rows: readonly BatchRow[] }) {
  const styles = useStyles();
  const { s } = usePane();
  const [failure, setFailure] = useState<string>();
  const files = rows.flatMap(({ result }) => result ?? []);
  const name = `findings-${today()}`;

  const downloadXlsx = async (): Promise<void> => {
    setFailure(undefined);
    try {
      const { xlsxReport } = await import('../../batch/xlsx-report');
      download(`${name}.xlsx`, xlsxReport(files, RULES_VERSION) as Uint8Array<ArrayBuffer>, XLSX);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const downloadJson = (): void => {
    download(`${name}.json`, `${JSON.stringify({ rules: RULES_VERSION, files }, null, 2)}\n`, 'application/json');
  };

  return (
    <section className={styles.report} aria-label={s.many.report}>
      <Text as="h2" weight="semibold" style={{ margin: 0 }}>
        {s.many.report}
      </Text>
      {files.length < rows.length && <Text size={200}>{s.many.reportPart}</Text>}
      {failure !== undefined && <Failure title={s.many.reportFailed} text={failure} />}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void downloadXlsx()}>
          {s.many.reportXlsx}
        </Button>
        <Button size="small" onClick={downloadJson}>
          {s.many.reportJson}
        </Button>
      </div>
    </section>
  );
}
