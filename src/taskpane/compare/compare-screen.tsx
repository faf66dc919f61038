import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ChangeEvent, useRef, useState } from 'react';
import { usePane } from '../state/pane-context';
import { Failure } from '../ui/message';
import { Working } from '../ui/working';
import type { Compared } from './comparing';
import { ComparisonReport } from './comparison-report';
import { NamedList } from './named-list';
import { countDifferences, notCompared } from './said';
import { TableDifferences } from './table-differences';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  heading: { margin: 0 },
  order: { overflowWrap: 'anywhere' },
});

/** This workbook held against another one. */
export default function CompareScreen() {
  const styles = useStyles();
  const { announce, format, port, s, workbookName } = usePane();
  const picker = useRef<HTMLInputElement>(null);
  const [other, setOther] = useState<File>();
  const [compared, setCompared] = useState<Compared>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const compare = async (file: File, open: Compared['open']): Promise<void> => {
    setOther(file);
    setFailure(undefined);
    setBusy(true);
    try {
      const { compareWith } = await import('./comparing');
      const result = await compareWith(file, port, { openName: workbookName ?? s.compare.thisWorkbook, open });
      setCompared(result);
      announce(verdictOf(result));
    } catch (error) {
      setCompared(undefined);
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const pick = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    // What is open is the newer one as a rule; it can be turned round.
    if (file) void compare(file, 'after');
    target.value = '';
  };
  const verdictOf = ({ comparison }: Compared): string => {
    const count = countDifferences(comparison);
    return count === 0 ? s.compare.nothing : s.compare.verdict(count, format.count(count));
  };

  return (
    <div className={styles.screen}>
      <Text>{s.compare.purpose}</Text>
      <div className={styles.buttons}>
        <input ref={picker} type="file" hidden accept=".xlsx,.xlsm,.csv" data-testid="compare-file" onChange={pick} />
        <Button appearance={compared ? 'secondary' : 'primary'} disabled={busy} onClick={() => picker.current?.click()}>
          {compared ? s.compare.chooseAgain : s.compare.choose}
        </Button>
        {compared && other && (
          <Button disabled={busy} onClick={() => void compare(other, compared.open === 'after' ? 'before' : 'after')}>
            {s.compare.swap}
          </Button>
        )}
      </div>
      {busy && <Working label={s.compare.reading} />}
      {failure !== undefined && <Failure title={s.compare.failed} text={failure} />}
      {compared && !busy && (
        <>
          <div>
            <Text as="h2" block weight="semibold" className={styles.heading}>
              {compared.comparison.tables.length === 0 ? s.compare.nothingCompared : verdictOf(compared)}
            </Text>
            <Text block size={200} className={styles.order}>
              {s.compare.order(compared.files.before, compared.files.after)}
            </Text>
          </div>
          <ComparisonReport compared={compared} />
          {compared.comparison.tables.map((table, index) => (
            <TableDifferences key={index} table={table} open={compared.open} />
          ))}
          {notCompared(compared.comparison, s).map(({ title, names }) => (
            <NamedList key={title} title={title} names={names} />
          ))}
        </>
      )}
    </div>
  );
}
